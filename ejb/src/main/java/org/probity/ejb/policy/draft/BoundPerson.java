package org.probity.ejb.policy.draft;

/** A kind of person whom a clause binds by its own words. SCHOOL is the institution and those who act for it. */
public enum BoundPerson {
    EVERYONE,
    STAFF,
    PUPILS,
    PARENTS,
    GOVERNORS,
    VOLUNTEERS,
    VISITORS,
    CONTRACTORS,
    SCHOOL
}
