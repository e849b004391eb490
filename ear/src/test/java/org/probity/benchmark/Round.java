package org.probity.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.probity.launcher.Console;

/** One size: a fresh product is filled, started again on its data, warmed up and measured act by act. */
final class Round {
    private static final int MAIL_SECONDS = 300;
    private static final int BOUND_SECONDS = 3;

    private final Options options;
    private final int cases;
    private final List<Measured> lines = new ArrayList<>();
    private final Acts acts = new Acts();
    private Duration loading;
    private Duration start;
    private long memoryAtStart;
    private long memoryAtEnd;

    Round(Options options, int cases) {
        this.options = options;
        this.cases = cases;
    }

    int cases() {
        return cases;
    }

    List<Measured> lines() {
        return lines;
    }

    Duration loading() {
        return loading;
    }

    Duration start() {
        return start;
    }

    long memoryAtStart() {
        return memoryAtStart;
    }

    long memoryAtEnd() {
        return memoryAtEnd;
    }

    void run() throws IOException, SQLException, InterruptedException, ExecutionException, TimeoutException {
        Path data = options.data().resolve(Integer.toString(cases));
        empty(data);
        try (MailSink sink = new MailSink()) {
            try (Product product = Product.start(options, data, sink.port())) {
                fill(product);
            }
            try (Product product = Product.start(options, data, sink.port())) {
                start = product.startTime();
                Processes processes = new Processes(product.server(), product.database());
                memoryAtStart = processes.memory();
                measure(product, processes, sink);
                memoryAtEnd = processes.memory();
            }
        }
    }

    private void fill(Product product) throws SQLException, IOException {
        long begun = System.nanoTime();
        try (Connection owner = product.owner()) {
            Bulk bulk = new Bulk(owner);
            bulk.people();
            bulk.cases(cases);
            bulk.drafts(Math.min(options.letters(), cases / 10));
        }
        loading = Duration.ofNanos(System.nanoTime() - begun);
        say("filled in " + loading.toSeconds() + " s");
    }

    private void measure(Product product, Processes processes, MailSink sink)
            throws IOException, SQLException, InterruptedException, ExecutionException {
        Team team = new Team(product, Math.min(options.opened(), cases), options.letters());
        try (Line line = product.line()) {
            team.members().forEach(member -> member.signIn(line));
        }
        say(team.members().size() + " people have signed in");
        Load load = new Load(product, processes, options.clients());
        warmUp(load, team);
        pages(load, team);
        search(load, team);
        forms(load, team, sink);
        programs(load, team, sink);
        bounds(product, processes, team, sink);
    }

    private void warmUp(Load load, Team team) throws InterruptedException, ExecutionException {
        int each = warm();
        List<Member> all = team.members();
        load.run("warm-up", all, each, member -> true, acts::listFirstPage);
        load.run("warm-up", all, each, member -> true, acts::listDeepPage);
        load.run("warm-up", all, each, member -> !member.toOpen.isEmpty(), (member, line) -> {
            member.toOpen.addLast(member.toOpen.peekFirst());
            acts.openCase(member, line);
        });
        load.run("warm-up", all, each, member -> true, acts::emptyFormPage);
    }

    private void pages(Load load, Team team) throws InterruptedException, ExecutionException {
        List<Member> all = team.members();
        int seconds = options.seconds();
        add(load.run("Empty Faces form page", all, seconds, member -> true, acts::emptyFormPage));
        add(load.run("Case list, first page", all, seconds, member -> true, acts::listFirstPage));
        add(load.run("Case list, deep page", all, seconds, member -> true, acts::listDeepPage));
        add(load.run(
                "Open a case, each a different one", all, 600, member -> !member.toOpen.isEmpty(), acts::openCase));
    }

