package org.probity.ejb.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.probity.ejb.model.Deed;
import org.probity.ejb.model.Product;
import org.probity.ejb.model.Setting;
import org.probity.persistence.Refusal;
import org.probity.persistence.breach.Duty;
import org.probity.persistence.breach.Finding;
import org.probity.persistence.breach.Intent;
import org.probity.persistence.breach.Severity;
import org.probity.persistence.calendar.Calendars;
import org.probity.persistence.calendar.London;
import org.probity.persistence.calendar.Sending;
import org.probity.persistence.calendar.ServiceMethod;
import org.probity.persistence.calendar.ServiceOfNotice;
import org.probity.persistence.casework.Act;
import org.probity.persistence.casework.Appeal;
import org.probity.persistence.casework.CaseFile;
import org.probity.persistence.casework.CaseKind;
import org.probity.persistence.casework.CaseSubject;
import org.probity.persistence.casework.CaseTrack;
import org.probity.persistence.casework.Circumstances;
import org.probity.persistence.casework.Discipline;
import org.probity.persistence.casework.Hearing;
import org.probity.persistence.casework.Removal;
import org.probity.persistence.casework.Sanction;
import org.probity.persistence.casework.Suspension;
import org.probity.persistence.casework.SuspensionAuthority;
import org.probity.persistence.casework.Timetable;
import org.probity.persistence.procedure.Addressee;
import org.probity.persistence.procedure.Outcome;
import org.probity.persistence.procedure.ProcedureVersion;
import org.probity.persistence.procedure.Transition;
import org.probity.persistence.school.LegalType;

/**
 * One case of the product, led through the rules that its services use: the case file, the effects of a step, the casting of people.
 * What the database does for the product, taking back a refused act, is done here by beginning anew and repeating the accepted ones.
 */
class RealCase implements Product {
    private static final Hearing.Sitting NONE = null;

    private final Setting setting;
    private final Function<String, ProcedureVersion> procedures;
    private final Function<Setting, Village> villages;
    private final List<Deed> accepted = new ArrayList<>();
    private Village village;
    private CaseFile file;
    private StepEffects effects;
    private Timetable timetable;

    RealCase(Setting setting, Function<String, ProcedureVersion> procedures, Function<Setting, Village> villages) {
        this.setting = setting;
        this.procedures = procedures;
        this.villages = villages;
        begin();
    }

    @SuppressWarnings("UnnecessaryAssignment")
    private void begin() {
        LegalType type = LegalType.valueOf(setting.legalType());
        village = villages.apply(setting);
        Map<String, Timetable.Value> values = new HashMap<>();
        setting.values().forEach((rule, days) -> values.put(rule, new Timetable.Value(days, "the school")));
        timetable = new Timetable(calendars(), type, values);
        var about = new CaseSubject.Subject(
                village.person(setting.subject()), "Somebody", setting.flags(), Severity.MODERATE, Intent.DELIBERATE);
        file = new CaseFile(
                village.matter(),
                CaseKind.valueOf(setting.kind()),
                about,
                procedures.apply(setting.route()),
                London.instant(setting.opened().toLocalDate(), setting.opened().toLocalTime()),
                timetable);
        effects = new StepEffects();
        effects.surroundings = village;
    }

    Calendars calendars() {
        return Cases.TIMES.calendars();
    }

    @Override
    public String attempt(Deed deed) {
        try {
            act(deed);
            accepted.add(deed);
            return null;
        } catch (Refusal refusal) {
            begin();
            accepted.forEach(this::act);
            return refusal.getMessage();
        }
    }

    private void act(Deed deed) {
        village.deed = deed;
        switch (deed.sort) {
            case TAKE -> take(deed, deed.line == 0 ? null : file.getTracks().get(deed.line - 1), deed.name);
            case START -> start(deed, deed.name);
            case SUSPEND -> suspend(deed);
            case ASSIGN -> village.give(file, Duty.valueOf(deed.name), ids(deed), now(deed));
            case CONFLICT -> village.learn(deed.people.get(0).id(), deed.name);
        }
    }

    /** As {@link CaseActs} does it: the rule, what the kind of step does, the history. */
    private void take(Deed deed, CaseTrack track, String name) {
        Circumstances around = village.around(deed.by);
        Act act = Act.of(Outcome.valueOf(name), village.person(deed.by), now(deed))
                .noting(deed.note)
                .because(deed.reason);
        Transition way = file.permit(track, act, around);
        boolean removes = Removal.clears(Outcome.valueOf(name));
        if (removes) {
            new Removal(file).permit();
        }
        LocalDate served = served(way, deed);
        effects.happen(new StepEffects.Happening(file, way, request(deed, name), around, timetable, served, now(deed)));
        LocalDate day = deed.meeting == null || way.getMeeting() == null ? null : deed.meeting;
        file.take(track, act.servedOn(served).meetingOn(day).aboutConductOn(setting.conduct()), around, timetable);
        if (removes) {
            new Removal(file).carryOut(now(deed));
        }
        if (file.isClosed() && (track == null || removes)) {
            village.release(now(deed));
        }
    }

    private LocalDate served(Transition way, Deed deed) {
        boolean counts = way.letters().stream()
                .anyMatch(row -> row.getRecipient() == Addressee.SUBJECT || row.getRecipient() == Addressee.WITNESS);
        Sending sending = Sending.by(ServiceMethod.valueOf(deed.service), now(deed));
        return counts
                ? ServiceOfNotice.of(sending, List.of(), Cases.WORKING)
                        .servedOn()
                        .orElseThrow()
                : deed.at.toLocalDate();
    }

    private StepRequest request(Deed deed, String name) {
        Map<String, StepRequest.Found> findings = new HashMap<>();
        for (int i = 0; i < deed.findings.size(); i++) {
            findings.put(
                    village.allegations.get(i).getPublicId(),
                    new StepRequest.Found(Finding.valueOf(deed.findings.get(i)), "It was seen so."));
        }
        return StepRequest.of(Outcome.valueOf(name))
                .noting(deed.note)
                .because(deed.reason)
                .choosing(ids(deed))
                .meetingAt(deed.meeting == null ? NONE : Cases.on(deed.meeting))
                .upTo(deed.measure == null ? null : Sanction.valueOf(deed.measure))
                .finding(findings)
                .appealing(
                        deed.received == null ? null : new Appeal.Lodged(deed.received, "It is too hard.", deed.late))
                .build();
    }

    private List<String> ids(Deed deed) {
        return deed.people.stream()
                .map(one -> village.person(one).getPublicId())
                .toList();
    }

    private CaseTrack start(Deed deed, String procedure) {
        Act act = Act.of(null, village.person(deed.by), now(deed)).because(deed.reason);
        return file.startTrack(procedures.apply(procedure), act, village.around(deed.by), timetable);
    }

    /** As {@link CaseTracks} does it: the word and its letter in one act. */
    private void suspend(Deed deed) {
        new SuspensionAuthority(file.getSchool().getLegalType())
                .refuseToBegin(village.around(deed.by).who());
        Suspension.Terms terms = new Suspension.Terms(deed.alternatives, "Ms Contact", "");
        new Discipline(file).suspend(deed.starts, village.person(deed.by), terms);
        take(deed, start(deed, "suspension"), "NOTIFIED");
    }

    private static Instant now(Deed deed) {
        return London.instant(deed.at.toLocalDate(), deed.at.toLocalTime());
    }

    @Override
    public List<String> look() {
        return new Look(file, village).all();
    }
}
