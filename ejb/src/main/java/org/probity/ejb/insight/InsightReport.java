package org.probity.ejb.insight;

import org.probity.ejb.security.Right;

/** The reports that count cases (domain.md 9.7), with the right that each needs. */
public enum InsightReport {
    R03("Breaches by kind", "What was alleged, what risk it meant and who it was about.", Right.VIEW_STATISTICS),
    R04("Dates kept and missed", "How often each time limit was met, and what paused cases.", Right.VIEW_CASE_FIGURES),
    R05("Comparable outcomes", "Which measures followed which conduct, without names.", Right.COMPARE_OUTCOMES),
    R06("Live warnings", "Warnings that still count, the first to end first.", Right.VIEW_CASE_FIGURES),
    R07("Suspensions", "Who is suspended and when that is reviewed next.", Right.VIEW_CASE_FIGURES),
    R08(
            "Support and abuse of staff",
            "Support that was offered, and staff wronged by people from outside.",
            Right.VIEW_CASE_FIGURES),
    R09("Matters with parents", "How far each matter is, and what became of content.", Right.VIEW_PARENT_FIGURES),
    R10(
            "Personal data breaches",
            "From awareness to the report, and why some were not reported.",
            Right.VIEW_CASE_FIGURES),
    R12("Discipline by kind of post", "Whom discipline meets, and how hard; without names.", Right.VIEW_STATISTICS),
    R13("Low-level concerns", "Who told of them, how they add up, what reviews found.", Right.RECORD_CONCERN),
    R14("Records to be disposed of", "What may not be kept longer, and what is held back.", Right.VIEW_RETENTION),
    R15("Roles that nobody holds", "Schools without a safeguarding lead or a data lead.", Right.VIEW_SETTINGS);

    private final String title;
    private final String lead;
    private final Right right;

    InsightReport(String title, String lead, Right right) {
        this.title = title;
        this.lead = lead;
        this.right = right;
    }

    public String getTitle() {
        return title;
    }

    public String getLead() {
        return lead;
    }

    Right right() {
        return right;
    }
}
