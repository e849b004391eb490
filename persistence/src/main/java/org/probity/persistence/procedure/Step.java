package org.probity.persistence.procedure;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One station of a procedure: who may act there, within what time, and how it can end. */
@Entity
public class Step implements Serializable {
    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "version_id")
    private ProcedureVersion version;

    private int position;
    private String code;
    private String title;

    @Enumerated(EnumType.STRING)
    private StepKind kind;

    @Embedded
    private Period period;

    @Column(name = "period_title")
    private String periodTitle;

    @OneToMany(mappedBy = "step", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<Transition> transitions = new ArrayList<>();

    @OneToMany(mappedBy = "step", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<StepLetter> letters = new ArrayList<>();

    @OneToMany(mappedBy = "step", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<StepDecider> deciders = new ArrayList<>();

    @OneToMany(mappedBy = "step", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<StepLimit> limits = new ArrayList<>();

    protected Step() {}

    Step(ProcedureVersion version, int position, String code, String title, StepKind kind) {
        this.version = version;
        this.position = position;
        this.code = code;
        this.title = title;
        this.kind = kind;
    }

    /** How long it may last; without a period nothing falls due. */
    public Step within(Period limit, String what) {
        this.period = limit;
        this.periodTitle = what;
        return this;
    }

    /** May take this step; the first role given is asked first. */
    public Step decidedBy(String role) {
        deciders.add(new StepDecider(this, role, deciders.size()));
        return this;
    }

    /** Calls it otherwise; a draft only. */
    public void rename(String newTitle) {
        version.requireDraft();
        title = newTitle;
    }

    /** Gives it to these roles and no others; a draft only. */
    public void giveTo(List<String> roles) {
        version.requireDraft();
        deciders.clear();
        roles.forEach(this::decidedBy);
    }

    /** Sends these letters with an outcome and no others; a draft only. */
    public void sendOnly(Outcome outcome, List<StepLetter.Line> lines) {
        version.requireDraft();
        letters.removeIf(letter -> letter.getOutcome() == outcome);
        lines.forEach(line -> sends(outcome, line));
    }

    void place(int newPosition) {
        position = newPosition;
    }

    /** Adds an outcome; say with the answer where it leads. */
    public Transition outcome(Outcome outcome, String label) {
        Transition transition = new Transition(this, transitions.size(), outcome, label);
        transitions.add(transition);
        return transition;
    }

    /** A letter that goes out with an outcome. */
    public Step sends(Outcome outcome, StepLetter.Line line) {
        letters.add(new StepLetter(this, outcome, line));
        return this;
    }

    /** A further date that an outcome sets. */
    public Step sets(Outcome outcome, String what, Period limit) {
        limits.add(new StepLimit(this, outcome, what, limit));
        return this;
    }

    /** The way out by this outcome, if the step has it. */
    public Optional<Transition> on(Outcome outcome) {
        return transitions.stream()
                .filter(transition -> transition.getOutcome() == outcome)
                .findFirst();
    }

    public boolean isDecidedBy(String role) {
        return deciders.stream().anyMatch(decider -> decider.getRole().equals(role));
    }

    public Long getId() {
        return id;
    }

    public ProcedureVersion getVersion() {
        return version;
    }

    public int getPosition() {
        return position;
    }

    /** Name within the version, such as "await-appeal"; also used in addresses of pages. */
    public String getCode() {
        return code;
    }

    public String getTitle() {
        return title;
    }

    public StepKind getKind() {
        return kind;
    }

    public Optional<Period> period() {
        return Optional.ofNullable(period).filter(limit -> limit.getRule() != null);
    }

    /** What falls due, for a page: "Outcome letter". */
    public String getPeriodTitle() {
        return periodTitle == null ? title : periodTitle;
    }

    public List<Transition> getTransitions() {
        return transitions;
    }

    public List<StepLetter> getLetters() {
        return letters;
    }

    public List<StepDecider> getDeciders() {
        return deciders;
    }

    public List<StepLimit> getLimits() {
        return limits;
    }
}
