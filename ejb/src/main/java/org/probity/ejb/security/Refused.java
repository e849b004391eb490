package org.probity.ejb.security;

import org.probity.persistence.NotThere;

/** The caller lacks the right. Looks like {@link NotThere} to the caller; the audit knows better. */
public final class Refused extends NotThere {
    private static final long serialVersionUID = 1L;
}
