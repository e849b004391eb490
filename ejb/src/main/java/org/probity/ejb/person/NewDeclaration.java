package org.probity.ejb.person;

import org.probity.persistence.person.Relationship;

/**
 * What a member of staff declares.
 *
 * @param kind how they are tied to the other person; the declarer is the parent in PARENT_OF
 * @param name the other person's name
 * @param need why they have to be in touch; null when they are not
 */
public record NewDeclaration(Relationship.Kind kind, String name, String need) {
    public NewDeclaration {
        name = text(name);
        need = text(need);
    }

    private static String text(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
