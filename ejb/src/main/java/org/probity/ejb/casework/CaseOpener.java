package org.probity.ejb.casework;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.probity.ejb.letter.LetterCatalogue;
import org.probity.ejb.letter.LetterCatalogue.Needs;
import org.probity.ejb.procedure.ProcedureShelf;
import org.probity.ejb.security.Caller;
import org.probity.persistence.breach.Intent;
import org.probity.persistence.breach.Measure;
import org.probity.persistence.breach.Severity;
import org.probity.persistence.casework.CaseFile;
import org.probity.persistence.casework.CaseSubject;
import org.probity.persistence.procedure.ProcedureVersion;
import org.probity.persistence.procedure.Step;
import org.probity.persistence.procedure.StepLetter;

/** Opens a case on the procedure that the school follows for its kind, or says what that would be. */
@Dependent
class CaseOpener {
    @PersistenceContext
    EntityManager em;

    @Inject
    ProcedureShelf shelf;

    @Inject
    CalendarOfSchool calendars;

    @Inject
    LetterCatalogue catalogue;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Opens it; what the police must hear at once is begun with it (L22, X11). */
    CaseFile open(Opening opening) {
        CaseFile file = draft(opening);
        if (opening.flags().contains(Measure.POLICE_AT_ONCE.name())) {
            file.begin(
                    shelf.newest("police-referral"),
                    "Case opened",
                    clock.instant(),
                    calendars.timetable(file.getSchool(), caller.today()));
        }
        em.persist(file);
        return file;
    }

    CasePlan plan(Opening opening) {
        CaseFile file = draft(opening);
        ProcedureVersion procedure = shelf.edition(file.getProcedureVersion().getId());
        Set<String> letters = procedure.first().getLetters().stream()
                .map(StepLetter::getLetter)
                .collect(Collectors.toSet());
        Map<String, Needs> needs = catalogue.needs(letters, caller.today());
        List<String> first = procedure.first().getLetters().stream()
                .map(row -> needs.get(row.getTemplate()))
                .map(need -> need.name() + " " + need.title())
                .distinct()
                .toList();
        List<CasePlan.PlannedDate> dates = file.getDeadlines().stream()
                .map(date -> new CasePlan.PlannedDate(date.getTitle(), date.dueOn(), date.reasons()))
                .toList();
        return new CasePlan(
                procedure.getProcedure().getTitle(),
                procedure.getNumber(),
                procedure.getSteps().stream().map(Step::getTitle).toList(),
                first,
                dates);
    }

    private CaseFile draft(Opening opening) {
        ProcedureVersion procedure =
                shelf.followedAt(opening.matter().getSchool(), opening.kind().name(), caller.today());
        CaseSubject.Subject about = new CaseSubject.Subject(
                opening.subject(),
                opening.subjectName(),
                opening.flags(),
                opening.severity() == null ? null : Severity.valueOf(opening.severity()),
                opening.intent() == null ? null : Intent.valueOf(opening.intent()));
        return new CaseFile(
                opening.matter(),
                opening.kind(),
                about,
                procedure,
                clock.instant(),
                calendars.timetable(opening.matter().getSchool(), caller.today()));
    }
}
