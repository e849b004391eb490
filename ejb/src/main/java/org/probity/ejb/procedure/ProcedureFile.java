package org.probity.ejb.procedure;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.probity.persistence.calendar.DayKind;
import org.probity.persistence.procedure.Addressee;
import org.probity.persistence.procedure.Guard;
import org.probity.persistence.procedure.LimitStart;
import org.probity.persistence.procedure.Outcome;
import org.probity.persistence.procedure.Period;
import org.probity.persistence.procedure.Procedure;
import org.probity.persistence.procedure.ProcedureVersion;
import org.probity.persistence.procedure.Step;
import org.probity.persistence.procedure.StepKind;
import org.probity.persistence.procedure.StepLetter;
import org.probity.persistence.procedure.Transition;

/** A procedure as people write it. Reading finds spelling mistakes; whether it is sound is checked when it is published. */
public final class ProcedureFile {
    private static final String END = "END";
    private static final String STAY = "stay";
    /** Characters of a code. */
    private static final int NAME = 40;
    /** Characters of a title. */
    private static final int WORDS = 160;

    private static final int ROLE = 20;
    private static final int SIGNATORY = 8;
    private static final int RULE = 8;
    private static final int LETTER = 4;
    private static final int MOST_STEPS = 60;

    private final String hash;
    private final String code;
    private final String title;
    private final String subjectKind;
    private final boolean parallel;
    private final List<Offer> beside;
    private final List<Entries> steps = new ArrayList<>();

    private record Offer(String procedure, Set<Guard> guards) {}

    private ProcedureFile(String name, String text) {
        this.hash = sha256(text);
        Entries file = new Entries(name, new YamlText(name).read(text), 1);
        this.code = file.text("procedure", NAME);
        this.title = file.text("title", WORDS);
        this.subjectKind = file.text("kind", 20);
        this.parallel = file.flag("parallel");
        this.beside = file.list("beside").stream()
                .map(offer -> offer(file.place() + ", beside", offer, file.line()))
                .toList();
        for (Object step : file.list("steps")) {
            steps.add(new Entries(name, step, file.line()));
        }
        if (steps.size() > MOST_STEPS) {
            throw file.wrong("a procedure has no more than " + MOST_STEPS + " steps.");
        }
        file.done();
    }

