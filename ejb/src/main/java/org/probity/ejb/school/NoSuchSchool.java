package org.probity.ejb.school;

import org.probity.persistence.NotThere;

/** No school has this code. */
public final class NoSuchSchool extends NotThere {
    private static final long serialVersionUID = 1L;
}
