package org.probity.web.api;

import java.time.Instant;
import java.util.List;
import org.probity.ejb.databreach.BreachFile;
import org.probity.persistence.databreach.DataAssessment;
import org.probity.persistence.databreach.DataAwareness;
import org.probity.persistence.databreach.DataFacts;
import org.probity.persistence.databreach.DataNotice;
import org.probity.persistence.databreach.DataReport;

/**
 * One data breach as the API tells it; entries in the order in which they were made, none is ever changed.
 *
 * @param due when the 72 hours end; null while they do not run
 * @param missing what Art. 33(3) asks for and is not known yet
 * @param letterId the letter that reached the wrong person, for those who may see it; else null
 * @param version to hand back with an act
 */
public record DataBreachRecord(
        String reference,
        String school,
        String state,
        String happened,
        Instant noticed,
        Instant awareAt,
        Instant due,
        String duty,
        Instant commissionerTold,
        String noBreachBecause,
        List<Aware> awareness,
        List<Known> facts,
        List<String> missing,
        List<Weighed> assessments,
        List<Told> reports,
        List<People> people,
        String letterId,
        int version) {

    public record Aware(Instant awareAt, String who, String how, String note, String by, Instant at) {}

    /** What was known at a time; each is null while it is not known. */
    public record Known(
            String whatHappened,
            String peopleKinds,
            String peopleCount,
            String dataKinds,
            String recordCount,
            String consequences,
            String measures,
            String planned,
            String stillOpen,
            String by,
            Instant at) {}

    /** @param computed what likelihood and weight lead to */
    public record Weighed(
            String likelihood, String weight, String computed, String decided, String reasons, String by, Instant at) {}

    /** @param part 1 is the notice itself */
    public record Told(
            int part,
            Instant told,
            String reference,
            String way,
            String what,
            String follows,
            String lateReason,
            String by) {}

    /** @param exception UNREADABLE, RISK_GONE or DISPROPORTIONATE when they were not told */
    public record People(
            Instant told, Integer count, String way, String words, int letters, String exception, String reasons) {}

    static DataBreachRecord of(BreachFile file) {
        return new DataBreachRecord(
                file.reference(),
                file.breach().getSchool().getCode(),
                file.state().name(),
                file.happened(),
                file.breach().getNoticed(),
                file.breach().getAwareAt(),
                file.due(),
                file.breach().getDuty() == null ? null : file.breach().getDuty().name(),
                file.breach().getTold(),
                file.breach().getNoneReason(),
                file.awareness().stream().map(DataBreachRecord::aware).toList(),
                file.facts().stream().map(DataBreachRecord::known).toList(),
                file.known().missing(),
                file.assessments().stream().map(DataBreachRecord::weighed).toList(),
                file.reports().stream().map(DataBreachRecord::told).toList(),
                file.notices().stream().map(DataBreachRecord::people).toList(),
                file.letter() == null ? null : file.letter().id(),
                file.breach().getVersion());
    }

    private static Aware aware(DataAwareness entry) {
        return new Aware(
                entry.getAwareAt(),
                entry.getWho(),
                entry.getHow(),
                entry.getNote(),
                entry.getBy().getName(),
                entry.getAt());
    }

    private static Known known(DataFacts entry) {
        DataFacts.Known known = entry.getKnown();
        return new Known(
                known.getNature(),
                known.getPeopleKinds(),
                known.getPeopleCount(),
                known.getDataKinds(),
                known.getRecordCount(),
                known.getConsequences(),
                known.getMeasures(),
                known.getPlanned(),
                known.getStillOpen(),
                entry.getBy().getName(),
                entry.getAt());
    }

    private static Weighed weighed(DataAssessment entry) {
        return new Weighed(
                entry.getLikelihood().name(),
                entry.getWeight().name(),
                entry.getComputed().name(),
                entry.getDecided().name(),
                entry.getReasons(),
                entry.getBy().getName(),
                entry.getAt());
    }

    private static Told told(DataReport entry) {
        return new Told(
                entry.getPart(),
                entry.getTold(),
                entry.getReference(),
                entry.getWay().name(),
                entry.getWhat(),
                entry.getFollows(),
                entry.getLateReason(),
                entry.getBy().getName());
    }

    private static People people(DataNotice entry) {
        return new People(
                entry.getTold(),
                entry.getPeople(),
                entry.getWay(),
                entry.getWords(),
                entry.getLetters(),
                entry.getSpared() == null ? null : entry.getSpared().name(),
                entry.getReasons());
    }
}
