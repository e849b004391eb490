package org.probity.ejb.register;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.probity.ejb.notice.NoticeOrder;
import org.probity.ejb.notice.NoticeService;
import org.probity.ejb.policy.RuleBook;
import org.probity.ejb.security.Caller;
import org.probity.persistence.policy.Policy;
import org.probity.persistence.policy.PolicyVersion;
import org.probity.persistence.school.School;

/** Tells the audience of a school that a policy changed (N03, X16): one mail each, to whoever can be reached by mail. */
@Dependent
class ChangeNotice {
    private static final Set<String> STAFF =
            Set.of("TEACHER", "SUPPORT_STAFF", "CENTRAL_STAFF", "TRAINEE", "APPRENTICE", "SUPPLY");
    private static final Map<String, Set<String>> AUDIENCES = Map.of(
            "STAFF", STAFF,
            "EMPLOYEES", STAFF,
            "TEACHERS", Set.of("TEACHER"),
            "GOVERNORS", Set.of("GOVERNOR"),
            "VOLUNTEERS", Set.of("VOLUNTEER", "PARENT_HELPER"),
            "CONTRACTORS", Set.of("CONTRACTOR"),
            "PARENTS", Set.of("PARENT_CARER"));
    private static final String REACHED = """
            select distinct o.person_id from post o join person p on p.id = o.person_id
            where o.school_id = ?1 and o.category = any (string_to_array(?2, ',')) and o.starts <= ?3 and (o.ends is null or o.ends >= ?3)
              and p.email is not null and (o.category <> 'PARENT_CARER' or p.mail_agreed) order by o.person_id""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    RuleBook rules;

    @Inject
    NoticeService notices;

    void tell(PolicyVersion version) {
        Policy policy = version.getPolicy();
        School school = policy.getSchool();
        if (school == null || policy.isMigrating()) {
            return;
        }
        Set<String> categories = new TreeSet<>();
        rules.list(school, "publication.audience", caller.today())
                .forEach(group -> categories.addAll(AUDIENCES.getOrDefault(group, Set.of())));
        List<?> people = em.createNativeQuery(REACHED)
                .setParameter(1, school.getId())
                .setParameter(2, String.join(",", categories))
                .setParameter(3, Date.valueOf(caller.today()))
                .getResultList();
        people.forEach(person -> notices.queue(notice(((Number) person).longValue(), version)));
    }

    private static NoticeOrder notice(long person, PolicyVersion version) {
        String title = version.getPolicy().getTitle();
        String what = version.getParticulars().getChangeSummary();
        return new NoticeOrder(
                person,
                "N03",
                shortened(title, 120) + " has changed",
                "At " + version.getPolicy().getSchool().getName() + " version " + version.getNumber() + " of \"" + title
                        + "\" holds from today." + (what == null ? "" : " What changed: " + shortened(what, 600)),
                "/public/policy.xhtml?id=" + version.getPolicy().getPublicId(),
                "N03:" + version.getId() + ":" + person);
    }

    private static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 3) + "...";
    }
}
