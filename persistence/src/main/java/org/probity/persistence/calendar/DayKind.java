package org.probity.persistence.calendar;

/**
 * Which days a time limit counts, as rows store it by name. In code the amounts are types of their own
 * ({@link WorkingDays}, {@link SchoolDays} ...), so that five of one kind cannot pass for five of another.
 */
public enum DayKind {
    /** Every day. */
    CALENDAR("calendar day"),
    /** Monday to Friday without the bank holidays of England and Wales. */
    WORKING("working day"),
    /** Working days without the closures of the trust; never for a limit that the law sets. */
    TRUST_WORKING("trust working day"),
    /** Days with a session for pupils; a training day is none. */
    SCHOOL("school day"),
    /** Every day, but neither the day of the notice nor the day of the event. */
    CLEAR("clear day"),
    /** Working days, but neither the day of the notice nor the day of the event. */
    CLEAR_WORKING("clear working day");

    private final String words;

    DayKind(String words) {
        this.words = words;
    }

    /** So many days of this kind. */
    public DayLimit limit(int count) {
        return switch (this) {
            case CALENDAR -> new CalendarDays(count);
            case WORKING -> new WorkingDays(count);
            case TRUST_WORKING -> new TrustWorkingDays(count);
            case SCHOOL -> new SchoolDays(count);
            case CLEAR -> new ClearDays(count);
            case CLEAR_WORKING -> new ClearWorkingDays(count);
        };
    }

    boolean isClear() {
        return this == CLEAR || this == CLEAR_WORKING;
    }

    /** "working day" or "working days". */
    public String words(int count) {
        return count == 1 ? words : words + "s";
    }
}
