package org.probity.ejb.letter;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

/** Work that is done on another thread, never twice at the same time. Asked for meanwhile, it looks once more before it rests. */
public final class SoleWorker {
    private final Runnable work;
    private final AtomicBoolean busy = new AtomicBoolean();
    private final AtomicBoolean more = new AtomicBoolean();

    public SoleWorker(Runnable work) {
        this.work = work;
    }

    public void begin(Executor workers) {
        more.set(true);
        if (busy.compareAndSet(false, true)) {
            workers.execute(this::untilNothingIsLeft);
        }
    }

    private void untilNothingIsLeft() {
        do {
            try {
                while (more.getAndSet(false)) {
                    work.run();
                }
            } finally {
                busy.set(false);
            }
        } while (more.get() && busy.compareAndSet(false, true));
    }
}
