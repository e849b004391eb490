package org.probity.ejb.takeover;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.probity.ejb.breach.Circle;
import org.probity.ejb.casework.Arrival;
import org.probity.ejb.casework.ArrivalPlan;
import org.probity.ejb.casework.CaseworkService;
import org.probity.ejb.security.Caller;
import org.probity.ejb.takeover.PlannedCase.LetterUse;
import org.probity.ejb.triage.ClauseFinder;
import org.probity.ejb.triage.TriageIncomplete;
import org.probity.persistence.breach.Capacity;
import org.probity.persistence.breach.Compartment;
import org.probity.persistence.breach.ConflictReason;
import org.probity.persistence.breach.Mention;
import org.probity.persistence.breach.NobodyToReceive;
import org.probity.persistence.calendar.DateWords;
import org.probity.persistence.casework.CaseKind;
import org.probity.persistence.casework.FormerCase;
import org.probity.persistence.person.Person;
import org.probity.persistence.person.PersonCategory;
import org.probity.persistence.policy.Clause;
import org.probity.persistence.policy.PolicyVersion;
import org.probity.persistence.school.School;

/**
 * Works out each case: whether the caller may take it over, who must not see it, what it cites, where it stands. Nobody takes over a case
 * of a kind that they read by no post of theirs (9.2), nor one that they are part of (SOD-07, SOD-08).
 */
@Dependent
class CasePlanner {
    private static final Map<FormerCase.Part, Column> COLUMNS = new EnumMap<>(Map.of(
            FormerCase.Part.PROCEDURE, Column.PROCEDURE,
            FormerCase.Part.CASE_MANAGER, Column.MANAGER,
            FormerCase.Part.INVESTIGATOR, Column.INVESTIGATOR,
            FormerCase.Part.STEP, Column.STEP,
            FormerCase.Part.NEXT, Column.NEXT,
            FormerCase.Part.DECISION, Column.DECISION,
            FormerCase.Part.DECIDED, Column.DECIDED));

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Circle circle;

    @Inject
    ClauseFinder clauses;

    @Inject
    CaseworkService casework;

    void plan(List<RowPlan> cases, Directory directory) {
        Set<String> scopes = new HashSet<>();
        for (Object scope :
                em.createNativeQuery("select unnest(app.my_scopes())").getResultList()) {
            scopes.add((String) scope);
        }
        cases.forEach(row -> plan(row, directory, scopes));
    }

    private void plan(RowPlan row, Directory directory, Set<String> scopes) {
        School school = row.wanted().school();
        CaseKind kind = row.wanted().kind();
        Optional<PersonCategory> category =
                row.subject() == null ? Optional.empty() : Acting.known(kind, directory.posts(row.subject()), school);
        PersonCategory acting = category.orElse(Acting.likely(kind));
        Compartment compartment = Capacity.compartment(acting);
        if (!scopes.contains(school.getId() + ":" + compartment.name())) {
            row.fault(
                    Column.KIND.isOf(row.row().list()) ? Column.KIND : Column.SCHOOL,
                    "You do not read cases of this kind at " + school.getName()
                            + ", so you cannot take one over. Leave the row to somebody who does.");
            return;
        }
        Circle.Drawn drawn = circle.draw(known(row, acting), caller.today());
        if (drawn.entanglement().shutsOut(caller.person().getId())) {
            row.fault(
                    Column.SUBJECT,
                    "You are part of this case, or close to somebody who is, so you may not take it over. Leave the row to somebody else.");
            return;
        }
        if (isHere(row, school)) {
            row.fault(
                    Column.REFERENCE,
                    "This case of this person is here already. Leave the row out: nothing comes twice.");
            return;
        }
        Person manager = duty(row, Column.MANAGER, directory);
        Person investigator = duty(row, Column.INVESTIGATOR, directory);
        List<Clause> cited = cited(row, school);
        boolean bare = row.row().list() == ListKind.CASES && row.warnings().isEmpty();
        if (bare && row.wanted().decision() != null && row.wanted().decision().isWarning()) {
            row.fault(
                    Column.DECISION,
                    "The warning itself is missing, with its dates. Give it in the list of warnings, with the same reference.");
        }
        Arrival arrival = arrival(row, drawn, manager, investigator);
        ArrivalPlan plan = casework.plan(arrival);
        plan.gaps().forEach(gap -> row.fault(COLUMNS.get(gap.part()), gap.words()));
        Long leader = row.row().list() == ListKind.WARNINGS || !row.isSound() ? null : leader(row, arrival, drawn);
        if (row.isSound()) {
            row.becomes(
                    new PlannedCase(
                            row.row().get(Column.REFERENCE),
                            row.subjectKey(),
                            arrival,
                            category.orElse(kind == CaseKind.STAFF ? null : acting),
                            compartment,
                            drawn,
                            leader,
                            cited,
                            row.wanted().happened(),
                            row.row().get(Column.SUMMARY),
                            letters(row)),
                    new PlanWords(row).of(plan, leader == null ? null : em.find(Person.class, leader)));
        }
        row.warnings().forEach(warning -> warning.says(PlanWords.within(warning, row)));
    }

