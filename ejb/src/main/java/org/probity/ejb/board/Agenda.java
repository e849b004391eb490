package org.probity.ejb.board;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.probity.persistence.approval.ApprovalBody;
import org.probity.persistence.approval.ApprovalRoute;
import org.probity.persistence.approval.ApprovalStep;
import org.probity.persistence.board.BoardMeeting;
import org.probity.persistence.person.Post;
import org.probity.persistence.policy.PolicyStatus;
import org.probity.persistence.school.School;

/** What waits for a body, and who sits in it. */
@Dependent
class Agenda {
    private static final String STEPS =
            "select s from ApprovalStep s join fetch s.policyVersion v join fetch v.policy p where "
                    + "s.body = :body and lower(s.name) = :name and ";
    private static final String WAITING = STEPS + """
            s.completed is null and v.status = :status and v.bodyHash = s.bodyHash and not exists
            (select e from ApprovalStep e where e.policyVersion = v and e.bodyHash = s.bodyHash and e.position < s.position and e.completed is null) and\s""";
    private static final String TO_RATIFY = STEPS + "s.route = :route and s.ratifiedOn is null and ";
    private static final String MEMBERS = """
            select o from Post o join fetch o.person where o.role in :roles and o.starts <= :day
            and (o.ends is null or o.ends >= :day) and\s""";

    @PersistenceContext
    EntityManager em;

    /** Steps that this body decides next. */
    List<ApprovalStep> waiting(BoardMeeting meeting) {
        TypedQuery<ApprovalStep> query = steps(WAITING, meeting).setParameter("status", PolicyStatus.IN_REVIEW);
        return offAgenda(query, meeting);
    }

    /** What its chair did and it has not ratified. */
    List<ApprovalStep> toRatify(BoardMeeting meeting) {
        return offAgenda(steps(TO_RATIFY, meeting).setParameter("route", ApprovalRoute.CHAIRS_ACTION), meeting);
    }

    private TypedQuery<ApprovalStep> steps(String query, BoardMeeting meeting) {
        School school = meeting.getSchool();
        TypedQuery<ApprovalStep> steps = em.createQuery(
                        query + (school == null ? "p.school is null" : "p.school = :school")
                                + " order by p.title, p.id",
                        ApprovalStep.class)
                .setParameter("body", meeting.getBody())
                .setParameter("name", meeting.getName().toLowerCase(Locale.ROOT));
        return school == null ? steps : steps.setParameter("school", school);
    }

    private static List<ApprovalStep> offAgenda(TypedQuery<ApprovalStep> steps, BoardMeeting meeting) {
        return steps.getResultStream()
                .filter(step -> meeting.getItems().stream().noneMatch(item -> step.equals(item.getStep())))
                .toList();
    }

    /** Who sits in a body on a day, each once; the chair as chair. */
    List<BoardMeeting.Member> members(School school, ApprovalBody body, LocalDate day) {
        TypedQuery<Post> posts = em.createQuery(
                        MEMBERS + (school == null ? "o.school is null" : "o.school = :school")
                                + " order by o.role, o.person.familyName, o.id",
                        Post.class)
                .setParameter("roles", body.roles())
                .setParameter("day", day);
        if (school != null) {
            posts.setParameter("school", school);
        }
        Map<Long, BoardMeeting.Member> members = new LinkedHashMap<>();
        posts.getResultList()
                .forEach(post -> members.putIfAbsent(
                        post.getPerson().getId(), new BoardMeeting.Member(post.getPerson(), post.getTitle())));
        return new ArrayList<>(members.values());
    }
}
