package org.probity.ejb.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.probity.ejb.procedure.Procedures;
import org.probity.persistence.breach.Allegation;
import org.probity.persistence.breach.Duty;
import org.probity.persistence.breach.Finding;
import org.probity.persistence.breach.Intent;
import org.probity.persistence.breach.Matter;
import org.probity.persistence.breach.Severity;
import org.probity.persistence.calendar.BankHolidays;
import org.probity.persistence.calendar.Calendars;
import org.probity.persistence.calendar.London;
import org.probity.persistence.calendar.SchoolCalendar;
import org.probity.persistence.calendar.TermDates;
import org.probity.persistence.calendar.TrustCalendar;
import org.probity.persistence.calendar.WorkingCalendar;
import org.probity.persistence.casework.Act;
import org.probity.persistence.casework.Bench;
import org.probity.persistence.casework.CaseFile;
import org.probity.persistence.casework.CaseKind;
import org.probity.persistence.casework.CaseSubject;
import org.probity.persistence.casework.Circumstances;
import org.probity.persistence.casework.Discipline;
import org.probity.persistence.casework.Hearing;
import org.probity.persistence.casework.Sanction;
import org.probity.persistence.casework.Standing;
import org.probity.persistence.casework.StepTaken;
import org.probity.persistence.casework.Timetable;
import org.probity.persistence.person.Person;
import org.probity.persistence.procedure.Outcome;
import org.probity.persistence.school.LegalType;
import org.probity.persistence.school.School;

/** Cases in situations, at Cedar or Elm, on Friday 20 November 2026 unless a step takes longer. */
final class Cases {
    static final WorkingCalendar WORKING = new WorkingCalendar(BankHolidays.shipped());
    private static final SchoolCalendar TERMS = new SchoolCalendar(
            WORKING,
            List.of(new TermDates("One long term", LocalDate.of(2026, 9, 1), LocalDate.of(2028, 7, 21))),
            List.of());
    static final Timetable TIMES = new Timetable(
            new Calendars("CED", WORKING, new TrustCalendar(WORKING, List.of()), TERMS), LegalType.ACADEMY, Map.of());
    static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    static final Person HEAD = new Person("Ms", "Hazel", "Head");
    static final Person CHAIR = new Person("Mr", "Colin", "Chair");
    static final Person TEACHER = new Person("Mr", "Tom", "Teacher");

    private static final Set<String> ALL_ROLES =
            Set.of("HT", "HHR", "HR", "COG", "CLK", "CEO", "SLT", "DSL", "DPO", "TRU");

    private Cases() {}

    static School school(String code, LegalType type) {
        return new School(
                code,
                code,
                type,
                "Employer",
                "Controller",
                new School.Contact("Street", "01", "a@b.example", "#000000"));
    }

    static CaseFile opened(String procedure, CaseKind kind, String... flags) {
        Matter matter = new Matter(school("CED", LegalType.ACADEMY), "CED-2026-K7QX2M");
        var about = new CaseSubject.Subject(
                TEACHER, TEACHER.getName(), Set.of(flags), Severity.MODERATE, Intent.DELIBERATE);
        return new CaseFile(matter, kind, about, Procedures.named(procedure), at(FRIDAY), TIMES);
    }

    static CaseFile staff(String... flags) {
        return opened("staff-conduct", CaseKind.STAFF, flags);
    }

    static CaseFile elm(String... flags) {
        return opened("parent-elm", CaseKind.PARENT, flags);
    }

    /** Ten in the morning in London. */
    static Instant at(LocalDate day) {
        return London.instant(day, LocalTime.of(10, 0));
    }

    static Circumstances anybody(String... codes) {
        return new Circumstances(new Standing(ALL_ROLES, Set.of(), false), Set.of(codes));
    }

    static Circumstances inRoles(String... roles) {
        return new Circumstances(new Standing(Set.of(roles), Set.of(), false), Set.of());
    }

    static Circumstances withDuty(Duty duty, String... roles) {
        return new Circumstances(new Standing(Set.of(roles), Set.of(duty), false), Set.of());
    }

