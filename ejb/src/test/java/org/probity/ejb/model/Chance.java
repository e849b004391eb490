package org.probity.ejb.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** People who try things by chance: what might be right, with all that belongs to it. */
final class Chance {
    private static final Set<String> SELDOM = Set.of(
            "WITHDRAWN",
            "NO_CASE",
            "NO_FURTHER",
            "RESIGNED",
            "CAPABILITY",
            "INFORMAL",
            "REMOVED",
            "LIFTED",
            "OTHERS_NEEDED");
    private static final List<LocalTime> HOURS = List.of(
            LocalTime.of(8, 5), LocalTime.of(10, 0), LocalTime.of(16, 29), LocalTime.of(16, 30), LocalTime.of(19, 40));
    private static final List<String> SERVICES =
            List.of("EMAIL", "EMAIL", "BY_HAND", "FIRST_CLASS", "SECOND_CLASS", "SIGNED_FOR");

    private final Random chance;
    /** How often what was done, so that nothing is done too seldom. */
    private final Map<String, Long> done;

    /** These go straight on, so that the far steps are reached too; the others wander. */
    private final boolean keen;

    private LocalDateTime now;

    Chance(Random chance, Map<String, Long> done, LocalDateTime now) {
        this.chance = chance;
        this.keen = chance.nextBoolean();
        this.done = done;
        this.now = now;
    }

    LocalDateTime now() {
        return now;
    }

    void passed(Deed deed) {
        now = deed.at;
    }

    /** A deed that may well be right; null when nothing is left to do in the case. */
    Deed likely(Story story) {
        List<Integer> running = new ArrayList<>();
        for (int i = 0; i < story.lines.size(); i++) {
            if (!story.lines.get(i).ended) {
                running.add(i);
            }
        }
        if (running.isEmpty()) {
            return null;
        }
        int dice = chance.nextInt(100);
        if (!story.main().ended && dice < (keen ? 4 : 9) && running.size() < 6) {
            return start(story);
        }
        if (!story.main().ended && dice < 12 && story.main().route.name().equals("staff-conduct")) {
            return suspend(story);
        }
        if (!story.main().ended && dice < 14) {
            return assign(story);
        }
        boolean main = running.get(0) == 0 && chance.nextInt(keen ? 8 : 3) > 0;
        return take(story, main ? 0 : running.get(chance.nextInt(running.size())));
    }

    Deed take(Story story, int number) {
        Story.Line line = story.lines.get(number);
        List<Tables.Way> ways = ways(line);
        String place = line.route.name() + "/" + line.at.name() + "/";
        Tables.Way one = ways.get(chance.nextInt(ways.size()));
        Tables.Way other = ways.get(chance.nextInt(ways.size()));
        Tables.Way way = times(place + one.outcome()) > times(place + other.outcome()) ? other : one;
        if (SELDOM.contains(way.outcome()) && times(place + way.outcome()) > 3 && chance.nextInt(4) > 0) {
            way = ways.get(chance.nextInt(ways.size()));
        }
        Deed deed = anybody(story, line.at);
        deed.line = number;
        deed.name = way.outcome();
        new Filling(chance).fill(story, line.at, way, deed);
        return deed;
    }

    private List<Tables.Way> ways(Story.Line line) {
        List<Tables.Way> all = new ArrayList<>(line.at.ways().values());
        boolean far = Set.of("HEAR_APPEAL", "END_APPEAL").contains(line.at.kind());
        if (!keen || far || !line.route.name().equals("staff-conduct") || chance.nextInt(10) == 0) {
            return all;
        }
        List<Tables.Way> on = all.stream()
                .filter(way -> !way.stays()
                        && !way.to().equals("finish")
                        && !way.to().equals(line.at.name())
                        && !way.outcome().equals("OTHERS_NEEDED"))
                .toList();
        return on.isEmpty() ? all : on;
    }

    private long times(String what) {
        return done.getOrDefault(what, 0L);
    }

    Deed anybody(Story story, Tables.Station at) {
        Deed deed = new Deed();
        deed.at = later();
        deed.by = actor(story, at);
        deed.reason = chance.nextInt(8) == 0 ? null : "Because it is so.";
        deed.note = "It was looked at with care.";
        deed.service = SERVICES.get(chance.nextInt(SERVICES.size()));
        deed.proofOfService = chance.nextInt(5) > 0;
        return deed;
    }

    private LocalDateTime later() {
        LocalDate day = now.toLocalDate().plusDays(chance.nextInt(3) == 0 ? chance.nextInt(6) : 0);
        LocalDateTime at = day.atTime(HOURS.get(chance.nextInt(HOURS.size())));
        return at.isBefore(now) ? now.plusMinutes(1) : at;
    }

    private Deed.Somebody actor(Story story, Tables.Station at) {
        List<Deed.Somebody> may = story.setting.people().stream()
                .filter(person -> LineRules.who(story, person, at) == null)
                .toList();
        return may.isEmpty() ? somebody(story) : may.get(chance.nextInt(may.size()));
    }

    Deed.Somebody somebody(Story story) {
        List<Deed.Somebody> people = story.setting.people();
        return people.get(chance.nextInt(people.size()));
    }

    private Deed start(Story story) {
        List<Tables.Offer> offers = story.main().route.beside().stream()
                .filter(offer -> !offer.route().equals("suspension"))
                .toList();
        Tables.Offer one = offers.get(chance.nextInt(offers.size()));
        Tables.Offer other = offers.get(chance.nextInt(offers.size()));
        Tables.Offer offer = times(one.route()) > times(other.route()) ? other : one;
        Deed deed = anybody(story, story.main().at);
        deed.sort = Deed.Sort.START;
        deed.name = offer.route();
        if (chance.nextInt(3) > 0) {
            deed.by = story.setting.people().stream()
                    .filter(person -> !story.conflicts.containsKey(person.id())
                            && Set.of("HT", "COG", "HHR", "DSL").stream().anyMatch(person.roles()::contains))
                    .sorted(Comparator.comparing(person -> chance.nextInt()))
                    .findFirst()
                    .orElseGet(() -> somebody(story));
        }
        return deed;
    }

    private Deed suspend(Story story) {
        Deed deed = anybody(story, story.main().at);
        deed.sort = Deed.Sort.SUSPEND;
        deed.starts = deed.at.toLocalDate().minusDays(chance.nextInt(3));
        deed.alternatives = chance.nextInt(5) == 0 ? null : "Work elsewhere: there is none.";
        return deed;
    }

    private Deed assign(Story story) {
        Deed deed = anybody(story, story.main().at);
        deed.sort = chance.nextInt(4) == 0 ? Deed.Sort.CONFLICT : Deed.Sort.ASSIGN;
        List<String> names = deed.sort == Deed.Sort.CONFLICT
                ? List.of("WITNESS", "RELATIVE", "RECUSED")
                : List.of("CASE_MANAGER", "NOTE_TAKER", "HR_ADVISER", "CLERK");
        deed.name = names.get(chance.nextInt(names.size()));
        deed.people.add(somebody(story));
        Deed.Somebody person = deed.people.get(0);
        boolean last = story.conflicts.size() > 2 || story.conflicts.containsKey(person.id());
        return last && deed.sort == Deed.Sort.CONFLICT ? take(story, 0) : deed;
    }
}
