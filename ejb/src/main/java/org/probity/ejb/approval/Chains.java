package org.probity.ejb.approval;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.probity.ejb.policy.RuleBook;
import org.probity.ejb.security.Caller;
import org.probity.persistence.approval.ApprovalBody;
import org.probity.persistence.approval.ApprovalPlan;
import org.probity.persistence.approval.ApprovalRoute;
import org.probity.persistence.approval.ApprovalStep;
import org.probity.persistence.approval.Consent;
import org.probity.persistence.approval.PlannedStep;
import org.probity.persistence.calendar.DateWords;
import org.probity.persistence.person.Person;
import org.probity.persistence.person.Post;
import org.probity.persistence.policy.Policy;
import org.probity.persistence.policy.PolicyVersion;
import org.probity.persistence.school.LegalType;
import org.probity.persistence.school.School;

/**
 * Which bodies approve a version in which order, and who may sign in a step today. The chain is fixed when the version is submitted:
 * what was set for the policy, else the school's rule approvalChain (X15), else one signature of the governing body.
 */
@Dependent
public class Chains {
    private static final String POSTS = """
            select o from Post o join fetch o.person where o.role in :roles and %s
            and o.starts <= :today order by o.person.familyName, o.person.id""";

    private static final String WAITING = """
            select v.public_id, p.title, v.number, s.name as school, t.name from approval_step t
            join policy_version v on v.id = t.version_id join policy p on p.id = v.policy_id left join school s on s.id = p.school_id
            where v.status = 'IN_REVIEW' and t.body_hash = v.body_hash and t.completed is null and v.author_id is distinct from ?1
            and not exists (select 1 from approval_step e where e.version_id = v.id and e.body_hash = t.body_hash and e.completed is null and e.position < t.position)
            and not exists (select 1 from step_approval a where a.step_id = t.id and a.person_id = ?1)
            and not exists (select 1 from policy_note n where n.version_id = v.id and n.person_id = ?1 and n.kind in ('INTEREST', 'WROTE'))
            and exists (select 1 from post o where o.person_id = ?1 and o.starts <= cast(?2 as date) and (o.ends is null or o.ends >= cast(?2 as date))
              and t.body || '@' || o.role = any (string_to_array(?3, ','))
              and o.school_id is not distinct from case when t.body = 'TRUST_BOARD' then null else p.school_id end)
            order by v.id limit 50""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    RuleBook rules;

    /** The steps for the document that the version has now, in order; empty before it is submitted. */
    public List<ApprovalStep> of(PolicyVersion version) {
        if (version.getBodyHash() == null) {
            return List.of();
        }
        return em.createQuery(
                        "select s from ApprovalStep s where s.policyVersion = :version and s.bodyHash = :hash order by s.position",
                        ApprovalStep.class)
                .setParameter("version", version)
                .setParameter("hash", version.getBodyHash())
                .getResultList();
    }

    /** The same, fixed now if nobody did it before. */
    List<ApprovalStep> fixed(PolicyVersion version) {
        List<ApprovalStep> steps = of(version);
        if (steps.isEmpty() && version.getBodyHash() != null) {
            steps = planned(version);
            steps.forEach(em::persist);
        }
        return steps;
    }

    /** What the chain would be if it were submitted now; stored nowhere. */
    List<ApprovalStep> planned(PolicyVersion version) {
        List<PlannedStep> plan = plan(version.getPolicy());
        return new ArrayList<>(IntStream.range(0, plan.size())
                .mapToObj(at -> new ApprovalStep(version, at, plan.get(at)))
                .toList());
    }

    List<PlannedStep> plan(Policy policy) {
        ApprovalPlan own = em.find(ApprovalPlan.class, policy.getId());
        List<String> lines = rules.list(policy.getSchool(), "approvalChain", caller.today());
        List<PlannedStep> steps = own != null
                ? own.getSteps()
                : lines.stream().map(PlannedStep::of).toList();
        if (steps.isEmpty()) {
            steps = List.of(new PlannedStep(ApprovalBody.GOVERNING_BODY, "", 1));
        }
        return steps.stream().map(step -> at(policy.getSchool(), step)).toList();
    }

    /** Of the trust's own text the trust board is the governing body; an academy's is a local one. */
    private static PlannedStep at(School school, PlannedStep step) {
        if (step.body() != ApprovalBody.GOVERNING_BODY) {
            return step;
        }
        if (school == null) {
            return new PlannedStep(ApprovalBody.TRUST_BOARD, ApprovalBody.TRUST_BOARD.getWords(), step.needed());
        }
        return new PlannedStep(step.body(), governingBody(school), step.needed());
    }

    /** How the governing body of a school is called. */
    public static String governingBody(School school) {
        return school.getLegalType() == LegalType.ACADEMY ? "Local governing body" : "Governing body";
    }

    /** The step that waits; empty when all are complete. */
    static Optional<ApprovalStep> open(List<ApprovalStep> steps) {
        return steps.stream().filter(step -> !step.isComplete()).findFirst();
    }

    /** Who holds a post today by which they sign in this step, each once. */
    List<Person> holders(ApprovalStep step) {
        return posts(step, ApprovalRoute.RESOLUTION).stream()
                .filter(post -> post.isHeldOn(caller.today()))
                .map(Post::getPerson)
                .distinct()
                .toList();
    }

    /** Those of them who have not signed and against whom nothing stands. */
    List<Person> waitedFor(ApprovalStep step) {
        return holders(step).stream()
                .filter(person -> !step.isSignedBy(person))
                .filter(person ->
                        step.getPolicyVersion().whyNotApprovedBy(person).isEmpty())
                .toList();
    }

    /** Versions that wait for this person's signature in their step of today: {@link #waitedFor} from the other end. */
    List<WaitingApproval> waitingFor(long personId) {
        String signers = Arrays.stream(ApprovalBody.values())
                .flatMap(body -> body.roles().stream().map(role -> body.name() + "@" + role))
                .collect(Collectors.joining(","));
        List<?> rows = em.createNativeQuery(WAITING)
                .setParameter(1, personId)
                .setParameter(2, caller.today().toString())
                .setParameter(3, signers)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new WaitingApproval(
                        (String) row[0], (String) row[1], ((Number) row[2]).intValue(), (String) row[3], (String)
                                row[4]))
                .toList();
    }

    /** Why this person does not sign in this step, as a sentence; empty when nothing stands against it. */
    Optional<String> objection(ApprovalStep step, Person person, Consent consent) {
        List<Post> posts = posts(step, consent.route()).stream()
                .filter(post -> post.getPerson().equals(person))
                .toList();
        if (posts.stream().noneMatch(post -> post.isHeldOn(caller.today()))) {
            return Optional.of(posts.isEmpty() ? notTheirs(step) : ended(posts.get(0)));
        }
        boolean chairs = posts.stream().anyMatch(post -> post.getRole().equals("COG"));
        if (consent.route() == ApprovalRoute.CHAIRS_ACTION
                && !(chairs && step.getBody().isActedForByChair())) {
            return Optional.of(
                    "Only the chair of governors can act before the meeting, and only for the governing body or a committee.");
        }
        if (step.isSignedBy(person)) {
            return Optional.of("You have approved this version already.");
        }
        return step.getPolicyVersion().whyNotApprovedBy(person);
    }

    private static String notTheirs(ApprovalStep step) {
        return "It waits for the approval of the " + lower(step.getName())
                + ", and none of your posts belongs to it. You can still comment.";
    }

    private static String ended(Post post) {
        return "Your post as " + lower(post.getTitle()) + " ended on " + DateWords.date(post.getEnds())
                + ", so this approval is no longer yours to give.";
    }

    static String lower(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** Posts held now or earlier; what is delegated by the trust board may lie with the chief executive. */
    private List<Post> posts(ApprovalStep step, ApprovalRoute route) {
        School school = step.getPolicyVersion().getPolicy().getSchool();
        List<String> roles = new ArrayList<>(step.getBody().roles());
        if (step.getBody() == ApprovalBody.TRUST_BOARD && route == ApprovalRoute.DELEGATED) {
            roles.add("CEO");
        }
        boolean trustWide = school == null || step.getBody() == ApprovalBody.TRUST_BOARD;
        var query = em.createQuery(POSTS.formatted(trustWide ? "o.school is null" : "o.school = :school"), Post.class)
                .setParameter("roles", roles)
                .setParameter("today", caller.today());
        if (!trustWide) {
            query.setParameter("school", school);
        }
        return query.getResultList();
    }
}
