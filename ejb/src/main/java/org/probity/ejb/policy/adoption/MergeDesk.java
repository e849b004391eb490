package org.probity.ejb.policy.adoption;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.probity.ejb.policy.DraftRows;
import org.probity.ejb.policy.compare.Redline;
import org.probity.persistence.person.Person;
import org.probity.persistence.policy.LocalWords;
import org.probity.persistence.policy.MergeConflict;
import org.probity.persistence.policy.MergeDecision;
import org.probity.persistence.policy.Policy;
import org.probity.persistence.policy.PolicyPart;
import org.probity.persistence.policy.PolicyStatus;
import org.probity.persistence.policy.PolicyVersion;
import org.probity.persistence.policy.Provenance;
import org.probity.persistence.policy.WrongPolicyState;

/** Does what {@link TextMerge} works out: on rows, with values, questions and the summary of changes. */
@Dependent
class MergeDesk {
    static final Set<PolicyStatus> CURRENT = EnumSet.of(
            PolicyStatus.DRAFT,
            PolicyStatus.CONSULTATION,
            PolicyStatus.IN_REVIEW,
            PolicyStatus.APPROVED,
            PolicyStatus.IN_FORCE);

    @PersistenceContext
    EntityManager em;

    @Inject
    AdoptedText adopted;

    @Inject
    DraftRows drafts;

    @Inject
    MergeQuestions questions;

    /** The version in force of the text that this policy follows. */
    Optional<PolicyVersion> theirs(Policy policy) {
        return newest(policy.getFollows(), Set.of(PolicyStatus.IN_FORCE));
    }

    /** The school's version that is on its way, else the one in force. */
    Optional<PolicyVersion> ours(Policy policy) {
        return newest(policy, CURRENT);
    }