    private static Circle.Known known(RowPlan row, PersonCategory category) {
        Person subject = row.subject();
        return new Circle.Known(
                row.wanted().school(),
                subject == null ? Map.of() : Map.of(ConflictReason.SUBJECT, Set.of(subject.getId())),
                new Mention(subject == null ? row.name() : null),
                new Mention(null),
                category,
                false,
                false,
                false,
                false,
                false);
    }

    private boolean isHere(RowPlan row, School school) {
        return (Boolean) em.createNativeQuery("select app.is_taken_over(?1, ?2, ?3)")
                .setParameter(1, school.getId())
                .setParameter(2, row.row().get(Column.REFERENCE))
                .setParameter(3, row.subjectKey())
                .getSingleResult();
    }

    /** Somebody who is named for a duty; null when nobody is. */
    private static Person duty(RowPlan row, Column column, Directory directory) {
        String cell = row.row().get(column);
        if (cell.isEmpty()) {
            return null;
        }
        Directory.Meant meant = directory.meant(cell, row.wanted().school());
        if (meant.person() == null) {
            row.fault(
                    column,
                    meant.fault() == null
                            ? "Nobody of this name has or had a post here. Give the number or the email address."
                            : meant.fault());
        }
        return meant.person();
    }

    /** The clauses of the policies that were in force on the day of the conduct (V-12). */
    private List<Clause> cited(RowPlan row, School school) {
        List<String> numbers = row.wanted().clauses();
        LocalDate day = row.wanted().happened();
        boolean needed = row.row().list() == ListKind.CASES
                && row.wanted().kind() == CaseKind.STAFF
                && row.wanted().decision() == null;
        if (numbers.isEmpty() && needed) {
            row.fault(
                    Column.CLAUSES,
                    "It is empty. A hearing of staff finds on clauses: give the number of each that may have been broken.");
        }
        List<Clause> found = new ArrayList<>();
        List<PolicyVersion> versions = numbers.isEmpty() ? List.of() : clauses.inForce(school, day);
        for (String number : numbers) {
            try {
                clauses.cited(number, versions)
                        .ifPresentOrElse(
                                found::add,
                                () -> row.fault(
                                        Column.CLAUSES,
                                        "No policy on record that was in force at " + school.getName() + " on "
                                                + DateWords.date(day) + " has a clause " + number
                                                + ". Correct the number or the day, or take that policy in first."));
            } catch (TriageIncomplete ambiguous) {
                row.fault(Column.CLAUSES, ambiguous.getMessage());
            }
        }
        return found;
    }

    private static Arrival arrival(RowPlan row, Circle.Drawn drawn, Person manager, Person investigator) {
        Wanted wanted = row.wanted();
        boolean ended = row.row().list() == ListKind.WARNINGS;
        List<RowPlan> warnings = ended ? List.of(row) : row.warnings();
        return new Arrival(
                wanted.school(),
                wanted.kind(),
                row.subject(),
                row.name(),
                row.row().orNull(Column.PROCEDURE),
                ended ? null : row.row().get(Column.STEP),
                wanted.opened(),
                wanted.next(),
                wanted.decision(),
                wanted.decided(),
                warnings.stream().map(warning -> warning.wanted().warning()).toList(),
                drawn.entanglement().reasons(),
                manager,
                investigator,
                "Called " + row.row().get(Column.REFERENCE) + " there"
                        + (ended
                                ? "; its warning still counts."
                                : ", opened on " + DateWords.date(wanted.opened()) + "."));
    }

    private static Long leader(RowPlan row, Arrival arrival, Circle.Drawn drawn) {
        if (arrival.manager() != null) {
            return arrival.manager().getId();
        }
        try {
            Long leader = drawn.routing().leader(drawn.concern()).person();
            if (arrival.investigator() != null
                    && leader.equals(arrival.investigator().getId())) {
                row.fault(
                        Column.MANAGER,
                        "The school's rules give the case to its investigator, who does not manage it (SOD-01). Name somebody else.");
            }
            return leader;
        } catch (NobodyToReceive nobody) {
            row.fault(Column.MANAGER, "The school's rules give the case to nobody who could lead it. Name somebody.");
            return null;
        }
    }

    private static List<LetterUse> letters(RowPlan row) {
        List<LetterUse> letters = new ArrayList<>();
        List<RowPlan> rows = new ArrayList<>(List.of(row));
        rows.addAll(row.warnings());
        for (RowPlan each : rows) {
            String description = each.wanted().warning() == null
                    ? "Old letter, sent before the case was taken over"
                    : "Old letter of the " + each.wanted().warning().level().words() + " of "
                            + DateWords.date(each.wanted().warning().issued());
            each.wanted().letters().forEach(name -> letters.add(new LetterUse(name, description + ": " + name)));
        }
        return letters;
    }
}
