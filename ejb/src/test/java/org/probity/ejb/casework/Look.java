package org.probity.ejb.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.probity.persistence.breach.Assignment;
import org.probity.persistence.calendar.London;
import org.probity.persistence.casework.CaseDeadline;
import org.probity.persistence.casework.CaseFile;
import org.probity.persistence.casework.CaseTrack;
import org.probity.persistence.casework.Discipline;

/** A case of the product in the words of the model, to hold one against the other. */
record Look(CaseFile file, Village village) {

    List<String> all() {
        List<String> seen = new ArrayList<>();
        seen.add(line(
                file.getProcedureVersion().getProcedure().getCode(),
                file.getStep().getCode(),
                file.isClosed()));
        for (CaseTrack track : file.getTracks()) {
            String code = track.getProcedureVersion().getProcedure().getCode();
            seen.add(line(code, track.getStep().getCode(), !track.isRunning()));
        }
        seen.add("state " + file.getState());
        seen.addAll(dates());
        file.getHolds()
                .forEach(hold ->
                        seen.add("hold HOLD_" + hold.getKind() + " " + hold.getStarts() + " " + hold.getEnds()));
        discipline(seen);
        TreeSet<String> people = new TreeSet<>();
        village.assignments.stream()
                .filter(Assignment::isCurrent)
                .forEach(one -> people.add("duty " + one.getDuty() + " "
                        + village.somebody(one.getPerson()).name()));
        seen.addAll(people);
        seen.add("standing " + new Discipline(file).measure().map(Enum::name).orElse("none"));
        seen.add("acts " + file.getHistory().size());
        return seen;
    }

    private static String line(String procedure, String step, boolean ended) {
        return "line " + procedure + " " + step + (ended ? " ended" : "");
    }

    private TreeSet<String> dates() {
        TreeSet<String> dates = new TreeSet<>();
        for (CaseDeadline date : file.getDeadlines()) {
            if (date.isOpen()) {
                int line = date.getTrack() == null ? 0 : 1 + file.getTracks().indexOf(date.getTrack());
                String due = date.getDue().atZone(London.ZONE).toLocalDateTime().toString();
                String words = "due " + line + " " + date.getRule() + " " + due + (date.isOfStep() ? " step" : "");
                dates.add(dates.contains(words) ? words + " again" : words);
            }
        }
        return dates;
    }

    private void discipline(List<String> seen) {
        file.getHearings()
                .forEach(one -> seen.add("hearing " + one.getKind() + " " + one.getHardest() + " "
                        + (one.isConvened() ? one.day() : null) + " " + one.getCompanionMoves() + " "
                        + one.getAbsences() + " " + one.getHeld() + " " + one.getMeasure() + " " + one.getDecided()));
        file.getAppeals()
                .forEach(one -> seen.add("appeal " + one.getAgainst() + " " + one.getReceived() + " "
                        + one.getLastDay() + " " + one.getOutcome() + " " + one.getMeasure() + " "
                        + one.getDecided()));
        file.getSuspensions()
                .forEach(one ->
                        seen.add("suspension " + one.getStarts() + " " + one.getReviewOn() + " " + one.getEnded()));
        file.getWarnings()
                .forEach(one -> seen.add("warning " + one.getLevel() + " " + one.getIssued() + " " + one.getLiveUntil()
                        + " " + one.getTakenBack()));
    }
}
