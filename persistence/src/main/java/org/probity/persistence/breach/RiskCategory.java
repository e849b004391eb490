package org.probity.persistence.breach;

/**
 * Kinds of risk that governors read about (S2-41). Each code of conduct belongs to one; data loss comes from the flag of a report. Two
 * kinds of the list, deception and harmful software, are no conduct of anybody's and have no code.
 */
public enum RiskCategory {
    INAPPROPRIATE_MATERIAL("Inappropriate material"),
    LEGAL_ACTION("Legal action against the school"),
    BULLYING_OF_PUPILS("Online bullying of pupils"),
    REPUTATION("The school's good name"),
    DISCLOSURE("Confidential information disclosed"),
    EXTERNAL_CRITICISM("Criticism from outside"),
    DATA_LOSS("Loss of data"),
    OFFENCE_TO_STAFF("Offending behaviour towards staff"),
    STAFF_MISUSE("Misuse by staff"),
    STAFF_DISPARAGEMENT("Disparagement by staff"),
    PROFESSIONAL_REPUTATION("Professional standing of staff");

    private final String words;

    RiskCategory(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** The one that a code of conduct belongs to. */
    public static RiskCategory of(ConductCode code) {
        return switch (code) {
            case CC_27, CC_28, CC_36, CC_40, CC_41, CC_42, CC_51 -> INAPPROPRIATE_MATERIAL;
            case CC_45, CC_58 -> LEGAL_ACTION;
            case CC_29, CC_33, CC_50, CC_57 -> BULLYING_OF_PUPILS;
            case CC_07, CC_12, CC_20, CC_34, CC_35, CC_55, CC_56 -> REPUTATION;
            case CC_21, CC_48, CC_54 -> DISCLOSURE;
            case CC_43, CC_44, CC_46, CC_47 -> EXTERNAL_CRITICISM;
            case CC_49, CC_52, CC_53 -> OFFENCE_TO_STAFF;
            case CC_06, CC_11, CC_30 -> STAFF_DISPARAGEMENT;
            case CC_09, CC_10, CC_22 -> PROFESSIONAL_REPUTATION;
            default -> STAFF_MISUSE;
        };
    }
}
