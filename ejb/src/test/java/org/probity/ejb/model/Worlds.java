package org.probity.ejb.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** The five sample schools with their people, and cases of every kind to begin with. */
final class Worlds {
    /** Procedure for parents by school (X09), constitution, time limits of its own. */
    private static final List<Setting> SCHOOLS = List.of(
            school("ALD", "COMMUNITY", Map.of(), "parent-ald"),
            school("BEE", "VOLUNTARY_AIDED", Map.of("T12", 7), "parent"),
            school("CED", "ACADEMY", Map.of("T06", 15), "parent-ced"),
            school("DAM", "ACADEMY", Map.of(), "parent-dam"),
            school("ELM", "ACADEMY", Map.of("T08b", 12, "T11", 7), "parent-elm"));

    private static final List<String> KINDS = List.of(
            "STAFF",
            "STAFF",
            "STAFF",
            "STAFF",
            "STAFF",
            "STAFF",
            "STAFF",
            "PARENT",
            "PARENT",
            "PARENT",
            "PUPIL",
            "GOVERNOR",
            "VOLUNTEER",
            "CONTRACTOR",
            "EXTERNAL",
            "DATA");
    private static final List<String> CODES = List.of("CC-01", "CC-45", "CC-47", "CC-44", "CC-49", "CC-33");

    /** So many of the people, the first ones, lead the school or the trust. */
    private static final int LEADERS = 9;

    private final Random chance;

    Worlds(Random chance) {
        this.chance = chance;
    }

    private static Setting school(String code, String type, Map<String, Integer> values, String parents) {
        return new Setting(
                code, type, values, parents, "PARENT", null, null, List.of(), Set.of(), null, false, List.of(), null,
                Map.of(), List.of());
    }

    static List<Deed.Somebody> people() {
        List<Deed.Somebody> people = new ArrayList<>();
        String[] posts = {
            "HT+", "SLT+", "SLT+", "DSL+", "HR", "HHR", "CEO", "COG", "CLK", "GOV", "GOV", "GOV", "GOV", "GOV", "GOV",
            "TRU", "TRU", "TRU", "TRU", "GOV+", "DPO", "DPL+", "ST+", "ST+", "HR"
        };
        for (String post : posts) {
            long id = people.size() + 1L;
            String role = post.replace("+", "");
            people.add(new Deed.Somebody(id, role + " " + id, Set.of(role), post.endsWith("+")));
        }
        return people;
    }

    Setting next() {
        Setting school = SCHOOLS.get(chance.nextInt(SCHOOLS.size()));
        String kind = KINDS.get(chance.nextInt(KINDS.size()));
        List<Deed.Somebody> people = people();
        Deed.Somebody subject = kind.equals("STAFF") ? subject(people, school) : null;
        LocalDate opened = LocalDate.of(2026, 9, 1).plusDays(chance.nextInt(150));
        Set<String> flags = new HashSet<>();
        if (chance.nextInt(3) == 0) {
            flags.add("SCHOOL_FORUM");
        }
        if (chance.nextInt(6) == 0) {
            flags.add("UNION_REPRESENTATIVE");
        }
        if (chance.nextInt(6) == 0) {
            flags.add("ADVICE_ONLY");
        }
        return new Setting(
                school.school(),
                school.legalType(),
                school.values(),
                route(kind, school),
                kind,
                opened.atTime(LocalTime.of(8 + chance.nextInt(9), 30)),
                opened.minusDays(1L + chance.nextInt(120)),
                codes(),
                flags,
                leads(kind, school.school()),
                chance.nextInt(3) == 0,
                earlier(opened),
                subject,
                conflicts(people, subject),
                people);
    }

    private static String route(String kind, Setting school) {
        return switch (kind) {
            case "STAFF" -> "staff-conduct";
            case "PARENT" -> school.route();
            case "DATA" -> "data-breach";
            default -> kind.toLowerCase(Locale.ROOT);
        };
    }

    /** What the policies name (1.7, X12); for those who are no staff all of 8.3, or in one world of four advice alone (X41). */
    private Set<String> leads(String kind, String school) {
        boolean strict = chance.nextInt(4) == 0;
        return switch (kind) {
            case "STAFF" -> {
                Set<String> routes = new HashSet<>(Set.of("DISCIPLINARY", "INFORMAL", "NONE"));
                Map.of("CED", "CAPABILITY", "DAM", "MEDIATION").forEach((where, route) -> {
                    if (where.equals(school)) {
                        routes.add(route);
                    }
                });
                yield routes;
            }
            case "GOVERNOR" -> strict ? Set.of("ADVICE") : Set.of("ADVICE", "SUSPENSION", "REMOVAL");
            case "VOLUNTEER" -> strict ? Set.of("ADVICE") : Set.of("ADVICE", "RESTRICTED", "ROLE_ENDED");
            case "CONTRACTOR" ->
                strict ? Set.of("ADVICE") : Set.of("ADVICE", "RESTRICTED", "ROLE_ENDED", "AGENCY_NOTIFIED");
            case "EXTERNAL" -> strict ? Set.of("ADVICE") : Set.of("ADVICE", "ACCESS_WITHDRAWN");
            default -> null;
        };
    }

    private Deed.Somebody subject(List<Deed.Somebody> people, Setting school) {
        int who = chance.nextInt(10);
        boolean trust = !school.isMaintained();
        return people.get(who == 0 ? 0 : who == 1 && trust ? 6 : who == 2 ? 5 : 22);
    }

    private List<String> codes() {
        List<String> codes = new ArrayList<>(List.of(CODES.get(chance.nextInt(CODES.size()))));
        String other = CODES.get(chance.nextInt(CODES.size()));
        if (chance.nextBoolean() && !codes.contains(other)) {
            codes.add(other);
        }
        return codes;
    }

    private List<Setting.Earlier> earlier(LocalDate opened) {
        List<Setting.Earlier> earlier = new ArrayList<>();
        for (int i = chance.nextInt(3); i > 0; i--) {
            String measure = chance.nextBoolean() ? "FIRST_WRITTEN" : "FINAL_WRITTEN";
            earlier.add(new Setting.Earlier(measure, opened.minusDays(chance.nextInt(500))));
        }
        return earlier;
    }

    /** Two people at most beside the subject; in one world of eight four of those who lead, so that others step in for them (9.3). */
    private Map<Long, String> conflicts(List<Deed.Somebody> people, Deed.Somebody subject) {
        Map<Long, String> conflicts = new HashMap<>();
        List<String> reasons = List.of("VICTIM", "REPORTER", "RELATIVE", "WITNESS", "RECUSED");
        boolean crowded = chance.nextInt(8) == 0;
        for (int i = crowded ? 4 : chance.nextInt(3); i > 0; i--) {
            Deed.Somebody person = people.get(chance.nextInt(crowded ? LEADERS : people.size()));
            conflicts.put(person.id(), reasons.get(chance.nextInt(reasons.size())));
        }
        if (subject != null) {
            conflicts.put(subject.id(), "SUBJECT");
        }
        return conflicts;
    }
}
