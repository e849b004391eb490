package org.probity.ejb.security;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;
import org.probity.persistence.NotThere;

/**
 * Stands before every service method: checks the right, tells the database who is asking, and writes the audit: what was done
 * in the act's own transaction, what was refused or not there for the caller in a new one that survives the rollback. Of what was not
 * there only the attempt is kept, so that nobody learns from the audit what there is.
 */
@Interceptor
@Requires(Right.PUBLIC)
@Priority(Interceptor.Priority.APPLICATION)
public class Gatekeeper implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient Caller caller;

    @Inject
    transient AuditTrail audit;

    @AroundInvoke
    Object pass(InvocationContext call) throws Exception {
        Right right = call.getMethod().getAnnotation(Requires.class).value();
        String act = call.getTarget().getClass().getSimpleName().replaceAll("[^A-Za-z].*", "") + "."
                + call.getMethod().getName();
        if (!caller.may(right)) {
            audit.refused(right, act, firstText(call));
            throw new Refused();
        }
        caller.enter();
        boolean outermost = !caller.may(Right.WITHIN_ACT);
        caller.begin();
        try {
            Object result = call.proceed();
            if (right != Right.WITHIN_ACT) {
                audit.done(right, act, firstText(call));
            }
            return result;
        } catch (NotThere hidden) {
            if (outermost && !(hidden instanceof Refused) && caller.isSignedIn()) {
                audit.refused(right, act, null);
            }
            throw hidden;
        } finally {
            caller.end();
        }
    }

    private static String firstText(InvocationContext call) {
        Object[] arguments = call.getParameters();
        boolean isId = arguments != null
                && arguments.length > 0
                && arguments[0] instanceof String text
                && text.matches("[A-Za-z0-9_-]{16,22}");
        return isId ? (String) arguments[0] : null;
    }
}