    /** The same by program, and reports without pages; one token a person is drawn beforehand. */
    private void programs(Load load, Team team, MailSink sink) throws InterruptedException, ExecutionException {
        List<Member> all = team.members();
        ApiActs api = new ApiActs();
        load.run("tokens", all, 600, member -> member.bearer.isEmpty(), api::signIn);
        int seconds = options.seconds();
        load.run("warm-up", all, warm(), member -> true, api::list);
        add(load.run("API: case list, first page", all, seconds, member -> true, api::list));
        add(load.run("API: open a case", all, seconds, member -> !member.toOpenByProgram.isEmpty(), api::openCase));
        load.run("warm-up", all, warm(), member -> true, api::report);
        awaitQuiet(sink);
        long before = sink.count();
        Measured reports = load.run("API: report with its mails", all, seconds, member -> true, api::report);
        awaitMails(sink, before + reports.times().length);
        add(reports);
    }

    private int warm() {
        return Math.max(1, options.warmSeconds() / 4);
    }

    private void search(Load load, Team team) throws InterruptedException, ExecutionException {
        load.run("warm-up", team.members(), warm(), member -> true, acts::search);
        add(load.run(
                "Search by words (two requests)", team.members(), options.seconds(), member -> true, acts::search));
    }

    private void forms(Load load, Team team, MailSink sink) throws InterruptedException, ExecutionException {
        List<Member> all = team.members();
        int seconds = options.seconds();
        load.run("warm-up", all, Math.max(1, options.warmSeconds() / 2), member -> true, acts::report);
        long before = sink.count();
        Measured reports =
                load.run("Report with its mails (eleven requests)", all, seconds, member -> true, acts::report);
        add(reports);
        awaitMails(sink, before + reports.times().length);
        List<Member> heads = team.who("HT");
        add(load.run(
                "Case with dates and letter (two requests)",
                heads,
                seconds,
                member -> !member.toTriage.isEmpty(),
                acts::caseWithLetter));
        letters(load, team, sink);
    }

    /** From the first agreement until the last mail was handed over. */
    private void letters(Load load, Team team, MailSink sink) throws InterruptedException, ExecutionException {
        awaitQuiet(sink);
        long before = sink.count();
        long begun = System.nanoTime();
        Measured agreed = load.run("letters", team.who("HHR"), 600, member -> !member.toRead.isEmpty(), acts::agree);
        awaitMails(sink, before + agreed.times().length);
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        add(new Measured(
                "Run of " + agreed.times().length + " letters: agreed, printed, tagged, handed over",
                agreed.times(),
                agreed.errors() + (int) Math.max(0, before + agreed.times().length - sink.count()),
                took,
                agreed.cpuMillis(),
                agreed.databaseMillis(),
                agreed.firstError()));
    }

    private void bounds(Product product, Processes processes, Team team, MailSink sink)
            throws IOException, SQLException {
        try (Connection application = product.application()) {
            Bounds.plainSql(application, team.members(), processes, BOUND_SECONDS);
            add(Bounds.plainSql(application, team.members(), processes, BOUND_SECONDS));
        }
        add(SinkRate.measure(sink, BOUND_SECONDS));
        add(Bounds.pdf(BOUND_SECONDS));
    }

    private void add(Measured line) {
        lines.add(line);
        say(Table.row(line, lines.get(0).perSecond()));
        if (line.errors() > 0) {
            say("  first error: " + line.firstError());
        }
    }

    private static void awaitMails(MailSink sink, long wanted) {
        long end = System.nanoTime() + MAIL_SECONDS * 1_000_000_000L;
        while (sink.count() < wanted && System.nanoTime() < end) {
            LockSupport.parkNanos(5_000_000);
        }
    }

    private static void awaitQuiet(MailSink sink) {
        for (long seen = -1; seen != sink.count(); ) {
            seen = sink.count();
            LockSupport.parkNanos(3_000_000_000L);
        }
    }

    private void say(String words) {
        Console.say(cases + ": " + words);
    }

    private static void empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.createDirectories(folder);
    }
}
