package org.probity.ejb.policy;

import static org.probity.ejb.security.Right.PUBLIC;
import static org.probity.ejb.security.Right.VIEW_POLICIES;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.probity.ejb.policy.adoption.AdoptedText;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.KeyFile;
import org.probity.ejb.security.Requires;
import org.probity.ejb.security.Right;
import org.probity.persistence.NotThere;
import org.probity.persistence.calendar.DateWords;
import org.probity.persistence.policy.Clause;
import org.probity.persistence.policy.Policy;
import org.probity.persistence.policy.PolicyBody;
import org.probity.persistence.policy.PolicyNote;
import org.probity.persistence.policy.PolicyStatus;
import org.probity.persistence.policy.PolicyVersion;
import org.probity.persistence.policy.SignOff;
import org.probity.persistence.policy.WrongPolicyState;
import org.probity.persistence.school.School;

/**
 * Policies to read: the register, one version, the text in force on a date, what the public sees. A version published for a later day
 * holds from that day on by its dates, whatever its status says in the first minute.
 */
@Stateless
public class PolicyService {
    private static final String ON_DAY =
            "v.dates.effectiveFrom <= :day and (v.dates.effectiveTo is null or v.dates.effectiveTo >= :day)";
    private static final int SUGGESTIONS = 10;
    private static final String SEARCH = """
            select c.id from clause c, to_tsquery('english', replace(plainto_tsquery('english', ?2)::text, '&', '|')) q
            where c.version_id = ?1 and c.words @@ q order by ts_rank_cd(c.words, q, 1) desc, c.position limit ?3""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    PolicyReach reach;

    @Inject
    PolicyVersions versions;

    @Inject
    PolicyRegister register;

    @Inject
    PolicyGaps gaps;

    @Inject
    AdoptedText adopted;

    @Inject
    KeyFile keys;

    /**
     * A page of the register, by title: 25 versions.
     *
     * @param schoolCode one school, or null for all of them
     * @param statuses which versions; those on their way appear only where the caller works on policies
     * @param place where the page begins or ends; null for the first page
     */
    @Requires(VIEW_POLICIES)
    public PolicyPage list(String schoolCode, Set<PolicyStatus> statuses, PolicyPage.Place place) {
        return register.page(schoolCode, statuses, place);
    }

    /**
     * One version.
     *
     * @throws NotThere when there is none that the caller sees
     */
    @Requires(VIEW_POLICIES)
    public PolicyFile find(String publicId) {
        PolicyVersion version = versions.visible(publicId);
        boolean insider = reach.worksAt(version.getPolicy().getSchool());
        List<PolicyNote> notes = insider ? List.copyOf(version.getNotes()) : List.of();
        notes.forEach(note -> note.getPerson().getName());
        List<String> missing = version.getStatus() == PolicyStatus.DRAFT && insider ? gaps.of(version) : List.of();
        return new PolicyFile(
                version,
                register.owner(version.getPolicy()),
                missing,
                adopted.standing(version),
                version.parts(),
                versions.all(version.getPolicy()),
                version.getSignOffs().stream().map(this::signed).toList(),
                notes,
                register.review(version),
                acts(version, missing),
                caller.today());
    }

    /** Whether the caller works on the texts of the trust itself. */
    @Requires(VIEW_POLICIES)
    public boolean keepsTrustTexts() {
        return reach.worksAt(null);
    }

    /**
     * The version of a policy that was in force on a day; its stored document is what held then.
     *
     * @param versionId any version of the policy
     * @throws WrongPolicyState when none was
     */
    @Requires(VIEW_POLICIES)
    public PolicyVersion onDay(String versionId, LocalDate day) {
        Policy policy = versions.visible(versionId).getPolicy();
        return em.createQuery(
                        "select v from PolicyVersion v where v.policy = :policy and v.status not in :never and "
                                + ON_DAY,
                        PolicyVersion.class)
                .setParameter("policy", policy)
                .setParameter("never", Set.of(PolicyStatus.DRAFT, PolicyStatus.CONSULTATION, PolicyStatus.IN_REVIEW))
                .setParameter("day", day)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new WrongPolicyState(
                        "No version of \"" + policy.getTitle() + "\" was in force on " + DateWords.date(day) + "."));
    }

    /** A policy in force and the day by which it falls due for review. */
    public record Review(String publicId, String title, String school, LocalDate day) {}

    /** Reviews due on these days, both included, at the schools on whose policies the caller works; the register says the same days. */
    @Requires(VIEW_POLICIES)
    public List<Review> reviews(LocalDate first, LocalDate last) {
        return register.reviews(first, last);
    }

    /**
     * The document of a version, the PDF that was signed off, byte for byte as it was submitted.
     *
     * @throws NotThere when the version is not there or has none
     */
    @Requires(VIEW_POLICIES)
    public byte[] document(String publicId) {
        return document(versions.visible(publicId));
    }

    /** Versions in force at a school on a day, with their clauses; conduct of that day is judged by them (V-12). */
    @Requires(VIEW_POLICIES)
    public List<PolicyVersion> inForceOn(School school, LocalDate day) {
        List<PolicyVersion> found = em.createQuery(
                        "select v from PolicyVersion v join fetch v.policy p join fetch p.school s where s = :school and "
                                + ON_DAY + " order by p.title, p.id",
                        PolicyVersion.class)
                .setParameter("school", school)
                .setParameter("day", day)
                .getResultList();
        found.forEach(PolicyVersion::parts);
        return found;
    }

    /** The clauses of a version that share words with this text, the most alike first, at most ten. */
    @Requires(VIEW_POLICIES)
    public List<Clause> searchClauses(String versionId, String words) {
        PolicyVersion version = versions.visible(versionId);
        if (words == null || words.isBlank()) {
            return List.of();
        }
        List<?> ids = em.createNativeQuery(SEARCH)
                .setParameter(1, version.getId())
                .setParameter(2, words)
                .setParameter(3, SUGGESTIONS)
                .getResultList();
        return ids.stream()
                .map(id -> em.find(Clause.class, ((Number) id).longValue()))
                .toList();
    }

    /**
     * The version of a policy that is in force today, with its text, for anybody.
     *
     * @throws NotThere when there is no such policy or none of it is in force
     */
    @Requires(PUBLIC)
    public PolicyVersion publicPolicy(String policyId) {
        PolicyVersion version = publicVersion(policyId);
        version.parts();
        return version;
    }

    /** The document of that version. */
    @Requires(PUBLIC)
    public byte[] publicDocument(String policyId) {
        return document(publicVersion(policyId));
    }

    private PolicyVersion publicVersion(String policyId) {
        return em.createQuery(
                        "select v from PolicyVersion v join fetch v.policy p join fetch p.school where p.publicId = :id and "
                                + ON_DAY,
                        PolicyVersion.class)
                .setParameter("id", policyId)
                .setParameter("day", caller.today())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    private byte[] document(PolicyVersion version) {
        return em.createQuery(
                        "select b from PolicyBody b where b.policyVersion = :version and b.bodyHash = :hash",
                        PolicyBody.class)
                .setParameter("version", version)
                .setParameter("hash", version.getBodyHash())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(PolicyBody::getPdf)
                .orElseThrow(NotThere::new);
    }

    private PolicyFile.Signed signed(SignOff signOff) {
        signOff.getPerson().getName();
        return new PolicyFile.Signed(signOff, Documents.isGenuine(signOff, keys));
    }

    private PolicyFile.Acts acts(PolicyVersion version, List<String> missing) {
        School school = version.getPolicy().getSchool();
        PolicyStatus status = version.getStatus();
        boolean edits = reach.may(Right.EDIT_POLICY, school);
        boolean publishes = reach.may(Right.PUBLISH_POLICY, school);
        boolean answers = reach.mayInPerson(Right.SIGN_OFF_POLICY, school)
                && (status == PolicyStatus.IN_REVIEW || version.isApprovedOnly());
        String objection = answers ? version.whyNotApprovedBy(caller.person()).orElse(null) : null;
        boolean draft = status == PolicyStatus.DRAFT;
        boolean done = status == PolicyStatus.SUPERSEDED || status == PolicyStatus.WITHDRAWN;
        return new PolicyFile.Acts(
                edits && draft,
                edits && draft && missing.isEmpty(),
                edits && status == PolicyStatus.IN_REVIEW,
                answers,
                answers && objection == null,
                objection,
                publishes && version.isApprovedOnly(),
                publishes && !draft && !done,
                edits && status == PolicyStatus.IN_FORCE && !register.hasOpenVersion(version.getPolicy()),
                edits && draft);
    }
}
