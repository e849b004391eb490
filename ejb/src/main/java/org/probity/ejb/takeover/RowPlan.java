package org.probity.ejb.takeover;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.probity.ejb.takeover.Directory.Meant;
import org.probity.persistence.person.Person;
import org.probity.persistence.takeover.TakenOver;

/** A row on its way from the cells to what will be made of it; whoever looks at it adds what is wrong. */
final class RowPlan {
    private final SheetRow row;
    private final Wanted wanted;
    private final List<Fault> faults;
    private final List<RowPlan> warnings = new ArrayList<>();
    private Person subject;
    private String what = "";
    private PlannedCase planned;
    private boolean told = true;
    private boolean partOfAnother;

    RowPlan(RowCheck.Checked checked) {
        this.row = checked.row();
        this.wanted = checked.wanted();
        this.faults = new ArrayList<>(checked.faults());
    }

    void fault(Column column, String words) {
        faults.add(Fault.at(column, words));
    }

    boolean isSound() {
        return faults.isEmpty();
    }

    /** Whom it is about. */
    void about(Meant meant) {
        subject = meant.person();
        if (meant.fault() != null) {
            nobody(meant.fault());
        }
    }

    /** Nobody can be meant by the cell, so there is no more to say of the row. */
    void nobody(String words) {
        told = false;
        fault(Column.SUBJECT, words);
    }

    /** Whether cells and subject make sense, whatever else may be wrong. */
    boolean isTold() {
        return wanted != null && told;
    }

    /** The warning of this row was given in the case of that one. */
    void goesWith(RowPlan aCase) {
        partOfAnother = true;
        aCase.warnings.add(this);
    }

    void becomes(PlannedCase aCase, String words) {
        planned = aCase;
        what = words;
    }

    void says(String words) {
        what = words;
    }

    /** Name of the subject: as on record, else as it was written. */
    String name() {
        return subject == null ? row.get(Column.SUBJECT) : subject.getName();
    }

    String subjectKey() {
        return TakenOver.subject(subject, row.get(Column.SUBJECT));
    }

    /** The same for rows about the same case of the same person. */
    String key() {
        return wanted.school().getCode() + "|" + row.get(Column.REFERENCE).toLowerCase(Locale.ROOT) + "|"
                + subjectKey();
    }

    /** "Row 3 of Cases". */
    String place() {
        return "Row " + row.number() + " of " + row.list().getTitle();
    }

    SheetRow row() {
        return row;
    }

    /** Null where a cell makes no sense. */
    Wanted wanted() {
        return wanted;
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** Of a case, the rows of its warnings. */
    List<RowPlan> warnings() {
        return warnings;
    }

    /** Null when the product does not know the person. */
    Person subject() {
        return subject;
    }

    boolean isPartOfAnother() {
        return partOfAnother;
    }

    /** What will be made of it; empty while something is wrong. */
    String what() {
        return what;
    }

    /** Null while something is wrong, and for a warning that goes with a case. */
    PlannedCase planned() {
        return planned;
    }
}
