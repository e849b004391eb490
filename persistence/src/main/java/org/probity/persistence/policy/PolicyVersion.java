package org.probity.persistence.policy;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.probity.persistence.calendar.London;
import org.probity.persistence.calendar.PartialDate;
import org.probity.persistence.person.Person;

/**
 * One text of a policy. From submission on it never changes (V-11); conduct is judged by the one in force on its date (V-12).
 */
@Entity
@Table(name = "policy_version")
public class PolicyVersion extends PolicyWording {
    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "policy_id")
    private Policy policy;

    private int number;

    @Enumerated(EnumType.STRING)
    private PolicyStatus status = PolicyStatus.DRAFT;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "author_id")
    private Person author;

    @Embedded
    private PolicyParticulars particulars = PolicyParticulars.none();

    @Embedded
    private PolicyDates dates = new PolicyDates();

    @Column(name = "body_hash")
    private String bodyHash;

    @OneToMany(mappedBy = "policyVersion", cascade = CascadeType.PERSIST)
    @OrderBy("signed, id")
    private List<SignOff> signOffs = new ArrayList<>();

    @OneToMany(mappedBy = "policyVersion", cascade = CascadeType.PERSIST)
    @OrderBy("noted, id")
    private List<PolicyNote> notes = new ArrayList<>();

    @Version
    private int version;

    protected PolicyVersion() {}

    /** A draft. */
    public PolicyVersion(Policy policy, int number, Person author) {
        this.policy = policy;
        this.number = number;
        this.author = author;
    }

    /** A version that was in force before, without a sign-off or document of ours; author null when nobody knows. */
    public static PolicyVersion takenOver(
            Policy policy, int number, Person author, List<PolicyPart> text, PolicyPast past) {
        PolicyVersion version = new PolicyVersion(policy, number, author);
        version.rewrite(text);
        version.wasInForce(past);
        return version;
    }

    /** This draft was in force before the product knew it; it has no sign-off or document of ours. */
    public void wasInForce(PolicyPast past) {
        requireDraft();
        particulars = past.particulars();
        dates.hold(past.from(), past.to());
        dates.review(past.nextReview(), past.reviewCycleMonths());
        dates.approve(past.approvedBy(), past.approvedOn());
        status = past.to() == null ? PolicyStatus.IN_FORCE : PolicyStatus.SUPERSEDED;
    }

    /** Another text; rows of the one before are gone by then. */
    public void rewrite(List<PolicyPart> text) {
        requireDraft();
        write(this, text);
    }

    /** Writes the summary of what changed; nothing else that it says about itself becomes different. */
    public void summarise(String changes) {
        requireDraft();
        particulars = particulars.summarised(changes);
    }

    /** What the draft says about itself and its review; publication says the last word about the review. */
    public void describe(PolicyParticulars newParticulars, PartialDate nextReview, Integer cycleMonths) {
        requireDraft();
        this.particulars = newParticulars;
        dates.review(nextReview, cycleMonths);
    }

    /** The draft of the next version, with the same text; somebody has to say what changes. */
    public PolicyVersion next(int newNumber, Person by) {
        PolicyVersion next = new PolicyVersion(policy, newNumber, by);
        next.rewrite(parts());
        next.standOn(getBase());
        next.particulars = particulars.summarised(null);
        next.dates.review(null, dates.getReviewCycleMonths());
        return next;
    }

    /** What has to be there before it can be submitted (V-02); empty when nothing is missing. */
    public List<String> missing() {
        return particulars.missing(author == null, getClauses().isEmpty());
    }

    @Override
    public void requireDraft() {
        status.require(PolicyStatus.DRAFT, "This can only be changed while it is a draft.");
    }

    public void requireComplete() {
        requireDraft();
        if (!missing().isEmpty()) {
            throw new IncompletePolicy("submitted", missing());
        }
    }

    /** From here on the text is locked: this is the document that is approved, byte for byte. */
    public void submit(String sha256OfPdf) {
        requireComplete();
        bodyHash = sha256OfPdf;
        status = PolicyStatus.IN_REVIEW;
    }

    /** Back to its author, who may change it and submit it anew. */
    public void sendBack(Person by, String reason, Instant at) {
        status.require(PolicyStatus.IN_REVIEW, "Only a version that waits for its first approval can be sent back.");
        deliberation().say(by, PolicyNote.Kind.SENT_BACK, reason, at);
        bodyHash = null;
        status = PolicyStatus.DRAFT;
    }

    /** Somebody else wrote part of it, and may approve it as little as its author. */
    public void alsoWrittenBy(Person person, Instant at) {
        if (!deliberation().isWrittenBy(person)) {
            deliberation().mark(person, PolicyNote.Kind.WROTE, "", at);
        }
    }

    /** A comment, or an interest: from then on this person takes no part in its approval. */
    public void remark(Person by, PolicyNote.Kind kind, String text, Instant at) {
        status.require(PolicyStatus.IN_REVIEW, "Answers are taken while it is in review.");
        deliberation().say(by, kind, text, at);
    }

    /** Its text stands still while people comment on it; {@link #endConsultation} makes it a draft again, with the same text. */
    public void consult() {
        requireComplete();
        status = PolicyStatus.CONSULTATION;
    }

    public void endConsultation() {
        status.require(PolicyStatus.CONSULTATION, "Only a consultation can be closed.");
        status = PolicyStatus.DRAFT;
    }

    public SignOff approve(Person by, SignOff.Authority authority, Instant at) {
        SignOff signOff = sign(by, authority, at);
        complete(signOff.getBody(), London.date(at));
        return signOff;
    }

    /** A signature under exactly this document; it still has to be sealed with the installation's key. */
    public SignOff sign(Person by, SignOff.Authority authority, Instant at) {
        if (status != PolicyStatus.IN_REVIEW && !isApprovedOnly()) {
            throw new WrongPolicyState(status, "Only a version in review can be approved.");
        }
        return deliberation().approve(by, authority, at);
    }

    /** Everybody who is asked has approved; the last body decided on this day. */
    public void complete(String body, LocalDate on) {
        dates.approve(body, PartialDate.day(on));
        status = PolicyStatus.APPROVED;
    }

    /** Why this person may not approve it, as a sentence; empty when nothing stands against it. */
    public Optional<String> whyNotApprovedBy(Person person) {
        return deliberation().objection(person);
    }

    /** Fixes its days; the version in force before, or null, ends on the day before. On the day {@link #enterForce} follows. */
    public void publish(Publication terms, PolicyVersion before, Person by, Instant at) {
        status.require(PolicyStatus.APPROVED, "Only an approved version can be published.");
        LocalDate today = London.date(at);
        dates.publish(terms, before == null ? null : before.dates, today);
        if (terms.effectiveFrom().isBefore(today)) {
            deliberation().say(by, PolicyNote.Kind.BACKDATED, terms.backdateReason(), at);
        }
    }

    /** The day has come. The one before must be superseded first: at most one is in force (V-01). */
    public void enterForce() {
        status.require(PolicyStatus.APPROVED, "Only an approved version can come into force.");
        status = PolicyStatus.IN_FORCE;
    }

    public void supersede() {
        status.require(PolicyStatus.IN_FORCE, "Only a version in force can be replaced.");
        status = PolicyStatus.SUPERSEDED;
    }

    /** Ends it without another one in its place, or gives it up; the version in force, or null, goes on then. */
    public void withdraw(Person by, String reason, Instant at, PolicyVersion inForce) {
        if (status == PolicyStatus.SUPERSEDED || status == PolicyStatus.WITHDRAWN) {
            throw new WrongPolicyState(status, "There is nothing left to withdraw.");
        }
        deliberation().say(by, PolicyNote.Kind.WITHDRAWN, reason, at);
        if (status == PolicyStatus.IN_FORCE) {
            dates.endOn(London.date(at).minusDays(1));
        } else {
            dates.giveUp(inForce == null ? null : inForce.dates);
        }
        status = PolicyStatus.WITHDRAWN;
    }

    /** Approved and not published yet. */
    public boolean isApprovedOnly() {
        return status == PolicyStatus.APPROVED && dates.getEffectiveFrom() == null;
    }

    private Deliberation deliberation() {
        return new Deliberation(this, notes, signOffs);
    }

    public Policy getPolicy() {
        return policy;
    }

    public int getNumber() {
        return number;
    }

    public PolicyStatus getStatus() {
        return status;
    }

    /** Null when nobody knows. */
    public Person getAuthor() {
        return author;
    }

    public PolicyParticulars getParticulars() {
        return particulars;
    }

    public PolicyDates getDates() {
        return dates;
    }

    public LocalDate getEffectiveFrom() {
        return dates.getEffectiveFrom();
    }

    public LocalDate getEffectiveTo() {
        return dates.getEffectiveTo();
    }

    /** SHA-256 of the PDF in hex; null for a draft and for a text taken over. */
    public String getBodyHash() {
        return bodyHash;
    }

    public List<SignOff> getSignOffs() {
        return Collections.unmodifiableList(signOffs);
    }

    public List<PolicyNote> getNotes() {
        return Collections.unmodifiableList(notes);
    }

    public int getVersion() {
        return version;
    }
}
