package org.probity.persistence;

import jakarta.ejb.ApplicationException;

/**
 * The product says no, in plain words that a page can show as they are: what is wrong and what would be lawful. Rolls the act
 * back and reaches the caller unwrapped (decisions 16).
 */
@ApplicationException(rollback = true, inherited = true)
public abstract class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    protected Refusal(String message) {
        super(message);
    }
}
