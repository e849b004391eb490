package org.probity.persistence.databreach;

/**
 * Who must be told of a data breach. The Commissioner, unless a risk to people is unlikely (Art. 33(1)); the people too when a high risk
 * is likely (Art. 34(1)). Later constants ask for more.
 */
public enum NoticeDuty {
    NOBODY("nobody has to be told"),
    COMMISSIONER("the Commissioner has to be told"),
    COMMISSIONER_AND_PEOPLE("the Commissioner and the people have to be told");

    private final String words;

    NoticeDuty(String words) {
        this.words = words;
    }

    /** What likelihood and weight lead to, by the table of the assessment. */
    public static NoticeDuty of(HarmLikelihood likelihood, HarmWeight weight) {
        return switch (weight) {
            case NEGLIGIBLE -> likelihood == HarmLikelihood.CERTAIN ? COMMISSIONER : NOBODY;
            case LIMITED -> likelihood == HarmLikelihood.UNLIKELY ? NOBODY : COMMISSIONER;
            case SIGNIFICANT ->
                likelihood.compareTo(HarmLikelihood.LIKELY) >= 0 ? COMMISSIONER_AND_PEOPLE : COMMISSIONER;
            case SEVERE -> likelihood == HarmLikelihood.UNLIKELY ? COMMISSIONER : COMMISSIONER_AND_PEOPLE;
        };
    }

    public boolean isLessThan(NoticeDuty other) {
        return compareTo(other) < 0;
    }

    public String words() {
        return words;
    }
}
