package org.probity.persistence.concern;

/**
 * What a parent tells, stripped; what was left empty is null.
 *
 * @param teacher the class teacher's name when it is addressed to them
 * @param child the child's class, year or name, as far as the parent wants to say it
 * @param about whom it is about, a name or an office; null when it is about nobody
 * @param wish what the parent would like to happen
 */
public record Told(
        Addressed addressed,
        String teacher,
        String about,
        String what,
        String wish,
        String child,
        String name,
        String email) {}
