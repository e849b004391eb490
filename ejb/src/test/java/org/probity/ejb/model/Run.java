package org.probity.ejb.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * So many acts, right ones and wrong ones, tried on the model and on the product at once. The same seed tries the same acts in the
 * same order.
 */
public final class Run {
    private static final int PATIENCE = 90;
    /** From here on, acts go on until everything was reached, up to ten times as many. */
    private static final long ENOUGH = 20_000;

    private static final int LAST_YEAR = 2027;

    private final long seed;
    private final long acts;
    private final Function<Setting, Product> products;
    private final Random chance;
    private final Tables tables = Tables.read();
    private final Oracle oracle = new Oracle(tables);
    private final Map<String, long[]> tally = new TreeMap<>();
    private final Map<String, Long> refusals = new TreeMap<>();
    private final Map<String, Long> reached = new TreeMap<>();
    private String only;
    private long done;
    private long cases;

    public Run(long seed, long acts, Function<Setting, Product> products) {
        this.seed = seed;
        this.acts = acts;
        this.products = products;
        this.chance = new Random(seed);
    }

    /**
     * Runs all of it.
     *
     * @throws Disagreement at the first act on which model and product differ
     */
    public void go() {
        Worlds worlds = new Worlds(chance);
        while (done < acts
                || (only == null
                        && acts >= ENOUGH
                        && done < 10 * acts
                        && !neverReached().isEmpty())) {
            cases++;
            Setting one = next(worlds);
            Setting other = next(worlds);
            new OneCase(left(one) < left(other) ? other : one).lead();
        }
    }

    /** The same with cases on one procedure alone. */
    public Run about(String route) {
        only = route;
        return this;
    }

    private Setting next(Worlds worlds) {
        Setting setting = worlds.next();
        while (only != null && !setting.route().equals(only)) {
            setting = worlds.next();
        }
        return setting;
    }

    /** How much was never reached of what a case could come by. */
    private long left(Setting setting) {
        Tables.Route main = tables.route(setting.route());
        Set<String> routes = new HashSet<>(Set.of(main.name()));
        main.beside().forEach(offer -> routes.add(offer.route()));
        return neverReached().stream()
                .filter(place -> routes.contains(place.substring(0, place.indexOf('/'))))
                .count();
    }

    /** Model and product differ. */
    public static final class Disagreement extends AssertionError {
        private static final long serialVersionUID = 1L;

        Disagreement(String what) {
            super(what);
        }
    }

    private final class OneCase {
        private final Setting setting;
        private final Story story;
        private final Product product;
        private final Chance people;
        private final Spoiling spoiling;
        private final List<String> history = new ArrayList<>();

        OneCase(Setting setting) {
            this.setting = setting;
            this.story = oracle.open(setting);
            this.product = products.apply(setting);
            this.people = new Chance(chance, reached, setting.opened());
            this.spoiling = new Spoiling(chance, people);
        }

        void lead() {
            same("at the start");
            int tried = 0;
            while (tried < PATIENCE && people.now().getYear() < LAST_YEAR + 1) {
                if (people.now().getMonthValue() > 6 && people.now().getYear() == LAST_YEAR) {
                    return;
                }
                Deed right = right();
                if (right == null) {
                    return;
                }
                boolean wrong = right.sort != Deed.Sort.CONFLICT && chance.nextInt(2) == 0;
                attempt(wrong ? wrong(right) : right);
                tried++;
            }
        }

        /** Something that may be done now; null at the end of the case. Where nothing may, the case has no way out. */
        private Deed right() {
            for (int i = 0; i < 40; i++) {
                Deed deed = people.likely(story);
                if (deed == null || oracle.judge(story, deed) == null) {
                    return deed;
                }
            }
            for (int i = 0; i < 4000; i++) {
                Deed deed = people.likely(story);
                if (deed.sort == Deed.Sort.TAKE && oracle.judge(story, deed) == null) {
                    return deed;
                }
            }
            throw new Disagreement(told("a case without a way out: " + story.look()));
        }

