package org.probity.web.school;

/** What rules are about, as people look for them; a range of ids each. */
enum RuleGroup {
    BOUND("Who is bound", "X01", "X01"),
    CONTACTS("Friends and contacts", "X02", "X04"),
    HEARD("Who hears of it first", "X05", "X07"),
    PARENTS("Steps with parents, and the police", "X08", "X11"),
    SERIOUS("How serious, and what must be looked into", "X12", "X13"),
    POLICY("The policy itself", "X14", "X17"),
    STRENGTH("How strongly the policy speaks", "X18", "X21"),
    CHANNELS("Channels, official accounts and pictures", "X22", "X27"),
    EVIDENCE("Evidence, support and answers", "X28", "X30"),
    PUPILS("Pupils and lessons", "X31", "X32"),
    EXEMPTIONS("Who may agree to an exemption", "X33", "X33"),
    BEYOND("Governors, private messages, complaints and people outside", "X34", "X39"),
    OPEN("When somebody's own case is about them, and other kinds of people", "X40", "X43"),
    ALLEGATIONS("Low-level concerns and allegations about adults", "A-0", "A-9"),
    PERIODS("Time limits", "T00", "T99");

    private final String title;
    private final String from;
    private final String to;

    RuleGroup(String title, String from, String to) {
        this.title = title;
        this.from = from;
        this.to = to;
    }

    String title() {
        return title;
    }

    /** Whether the rule belongs here; T08a and T08b count as T08, A-10 to A-18 as A-1. */
    boolean holds(String ruleId) {
        String number = ruleId.substring(0, 3);
        return number.compareTo(from) >= 0 && number.compareTo(to) <= 0;
    }
}
