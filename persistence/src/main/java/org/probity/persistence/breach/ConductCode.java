package org.probity.persistence.breach;

import static org.probity.persistence.breach.Compartment.GOVERNOR;
import static org.probity.persistence.breach.Compartment.OTHER;
import static org.probity.persistence.breach.Compartment.PARENT;
import static org.probity.persistence.breach.Compartment.PUPIL;
import static org.probity.persistence.breach.Compartment.STAFF;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The catalogue of conduct that a finding can name (domain.md 1.6). How strongly a school forbids it stands with the clauses of
 * its policy, not here; a code tells only what kind of thing was done and by whom it can be done.
 */
public enum ConductCode {
    CC_01("Online contact with a pupil", STAFF, GOVERNOR, OTHER),
    CC_02("Online contact with a past pupil", STAFF),
    CC_03("Online contact with parents", STAFF),
    CC_04("Online contact with governors or trustees", STAFF),
    CC_05("Online contact with pupils elsewhere", STAFF),
    CC_06("Remarks about the school community", STAFF),
    CC_07("School news or event pictures posted privately", STAFF),
    CC_08("Private use in lesson time", STAFF),
    CC_09("Conduct out of keeping with the Teachers' Standards", STAFF),
    CC_10("Weak privacy settings", STAFF),
    CC_11("Insulting or threatening remarks", STAFF, GOVERNOR, OTHER),
    CC_12("Harm to the school's good name", STAFF, GOVERNOR, OTHER),
    CC_13("Private mail or mobile for school business", STAFF),
    CC_14("Answering contact by private means", STAFF),
    CC_15("Private contact details handed out", STAFF, GOVERNOR, OTHER),
    CC_16("Blurred boundaries with a child", STAFF, GOVERNOR, OTHER),
    CC_17("Private messages to a child", STAFF, GOVERNOR, OTHER),
    CC_18("Group text past the office", STAFF, GOVERNOR, OTHER),
    CC_19("Own equipment used with families", STAFF, GOVERNOR, OTHER),
    CC_20("Own opinion in the school's name", STAFF, GOVERNOR),
    CC_21("Confidential or personal information disclosed", STAFF, GOVERNOR, OTHER),
    CC_22("Workplace shown on a private account", STAFF),
    CC_23("School address behind a private account", STAFF),
    CC_24("Private account for official business", STAFF),
    CC_25("Work talk on social media", STAFF),
    CC_26("School systems on an unapproved device", STAFF),
    CC_27("Pupil picture without permission", STAFF, GOVERNOR, OTHER),
    CC_28("Child on the restricted list shown", STAFF),
    CC_29("Cyberbullying or harassment", STAFF, GOVERNOR, OTHER, PARENT, PUPIL),
    CC_30("Joining in or hitting back", STAFF),
    CC_31("Not reporting", STAFF, GOVERNOR, OTHER),
    CC_32("Classroom use without leave", STAFF, PUPIL),
    CC_33("Account below the minimum age", PUPIL, PARENT),
    CC_34("Rule for official posts broken", STAFF),
    CC_35("Post during a critical incident", STAFF),
    CC_36("Unlawful image handled", STAFF, GOVERNOR, OTHER, PARENT, PUPIL),
    CC_40("Other people's children from an event", PARENT),
    CC_41("Photographing others without consent", PARENT),
    CC_42("Photographs at the gate or on a visit", PARENT),
    CC_43("Malicious or invented remarks", PARENT),
    CC_44("Complaint taken to social media", PARENT),
    CC_45("Defamatory post", PARENT, PUPIL),
    CC_46("Allegation posted", PARENT),
    CC_47("Criticism of values and systems", PARENT),
    CC_48("Confidential matter published", PARENT),
    CC_49("Approaching staff on social media", PARENT),
    CC_50("Group or chat that victimises", PARENT),
    CC_51("Picture of staff or pupils without consent", PARENT),
    CC_52("Abuse sent to other parents", PARENT),
    CC_53("Abuse sent about others", PARENT),
    CC_54("Sensitive information passed on", PARENT),
    CC_55("Disrepute brought on by a parent", PARENT),
    CC_56("Speaking for the school", PARENT),
    CC_57("Own child's use not supervised", PARENT),
    CC_58("Naming an accused teacher", STAFF, GOVERNOR, OTHER, PARENT, PUPIL),
    CC_59("Mobile phone misuse in school", STAFF, GOVERNOR, OTHER, PARENT, PUPIL),
    CC_99("Something else", STAFF, GOVERNOR, OTHER, PARENT, PUPIL);

    private final String title;

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<Compartment> done;

    ConductCode(String title, Compartment... by) {
        this.title = title;
        this.done = Set.of(by);
    }

    /** The constant for "CC-01"; empty when there is no such code. */
    public static Optional<ConductCode> of(String code) {
        return Arrays.stream(values())
                .filter(known -> known.code().equals(code))
                .findFirst();
    }

    /** What people in this compartment can be said to have done. */
    public static List<ConductCode> doneBy(Compartment compartment) {
        return Arrays.stream(values())
                .filter(code -> code.done.contains(compartment))
                .toList();
    }

    /** "CC-01", as clauses and allegations carry it. */
    public String code() {
        return name().replace('_', '-');
    }

    public String title() {
        return title;
    }

    /** Lawful criticism may come under it: alone it leads only to a pointer to the proper route (domain.md 6.6, AT-18). */
    public boolean isCautious() {
        return this == CC_47;
    }
}
