package org.probity.persistence.person;

/** Who a person is to the school (domain.md 9.6). A breach is filed under the category in which the person acted. */
public enum PersonCategory {
    TEACHER,
    SUPPORT_STAFF,
    CENTRAL_STAFF,
    TRAINEE,
    APPRENTICE,
    SUPPLY,
    CONTRACTOR,
    GOVERNOR,
    TRUSTEE,
    VOLUNTEER,
    PARENT_HELPER,
    FRIEND,
    VISITOR,
    PARENT_CARER,
    PUPIL,
    EX_PUPIL,
    OTHER_EXTERNAL,
    UNKNOWN
}
