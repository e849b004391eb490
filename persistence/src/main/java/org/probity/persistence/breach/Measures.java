package org.probity.persistence.breach;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.probity.persistence.policy.Strength;

/** Which measures follow from what triage found and from the school's lists (X11, X12, HR-06, HR-07, domain.md 6.6). */
public final class Measures {
    private final Found found;
    private final Lists lists;

    /**
     * What triage found.
     *
     * @param strengths of the clauses named
     */
    public record Found(
            Compartment kind,
            Compartment compartment,
            Set<Flag> flags,
            Intent intent,
            Collection<ConductCode> codes,
            Collection<Strength> strengths,
            boolean staffVictim) {}

    /** The school's rules: police triggers to consider, those that mean at once, and whether intent splits the way (S3-35, S3-36). */
    public record Lists(List<String> consider, List<String> atOnce, boolean intentSplit) {}

    public Measures(Found found, Lists lists) {
        this.found = found;
        this.lists = lists;
    }

    public Set<Measure> all() {
        Set<Measure> due = EnumSet.noneOf(Measure.class);
        addIf(due, Measure.POLICE_AT_ONCE, policeAtOnce());
        addIf(due, Measure.CONSIDER_POLICE, !policeAtOnce() && any(lists.consider()));
        addIf(due, Measure.TALK_TO_LADO, safeguardingAndWorker());
        addIf(due, Measure.TELL_DPO, tellsDpo());
        addIf(due, Measure.SUPPORT_OFFER, found.staffVictim());
        addIf(due, Measure.LEGAL_ADVICE, found.flags().stream().anyMatch(Flag::isDefamation));
        addIf(due, Measure.URGENT_REMOVAL, found.flags().contains(Flag.NAMES_ACCUSED_TEACHER));
        addIf(due, Measure.UNION_FIRST, found.flags().contains(Flag.UNION_REPRESENTATIVE));
        addIf(
                due,
                Measure.SIGNPOST_ONLY,
                !found.codes().isEmpty() && found.codes().stream().allMatch(ConductCode::isCautious));
        addIf(due, Measure.ADVICE_ONLY, adviceOnly());
        return due;
    }

    private static void addIf(Set<Measure> due, Measure measure, boolean condition) {
        if (condition) {
            due.add(measure);
        }
    }

    private boolean policeAtOnce() {
        return found.flags().contains(Flag.IMAGERY)
                || found.flags().contains(Flag.THREAT_OF_DEATH_OR_SERIOUS_HARM)
                || any(lists.atOnce());
    }

    private boolean safeguardingAndWorker() {
        boolean worker = found.kind() != Compartment.PARENT && found.kind() != Compartment.PUPIL;
        return found.compartment() == Compartment.SAFEGUARDING && worker;
    }

    /** HR-07; and any personal data shown or lost may be a personal data breach, meant or not (DP-01). */
    private boolean tellsDpo() {
        boolean accidental = found.intent() == Intent.ACCIDENTAL && lists.intentSplit();
        return accidental || found.flags().contains(Flag.PERSONAL_DATA);
    }

    private boolean adviceOnly() {
        return !found.strengths().isEmpty() && found.strengths().stream().allMatch(Strength.ADVISED::equals);
    }

    private boolean any(List<String> triggers) {
        return triggers.stream().flatMap(name -> Flag.named(name).stream()).anyMatch(found.flags()::contains);
    }
}