    static Act act(Outcome outcome, LocalDate day) {
        return Act.of(outcome, outcome == Outcome.LAPSED ? null : HEAD, at(day)).because("Because it is so.");
    }

    static StepTaken take(CaseFile file, Outcome outcome, LocalDate day) {
        return file.take(act(outcome, day), anybody(), TIMES);
    }

    static StepTaken take(CaseFile file, Outcome outcome) {
        return take(file, outcome, FRIDAY);
    }

    static Bench officer(String... roles) {
        return new Bench(
                LegalType.ACADEMY, Bench.Rank.STAFF, false, List.of(new Bench.Member("Ms Hazel Head", Set.of(roles))));
    }

    static Bench panel(LegalType school) {
        return new Bench(
                school,
                Bench.Rank.STAFF,
                false,
                List.of(
                        new Bench.Member("One", Set.of("GOV")),
                        new Bench.Member("Two", Set.of("GOV")),
                        new Bench.Member("Three", Set.of("TRU"))));
    }

    static Hearing.Sitting on(LocalDate day) {
        return new Hearing.Sitting(day.atTime(10, 0), 90, "Meeting room");
    }

    static Hearing.Sitting at(LocalDateTime time) {
        return new Hearing.Sitting(time, 90, "Meeting room");
    }

    /** The report is in and there is a case to answer; nobody is chosen yet. */
    static CaseFile toBeHeard() {
        CaseFile file = staff();
        take(file, Outcome.APPOINTED);
        take(file, Outcome.REPORTED);
        take(file, Outcome.HEARING);
        return file;
    }

    /** Invited by mail on Friday 20 November at ten for Friday 27 November: exactly five working days. */
    static CaseFile atHearing(Sanction hardest, Bench bench) {
        CaseFile file = toBeHeard();
        Hearing hearing = new Discipline(file).prepare(hardest, bench);
        take(file, Outcome.PREPARED);
        LocalDate day = hardest.isDismissal() ? LocalDate.of(2026, 12, 4) : LocalDate.of(2026, 11, 27);
        hearing.convene(on(day), new Discipline(file).notice(hearing, FRIDAY, TIMES), FRIDAY);
        file.take(act(Outcome.INVITED, FRIDAY).servedOn(FRIDAY).meetingOn(day), anybody(), TIMES);
        return file;
    }

    static CaseFile atHearing() {
        return atHearing(Sanction.FINAL_WRITTEN, officer("HT"));
    }

    /** Heard on its day; the decision is due. */
    static CaseFile heard(Sanction hardest, Bench bench) {
        CaseFile file = atHearing(hardest, bench);
        Hearing hearing = new Discipline(file).hearing().orElseThrow();
        hearing.hold(hearing.day(), false, true, null);
        hearing.find(
                new Allegation(file.getMatter(), null, "CC-01", "A message to a pupil."), Finding.PROVED, "Admitted.");
        file.take(act(Outcome.HELD, hearing.day()), anybody(), TIMES);
        return file;
    }

    /** Decided on the day of the hearing; the letter is due. */
    static CaseFile decided(Sanction measure, Bench bench) {
        CaseFile file = heard(measure, bench);
        LocalDate day = new Discipline(file).hearing().orElseThrow().day();
        new Discipline(file).decide(measure, bench, List.of(), "It was serious.", day);
        file.take(act(Outcome.valueOf(measure.name()), day), withDuty(Duty.DECISION_MAKER), TIMES);
        return file;
    }

    /** The outcome letter was sent on the day of the hearing and counts as served on this day. */
    static CaseFile inAppealPeriod(Sanction measure, Bench bench, LocalDate served) {
        CaseFile file = decided(measure, bench);
        LocalDate day = new Discipline(file).hearing().orElseThrow().day();
        if (measure.isWarning()) {
            new Discipline(file).warn(measure, TEACHER, day, measure.liveMonths());
        }
        file.take(act(Outcome.valueOf(measure.name()), day).servedOn(served), anybody(), TIMES);
        return file;
    }
}
