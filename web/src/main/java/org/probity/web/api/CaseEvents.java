package org.probity.web.api;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.probity.persistence.casework.Appeal;
import org.probity.persistence.casework.CaseFile;
import org.probity.persistence.casework.Hearing;

/** What a case has besides its steps: hearings, warnings, appeals, holds and suspensions, each oldest first. */
public record CaseEvents(
        List<Sat> hearings,
        List<Warned> warnings,
        List<Appealed> appeals,
        List<Held> holds,
        List<Suspended> suspensions) {

    /**
     * A hearing.
     *
     * @param kind DISCIPLINARY or APPEAL
     * @param hardest the hardest measure that its invitation names; null for an appeal
     * @param starts London time; null before it is convened
     * @param held null until it was
     * @param measure null until decided
     */
    public record Sat(
            String kind,
            String hardest,
            LocalDateTime starts,
            Integer minutes,
            String place,
            LocalDate held,
            String measure,
            LocalDate decided,
            List<Found> findings) {}

    public record Found(String allegation, String finding, String reason) {}

    /** @param liveUntil the last day on which it counts */
    public record Warned(String level, LocalDate issued, LocalDate liveUntil, LocalDate takenBack) {}

    /** @param lastDay of the appeal period
     * @param outcome null until decided */
    public record Appealed(
            LocalDate received, LocalDate lastDay, String grounds, String against, String outcome, String measure) {}

    /** @param ends null while it lasts */
    public record Held(String kind, LocalDate starts, LocalDate ends, String reason, String clearance) {}

    /** @param ended null while it runs */
    public record Suspended(LocalDate starts, LocalDate reviewOn, LocalDate ended, String decidedBy) {}

    static CaseEvents of(CaseFile file) {
        return new CaseEvents(
                file.getHearings().stream().map(CaseEvents::sat).toList(),
                file.getWarnings().stream()
                        .map(warning -> new Warned(
                                warning.getLevel().name(),
                                warning.getIssued(),
                                warning.getLiveUntil(),
                                warning.getTakenBack()))
                        .toList(),
                file.getAppeals().stream().map(CaseEvents::appealed).toList(),
                file.getHolds().stream()
                        .map(hold -> new Held(
                                hold.getKind().name(),
                                hold.getStarts(),
                                hold.getEnds(),
                                hold.getReason(),
                                hold.getClearance()))
                        .toList(),
                file.getSuspensions().stream()
                        .map(each -> new Suspended(
                                each.getStarts(),
                                each.getReviewOn(),
                                each.getEnded(),
                                each.getDecidedBy() == null
                                        ? null
                                        : each.getDecidedBy().getName()))
                        .toList());
    }

    private static Sat sat(Hearing hearing) {
        return new Sat(
                hearing.getKind().name(),
                name(hearing.getHardest()),
                hearing.getStarts(),
                hearing.getMinutes(),
                hearing.getPlace(),
                hearing.getHeld(),
                name(hearing.getMeasure()),
                hearing.getDecided(),
                hearing.getFindings().stream()
                        .map(found -> new Found(
                                found.getAllegation().getPublicId(),
                                found.getFinding().name(),
                                found.getReason()))
                        .toList());
    }

    private static Appealed appealed(Appeal appeal) {
        return new Appealed(
                appeal.getReceived(),
                appeal.getLastDay(),
                appeal.getGrounds(),
                name(appeal.getAgainst()),
                name(appeal.getOutcome()),
                name(appeal.getMeasure()));
    }

    static String name(Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
