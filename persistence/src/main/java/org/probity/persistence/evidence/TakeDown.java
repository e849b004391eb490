package org.probity.persistence.evidence;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.probity.persistence.Identified;
import org.probity.persistence.breach.Matter;
import org.probity.persistence.calendar.DateWords;
import org.probity.persistence.calendar.ElapsedHours;
import org.probity.persistence.person.Person;

/**
 * One piece of content that the school wants to have taken down, and everything that was tried (domain.md 6.5). Its times are hours
 * that really pass, nights and weekends included: a platform does not keep school hours.
 */
@Entity
@Table(name = "take_down")
public class TakeDown extends Identified {
    private static final long serialVersionUID = 1L;
    private static final ElapsedHours REPLY = new ElapsedHours(48);
    private static final ElapsedHours AGAIN = new ElapsedHours(5 * 24);
    private static final ElapsedHours COMES_BACK = new ElapsedHours(10 * 24);

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "matter_id")
    private Matter matter;

    private String platform;

    @Column(name = "web_address")
    private String webAddress;

    private String rule;

    @Enumerated(EnumType.STRING)
    private TakeDownState state = TakeDownState.NOT_REPORTED;

    private Instant opened;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "opened_by")
    private Person openedBy;

    @Column(name = "reply_due")
    private Instant replyDue;

    @Column(name = "look_at")
    private Instant lookAt;

    @OneToMany(mappedBy = "takeDown", cascade = CascadeType.PERSIST)
    private List<TakeDownEntry> entries = new ArrayList<>();

    @Version
    private int version;

    protected TakeDown() {}

    /**
     * Begins the list of what is tried.
     *
     * @param webAddress null where there is none: an app, a group, a message
     * @param rule which rule of the platform or which law it breaks
     */
    public TakeDown(Matter matter, String platform, String webAddress, String rule, Instant opened, Person by) {
        this.matter = matter;
        this.platform = platform;
        this.webAddress = webAddress;
        this.rule = rule;
        this.opened = opened;
        this.openedBy = by;
        this.lookAt = opened;
    }

    /** Who puts something on record and when, what the platform calls it, and words; the last two may be null. */
    public record Noted(Instant at, Person by, String reference, String note) {}

    /**
     * Puts on record what was done or seen.
     *
     * @param at when it happened, not later than now and not before what is on record already
     * @throws TakeDownRefused when it cannot follow what is on record
     */
    public TakeDownEntry record(TakeDownAct act, Instant at, Noted noted) {
        check(act, at, noted.at());
        state = state.ways().get(act);
        switch (act) {
            case REPORTED, APPEALED -> expect(REPLY.after(at), REPLY.after(at));
            case REPLIED, REFUSED -> expect(null, REPLY.after(at));
            case HELPLINE -> expect(null, AGAIN.after(at));
            case STILL_THERE ->
                lookAt = replyDue != null && replyDue.isAfter(at)
                        ? replyDue
                        : state == TakeDownState.REAPPEARED ? at : AGAIN.after(at);
            case GONE -> expect(null, COMES_BACK.after(at));
            case BACK -> expect(null, at);
        }
        TakeDownEntry entry = new TakeDownEntry(this, act, at, noted);
        entries.add(entry);
        return entry;
    }

    private Optional<TakeDownEntry> last() {
        return getEntries().stream().reduce((first, second) -> second);
    }

    private void expect(Instant reply, Instant look) {
        replyDue = reply;
        lookAt = look;
    }

    private void check(TakeDownAct act, Instant at, Instant now) {
        if (!state.ways().containsKey(act)) {
            String possible = state.ways().keySet().stream()
                    .sorted()
                    .map(TakeDownAct::words)
                    .collect(Collectors.joining("; "));
            throw new TakeDownRefused(
                    "This content is " + state.words() + ". What can be put on record now: " + possible + ".");
        }
        if (at.isAfter(now)) {
            throw new TakeDownRefused("That time is still to come. Give the time at which it happened.");
        }
        Instant last = last().map(TakeDownEntry::getAt).orElse(at);
        if (at.isBefore(last)) {
            throw new TakeDownRefused("Something later is on record already, of " + DateWords.moment(last)
                    + ". Give a time that is not before it.");
        }
        if (act == TakeDownAct.HELPLINE && replyDue != null && at.isBefore(replyDue)) {
            throw new TakeDownRefused(
                    "The platform has until " + DateWords.moment(replyDue)
                            + " to answer, 48 hours after the report. The helpline takes it after that, or as soon as the platform refuses.");
        }
    }

    /** The platform has not answered in time, or it is time to look again. */
    public boolean isDue(Instant now) {
        return lookAt != null && !lookAt.isAfter(now);
    }

    /** Why something is due then, in a sentence. */
    public String why() {
        if (replyDue != null) {
            return "The platform has 48 hours to answer. Hours count as they pass, nights and weekends included.";
        }
        return last().map(TakeDownEntry::getAct).map(TakeDown::why).orElse("It was written down and not reported yet.");
    }

    private static String why(TakeDownAct last) {
        return switch (last) {
            case GONE -> "What is gone may come back: we look again after ten days of 24 hours.";
            case BACK -> "It is back: report it again at once.";
            case REFUSED, REPLIED -> "Within 48 hours after an answer we appeal, or go to the helpline.";
            default -> "We look again after five days of 24 hours.";
        };
    }

    public Matter getMatter() {
        return matter;
    }

    public String getPlatform() {
        return platform;
    }

    public String getWebAddress() {
        return webAddress;
    }

    public String getRule() {
        return rule;
    }

    public TakeDownState getState() {
        return state;
    }

    public Instant getOpened() {
        return opened;
    }

    public Person getOpenedBy() {
        return openedBy;
    }

    /** When the platform's 48 hours are over; null when no answer is awaited. */
    public Instant getReplyDue() {
        return replyDue;
    }

    /** When somebody has to look or act again. */
    public Instant getLookAt() {
        return lookAt;
    }

    /** Oldest first. */
    public List<TakeDownEntry> getEntries() {
        return entries.stream()
                .sorted(Comparator.comparing(TakeDownEntry::getAt).thenComparing(TakeDownEntry::getNoted))
                .toList();
    }

    public int getVersion() {
        return version;
    }
}
