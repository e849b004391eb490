package org.probity.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.probity.ejb.casework.CasePapers;
import org.probity.ejb.casework.CaseSheet;
import org.probity.ejb.casework.CaseworkService;
import org.probity.ejb.casework.Choice;
import org.probity.ejb.casework.PathStep;
import org.probity.ejb.casework.TrackChoice;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Right;
import org.probity.persistence.breach.Allegation;
import org.probity.persistence.breach.Duty;
import org.probity.persistence.casework.CaseDeadline;
import org.probity.persistence.casework.DataClock;
import org.probity.persistence.casework.HoldKind;
import org.probity.persistence.casework.Suspension;
import org.probity.web.breach.BreachWords;
import org.probity.web.letter.LetterStatus;
import org.probity.web.shell.Address;
import org.probity.web.shell.Cut;

/** One case: the step in hand first, then what is alleged, what happened, and the procedure as it is drawn from its rows. */
@Named
@RequestScoped
public class CaseDetailView {
    private static final ResourceBundle MEETINGS = ResourceBundle.getBundle("org.probity.web.calendar");

    @Inject
    CaseworkService casework;

    @Inject
    BreachWords words;

    @Inject
    Cut cut;

    @Inject
    Caller caller;

    private String reference;
    private CaseSheet sheet;
    private List<Charge> charges = List.of();

    /** One sentence and the clauses that it is about. */
    public record Charge(String text, List<Allegation> allegations) {}

    public void load() {
        sheet = casework.findPart(reference, cut.getAfter(), cut.getBefore());
        charges = sheet.allegations().stream()
                .collect(Collectors.groupingBy(Allegation::getText, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(each -> new Charge(each.getKey(), each.getValue()))
                .toList();
    }

    public CaseSheet getSheet() {
        return sheet;
    }

    /** Where the form of a choice is; decisions on a data breach have theirs at its register. */
    public String form(Choice choice) {
        return new DataClock(sheet.file()).decides(choice.outcome())
                ? "/databreach/detail.xhtml?ref=" + reference
                : "/casework/step.xhtml?ref=" + reference + "&outcome=" + choice.outcome();
    }

    /** Address of the stretch of the chronology before the one shown; null when it begins with the first act. */
    public String getEarlier() {
        return cut.previous(address(), sheet.chronology().earlier());
    }

    /** Address of the stretch after it; null when it ends with the latest act. */
    public String getLater() {
        return cut.next(address(), sheet.chronology().later());
    }

    private Address address() {
        return new Address("/casework/detail.xhtml").with("ref", reference);
    }

    public LetterStatus status(CasePapers.Paper letter) {
        return LetterStatus.of(letter.state(), letter.service());
    }

    /** "Investigation interview". */
    public String kind(CasePapers.Appointment meeting) {
        return MEETINGS.getString(meeting.kind());
    }

    /** "called off". */
    public String word(CasePapers.Appointment meeting) {
        return CaseMeetingView.word(meeting.state());
    }

    public String look(CasePapers.Appointment meeting) {
        return CaseMeetingView.look(meeting.state());
    }

    /** What is alleged, each with the clauses that it may have broken. */
    public List<Charge> getCharges() {
        return charges;
    }

    /** "was told, leads". */
    public String duties(CaseSheet.Told told) {
        return told.duties().stream().map(words::of).collect(Collectors.joining(", "));
    }

    /** The way that was gone, the step in hand and what may follow it at once. */
    public List<PathStep> getNear() {
        return sheet.path().stream()
                .filter(step -> step.place() != PathStep.Place.AHEAD)
                .toList();
    }

    /** The date by which the step in hand is due; null when it has none. */
    public CaseDeadline getDue() {
        return sheet.dateOf(null);
    }

    /** The word that the path tag knows for the place of a step. */
    public String look(PathStep step) {
        return switch (step.place()) {
            case PAST -> "past";
            case NOW -> sheet.file().openHolds().isEmpty() ? "now" : "hold";
            case NEXT, AHEAD -> "ahead";
        };
    }

    /** How a way out is drawn: back to an earlier step, on to another one, or to the end. */
    public String shape(PathStep.Way way) {
        return way.stays() || way.loop() ? "loop" : way.to() == null ? "end" : "branch";
    }

    /** Where a way out leads, to stand behind its label. */
    public String leads(PathStep.Way way) {
        if (way.stays()) {
            return "is put on record, the step goes on";
        }
        if (way.to() == null) {
            return "ends the procedure";
        }
        String title = sheet.path().stream()
                .filter(step -> step.code().equals(way.to()))
                .map(PathStep::title)
                .findFirst()
                .orElse(way.to());
        return (way.loop() ? "back to " : "on to ") + title;
    }

    /** What it means that a duty must be given anew. */
    public String vacancy(Duty duty) {
        return duty == Duty.INVESTIGATOR
                ? "Nobody investigates at the moment: whoever did has left the case."
                : "Somebody who hears this case may not any more. It cannot be heard before others are chosen.";
    }

    /** Whether the caller may choose who investigates in place of somebody who left. */
    public boolean isInvestigatorNeeded() {
        return caller.may(Right.ASSIGN_CASE) && sheet.vacant().contains(Duty.INVESTIGATOR);
    }

    /** Small procedures that may begin now. */
    public List<TrackChoice> getOpenOffers() {
        return sheet.offers().stream().filter(TrackChoice::isOpen).toList();
    }

    /** What the case does not wait for yet. */
    public List<HoldKind> getHoldsToCome() {
        return Arrays.stream(HoldKind.values())
                .filter(kind -> sheet.file().openHolds().stream().noneMatch(hold -> hold.getKind() == kind))
                .toList();
    }

    /** Whether the person concerned is at work: then a suspension may be thought of. */
    public boolean isAtWork() {
        boolean staff = sheet.file().getKind().name().equals("STAFF");
        return staff && sheet.file().getSuspensions().stream().noneMatch(Suspension::isRunning);
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }
}
