package org.probity.persistence.procedure;

/** Whom a letter of a step goes to. Those outside are named with the act; the others are found in the matter. */
public enum Addressee {
    SUBJECT(Group.PERSON_CONCERNED),
    /** Left out when nobody is known by name and address. */
    REPORTER(Group.IN_THE_MATTER),
    VICTIM(Group.IN_THE_MATTER),
    /** The person invited in this act. */
    WITNESS(Group.PERSON_CONCERNED),
    /** A pupil's parent, as the product knows them. */
    CHILDS_PARENT(Group.PERSON_CONCERNED),
    /** One letter for each member. */
    PANEL(Group.OFFICE),
    DPO(Group.OFFICE),
    POLICE(Group.OUTSIDE),
    LADO(Group.OUTSIDE),
    /** Disclosure and Barring Service, Teaching Regulation Agency. */
    REGULATOR(Group.OUTSIDE),
    /** The platform or the host of a website. */
    HOST(Group.OUTSIDE),
    SOLICITOR(Group.OUTSIDE);

    private final Group group;

    Addressee(Group group) {
        this.group = group;
    }

    /** Police or LADO may ask us not to contact these people: no letter to them leaves during a hold (HR-04). */
    public boolean isPersonConcerned() {
        return group == Group.PERSON_CONCERNED;
    }

    /** An organisation whose name and address are given with the act. */
    public boolean isOutside() {
        return group == Group.OUTSIDE;
    }

    private enum Group {
        PERSON_CONCERNED,
        IN_THE_MATTER,
        OFFICE,
        OUTSIDE
    }
}
