package org.probity.launcher;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.probity.launcher.Api.Answer;

/**
 * Two headteachers who take one step after the other in several cases each until the server is gone. Every step orders one letter
 * and carries a note that no other step has.
 */
final class Leads {
    private static final int CASES = 3;

    private final List<String> confirmed = new CopyOnWriteArrayList<>();
    private final List<Answer> refused = new CopyOnWriteArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean stopping;

    /** With fresh cases, all at work. */
    static Leads at(String address) throws IOException, InterruptedException {
        List<LedCase> parents = new ArrayList<>();
        List<LedCase> teachers = new ArrayList<>();
        for (int i = 0; i < CASES; i++) {
            parents.add(LedCase.ofAParent(address));
            teachers.add(LedCase.ofATeacher(address));
        }
        Leads leads = new Leads();
        leads.start(parents);
        leads.start(teachers);
        return leads;
    }

    /** Notes of the steps of which a headteacher was told that they are done. */
    List<String> confirmed() {
        return confirmed;
    }

    /** Steps that the rules did not let pass: there should be none. */
    List<Answer> refused() {
        return refused;
    }

    /** What they were told in all, after the last of them left. */
    List<String> stop() throws InterruptedException {
        stopping = true;
        for (Thread thread : threads) {
            thread.join();
        }
        return List.copyOf(confirmed);
    }

    private void start(List<LedCase> cases) {
        Thread thread = new Thread(() -> work(cases), "lead of " + cases.get(0).reference());
        thread.setDaemon(true);
        thread.start();
        threads.add(thread);
    }

    private void work(List<LedCase> cases) {
        boolean answered = true;
        for (int turn = 0; answered && !stopping; turn++) {
            LedCase led = cases.get(turn % CASES);
            try {
                answered = isTaken(led, "Step " + turn + " in " + led.reference());
            } catch (IOException gone) {
                answered = false;
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                answered = false;
            }
        }
    }

    private boolean isTaken(LedCase led, String note) throws IOException, InterruptedException {
        Answer answer = led.step(note);
        if (answer.status() / 100 == 4) {
            refused.add(answer);
        }
        return answer.isGood() && confirmed.add(note);
    }
}
