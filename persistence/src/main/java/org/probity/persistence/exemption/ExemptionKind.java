package org.probity.persistence.exemption;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What can be agreed beforehand, and which conduct it covers (S1-11, S1-21, S2-32, S2-51). */
public enum ExemptionKind {
    PERSONAL_CHANNEL("Own e-mail or telephone for school business", true, "CC-13", "CC-14"),
    CONTACT_DETAILS("Giving out own contact details", true, "CC-15"),
    SCHOOL_EMAIL_ACCOUNT("A private account under a school address", false, "CC-23"),
    DEVICE_ACCESS("School mail or systems on an own device", false, "CC-26");

    private final String words;
    private final boolean reachesPeople;

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<String> codes;

    ExemptionKind(String words, boolean reachesPeople, String... codes) {
        this.words = words;
        this.reachesPeople = reachesPeople;
        this.codes = Set.of(codes);
    }

    /** The one that covers conduct of this code, such as CC-13. */
    public static Optional<ExemptionKind> covering(String code) {
        return Arrays.stream(values()).filter(kind -> kind.codes.contains(code)).findFirst();
    }

    public String getWords() {
        return words;
    }

    /** Whether it has to be said who is reached. */
    public boolean isReachesPeople() {
        return reachesPeople;
    }

    /** The rule that says who agrees (X33). */
    public String approverKey() {
        return "exemption." + name() + ".approverRole";
    }
}
