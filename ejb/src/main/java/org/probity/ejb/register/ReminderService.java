package org.probity.ejb.register;

import static org.probity.ejb.security.Right.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.probity.ejb.notice.NoticeOrder;
import org.probity.ejb.notice.NoticeService;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Requires;
import org.probity.persistence.calendar.DateWords;

/**
 * Tells people that a review is due (N01): 120, 90, 60, 30, 7 and 0 days before, then every week. One mail a person and day, however
 * many policies it is about; what is still migrating is left in peace.
 */
@Stateless
public class ReminderService {
    private static final int NAMED = 5;
    private static final int WEEKS_BEFORE_TRUST = 4;
    private static final List<Integer> STAGES = List.of(0, 7, 30, 60, 90, 120);
    private static final String REVIEWS = """
            select v.id, p.title, d.due, p.school_id, coalesce(s.name, 'the trust'), lower(coalesce(v.owner_role, ''))
            from review_day d join policy_version v on v.id = d.version_id join policy p on p.id = v.policy_id left join school s on s.id = p.school_id
            where v.status = 'IN_FORCE' and not p.migrating and d.due <= cast(?1 as date) + 120 order by d.due, v.id""";
    private static final String TELL = """
            insert into review_reminder (version_id, due, stage) values (?1, ?2, ?3) on conflict do nothing""";
    private static final String WHO = """
            select distinct o.person_id, o.role, lower(o.title), lower(r.name), o.school_id from post o join role r on r.code = o.role
            where o.starts <= ?1 and (o.ends is null or o.ends >= ?1) and o.role not in ('PAR', 'PUP', 'EXT', 'LAD') order by o.person_id""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    NoticeService notices;

    private record Review(long versionId, String title, LocalDate due, Long school, String place, String owner) {
        static Review of(Object[] row) {
            Long school = row[3] == null ? null : ((Number) row[3]).longValue();
            LocalDate due = ((Date) row[2]).toLocalDate();
            return new Review(
                    ((Number) row[0]).longValue(), (String) row[1], due, school, (String) row[4], (String) row[5]);
        }

        int stage(LocalDate today) {
            long left = ChronoUnit.DAYS.between(today, due);
            if (left < 0) {
                return (int) (left / 7);
            }
            return STAGES.stream().filter(days -> left <= days).findFirst().orElse(STAGES.get(STAGES.size() - 1));
        }

        String words() {
            return title + ", " + place + ": " + DateWords.date(due);
        }
    }

    private record Holder(long person, String role, String title, String roleName, Long school) {
        static Holder of(Object[] row) {
            Long school = row[4] == null ? null : ((Number) row[4]).longValue();
            return new Holder(((Number) row[0]).longValue(), (String) row[1], (String) row[2], (String) row[3], school);
        }

        boolean hears(Review review, boolean trustToo) {
            boolean here = school == null || school.equals(review.school());
            boolean always = role.equals("CLK") || role.equals("COG") || (role.equals("CEO") && trustToo);
            return here && (always || title.equals(review.owner()) || roleName.equals(review.owner()));
        }
    }

    /** Queues what nobody was told of yet; returns how many people are told. */
    @Requires(SYSTEM)
    public int remind() {
        LocalDate today = caller.today();
        List<Review> news = rows(em.createNativeQuery(REVIEWS)
                        .setParameter(1, Date.valueOf(today))
                        .getResultList())
                .map(Review::of)
                .filter(review -> isNew(review, today))
                .toList();
        if (news.isEmpty()) {
            return 0;
        }
        List<Holder> holders = rows(em.createNativeQuery(WHO)
                        .setParameter(1, Date.valueOf(today))
                        .getResultList())
                .map(Holder::of)
                .toList();
        Map<Long, List<Review>> told = new LinkedHashMap<>();
        for (Review review : news) {
            boolean trustToo = review.school() == null || review.stage(today) <= -WEEKS_BEFORE_TRUST;
            holders.stream()
                    .filter(holder -> holder.hears(review, trustToo))
                    .map(Holder::person)
                    .distinct()
                    .forEach(person -> told.computeIfAbsent(person, who -> new ArrayList<>())
                            .add(review));
        }
        told.forEach((person, reviews) -> notices.queue(notice(person, reviews, today)));
        return told.size();
    }

    private boolean isNew(Review review, LocalDate today) {
        return em.createNativeQuery(TELL)
                        .setParameter(1, review.versionId())
                        .setParameter(2, Date.valueOf(review.due()))
                        .setParameter(3, review.stage(today))
                        .executeUpdate()
                == 1;
    }

    private static NoticeOrder notice(long person, List<Review> reviews, LocalDate today) {
        long overdue =
                reviews.stream().filter(review -> review.due().isBefore(today)).count();
        String subject = overdue == 0
                ? "Reviews of policies are coming up"
                : overdue == 1 ? "The review of a policy is overdue" : "Reviews of policies are overdue";
        String list = reviews.stream().limit(NAMED).map(Review::words).collect(Collectors.joining("; "));
        String more = reviews.size() > NAMED ? "; and " + (reviews.size() - NAMED) + " more" : "";
        String once = "N01:" + person + ":" + today + ":"
                + Integer.toHexString(reviews.stream()
                        .map(review -> review.versionId() + "@" + review.due())
                        .toList()
                        .hashCode());
        return new NoticeOrder(
                person, "N01", subject, "Due for review: " + list + more + ".", "/register/list.xhtml", once);
    }

    private static Stream<Object[]> rows(List<?> found) {
        return found.stream().map(Object[].class::cast);
    }
}
