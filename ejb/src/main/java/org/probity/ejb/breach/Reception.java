package org.probity.ejb.breach;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import org.probity.ejb.breach.NewReport.Told;
import org.probity.ejb.letter.NoticeDue;
import org.probity.ejb.policy.RuleBook;
import org.probity.ejb.school.SchoolService;
import org.probity.ejb.security.Caller;
import org.probity.persistence.breach.Report;
import org.probity.persistence.breach.ReporterKind;
import org.probity.persistence.breach.Teller;
import org.probity.persistence.breach.TriageLimit;
import org.probity.persistence.person.Person;
import org.probity.persistence.school.School;

/** Takes a report from the person who brings it: checks, has it stored, thanks the teller, and lets the rest of the product know. */
@Dependent
class Reception {
    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    SchoolService schools;

    @Inject
    RuleBook rules;

    @Inject
    PublicForm form;

    @Inject
    Intake intake;

    @Inject
    ReporterLetters letters;

    @Inject
    Event<NoticeDue> notices;

    Receipt fromStaff(NewReport told) {
        ReportCheck.check(told, caller.today());
        Person recorder = caller.person();
        if (told.told() == null) {
            return take(told, new Intake.Source(staff(recorder), null, false));
        }
        return take(told, new Intake.Source(intake.teller(told.told()), recorder, true));
    }

    Receipt fromThePublic(NewReport told) {
        ReportCheck.check(told, caller.today());
        form.pass(clock.instant());
        Told who = told.told() == null ? new Told(ReporterKind.ANONYMOUS, null, null, null) : told.told();
        return take(told, new Intake.Source(new Teller(who.kind(), null, who.name(), who.email()), null, true));
    }

    private Receipt take(NewReport told, Intake.Source source) {
        School school = schools.school(told.school());
        Intake.Stored stored = intake.store(told, source, school);
        Report report = stored.report();
        letters.thank(report);
        notices.fire(new NoticeDue(stored.recipients()));
        caller.about(report.getMatter().getReference(), report.getMatter().getId());
        List<String> required = rules.list(school, "evidence.requiredFields", caller.today());
        return new Receipt(
                report.getMatter().getReference(),
                stored.receipt(),
                TriageLimit.of(report, rules.days(school, "T02", caller.today(), 1))
                        .due(),
                ReportCheck.wanted(told, new HashSet<>(required)));
    }

    private static Teller staff(Person person) {
        return new Teller(ReporterKind.STAFF, person, person.getName(), person.getEmail());
    }
}
