package org.probity.persistence.procedure;

/** A condition that must hold before an outcome can be taken or a track started. A closed list: a row can name one, not invent one. */
public enum Guard {
    /** Nobody takes it while the police, the LADO, sickness or a grievance holds the case (S2-66, 5.4). */
    NOT_ON_HOLD("nothing holds the case"),
    /** SOD-02, D-03. */
    MAY_NOT_BE_INVESTIGATOR("the person who decides is not the investigator"),
    /** A courtesy review is for another leader than the one who decided (8.3). */
    ANOTHER_LEADER("somebody else decides than the first time"),
    /** An appeal is looked at by a second person (8.5). */
    NOT_FIRST_DECIDER("the person who decides took no part in the first decision"),
    /** X10, AT-15: recorded steps both; which of them, the school's rule says (S4-36 asks for both). */
    REFUSED_AND_CONTINUED(
            "it is on record that the person refused and that they went on, as far as the school's rule asks for it"),
    /** 6.6: criticism of values and systems alone gets the proper route shown, nothing else (AT-18). */
    NOT_MERE_CRITICISM("more than criticism of the school is alleged"),
    /** S0-10: what a policy only advises against ends at the latest with an informal word, unless it was serious (X03, X12, X34). */
    MORE_THAN_ADVICE("more is alleged than what the policy advises against, or it is serious"),
    /** X12 for staff, X41 for governors, volunteers, contractors and visitors. */
    ROUTE_IN_RULE("the school's rules name it among what may follow"),
    /** S0-7, S4-32: that alone leads to advice for the parents and to no measure (8.3). */
    ACCOUNT_AGE_ALONE("nothing is alleged but an account below the lowest age"),
    MORE_THAN_ACCOUNT_AGE("more is alleged than an account below the lowest age"),
    /** S4-35: compulsory when libel or defamation is alleged. */
    MEETING_NOT_COMPULSORY("nothing defamatory is alleged"),
    /** S4-24, AT-17. */
    CONSENT_TO_VIEW("the parent's permission to look at the messages is on record and not withdrawn"),
    APPEAL_PERIOD_OVER("the last day for an appeal has passed"),
    /** The letter says what the hearing decided, nothing else. */
    AS_DECIDED("it is what the hearing decided"),
    /** D-31: the first time gets another date. */
    ABSENT_BEFORE("the person stayed away before and had the last notice"),
    /** AT-32. */
    REFERRALS_DECIDED("it is on record whether the TRA and the DBS are told"),
    /** A-13 for people without a contract: after an allegation that was substantiated, or a role ended with the LADO told. */
    DBS_DECIDED("it is on record whether the Disclosure and Barring Service is told"),
    SUSPENSION_ENDED("no suspension runs"),
    /** D-16, AT-40. */
    UNION_CONTACT_DECIDED("contact with the union official is on record, or why not"),
    /** SOD-22: two people, not one person twice. */
    TWO_APPROVALS("two people have approved it"),
    /** Withdrawing and settling are for the head of HR (8.4). */
    HEAD_OF_HR("the head of HR takes it"),
    /** Removal of a governor needs a second meeting (8.3). */
    FOURTEEN_DAYS_LATER("at least fourteen days have passed since the first meeting"),
    DISMISSAL_DECIDED("the outcome is a dismissal"),
    /** Nobody held or missed a meeting that was called off. */
    MEETING_STANDS("the meeting was not called off, or another day is set"),
    /** S4-40: there is nothing to block elsewhere. */
    ON_SCHOOL_FORUM("it was posted on the school's own forum");

    private final String words;

    Guard(String words) {
        this.words = words;
    }

    /** What must be so, to follow "Only when". */
    public String words() {
        return words;
    }
}
