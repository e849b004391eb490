package org.probity.ejb.casework;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.probity.persistence.breach.Allegation;
import org.probity.persistence.breach.Duty;
import org.probity.persistence.casework.AppealOutcome;
import org.probity.persistence.casework.Bench;
import org.probity.persistence.casework.CaseFile;
import org.probity.persistence.casework.Circumstances;
import org.probity.persistence.casework.Discipline;
import org.probity.persistence.casework.Hearing;
import org.probity.persistence.casework.HearingKind;
import org.probity.persistence.casework.MeetingNotice;
import org.probity.persistence.casework.Sanction;
import org.probity.persistence.casework.SomethingMissing;
import org.probity.persistence.casework.SuspensionAuthority;
import org.probity.persistence.casework.Timetable;
import org.probity.persistence.person.Person;
import org.probity.persistence.procedure.Addressee;
import org.probity.persistence.procedure.Asks;
import org.probity.persistence.procedure.Outcome;
import org.probity.persistence.procedure.StepKind;
import org.probity.persistence.procedure.Transition;

/** What an outcome does besides moving the case, by the kind of step: duties, hearings, decisions, warnings, appeals. */
@Dependent
class StepEffects {
    /** What calls together those who hear the case, or lets them hear it. */
    private static final Set<Outcome> SITTINGS = Set.of(
            Outcome.INVITED,
            Outcome.POSTPONED,
            Outcome.NOT_ATTENDED,
            Outcome.ADJOURNED,
            Outcome.HELD,
            Outcome.IN_ABSENCE);

    @Inject
    Surroundings surroundings;

    /** An outcome that the rules have let pass. */
    record Happening(
            CaseFile file,
            Transition way,
            StepRequest request,
            Circumstances around,
            Timetable timetable,
            LocalDate served,
            Instant now) {

        Discipline discipline() {
            return new Discipline(file);
        }

        Outcome outcome() {
            return way.getOutcome();
        }

        StepKind kind() {
            return way.getStep().getKind();
        }
    }

    void happen(Happening it) {
        complete(it);
        switch (it.kind()) {
            case APPOINT -> {
                if (it.outcome() == Outcome.APPOINTED) {
                    surroundings.give(it.file(), Duty.INVESTIGATOR, it.request().people(), it.now());
                }
            }
            case PREPARE_HEARING -> {
                if (it.outcome() == Outcome.PREPARED) {
                    prepare(it);
                }
            }
            case INVITE, HEARING -> sit(it, HearingKind.DISCIPLINARY);
            case DECIDE -> decide(it);
            case ISSUE_OUTCOME -> issue(it);
            case AWAIT_APPEAL -> {
                if (it.outcome() == Outcome.APPEALED) {
                    it.discipline().lodge(it.request().appeal(), surroundings.today());
                }
            }
            case APPEAL_CHECK, INVITE_APPEAL, APPEAL_HEARING, APPEAL_OUTCOME -> appeal(it);
            case SUSPENDED -> {
                if (it.outcome() != Outcome.PROLONGED) {
                    new SuspensionAuthority(it.file().getSchool().getLegalType())
                            .refuseToEnd(it.around().who());
                }
            }
            default -> notice(it);
        }
    }

    private static void complete(Happening it) {
        if (it.way().asks().contains(Asks.MEETING) && it.request().meeting() == null) {
            throw new SomethingMissing("Give the day, the time and the place.");
        }
        boolean noted = it.request().note() != null && !it.request().note().isBlank();
        if (it.way().asks().contains(Asks.NOTE) && !noted) {
            throw new SomethingMissing("Give the reasons for the decision in the note: they go into the letter.");
        }
        if (it.way().asks().contains(Asks.APPEAL) && it.request().appeal() == null) {
            throw new SomethingMissing("Say when the appeal came and on which grounds.");
        }
    }

    private void notice(Happening it) {
        if (it.way().getMeeting() != null) {
            boolean witness = it.way().letters().stream().anyMatch(row -> row.getRecipient() == Addressee.WITNESS);
            MeetingNotice.check(
                    it.way().getMeeting(),
                    witness,
                    it.served(),
                    it.request().meeting().day(),
                    it.timetable());
        }
    }

    private void prepare(Happening it) {
        boolean panel = it.request().people().size() > 1;
        Duty duty = panel ? Duty.PANEL : Duty.DECISION_MAKER;
        List<Person> chosen = surroundings.give(it.file(), duty, it.request().people(), it.now());
        it.discipline().prepare(it.request().measure(), surroundings.bench(it.file(), chosen));
    }

