package org.probity.ejb.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The tables of the domain on procedures (6.1, 8.2 to 8.5, 8.8, 8.9), read from {@code model/procedures.txt}. */
final class Tables {
    private final Map<String, Route> routes = new LinkedHashMap<>();

    private Tables() {}

    /** One procedure: the first station is where it begins. */
    record Route(String name, String kind, List<Offer> beside, Map<String, Station> stations) {
        Station first() {
            return stations.values().iterator().next();
        }
    }

    /** What may be begun beside it, and when. */
    record Offer(String route, Set<String> needs) {}

    /** @param clock null when nothing falls due */
    record Station(String name, String kind, Set<String> roles, Clock clock, Map<String, Way> ways) {
        boolean holds() {
            return kind.startsWith("HOLD_");
        }
    }

    /**
     * One way out.
     *
     * @param meets kind of the meeting it arranges, or null
     */
    record Way(String outcome, String to, Set<String> needs, String meets, List<Clock> sets) {
        boolean stays() {
            return to.equals("stay");
        }

        boolean ends() {
            return to.equals("END");
        }
    }

    /** @param from entered, service, meeting, before, received, conduct, suspended or "step:NAME" */
    record Clock(String rule, int number, char unit, String from) {}

    static Tables read() {
        Tables tables = new Tables();
        try (InputStream in = Tables.class.getResourceAsStream("/model/procedures.txt")) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            Route route = null;
            Station station = null;
            for (String line : lines) {
                if (line.startsWith("PROCEDURE")) {
                    route = route(columns(line.substring(9)));
                    tables.routes.put(route.name(), route);
                } else if (line.startsWith("BESIDE")) {
                    offers(route, line.substring(6));
                } else if (line.startsWith("STEP")) {
                    station = station(columns(line.substring(4)));
                    route.stations().put(station.name(), station);
                } else {
                    Way way = way(columns(line));
                    station.ways().put(way.outcome(), way);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return tables;
    }

    private static List<String> columns(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    }

    private static Route route(List<String> columns) {
        return new Route(columns.get(0), columns.get(1), new ArrayList<>(), new LinkedHashMap<>());
    }

    private static void offers(Route route, String text) {
        for (String offer : text.split(";", -1)) {
            List<String> words = new ArrayList<>(List.of(offer.strip().split(" ", -1)));
            route.beside().add(new Offer(words.remove(0), Set.copyOf(words)));
        }
    }

    private static Station station(List<String> columns) {
        Clock clock = columns.get(3).isEmpty() ? null : clock(columns.get(3).split(" ", -1));
        Set<String> roles = new LinkedHashSet<>(List.of(columns.get(2).split(" ", -1)));
        return new Station(columns.get(0), columns.get(1), roles, clock, new LinkedHashMap<>());
    }

    private static Way way(List<String> columns) {
        Set<String> needs = new LinkedHashSet<>();
        List<Clock> sets = new ArrayList<>();
        String meets = null;
        for (String word : columns.get(2).split(" ", -1)) {
            if (word.startsWith("+")) {
                sets.add(clock(word.substring(1).split(":", -1)));
            } else if (word.startsWith("meets=")) {
                meets = word.substring(6);
            } else if (!word.isEmpty()) {
                needs.add(word);
            }
        }
        return new Way(columns.get(0), columns.get(1), needs, meets, sets);
    }

    private static Clock clock(String... parts) {
        String amount = parts[1];
        int number = Integer.parseInt(amount.substring(0, amount.length() - 1));
        String from = parts.length > 2 ? parts[2] : "entered";
        return new Clock(parts[0], number, amount.charAt(amount.length() - 1), from);
    }

    Route route(String name) {
        return routes.get(name);
    }

    Map<String, Route> routes() {
        return routes;
    }
}
