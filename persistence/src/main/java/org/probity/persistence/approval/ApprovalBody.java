package org.probity.persistence.approval;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who approves in a step of a chain (X15). A person is eligible by a post at that school; of the trust's own text by a trust-wide one. */
public enum ApprovalBody {
    HEADTEACHER("Headteacher", "HT", false),
    SLT("Senior leadership team", "HT,SLT", false),
    COMMITTEE("Committee", "GOV,COG", true),
    CHAIR("Chair of governors", "COG", false),
    GOVERNING_BODY("Governing body", "GOV,COG", true),
    TRUST_BOARD("Trust board", "TRU", true);

    private final String words;
    private final String roles;
    private final boolean meets;

    ApprovalBody(String words, String roles, boolean meets) {
        this.words = words;
        this.roles = roles;
        this.meets = meets;
    }

    /** The body of this name in a rule; names of certain committees such as RESOURCES_COMMITTEE are committees. */
    static Optional<ApprovalBody> named(String name) {
        return switch (name.toUpperCase(Locale.ROOT)) {
            case "HEADTEACHER", "HT" -> Optional.of(HEADTEACHER);
            case "SLT" -> Optional.of(SLT);
            case "CHAIR", "COG" -> Optional.of(CHAIR);
            case "GOVERNING_BODY", "LOCAL_GOVERNING_BODY", "LGB" -> Optional.of(GOVERNING_BODY);
            case "TRUST_BOARD", "TRUSTEES" -> Optional.of(TRUST_BOARD);
            default -> name.toUpperCase(Locale.ROOT).endsWith("COMMITTEE") ? Optional.of(COMMITTEE) : Optional.empty();
        };
    }

    public String getWords() {
        return words;
    }

    /** Roles of domain.md 9.1 whose holders sign in it. */
    public Set<String> roles() {
        return Set.of(roles.split(",", -1));
    }

    /** Roles whose holders sit in a body that meets. */
    public static Set<String> sitting() {
        return Arrays.stream(values())
                .filter(ApprovalBody::isMeets)
                .flatMap(body -> body.roles().stream())
                .collect(Collectors.toSet());
    }

    /** Whether it decides in meetings, so that its decision has a minute reference. */
    public boolean isMeets() {
        return meets;
    }

    /** Whether its chair can act in urgent cases before it meets (G-09). */
    public boolean isActedForByChair() {
        return this == COMMITTEE || this == GOVERNING_BODY;
    }
}
