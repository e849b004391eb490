package org.probity.persistence.breach;

import java.util.Arrays;
import java.util.Optional;

/**
 * What triage marks on a report, under the names that the rule {@code policeTriggers} uses (X11). Each says what a person saw,
 * never a conclusion in law: DEFAMATION_ flags lead to legal advice, police triggers to a decision by a person (domain.md 6.4).
 */
public enum Flag {
    /** A child is involved in any way. */
    CHILD,
    /** Kept in the safeguarding compartment by the judgement of whoever triages. */
    SAFEGUARDING,
    /** An indecent image of a child is suspected (HR-01). */
    IMAGERY,
    RACIST_ELEMENT,
    SEXIST,
    SEXUAL_NATURE,
    HATE_CRIME,
    THREATENING,
    PHYSICAL_THREAT,
    SEXUAL_THREAT,
    VIOLENCE_THREATENED,
    VIOLENCE_ENCOURAGED,
    /** Police at once, whatever the school's list says (Online Safety Act 2023 s181). */
    THREAT_OF_DEATH_OR_SERIOUS_HARM,
    GROSSLY_OBSCENE,
    /** Two occasions or more. */
    HARASSMENT,
    CRIME_SUSPECTED,
    ILLEGAL_CONTENT,
    /** Personal data of others was shown or lost. */
    PERSONAL_DATA,
    /** May identify a teacher whom a pupil accuses: not to be published before a charge. */
    NAMES_ACCUSED_TEACHER,
    DEFAMATION_HATRED,
    DEFAMATION_SHUNNED,
    DEFAMATION_LOWERED,
    DEFAMATION_TRADE,
    /** A complaint is inside the post: the complaints route is offered (PC-02). */
    COMPLAINT_INSIDE,
    /** The target may not know; telling them is a decision (HR-09). */
    VICTIM_UNAWARE,
    /** On the school's own forum: access can be blocked (S4-40). */
    SCHOOL_FORUM,
    /** The subject represents a union: the union is spoken to first (D-16). */
    UNION_REPRESENTATIVE;

    /** The flag that a rule value names; empty for names that are no flag. */
    public static Optional<Flag> named(String name) {
        String wanted = "INDECENT_IMAGE_OF_CHILD".equals(name) ? "IMAGERY" : name;
        return Arrays.stream(values())
                .filter(flag -> flag.name().equals(wanted))
                .findFirst();
    }

    public boolean isDefamation() {
        return name().startsWith("DEFAMATION_");
    }
}