        /** Something that must be refused: the right thing spoilt, or something whose condition does not hold. */
        private Deed wrong(Deed right) {
            for (int i = 0; i < 6; i++) {
                Deed deed = chance.nextBoolean() ? spoiling.spoil(story, right) : people.likely(story);
                if (deed.sort != Deed.Sort.CONFLICT && oracle.judge(story, deed) != null) {
                    return deed;
                }
            }
            return right;
        }

        private void attempt(Deed deed) {
            String why = oracle.judge(story, deed);
            history.add((why == null ? "+ " : "- ") + deed);
            String said = product.attempt(deed);
            done++;
            if ((why == null) != (said == null)) {
                throw new Disagreement(told(
                        why == null
                                ? "must be accepted, and the product says: " + said
                                : "must be refused (" + why + "), and the product accepts it"));
            }
            count(deed, why);
            if (why == null) {
                oracle.follow(story, deed);
                people.passed(deed);
            }
            same("after it");
            List<String> broken = Invariants.broken(story);
            if (!broken.isEmpty()) {
                throw new Disagreement(told("does not hold: " + broken));
            }
        }

        private void count(Deed deed, String why) {
            String kind = deed.sort == Deed.Sort.TAKE ? deed.name : deed.sort + " " + deed.name;
            tally.computeIfAbsent(kind, key -> new long[2])[why == null ? 0 : 1]++;
            if (why != null) {
                refusals.merge(why, 1L, Long::sum);
            } else if (deed.sort == Deed.Sort.TAKE) {
                Story.Line line = story.lines.get(deed.line);
                reached.merge(line.route.name() + "/" + line.at.name() + "/" + deed.name, 1L, Long::sum);
            } else if (deed.sort == Deed.Sort.SUSPEND) {
                reached.merge("suspension/notify/NOTIFIED", 1L, Long::sum);
            } else {
                reached.merge(deed.name, 1L, Long::sum);
            }
        }

        private void same(String when) {
            List<String> must = story.look();
            List<String> is = product.look();
            if (!must.equals(is)) {
                List<String> missing = new ArrayList<>(must);
                missing.removeAll(is);
                List<String> wrong = new ArrayList<>(is);
                wrong.removeAll(must);
                throw new Disagreement(told("differs " + when + ": must show " + missing + ", shows " + wrong));
            }
        }

        private String told(String what) {
            return "Seed " + seed + ", case " + cases + " (" + setting.route() + " at " + setting.school() + ", codes "
                    + setting.codes() + ", flags " + setting.flags() + ", conflicts " + setting.conflicts()
                    + ", subject " + setting.subject() + "), act " + done + ": " + what + "\n"
                    + String.join("\n", history);
        }
    }

    /** Every outcome of every step that was never taken, but for those that the tables keep closed where they stand. */
    public List<String> neverReached() {
        List<String> never = new ArrayList<>();
        for (Tables.Route route : tables.routes().values()) {
            for (Tables.Station station : route.stations().values()) {
                station.ways().values().stream()
                        .filter(way -> !way.needs().contains("NEVER"))
                        .forEach(way -> never.add(route.name() + "/" + station.name() + "/" + way.outcome()));
            }
        }
        never.removeAll(reached.keySet());
        return never;
    }

    /** How many acts of each kind were accepted and refused, and why. */
    public String summary() {
        StringBuilder text = new StringBuilder();
        long accepted = tally.values().stream().mapToLong(pair -> pair[0]).sum();
        text.append(done)
                .append(" acts in ")
                .append(cases)
                .append(" cases, seed ")
                .append(seed)
                .append(": ");
        text.append(accepted).append(" accepted, ").append(done - accepted).append(" refused; ");
        text.append(reached.size()).append(" outcomes of steps reached.\n");
        tally.forEach(
                (kind, pair) -> text.append(String.format("%-32s %7d accepted %7d refused%n", kind, pair[0], pair[1])));
        refusals.forEach((why, times) -> text.append(String.format("refused for %-44s %7d%n", why, times)));
        return text.toString();
    }
}
