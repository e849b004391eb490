package org.probity.ejb.person.bulk;

import java.time.LocalDate;
import org.probity.persistence.person.PersonCategory;
import org.probity.persistence.school.School;

/**
 * What a line says once every cell of it makes sense.
 *
 * @param number by which the other system knows the person; null without one
 * @param honorific null without one
 * @param email in lower case; null without one
 * @param school null for the trust as a whole
 * @param role code, such as HT
 * @param ends null while the post is held
 */
record Wanted(
        String number,
        String honorific,
        String given,
        String family,
        String email,
        School school,
        String role,
        PersonCategory category,
        String title,
        LocalDate starts,
        LocalDate ends) {}
