package org.probity.ejb.takeover;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.probity.ejb.security.Caller;
import org.probity.persistence.casework.CaseKind;
import org.probity.persistence.casework.Sanction;
import org.probity.persistence.school.School;

/** What the rows of a file would do, and everything that keeps one of them from being taken over. Stores nothing. */
@Dependent
class TakeOverPlan {
    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    CasePlanner planner;

    /**
     * Works it out.
     *
     * @param letters names of the files that came with it
     * @param refused what is wrong with files that cannot be kept, by name
     */
    Plan of(List<SheetRow> rows, Set<String> letters, Map<String, String> refused) {
        RowCheck check = new RowCheck(
                em.createQuery("select s from School s", School.class).getResultList(), caller.today());
        List<RowPlan> plans =
                rows.stream().map(row -> new RowPlan(check.check(row))).toList();
        Directory directory = new Directory(em, named(rows));
        plans.stream().filter(plan -> plan.wanted() != null).forEach(plan -> subject(plan, directory));
        Map<String, RowPlan> cases = cases(plans);
        plans.stream()
                .filter(plan -> plan.isTold() && plan.row().list() == ListKind.WARNINGS)
                .forEach(warning -> place(warning, cases));
        Map<String, String> uses = uses(plans, letters, refused);
        planner.plan(cases.values().stream().filter(RowPlan::isTold).toList(), directory);
        return new Plan(plans, leftOver(uses, letters, refused));
    }

    /** @param faults of the files, not of a row */
    record Plan(List<RowPlan> rows, List<Fault> faults) {
        int faultCount() {
            return faults.size()
                    + rows.stream().mapToInt(row -> row.faults().size()).sum();
        }
    }

    private static List<String> named(List<SheetRow> rows) {
        return rows.stream()
                .flatMap(row -> Stream.of(Column.SUBJECT, Column.MANAGER, Column.INVESTIGATOR)
                        .map(row::get))
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    private static void subject(RowPlan plan, Directory directory) {
        School school = plan.wanted().school();
        plan.about(directory.meant(plan.row().get(Column.SUBJECT), school));
        if (plan.isSound() && plan.subject() == null && plan.wanted().kind() == CaseKind.STAFF) {
            plan.nobody("Nobody of this name has or had a post at " + school.getName()
                    + " or in the trust. Give the number or the email address, or take the person in first.");
        }
    }

    /** Rows that become a case, by their key. */
    private static Map<String, RowPlan> cases(List<RowPlan> plans) {
        Map<String, RowPlan> cases = new LinkedHashMap<>();
        for (RowPlan plan : plans) {
            if (plan.wanted() != null && plan.row().list() == ListKind.CASES) {
                RowPlan first = cases.putIfAbsent(plan.key(), plan);
                if (first != null) {
                    plan.fault(Column.REFERENCE, first.place() + " is the same case. Leave one of the two out.");
                }
            }
        }
        return cases;
    }

    /** A warning goes with its case where that is in the file; else it becomes a case of its own, which has ended. */
    private static void place(RowPlan warning, Map<String, RowPlan> cases) {
        RowPlan first = cases.putIfAbsent(warning.key(), warning);
        if (first == null) {
            return;
        }
        if (first.row().list() == ListKind.WARNINGS || !first.warnings().isEmpty()) {
            warning.fault(
                    Column.REFERENCE,
                    "Another warning of this person has the same reference. Give each the reference of the case in which it was given.");
        } else if (first.wanted().decision() == null
                || level(first.wanted().decision())
                        != warning.wanted().warning().level()) {
            warning.fault(
                    Column.LEVEL,
                    first.place() + " is its case, and its \"" + Column.DECISION.getTitle()
                            + "\" says something else. Correct one of the two.");
        } else {
            warning.goesWith(first);
        }
    }

    private static Sanction level(Sanction decision) {
        return decision == Sanction.ALTERNATIVE ? Sanction.FINAL_WRITTEN : decision;
    }

    /** Which row names which file; a file that is not there, cannot be kept or is named twice is a fault of the row. */
    private static Map<String, String> uses(List<RowPlan> plans, Set<String> letters, Map<String, String> refused) {
        Map<String, String> uses = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (RowPlan plan : plans) {
            for (String name : plan.row().parts(Column.LETTERS)) {
                String other = uses.putIfAbsent(name, plan.place());
                if (refused.containsKey(name)) {
                    plan.fault(Column.LETTERS, name + ": " + refused.get(name));
                } else if (!letters.contains(name)) {
                    plan.fault(
                            Column.LETTERS,
                            "There is no file \"" + name
                                    + "\" in the archive. Pack it with the others, or correct its name here.");
                } else if (other != null) {
                    plan.fault(
                            Column.LETTERS,
                            "\"" + name + "\" is named in " + other + " too. A letter belongs to one case.");
                }
            }
        }
        return uses;
    }

    private static List<Fault> leftOver(Map<String, String> uses, Set<String> letters, Map<String, String> refused) {
        List<Fault> faults = new ArrayList<>();
        Stream.concat(letters.stream(), refused.keySet().stream())
                .filter(name -> !uses.containsKey(name))
                .distinct()
                .forEach(name -> faults.add(new Fault(
                        Column.LETTERS.getTitle(),
                        "No row names the file \"" + name
                                + "\". Write its name into a row, or leave it out of the archive.")));
        return faults;
    }
}
