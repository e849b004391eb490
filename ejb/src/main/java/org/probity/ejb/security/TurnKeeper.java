package org.probity.ejb.security;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundTimeout;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.PersistenceException;
import java.io.Serializable;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.probity.persistence.schema.Database;

/**
 * Stands before every turn of a worker that a timer calls: the worker acts as the product itself, and a failure costs this turn only.
 * Without it the server would strike off a timer that failed twice in a row, and it would stay away after the database is back. The
 * worker manages transactions itself, that is, it has none: the server counts one that a service marked for rollback as a failure.
 */
public class TurnKeeper implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger(TurnKeeper.class.getName());

    @Inject
    transient Caller caller;

    @AroundTimeout
    Object turn(InvocationContext call) throws Exception {
        caller.actAsSystem();
        try {
            return call.proceed();
        } catch (EJBException | PersistenceException failed) {
            if (Database.isAway(failed)) {
                LOG.log(Level.WARNING, "{0} waits: the database does not answer.", call.getMethod());
            } else {
                LOG.log(Level.ERROR, call.getMethod() + " failed and is tried again at its next turn.", failed);
            }
            return null;
        }
    }
}