    private Optional<PolicyVersion> newest(Policy policy, Set<PolicyStatus> statuses) {
        return em.createQuery(
                        "select v from PolicyVersion v where v.policy = :policy and v.status in :statuses order by v.number desc",
                        PolicyVersion.class)
                .setParameter("policy", policy)
                .setParameter("statuses", statuses)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    MergeFile look(PolicyVersion version) {
        PolicyVersion theirs = theirs(version.getPolicy()).orElse(null);
        boolean started = theirs == null || theirs.equals(version.getBase());
        String school = version.getPolicy().getSchool().getName();
        if (started) {
            List<PolicyPart> before =
                    drafts.before(version).map(PolicyVersion::parts).orElse(version.parts());
            return new MergeFile(
                    version,
                    theirs,
                    school,
                    true,
                    differences(before, version.parts()),
                    kept(version.parts()),
                    questions.of(version, adopted.values(version)));
        }
        TextMerge.Merged merged = TextMerge.merge(
                version.getBase().parts(), theirs.parts(), version.parts(), questions.undecided(version));
        Map<String, String> values = adopted.values(version);
        List<PolicyPart> text = Parameters.filled(merged.text(), values);
        return new MergeFile(
                version,
                theirs,
                school,
                false,
                differences(version.parts(), text),
                kept(text),
                merged.conflicts().stream()
                        .map(conflict -> questions.foreseen(conflict, version.getPolicy(), values))
                        .toList());
    }

    /** Whether there is something to take over and nothing to decide. */
    boolean followsByItself(PolicyVersion ours) {
        return theirs(ours.getPolicy())
                .filter(theirs -> ours.getBase() != null && !theirs.equals(ours.getBase()))
                .map(theirs -> TextMerge.merge(ours.getBase().parts(), theirs.parts(), ours.parts(), List.of())
                        .conflicts()
                        .isEmpty())
                .orElse(false);
    }

    PolicyVersion merge(PolicyVersion version, Person author) {
        Policy policy = version.getPolicy();
        PolicyVersion theirs = theirs(policy)
                .orElseThrow(() -> new WrongPolicyState(
                        "No version of the trust's text is in force, so there is nothing to take over."));
        PolicyVersion ours = ours(policy).orElse(version);
        if (ours.getStatus() != PolicyStatus.DRAFT && ours.getStatus() != PolicyStatus.IN_FORCE) {
            throw new WrongPolicyState(
                    "Version " + ours.getNumber()
                            + " is on its way already. Take it back, or let it come into force first; then take over what the trust changed.");
        }
        if (theirs.equals(ours.getBase())) {
            throw new WrongPolicyState(
                    "Version " + ours.getNumber() + " stands on the trust's newest version already.");
        }
        if (!ours.equals(version)) {
            throw new WrongPolicyState("Version " + ours.getNumber()
                    + " is a draft already. Open it, and take over there what the trust changed.");
        }
        TextMerge.Merged merged =
                TextMerge.merge(ours.getBase().parts(), theirs.parts(), ours.parts(), questions.undecided(ours));
        return written(ours, theirs, merged, author);
    }

    private PolicyVersion written(PolicyVersion ours, PolicyVersion theirs, TextMerge.Merged merged, Person author) {
        boolean begins = ours.getStatus() != PolicyStatus.DRAFT;
        PolicyVersion draft = begins ? ours.next(drafts.nextNumber(ours.getPolicy()), author) : ours;
        String typed = isDrafted(draft) ? "" : draft.getParticulars().getChangeSummary() + "\n";
        PolicyVersion from = ours.getBase();
        draft.standOn(theirs);
        Map<String, String> values = adopted.values(ours);
        List<PolicyPart> text = Parameters.filled(merged.text(), values);
        if (begins) {
            draft.rewrite(text);
            em.persist(draft);
            em.flush();
            adopted.copyValues(ours, draft);
        } else {
            drafts.rewrite(draft, text);
            questions.passOn(draft);
        }
        merged.conflicts().forEach(conflict -> em.persist(row(draft, conflict)));
        draft.summarise(typed.isEmpty() ? summary(draft) : typed + follows(draft));
        weigh(draft, from, theirs);
        em.flush();
        return draft;
    }

    /** As weighty as the weightiest of the trust's versions that it takes over, and never less than somebody said of the draft. */
    private void weigh(PolicyVersion draft, PolicyVersion from, PolicyVersion theirs) {
        PolicyVersion weightiest = em.createQuery(
                        "select v from PolicyVersion v where v.policy = :trusts and v.number > :from and v.number <= :to and v.dates.effectiveFrom is not null and v.material = true order by v.number desc",
                        PolicyVersion.class)
                .setParameter("trusts", theirs.getPolicy())
                .setParameter("from", from.getNumber())
                .setParameter("to", theirs.getNumber())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(theirs);
        boolean said = weightiest.getMaterial() != null && weightiest.getMaterialReason() != null;
        if (said && (draft.getMaterial() == null || weightiest.getMaterial())) {
            draft.tellChange(weightiest.getMaterial(), "As the trust says: " + weightiest.getMaterialReason());
        }
    }

    /** What a decision does to the draft. */
    void apply(PolicyVersion draft, MergeConflict question, MergeDecision decision) {
        boolean drafted = isDrafted(draft);
        adopted.write(draft, MergeQuestions.conflict(question).decided(decision, draft.parts()));
        if (drafted) {
            draft.summarise(summary(draft));
        }
    }

    /** Whether its summary is the product's, so that another one may take its place. */
    private boolean isDrafted(PolicyVersion draft) {
        String said = draft.getParticulars().getChangeSummary();
        return said == null || said.equals(summary(draft)) || said.equals(AdoptedText.adopts(draft.getBase()));
    }

    private String summary(PolicyVersion draft) {
        return drafts.before(draft)
                .map(before -> follows(draft) + " " + Redline.summary(Redline.between(before.parts(), draft.parts())))
                .orElse(follows(draft));
    }

    private static String follows(PolicyVersion draft) {
        return "Follows version " + draft.getBase().getNumber() + " of the trust's text.";
    }

    private static MergeConflict row(PolicyVersion draft, Conflict conflict) {
        return new MergeConflict(
                draft,
                conflict.kind(),
                conflict.lineage(),
                conflict.after(),
                conflict.base() == null ? null : conflict.base().words(),
                conflict.theirs() == null ? null : conflict.theirs().words(),
                LocalWords.of(conflict.ours()));
    }

    private static List<Redline.Part> differences(List<PolicyPart> before, List<PolicyPart> after) {
        return Redline.between(before, after).stream()
                .filter(part -> !part.isSame())
                .toList();
    }

    private static List<MergeFile.Kept> kept(List<PolicyPart> text) {
        return text.stream()
                .filter(part -> part.provenance().getOrigin() != Provenance.Origin.TRUST)
                .map(part -> new MergeFile.Kept(part.number(), part.words(), Pieces.isAdded(part)))
                .toList();
    }
}
