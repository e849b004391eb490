package org.probity.persistence.calendar;

/** A number of working days on which the trust's offices are open. Never for T03, T10 or any limit set by law. */
public record TrustWorkingDays(int count) implements DayLimit {
    public TrustWorkingDays {
        DayLimit.requireCount(count);
    }

    @Override
    public DayKind kind() {
        return DayKind.TRUST_WORKING;
    }
}
