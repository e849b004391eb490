package org.probity.persistence.schema;

import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * A query that finds the database away fails at once. Left to itself the library tries three times with five seconds between, while
 * somebody waits for a page that could say so; the pool hands out tried connections only, so a second try gains nothing.
 */
public class OneTry implements SessionCustomizer {
    @Override
    public void customize(Session session) {
        DatabaseLogin login = session.getLogin();
        login.setConnectionHealthValidatedOnError(false);
        login.setQueryRetryAttemptCount(0);
        login.setDelayBetweenConnectionAttempts(0);
    }
}
