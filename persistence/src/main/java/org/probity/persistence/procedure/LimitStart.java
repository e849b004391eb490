package org.probity.persistence.procedure;

/** What a time limit is counted from. */
public enum LimitStart {
    /** The day the step is entered or the outcome taken. */
    ENTERED,
    /** The day the letters of the outcome count as served (5.3): clocks that protect the recipient. */
    SERVICE,
    /** Back from the day of the meeting or hearing that the outcome arranges; with no days at all, that day itself. */
    MEETING,
    /** The day another step was left: one clock over several steps. */
    STEP,
    /** The day the appeal was received, whenever it was put on record (T13). */
    RECEIVED,
    /** The day of what is alleged: a time that the law counts from a publication (6.4). */
    CONDUCT
}