    /** A hearing is called, moved or held only with those who may hear it still. */
    private void sit(Happening it, HearingKind kind) {
        if (SITTINGS.contains(it.outcome())) {
            lookAgain(it, kind);
        }
        Hearing hearing = it.discipline().hearing(kind).orElseThrow();
        Hearing.Sitting when = it.request().meeting();
        switch (it.outcome()) {
            case INVITED ->
                hearing.convene(
                        when, it.discipline().notice(hearing, it.served(), it.timetable()), surroundings.today());
            case POSTPONED ->
                hearing.postpone(
                        surroundings.today(),
                        when,
                        it.request().reason(),
                        it.timetable().working());
            case NOT_ATTENDED ->
                hearing.missed(
                        surroundings.today(), when, it.discipline().notice(hearing, it.served(), it.timetable()));
            case ADJOURNED -> hearing.rearrange(when, it.discipline().notice(hearing, it.served(), it.timetable()));
            case HELD, IN_ABSENCE ->
                hearing.hold(
                        surroundings.today(),
                        it.outcome() == Outcome.IN_ABSENCE,
                        surroundings.isServed(hearing.getLetterId()),
                        it.request().reason());
            default -> notice(it);
        }
    }

    private void lookAgain(Happening it, HearingKind kind) {
        if (kind == HearingKind.APPEAL) {
            surroundings.lookAgain(it.file(), Duty.APPEAL_PANEL);
        } else {
            surroundings.lookAgain(it.file(), Duty.PANEL, Duty.DECISION_MAKER);
        }
    }

    private void decide(Happening it) {
        Hearing hearing = it.discipline().hearing().orElseThrow();
        for (Allegation allegation : surroundings.allegations(it.file())) {
            StepRequest.Found found = it.request().findings().get(allegation.getPublicId());
            if (found == null) {
                throw new SomethingMissing("Say for each allegation whether it is proved, and why.");
            }
            hearing.find(allegation, found.finding(), found.reason());
        }
        Sanction measure = Sanction.of(it.outcome()).orElseThrow();
        Bench bench = surroundings.bench(it.file(), surroundings.holding(it.file(), Duty.PANEL, Duty.DECISION_MAKER));
        it.discipline()
                .decide(
                        measure,
                        bench,
                        surroundings.live(it.file()),
                        it.request().reason(),
                        surroundings.today());
    }

    private void issue(Happening it) {
        Sanction measure = Sanction.of(it.outcome()).orElseThrow();
        if (measure.isWarning()) {
            it.discipline()
                    .warn(
                            measure,
                            it.file().getSubject(),
                            surroundings.today(),
                            surroundings.warningMonths(it.file(), measure));
        }
    }

    private void appeal(Happening it) {
        switch (it.outcome()) {
            case INADMISSIBLE ->
                it.discipline().decideAppeal(AppealOutcome.INADMISSIBLE, null, 0, surroundings.today());
            case APPEAL_WITHDRAWN ->
                it.discipline().decideAppeal(AppealOutcome.WITHDRAWN, null, 0, surroundings.today());
            case UPHELD, OVERTURNED, REHEAR ->
                it.discipline().decideAppeal(AppealOutcome.valueOf(it.outcome().name()), null, 0, surroundings.today());
            case REDUCED -> {
                Sanction milder = it.request().measure();
                int months = milder == null ? 0 : surroundings.warningMonths(it.file(), milder);
                it.discipline().decideAppeal(AppealOutcome.REDUCED, milder, months, surroundings.today());
            }
            case INVITED -> {
                int first = surroundings
                        .holding(it.file(), Duty.PANEL, Duty.DECISION_MAKER)
                        .size();
                List<Person> chosen = surroundings.give(
                        it.file(), Duty.APPEAL_PANEL, it.request().people(), it.now());
                it.discipline().prepareAppeal(surroundings.members(it.file(), chosen), first);
                sit(it, HearingKind.APPEAL);
            }
            default -> {
                if (it.kind() == StepKind.APPEAL_HEARING) {
                    sit(it, HearingKind.APPEAL);
                }
            }
        }
    }

    /** The invitation to a hearing is known: its service decides whether the notice was long enough, but for the companion's request. */
    void invited(LetterDraft draft, long letterId, Long meetingId) {
        if (meetingId != null) {
            Long starting = draft.outcome() == Outcome.POSTPONED ? null : Long.valueOf(letterId);
            draft.hearing().filter(Hearing::isConvened).ifPresent(hearing -> hearing.sentBy(starting, meetingId));
        }
    }
}
