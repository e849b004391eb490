package org.probity.persistence.acknowledgement;

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
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.probity.persistence.Identified;
import org.probity.persistence.calendar.London;
import org.probity.persistence.person.Person;
import org.probity.persistence.school.School;

/**
 * An audience that is asked for one or many texts. While it runs, people who join the audience are asked on their first day; an
 * induction asks nobody but those.
 */
@Entity
public class Campaign extends Identified {
    private static final long serialVersionUID = 1L;
    /** What people affirm unless the campaign says otherwise. */
    public static final String STATEMENT = "I have read this text, I understand it, and I will keep to it.";

    /** Why people are asked. */
    public enum Kind {
        /** Somebody asks. */
        ASKED,
        /** A version came into force that changed what people have to do. */
        VERSION,
        /** Everybody who starts in a post is asked for a set of texts. */
        INDUCTION,
        /** The same again, a year later. */
        RENEWAL
    }

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "school_id")
    private School school;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String title;
    private String statement;

    @Embedded
    private Audience audience;

    @Column(name = "due_days")
    private Integer dueDays;

    @Column(name = "renews_on")
    private LocalDate renewsOn;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "origin_id")
    private Campaign origin;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "created_by")
    private Person createdBy;

    private Instant created;
    private LocalDate begins;
    private LocalDate closed;
    private int people;

    @OneToMany(mappedBy = "campaign", cascade = CascadeType.PERSIST)
    @OrderBy("position, id")
    private List<CampaignText> texts = new ArrayList<>();

    @Version
    private int version;

    protected Campaign() {}

    /**
     * A campaign from today.
     *
     * @param school whose it is; null for the trust's
     * @param createdBy null when the product asks by itself
     * @throws CampaignRefused without a title
     */
    public Campaign(School school, Kind kind, String title, Audience audience, Person createdBy, Instant created) {
        if (title == null || title.isBlank() || title.strip().length() > 200) {
            throw new CampaignRefused("Give the campaign a name of at most 200 characters.");
        }
        this.school = school;
        this.kind = kind;
        this.title = title.strip().replaceAll("\\s+", " ");
        this.statement = STATEMENT;
        this.audience = audience;
        this.createdBy = createdBy;
        this.created = created;
        this.begins = London.date(created);
    }

    /** In other words than the usual ones. */
    public void affirm(String words) {
        if (words != null && !words.isBlank()) {
            statement = words.strip();
        }
    }

    /**
     * Due after so many days instead of what the reminder rule says, and asked again every year from a day on.
     *
     * @param days null for the rule
     * @param renewal null when it is not asked again
     */
    public void plan(Integer days, LocalDate renewal) {
        if (days != null && (days < 1 || days > 365)) {
            throw new CampaignRefused("People can have between 1 and 365 days.");
        }
        if (renewal != null && !renewal.isAfter(begins)) {
            throw new CampaignRefused("The day on which it is asked again must lie after today.");
        }
        dueDays = days;
        renewsOn = renewal;
    }

    /** The same people and texts again, in the year that begins now; the next renewal goes on from the new one. */
    public Campaign renew(Instant now) {
        Campaign next = new Campaign(school, Kind.RENEWAL, title, audience, createdBy, now);
        next.statement = statement;
        next.dueDays = dueDays;
        next.origin = this;
        next.begins = renewsOn;
        LocalDate following = renewsOn.plusYears(1);
        while (!following.isAfter(London.date(now))) {
            following = following.plusYears(1);
        }
        next.renewsOn = following;
        renewsOn = null;
        return next;
    }

    public CampaignText ask(CampaignText text) {
        texts.add(text);
        return text;
    }

    /** Nobody is asked any more. */
    public void close(LocalDate today) {
        if (closed != null) {
            throw new CampaignRefused("This campaign is closed already.");
        }
        closed = today;
        renewsOn = null;
    }

    /** How many people were asked so far. */
    public void count(int allPeople) {
        people = allPeople;
    }

    public boolean isAgain() {
        return kind == Kind.RENEWAL;
    }

    /** Null for the trust's. */
    public School getSchool() {
        return school;
    }

    public Kind getKind() {
        return kind;
    }

    public String getTitle() {
        return title;
    }

    public String getStatement() {
        return statement;
    }

    public Audience getAudience() {
        return audience;
    }

    /** Null for what the reminder rule says. */
    public Integer getDueDays() {
        return dueDays;
    }

    /** Null when it is not asked again. */
    public LocalDate getRenewsOn() {
        return renewsOn;
    }

    /** The year before, of a renewal; else null. */
    public Campaign getOrigin() {
        return origin;
    }

    /** Null when the product asks by itself. */
    public Person getCreatedBy() {
        return createdBy;
    }

    public Instant getCreated() {
        return created;
    }

    public LocalDate getBegins() {
        return begins;
    }

    /** Null while it runs. */
    public LocalDate getClosed() {
        return closed;
    }

    public boolean isRunning() {
        return closed == null;
    }

    /** How many people were asked so far. */
    public int getPeople() {
        return people;
    }

    public List<CampaignText> getTexts() {
        return texts;
    }

    public int getVersion() {
        return version;
    }
}
