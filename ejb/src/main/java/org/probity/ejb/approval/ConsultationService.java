package org.probity.ejb.approval;

import static org.probity.ejb.security.Right.EDIT_POLICY;
import static org.probity.ejb.security.Right.VIEW_POLICIES;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.probity.ejb.policy.PolicyReach;
import org.probity.ejb.policy.PolicySubmission;
import org.probity.ejb.policy.PolicyVersions;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Requires;
import org.probity.ejb.security.Right;
import org.probity.persistence.NotThere;
import org.probity.persistence.approval.ClauseComment;
import org.probity.persistence.approval.Consultation;
import org.probity.persistence.person.Person;
import org.probity.persistence.policy.IncompletePolicy;
import org.probity.persistence.policy.PolicyPart;
import org.probity.persistence.policy.PolicyStatus;
import org.probity.persistence.policy.PolicyVersion;
import org.probity.persistence.policy.WrongPolicyState;
import org.probity.persistence.school.School;

/** Asks people about a draft, clause by clause. Comments of approvers in review are of the same kind and need no consultation. */
@Stateless
public class ConsultationService {
    static final String COMMENTS =
            "select c from ClauseComment c join fetch c.person left join fetch c.answeredBy where c.policyVersion = :version order by c.made, c.id";
    private static final String ASKED = """
            select distinct o.person from Post o where o.role in :roles and (o.school = :school or o.school is null)
            and o.starts <= :today and (o.ends is null or o.ends >= :today)""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    PolicyReach reach;

    @Inject
    PolicyVersions versions;

    @Inject
    PolicySubmission submission;

    @Inject
    ApprovalNotices notices;

    @Inject
    Clock clock;

    /**
     * A version with what was said about its clauses.
     *
     * @param consultation the latest; null when there was none
     * @param owns whether the caller answers comments and closes the consultation
     * @param speaks whether the caller can comment now
     * @param opens whether the caller can open a consultation now
     */
    public record Sheet(
            PolicyVersion version,
            List<PolicyPart> parts,
            Consultation consultation,
            List<ClauseComment> comments,
            boolean owns,
            boolean speaks,
            boolean opens,
            LocalDate today) {}

    /**
     * The draft and its comments, for those who work on it and those who are asked.
     *
     * @throws NotThere for everybody else
     */
    @Requires(VIEW_POLICIES)
    public Sheet find(String versionId) {
        PolicyVersion version = version(versionId);
        Consultation consultation = latest(version).orElse(null);
        School school = version.getPolicy().getSchool();
        boolean works = reach.worksAt(school);
        if (!works && !isAsked(consultation, school)) {
            throw new NotThere();
        }
        boolean owns = reach.may(Right.EDIT_POLICY, school);
        return new Sheet(
                version,
                version.parts(),
                consultation,
                comments(version),
                owns,
                speaks(version, consultation),
                owns
                        && version.getStatus() == PolicyStatus.DRAFT
                        && version.missing().isEmpty(),
                caller.today());
    }

    /** Opens a consultation: from now on the text stands still, and everybody who is asked is told. */
    @Requires(EDIT_POLICY)
    public void open(String versionId, int seenVersion, Collection<String> roles, String note, LocalDate closesOn) {
        PolicyVersion version = versions.forChange(Right.EDIT_POLICY, versionId, seenVersion);
        caller.about(versionId, null);
        version.requireComplete();
        Consultation consultation = new Consultation(version, roles, note, closesOn, caller.person(), clock.instant());
        List<Person> people = asked(consultation);
        if (people.isEmpty()) {
            throw new IncompletePolicy("put out to consultation", List.of("somebody who holds one of these posts"));
        }
        version.consult();
        em.persist(consultation);
        notices.tell(consultation, people);
    }

    /**
     * Says something about a clause.
     *
     * @param lineage of the clause; null or blank: about the whole text
     */
    @Requires(VIEW_POLICIES)
    public void comment(String versionId, String lineage, String text) {
        Sheet sheet = find(versionId);
        if (!sheet.speaks) {
            throw new WrongPolicyState("Comments are taken while a consultation is open or the version is in review.");
        }
        String clause = lineage == null || lineage.isBlank() ? null : lineage;
        Long consultation = sheet.version.getStatus() == PolicyStatus.CONSULTATION ? sheet.consultation.getId() : null;
        em.persist(new ClauseComment(
                sheet.version,
                consultation,
                caller.person(),
                clause,
                place(sheet.parts, clause),
                text,
                clock.instant()));
        caller.about(versionId, null);
    }

    /** The owner's answer to a comment. */
    @Requires(EDIT_POLICY)
    public void answer(String commentId, String text) {
        ClauseComment comment = em.createQuery(
                        "select c from ClauseComment c join fetch c.policyVersion v where c.publicId = :id",
                        ClauseComment.class)
                .setParameter("id", commentId)
                .getResultStream()
                .filter(found -> reach.may(
                        Right.EDIT_POLICY, found.getPolicyVersion().getPolicy().getSchool()))
                .findFirst()
                .orElseThrow(NotThere::new);
        comment.answer(text, caller.person(), clock.instant());
        caller.about(comment.getPolicyVersion().getPublicId(), null);
    }

    /**
     * Ends the consultation once every comment has its answer.
     *
     * @param submit whether the text goes to those who approve as it stands; else it can be corrected
     */
    @Requires(EDIT_POLICY)
    public void close(String versionId, int seenVersion, boolean submit) {
        PolicyVersion version = versions.forChange(Right.EDIT_POLICY, versionId, seenVersion);
        caller.about(versionId, null);
        Consultation consultation =
                latest(version).orElseThrow(() -> new WrongPolicyState("There is no consultation on this version."));
        long unanswered = comments(version).stream()
                .filter(comment -> !comment.isAnswered())
                .count();
        version.endConsultation();
        consultation.close(caller.person(), clock.instant(), unanswered);
        if (submit) {
            submission.submit(version);
        }
    }

    private PolicyVersion version(String versionId) {
        return em.createQuery(
                        "select v from PolicyVersion v join fetch v.policy p left join fetch v.author where v.publicId = :id",
                        PolicyVersion.class)
                .setParameter("id", versionId)
                .getResultStream()
                .peek(version ->
                        Optional.ofNullable(version.getPolicy().getSchool()).ifPresent(School::getName))
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    private Optional<Consultation> latest(PolicyVersion version) {
        return em.createQuery(
                        "select c from Consultation c where c.policyVersion = :version order by c.opened desc",
                        Consultation.class)
                .setParameter("version", version)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private List<ClauseComment> comments(PolicyVersion version) {
        return em.createQuery(COMMENTS, ClauseComment.class)
                .setParameter("version", version)
                .getResultList();
    }

    private boolean speaks(PolicyVersion version, Consultation consultation) {
        School school = version.getPolicy().getSchool();
        return switch (version.getStatus()) {
            case CONSULTATION -> isAsked(consultation, school) || reach.worksAt(school);
            case IN_REVIEW -> reach.mayInPerson(Right.SIGN_OFF_POLICY, school);
            default -> false;
        };
    }

    private boolean isAsked(Consultation consultation, School school) {
        if (consultation == null || !consultation.isOpen()) {
            return false;
        }
        return consultation.getAsked().stream()
                .anyMatch(role -> caller.roles().contains(role)
                        || (school != null && caller.roles().contains(role + "@" + school.getCode()))
                        || (school == null && caller.roles().stream().anyMatch(held -> held.startsWith(role + "@"))));
    }

    private List<Person> asked(Consultation consultation) {
        School school = consultation.getPolicyVersion().getPolicy().getSchool();
        var query = em.createQuery(
                        school == null ? ASKED.replace("and (o.school = :school or o.school is null)", "") : ASKED,
                        Person.class)
                .setParameter("roles", consultation.getAsked())
                .setParameter("today", caller.today());
        if (school != null) {
            query.setParameter("school", school);
        }
        return query.getResultList();
    }

    private static String place(List<PolicyPart> parts, String lineage) {
        if (lineage == null) {
            return "The whole text";
        }
        return parts.stream()
                .filter(part -> part.provenance() != null
                        && lineage.equals(part.provenance().getLineage()))
                .findFirst()
                .map(ConsultationService::place)
                .orElseThrow(NotThere::new);
    }

    private static String place(PolicyPart part) {
        if (part instanceof PolicyPart.Heading heading) {
            return "Heading \"" + heading.text() + "\"";
        }
        if (part instanceof PolicyPart.Item item) {
            return item.number() == null ? "A clause without a number" : "Clause " + item.number();
        }
        return "A table";
    }
}
