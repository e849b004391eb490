package org.probity.persistence.breach;

import java.util.EnumSet;
import java.util.Set;
import org.probity.persistence.person.PersonCategory;

/** What follows from the capacity in which a person acted (domain.md 9.6), which may differ from what else they are to the school. */
public final class Capacity {
    private static final Set<PersonCategory> EMPLOYEES = EnumSet.of(
            PersonCategory.TEACHER,
            PersonCategory.SUPPORT_STAFF,
            PersonCategory.CENTRAL_STAFF,
            PersonCategory.TRAINEE,
            PersonCategory.APPRENTICE);
    private static final Set<PersonCategory> OTHER_WORKERS = EnumSet.of(
            PersonCategory.SUPPLY,
            PersonCategory.CONTRACTOR,
            PersonCategory.GOVERNOR,
            PersonCategory.TRUSTEE,
            PersonCategory.VOLUNTEER,
            PersonCategory.PARENT_HELPER,
            PersonCategory.FRIEND);

    private Capacity() {}

    /** Employed, in training or apprenticed: the staff procedure and the support offer are for them. */
    public static boolean isStaff(PersonCategory category) {
        return EMPLOYEES.contains(category);
    }

    /** An adult who works in or for the school, paid or not: with a child involved it is safeguarding first (HR-05). */
    public static boolean worksForSchool(PersonCategory category) {
        return EMPLOYEES.contains(category) || OTHER_WORKERS.contains(category);
    }

    /** Where a matter about this person belongs when nothing makes it safeguarding. */
    public static Compartment compartment(PersonCategory category) {
        return switch (category) {
            case TEACHER, SUPPORT_STAFF, CENTRAL_STAFF, TRAINEE, APPRENTICE -> Compartment.STAFF;
            case GOVERNOR, TRUSTEE -> Compartment.GOVERNOR;
            case PARENT_CARER -> Compartment.PARENT;
            case PUPIL -> Compartment.PUPIL;
            case SUPPLY, CONTRACTOR, VOLUNTEER, PARENT_HELPER, FRIEND, VISITOR, EX_PUPIL, OTHER_EXTERNAL, UNKNOWN ->
                Compartment.OTHER;
        };
    }

    /** Where triage puts a matter: safeguarding first (HR-05, HR-01), else by capacity. */
    public static Compartment compartment(PersonCategory category, Set<Flag> flags) {
        boolean childAndWorker = flags.contains(Flag.CHILD) && worksForSchool(category);
        boolean safeguarding = flags.contains(Flag.IMAGERY) || flags.contains(Flag.SAFEGUARDING) || childAndWorker;
        return safeguarding ? Compartment.SAFEGUARDING : compartment(category);
    }
}
