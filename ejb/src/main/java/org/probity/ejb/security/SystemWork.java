package org.probity.ejb.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/** Work of the product itself on a thread without a request: it has a request scope of its own, in which the caller is the system. */
@ApplicationScoped
public class SystemWork {
    @Inject
    Instance<Caller> callers;

    @Inject
    RequestContextController context;

    public void run(Runnable work) {
        get(() -> {
            work.run();
            return null;
        });
    }

    public <T> T get(Supplier<T> work) {
        boolean opened = context.activate();
        try {
            callers.get().actAsSystem();
            return work.get();
        } finally {
            if (opened) {
                context.deactivate();
            }
        }
    }
}
