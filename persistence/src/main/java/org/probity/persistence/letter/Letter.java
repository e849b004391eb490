package org.probity.persistence.letter;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.probity.persistence.Identified;
import org.probity.persistence.calendar.ServiceMethod;
import org.probity.persistence.school.School;

/**
 * One letter to one reader. It exists if and only if the decision that it tells was committed; once queued its text never changes.
 * What was being handed over when the product died is uncertain, and only a person decides whether to send it again (decisions 10).
 */
@Entity
public class Letter extends Identified {
    /** How long we keep trying when the other side says "later": 72 hours. */
    public static final Duration PATIENCE = Duration.ofDays(3);

    private static final long serialVersionUID = 1L;
    private static final Duration LEASE = Duration.ofMinutes(10);
    private static final int[] PAUSES = {1, 5, 15, 30, 60, 120, 240};

    @Column(name = "matter_id", updatable = false)
    private Long matterId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "school_id", updatable = false)
    private School school;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "template_id", updatable = false)
    private LetterTemplate template;

    @Enumerated(EnumType.STRING)
    private LetterState state = LetterState.DRAFT;

    @Embedded
    private Addressee addressee;

    private String fields;
    private Instant written;

    @Column(name = "author_id")
    private Long authorId;

    @Embedded
    private SecondReading reading;

    private Instant queued;

    @Column(name = "next_attempt")
    private Instant nextAttempt;

    @Column(name = "claimed_until")
    private Instant claimedUntil;

    @Column(name = "claimed_by")
    private String claimedBy;

    private int attempts;
    private Instant sent;

    @Column(name = "deemed_served")
    private LocalDate deemedServed;

    @Column(name = "deemed_reason")
    private String deemedReason;

    @Column(name = "meeting_id")
    private Long meetingId;

    @Version
    private int version;

    protected Letter() {}

    public Letter(
            Long matterId,
            School school,
            LetterTemplate template,
            Addressee addressee,
            String fields,
            Instant written,
            Long authorId) {
        this.matterId = matterId;
        this.school = school;
        this.template = template;
        this.addressee = addressee;
        this.fields = fields;
        this.written = written;
        this.authorId = authorId;
    }

    /** The letter carries a request to come to this meeting. */
    public void carry(Long meeting) {
        this.meetingId = meeting;
    }

    /** A second person has read it (LT-03, SOD-09). */
    public void review(Long reader, Instant at) {
        require(LetterState.DRAFT);
        if (reader.equals(authorId)) {
            throw new OwnLetter();
        }
        reading = new SecondReading(reader, at, null);
        state = LetterState.REVIEWED;
    }

    /** Puts it into the post tray: a mail is tried at once, or held while no mail server is configured; paper waits for a person to post it. */
    public void queue(Instant at, boolean mailServer) {
        if (template.hasSecondReader() && reading == null) {
            throw new WrongLetterState(state);
        }
        queued = at;
        boolean byMail = addressee.getService() == ServiceMethod.EMAIL;
        state = byMail && !mailServer ? LetterState.HELD : LetterState.QUEUED;
        nextAttempt = byMail ? at : null;
    }

    /** A mail server is there now. */
    public void release(Instant at) {
        require(LetterState.HELD);
        state = LetterState.QUEUED;
        nextAttempt = at;
    }

    /** This node takes it for a while; nobody else will. */
    public void claim(String node, Instant now) {
        require(LetterState.QUEUED);
        state = LetterState.CLAIMED;
        claimedBy = node;
        claimedUntil = now.plus(LEASE);
        attempts++;
    }

    /** The server took it, or a person posted it or gave it by hand. */
    public void sentAt(Instant at, LocalDate served, String reason) {
        state = LetterState.SENT;
        sent = at;
        deemedServed = served;
        deemedReason = reason;
        free();
    }

    /** The other side said "later": tried again after growing pauses, for {@link #PATIENCE} in all, then refused. */
    public void tryLater(Instant now) {
        require(LetterState.CLAIMED);
        free();
        if (now.isAfter(queued.plus(PATIENCE))) {
            state = LetterState.FAILED;
            return;
        }
        state = LetterState.QUEUED;
        nextAttempt = now.plus(Duration.ofMinutes(PAUSES[Math.min(attempts, PAUSES.length) - 1]));
    }

    /** Claimed, but the handing over never began: nothing can have left. */
    public void putBack(Instant now) {
        require(LetterState.CLAIMED);
        free();
        state = LetterState.QUEUED;
        nextAttempt = now;
    }

    public void refused() {
        require(LetterState.CLAIMED);
        state = LetterState.FAILED;
        free();
    }

    public void uncertain() {
        require(LetterState.CLAIMED);
        state = LetterState.UNCERTAIN;
        free();
    }

    /** A person decided that it must go again: after an uncertain hand-over or a refusal that was put right. */
    public void sendAgain(Instant at) {
        if (state != LetterState.UNCERTAIN && state != LetterState.FAILED) {
            throw new WrongLetterState(state);
        }
        state = LetterState.QUEUED;
        queued = at;
        nextAttempt = at;
    }

    /** Nobody will get it; the reader says why. */
    public void withdraw(Long reader, Instant at, String because) {
        if (!state.mayBeWithdrawn()) {
            throw new WrongLetterState(state);
        }
        reading = new SecondReading(reader, at, because);
        state = LetterState.WITHDRAWN;
        nextAttempt = null;
    }

    /** A person saw to it by other means than a mail of ours, or knows that an uncertain one arrived. */
    public void carriedBy(ServiceMethod how) {
        if (!state.mayBeCarried()) {
            throw new WrongLetterState(state);
        }
        addressee = addressee.servedBy(how);
    }

    public boolean isClaimedBy(String node) {
        return node.equals(claimedBy);
    }

    private void free() {
        claimedBy = null;
        claimedUntil = null;
        nextAttempt = null;
    }

    private void require(LetterState needed) {
        if (state != needed) {
            throw new WrongLetterState(state);
        }
    }

    public Long getMatterId() {
        return matterId;
    }

    public School getSchool() {
        return school;
    }

    public LetterTemplate getTemplate() {
        return template;
    }

    public LetterState getState() {
        return state;
    }

    public Addressee getAddressee() {
        return addressee;
    }

    /** The values that filled the template, as a JSON object. */
    public String getFields() {
        return fields;
    }

    public Instant getWritten() {
        return written;
    }

    public Long getAuthorId() {
        return authorId;
    }

    /** Null before somebody read it. */
    public SecondReading getReading() {
        return reading;
    }

    public Instant getQueued() {
        return queued;
    }

    public Instant getNextAttempt() {
        return nextAttempt;
    }

    public int getAttempts() {
        return attempts;
    }

    public Instant getSent() {
        return sent;
    }

    public LocalDate getDeemedServed() {
        return deemedServed;
    }

    /** The sentences that explain the day of service. */
    public String getDeemedReason() {
        return deemedReason;
    }

    public Long getMeetingId() {
        return meetingId;
    }

    public int getVersion() {
        return version;
    }
}