    /**
     * Reads one file; {@link #build} may be called once.
     *
     * @param name of the file, for messages
     * @throws UnreadableProcedure when it is no YAML or the head is incomplete
     */
    public static ProcedureFile read(String name, String text) {
        return new ProcedureFile(name, text);
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    /** Name of a case kind, or ANY. */
    public String subjectKind() {
        return subjectKind;
    }

    public boolean parallel() {
        return parallel;
    }

    /** SHA-256 of the text in hex. */
    public String hash() {
        return hash;
    }

    public Procedure procedure() {
        return new Procedure(code, title, subjectKind, parallel);
    }

    /**
     * The file as a draft.
     *
     * @throws UnreadableProcedure naming file and step
     */
    public ProcedureVersion build(Procedure procedure, int number) {
        ProcedureVersion version = new ProcedureVersion(procedure, number, hash);
        beside.forEach(offer -> version.offers(offer.procedure(), offer.guards()));
        List<Entries> named =
                steps.stream().map(entries -> head(version, entries)).toList();
        for (int i = 0; i < named.size(); i++) {
            outcomes(version, version.getSteps().get(i), named.get(i));
        }
        return version;
    }

    @Override
    public String toString() {
        return code;
    }

    private static Entries head(ProcedureVersion version, Entries entries) {
        String name = entries.text("step", NAME);
        Entries step = entries.at("step " + name);
        if (!name.matches("[a-z0-9-]+") || version.find(name).isPresent()) {
            throw step.wrong("a step has a name of its own, in small letters with hyphens.");
        }
        StepKind kind = step.constant(step.text("kind"), StepKind.class);
        Step row = version.step(name, step.text("title", WORDS), kind);
        for (Object role : step.list("by")) {
            if (String.valueOf(role).length() > ROLE || row.isDecidedBy(String.valueOf(role))) {
                throw step.wrong("\"" + role + "\" stands there twice or is no role.");
            }
            row.decidedBy(String.valueOf(role));
        }
        step.entries("within").ifPresent(within -> {
            String what = within.find("what", WORDS).orElse(null);
            row.within(period(within), what);
        });
        return step;
    }

    private static void outcomes(ProcedureVersion version, Step step, Entries entries) {
        for (Object item : entries.list("outcomes")) {
            Entries outcome = new Entries(entries.place(), item, entries.line());
            Map.Entry<String, String> name = outcome.first();
            Outcome what = outcome.constant(name.getKey(), Outcome.class);
            if (what == Outcome.CALLED_OFF) {
                throw outcome.wrong("no step ends because a meeting is called off: people do that beside the steps.");
            }
            if (step.on(what).isPresent() || name.getValue().length() > WORDS) {
                throw outcome.wrong("the outcome " + what + " stands there twice, or its words are too long.");
            }
            Transition way = step.outcome(what, name.getValue());
            way.when(Set.copyOf(outcome.list("when", Guard.class)));
            outcome.find("meeting").ifPresent(kind -> way.arranges(meeting(outcome, kind)));
            outcome.find("reason").filter("needed"::equals).ifPresent(needed -> way.needsReason());
            lead(version, way, outcome);
            outcome.list("letters")
                    .forEach(letter -> letters(step, way, new Entries(entries.place(), letter, outcome.line())));
            outcome.list("sets")
                    .forEach(limit -> limit(step, way, new Entries(entries.place(), limit, outcome.line())));
            outcome.done();
        }
        entries.done();
    }

    private static String meeting(Entries outcome, String kind) {
        if (!kind.matches("M\\d{1,2}")) {
            throw outcome.wrong("there is no kind of meeting \"" + kind + "\": say M1 to M11.");
        }
        return kind;
    }

    private static void lead(ProcedureVersion version, Transition way, Entries outcome) {
        String next = outcome.text("next");
        if (next.equals(STAY)) {
            way.stay();
        } else if (!next.equals(END)) {
            way.to(version.find(next).orElseThrow(() -> outcome.wrong("there is no step \"" + next + "\" to go to.")));
        }
    }

    private static void letters(Step step, Transition way, Entries letter) {
        String name = letter.text("letter", LETTER);
        Addressee to = letter.constant(letter.text("to"), Addressee.class);
        String signedBy = letter.find("signed-by", SIGNATORY).orElse(null);
        List<String> variants = new ArrayList<>();
        letter.find("variant").ifPresent(variants::add);
        letter.list("variants").forEach(variant -> variants.add(String.valueOf(variant)));
        boolean twice = variants.stream().distinct().count() < variants.size()
                || way.letters().stream()
                        .anyMatch(row -> row.getLetter().equals(name)
                                && row.getRecipient() == to
                                && variants.contains(row.getVariant()));
        if (twice || variants.stream().anyMatch(variant -> variant.length() > LETTER)) {
            throw letter.wrong("the letter " + name + " stands there twice, or its variant is none.");
        }
        if (variants.isEmpty()) {
            variants.add("");
        }
        letter.done();
        variants.forEach(variant -> step.sends(way.getOutcome(), new StepLetter.Line(name, variant, to, signedBy)));
    }

    private static void limit(Step step, Transition way, Entries limit) {
        step.sets(way.getOutcome(), limit.text("what", WORDS), period(limit));
    }

    private static Period period(Entries entries) {
        String rule = entries.text("rule", RULE);
        Integer days = entries.number("days");
        Integer hours = entries.number("hours");
        DayKind kind = entries.find("counted", DayKind.class).orElse(null);
        Optional<String> from = entries.find("from", NAME);
        entries.done();
        boolean step = from.isPresent() && !from.get().equals(from.get().toUpperCase(Locale.ROOT));
        LimitStart start = step
                ? LimitStart.STEP
                : from.map(name -> entries.constant(name, LimitStart.class)).orElse(LimitStart.ENTERED);
        String fromStep = step ? from.get() : null;
        if (hours != null && (days != null || kind != null)) {
            throw entries.wrong("a time limit has days or hours, not both.");
        }
        return hours == null
                ? new Period(rule, days, kind, start, fromStep)
                : Period.ofHours(rule, hours, start, fromStep);
    }

    private static Offer offer(String place, Object item, int line) {
        if (item instanceof String procedure) {
            return new Offer(procedure, Set.of());
        }
        Map.Entry<String, Entries> first = new Entries(place, item, line).firstEntries();
        Entries conditions = first.getValue();
        Set<Guard> guards = EnumSet.noneOf(Guard.class);
        guards.addAll(conditions.list("when", Guard.class));
        conditions.done();
        return new Offer(first.getKey(), guards);
    }

    static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
