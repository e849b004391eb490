package org.probity.persistence.breach;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.probity.persistence.Identified;
import org.probity.persistence.person.Person;
import org.probity.persistence.person.PersonCategory;
import org.probity.persistence.policy.PolicyVersion;

/**
 * What somebody told the school, in their words, and what triage made of it. The words are never changed afterwards; who told
 * is sealed when it is whistleblowing: show it only to the recipients.
 */
@Entity
public class Report extends Identified {
    private static final long serialVersionUID = 1L;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "matter_id")
    private Matter matter;

    @Enumerated(EnumType.STRING)
    private ReportState state = ReportState.RECEIVED;

    private Instant received;

    @Embedded
    private Teller teller;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "recorded_by")
    private Person recordedBy;

    private boolean whistleblowing;

    @Column(name = "receipt_hash")
    private String receiptHash;

    private String what;
    private String who;

    @Column(name = "happened_on")
    private LocalDate happenedOn;

    @Column(name = "happened_at")
    private LocalTime happenedAt;

    @Embedded
    private Sighting sighting = new Sighting(null, null, false);

    private boolean imagery;

    @Column(name = "child_involved")
    private boolean childInvolved;

    @Enumerated(EnumType.STRING)
    @Column(name = "subject_kind")
    private PersonCategory subjectKind;

    @Enumerated(EnumType.STRING)
    private Intent intent;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    private String flags = "";
    private Instant triaged;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "triaged_by")
    private Person triagedBy;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "policy_version_id")
    private PolicyVersion policyVersion;

    @Column(name = "staff_route")
    private String staffRoute;

    @Enumerated(EnumType.STRING)
    private Closing closing;

    @Column(name = "closing_reason")
    private String closingReason;

    @Version
    private int version;

    protected Report() {}

    public Report(Matter matter, Instant received, Teller teller, String what, String who) {
        this.matter = matter;
        this.received = received;
        this.teller = teller;
        this.what = what;
        this.who = who;
    }

    /** The member of staff who typed what somebody else told them; that does not make them the reporter. */
    public void recordedBy(Person person) {
        this.recordedBy = person;
    }

    /** From now on only the recipients may know who told (X39). */
    public void sealReporter() {
        this.whistleblowing = true;
    }

    /** SHA-256 in hex of the receipt code; the code itself is shown once and kept nowhere. */
    public void receipt(String hash) {
        this.receiptHash = hash;
    }

    /** When and where it happened, as far as known; local time in London. */
    public void happened(LocalDate on, LocalTime at, Sighting sighting) {
        this.happenedOn = on;
        this.happenedAt = at;
        this.sighting = sighting;
    }

    public void involves(boolean imagery, boolean child) {
        this.imagery = imagery;
        this.childInvolved = child;
    }

    /**
     * What triage made of it. Only a received report can be triaged.
     *
     * @throws AlreadyTriaged when somebody was quicker
     */
    public void triage(Assessment found, Person by, Instant at) {
        if (state != ReportState.RECEIVED) {
            throw new AlreadyTriaged(triagedBy, triaged);
        }
        subjectKind = found.category();
        intent = found.intent();
        severity = found.severity();
        flags = found.flags().stream().sorted().map(Flag::name).collect(Collectors.joining(","));
        imagery = imagery || found.flags().contains(Flag.IMAGERY);
        childInvolved = childInvolved || found.flags().contains(Flag.CHILD);
        policyVersion = found.policyVersion();
        staffRoute = found.staffRoute();
        triagedBy = by;
        triaged = at;
        state = ReportState.TRIAGED;
    }

    public void openCase() {
        state = ReportState.CASE_OPEN;
    }

    /** Ends at triage without a case. */
    public void closeWithout(Closing why, String reason) {
        closing = why;
        closingReason = reason;
        state = ReportState.CLOSED_NFA;
    }

    /** The case that came of it is closed. */
    public void close() {
        state = ReportState.CLOSED;
    }

    /** What triage found: policy version null when no clause was named; staffRoute says how discipline was considered (S3-35). */
    public record Assessment(
            PersonCategory category,
            Intent intent,
            Severity severity,
            Collection<Flag> flags,
            PolicyVersion policyVersion,
            String staffRoute) {}

    public Matter getMatter() {
        return matter;
    }

    public ReportState getState() {
        return state;
    }

    public Instant getReceived() {
        return received;
    }

    public Teller getTeller() {
        return teller;
    }

    public Person getRecordedBy() {
        return recordedBy;
    }

    public boolean isWhistleblowing() {
        return whistleblowing;
    }

    public String getReceiptHash() {
        return receiptHash;
    }

    public String getWhat() {
        return what;
    }

    public String getWho() {
        return who;
    }

    public LocalDate getHappenedOn() {
        return happenedOn;
    }

    public LocalTime getHappenedAt() {
        return happenedAt;
    }

    public Sighting getSighting() {
        return sighting;
    }

    /** An indecent image of a child is suspected: nothing may be uploaded, shown, printed or sent (HR-01). */
    public boolean isImagery() {
        return imagery;
    }

    public boolean isChildInvolved() {
        return childInvolved;
    }

    /** In which capacity the subject acted; null before triage. */
    public PersonCategory getSubjectKind() {
        return subjectKind;
    }

    public Intent getIntent() {
        return intent;
    }

    public Severity getSeverity() {
        return severity;
    }

    public Set<Flag> getFlags() {
        return flags.isEmpty()
                ? EnumSet.noneOf(Flag.class)
                : Arrays.stream(flags.split(","))
                        .map(Flag::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Flag.class)));
    }

    public Instant getTriaged() {
        return triaged;
    }

    public Person getTriagedBy() {
        return triagedBy;
    }

    /** The version in force on the date of the conduct (V-12). */
    public PolicyVersion getPolicyVersion() {
        return policyVersion;
    }

    public String getStaffRoute() {
        return staffRoute;
    }

    public Closing getClosing() {
        return closing;
    }

    public String getClosingReason() {
        return closingReason;
    }

    public int getVersion() {
        return version;
    }
}
