package org.probity.persistence.safeguarding;

import java.util.Set;

/**
 * Who looks after concerns about a person: a compartment that {@code role_compartment} opens to roles (domain.md 9.2, 9.3). Follows from
 * the seats of the person at the school, so that nobody looks after concerns about themselves or about whoever stands above them.
 */
public enum ConcernCircle {
    /** Headteacher and safeguarding lead. */
    CONCERN,
    /** The safeguarding lead is concerned: headteacher and trust safeguarding lead. */
    CONCERN_DSL,
    /** The head of a maintained school: chair of governors. */
    CONCERN_HEAD,
    /** The head of an academy: chair of governors and chief executive. */
    CONCERN_ACADEMY_HEAD,
    /** Governors and central staff: chief executive and trust safeguarding lead. */
    CONCERN_TRUST,
    /** The chief executive or a trustee: the other trustees. */
    CONCERN_CEO;

    private static final Set<String> ABOVE_THE_SCHOOL = Set.of("COG", "GOV", "HHR", "HR", "TSL", "DPO", "CLK");

    /**
     * The circle for somebody with these roles at the school or trust-wide.
     *
     * @param central employed by the trust and by no school
     */
    public static ConcernCircle of(Set<String> roles, boolean central, boolean maintained) {
        if (roles.contains("CEO") || roles.contains("TRU")) {
            return CONCERN_CEO;
        }
        if (roles.contains("HT")) {
            return maintained ? CONCERN_HEAD : CONCERN_ACADEMY_HEAD;
        }
        if (central || roles.stream().anyMatch(ABOVE_THE_SCHOOL::contains)) {
            return CONCERN_TRUST;
        }
        return roles.contains("DSL") ? CONCERN_DSL : CONCERN;
    }

    /** The one that takes over when nobody in this one is free. */
    public ConcernCircle next() {
        return switch (this) {
            case CONCERN -> CONCERN_DSL;
            case CONCERN_DSL, CONCERN_ACADEMY_HEAD -> CONCERN_TRUST;
            case CONCERN_HEAD -> CONCERN_ACADEMY_HEAD;
            case CONCERN_TRUST, CONCERN_CEO -> CONCERN_CEO;
        };
    }
}
