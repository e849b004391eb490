package org.probity.ejb.takeover;

import static org.probity.ejb.takeover.Column.Need.ALWAYS;
import static org.probity.ejb.takeover.Column.Need.SOMETIMES;
import static org.probity.ejb.takeover.ListKind.CASES;
import static org.probity.ejb.takeover.ListKind.WARNINGS;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a list can say of a case or a warning from elsewhere, what to write there, and what the head of the column may be called. */
public enum Column {
    REFERENCE(
            "Reference",
            80,
            ALWAYS,
            "How your earlier system or file calls the case. With the subject it tells that a case is here already, so nothing comes twice. A warning that belongs to a case of the first sheet has the reference of that case.",
            "HR/2026/017",
            List.of(CASES, WARNINGS),
            "old reference",
            "case reference",
            "case number",
            "reference number"),
    SCHOOL(
            "School",
            200,
            ALWAYS,
            "Code or full name.",
            "CED",
            List.of(CASES, WARNINGS),
            "school code",
            "site",
            "establishment"),
    KIND(
            "Kind",
            40,
            ALWAYS,
            "In which capacity the person acted: Staff, Parent or carer, Pupil, Volunteer, Contractor, Person outside.",
            "Staff",
            List.of(CASES),
            "kind of case",
            "case kind"),
    SUBJECT(
            "Subject",
            254,
            ALWAYS,
            "The person's number, email address or name. A member of staff must be on record here; anybody else whom the product does not know comes by name alone.",
            "t.example@school.example",
            List.of(CASES, WARNINGS),
            "person",
            "name",
            "employee"),
    OPENED(
            "Opened on",
            40,
            ALWAYS,
            "The day on which the case began.",
            "01/09/2026",
            List.of(CASES),
            "opened",
            "date opened"),
    HAPPENED(
            "Happened on",
            40,
            SOMETIMES,
            "The day of the conduct. The policy of that day is cited; when it is empty, that of the day on which the case was opened.",
            "28/08/2026",
            List.of(CASES),
            "happened",
            "date of conduct",
            "incident date"),
    PROCEDURE(
            "Procedure",
            160,
            SOMETIMES,
            "Title of the procedure that it follows from now on. Empty: what the school follows.",
            "",
            List.of(CASES)),
    STEP(
            "Stands at",
            160,
            ALWAYS,
            "The step in hand, by its title in that procedure.",
            "Investigation",
            List.of(CASES),
            "step",
            "current step",
            "stage"),
    NEXT(
            "Next date",
            40,
            SOMETIMES,
            "When that step is due, as you have told people. Empty: counted by the procedure from the day on which you take the case over.",
            "11/12/2026",
            List.of(CASES),
            "due",
            "due on",
            "next step due"),
    CLAUSES(
            "Clauses",
            400,
            SOMETIMES,
            "Numbers of the clauses that may have been broken, divided by semicolons. A staff case that is not decided needs one.",
            "29",
            List.of(CASES),
            "clause"),
    SUMMARY(
            "Summary",
            10_000,
            ALWAYS,
            "What it is about, in plain words.",
            "Comments about a colleague in an open group.",
            List.of(CASES, WARNINGS),
            "description",
            "what happened"),
    MANAGER(
            "Case manager",
            254,
            SOMETIMES,
            "Who leads it, as for the subject. Empty: whoever the school's rules give it to.",
            "",
            List.of(CASES),
            "led by"),
    INVESTIGATOR(
            "Investigator",
            254,
            SOMETIMES,
            "Who looks into it or has done so, as for the subject: that person may not decide.",
            "",
            List.of(CASES),
            "investigating officer"),
    DECISION(
            "Decision",
            60,
            SOMETIMES,
            "The measure, when there was a hearing: First written warning, Final written warning, Dismissal with notice and so on.",
            "",
            List.of(CASES),
            "measure"),
    DECIDED("Decided on", 40, SOMETIMES, "The day of that decision.", "", List.of(CASES), "decided"),
    LEVEL(
            "Level",
            60,
            ALWAYS,
            "Recorded oral warning, First written warning or Final written warning.",
            "First written warning",
            List.of(WARNINGS),
            "warning",
            "level of warning"),
    ISSUED(
            "Issued on",
            40,
            ALWAYS,
            "The date on the letter.",
            "14/09/2026",
            List.of(WARNINGS),
            "issued",
            "date of letter"),
    LIVE(
            "Live until",
            40,
            ALWAYS,
            "The last day on which it counts. A warning that counts no more is not taken over.",
            "13/03/2027",
            List.of(WARNINGS),
            "expires",
            "expires on",
            "expiry date"),
    KEPT(
            "Kept until",
            40,
            SOMETIMES,
            "Until when it stays on file. Empty: by the retention schedule.",
            "",
            List.of(WARNINGS),
            "retain until"),
    HELD(
            "Held until",
            40,
            SOMETIMES,
            "Until when a legal hold keeps it longer.",
            "",
            List.of(WARNINGS),
            "legal hold until",
            "hold until"),
    LETTERS(
            "Letters",
            2_000,
            SOMETIMES,
            "Names of the PDF files in your archive that belong to it, divided by semicolons. They are kept as evidence and never sent.",
            "017 outcome letter.pdf",
            List.of(CASES, WARNINGS),
            "letter",
            "letter file",
            "letter file name",
            "files");

    private final String title;
    private final int longest;
    private final Need need;
    private final String meaning;
    private final String example;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of, never handed out to be changed
    private final List<ListKind> lists;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of, never handed out
    private final List<String> others;

    /** Whether a row can do without it. */
    public enum Need {
        ALWAYS,
        SOMETIMES
    }

    Column(
            String title,
            int longest,
            Need need,
            String meaning,
            String example,
            List<ListKind> lists,
            String... others) {
        this.title = title;
        this.longest = longest;
        this.need = need;
        this.meaning = meaning;
        this.example = example;
        this.lists = lists;
        this.others = List.of(others);
    }

    /** As it stands in our own template. */
    public String getTitle() {
        return title;
    }

    /** Characters that a cell of it may have. */
    public int getLongest() {
        return longest;
    }

    public boolean isNeeded() {
        return need == ALWAYS;
    }

    /** What to write there, for people. */
    public String getMeaning() {
        return meaning;
    }

    /** For the template; empty for a cell that is better left out. */
    public String getExample() {
        return example;
    }

    public boolean isOf(ListKind list) {
        return lists.contains(list);
    }

    /** Columns of a list in the order of the template. */
    public static List<Column> of(ListKind list) {
        return Arrays.stream(values()).filter(column -> column.isOf(list)).toList();
    }

    static Optional<Column> of(String head, ListKind list) {
        String plain = head.toLowerCase(Locale.ROOT)
                .replaceAll("[_\\s]+", " ")
                .replace("*", "")
                .strip();
        return of(list).stream()
                .filter(column -> column.title.toLowerCase(Locale.ROOT).equals(plain) || column.others.contains(plain))
                .findFirst();
    }
}
