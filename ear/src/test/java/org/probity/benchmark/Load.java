package org.probity.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.LongStream;

/** Lets people act at the same time, each thread for its share of them in turn, and takes the time of every act. */
final class Load {
    private static final int MOST_ERRORS = 1_000;

    private final Product product;
    private final Processes processes;
    private final int clients;

    /** One thing that somebody does; it throws when the answer is not what it should be. */
    interface Act {
        void run(Member member, Line line);
    }

    private record Share(long[] times, String error) {}

    Load(Product product, Processes processes, int clients) {
        this.product = product;
        this.processes = processes;
        this.clients = clients;
    }

    /** Acts until the time is over, or until nobody has anything left to do. */
    Measured run(String name, List<Member> people, int seconds, Predicate<Member> hasWork, Act act)
            throws InterruptedException, ExecutionException {
        AtomicInteger errors = new AtomicInteger();
        long server = processes.server();
        long database = processes.database();
        long begun = System.nanoTime();
        long end = begun + seconds * 1_000_000_000L;
        List<Callable<Share>> shares = new ArrayList<>();
        for (int i = 0; i < Math.min(clients, people.size()); i++) {
            List<Member> mine = every(people, i);
            shares.add(() -> work(mine, end, hasWork, act, errors));
        }
        ExecutorService threads = Executors.newFixedThreadPool(shares.size());
        List<Share> done = new ArrayList<>();
        try {
            for (Future<Share> share : threads.invokeAll(shares)) {
                done.add(share.get());
            }
        } finally {
            threads.shutdownNow();
        }
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        long used = processes.database() - database;
        long[] times = done.stream()
                .flatMapToLong(share -> LongStream.of(share.times()))
                .sorted()
                .toArray();
        String error = done.stream()
                .map(Share::error)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        return new Measured(name, times, errors.get(), took, processes.server() - server + used, used, error);
    }

    private List<Member> every(List<Member> people, int first) {
        List<Member> mine = new ArrayList<>();
        for (int i = first; i < people.size(); i += clients) {
            mine.add(people.get(i));
        }
        return mine;
    }

    private Share work(List<Member> people, long end, Predicate<Member> hasWork, Act act, AtomicInteger errors) {
        long[] times = new long[1024];
        int count = 0;
        String error = "";
        try (Line line = product.line()) {
            int idle = 0;
            for (int turn = 0; idle < people.size() && System.nanoTime() < end; turn++) {
                Member member = people.get(turn % people.size());
                if (!hasWork.test(member)) {
                    idle++;
                    continue;
                }
                idle = 0;
                long begun = System.nanoTime();
                try {
                    act.run(member, line);
                    if (count == times.length) {
                        times = Arrays.copyOf(times, count * 2);
                    }
                    times[count++] = System.nanoTime() - begun;
                } catch (Answer.Failure | java.io.UncheckedIOException failure) {
                    error = member.userName + ": " + failure.getMessage();
                    if (errors.incrementAndGet() > MOST_ERRORS) {
                        break;
                    }
                }
            }
        }
        return new Share(Arrays.copyOf(times, count), error);
    }
}
