package org.probity.ejb.procedure;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import java.util.stream.Collectors;

/** Names of the letter templates that there are: "L12", "L07-D". */
@Dependent
class LetterNames {
    @PersistenceContext
    EntityManager em;

    Set<String> names() {
        return em.createQuery("select distinct t.letter, t.variant from LetterTemplate t", Object[].class)
                .getResultStream()
                .map(row -> row[1].toString().isEmpty() ? row[0].toString() : row[0] + "-" + row[1])
                .collect(Collectors.toSet());
    }
}
