package org.probity.ejb.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Fills in what an outcome asks for, as somebody would who knows the rules, and now and then not quite. */
final class Filling {
    private final Random chance;

    Filling(Random chance) {
        this.chance = chance;
    }

    void fill(Story story, Tables.Station at, Tables.Way way, Deed deed) {
        wait(story, at, deed);
        switch (at.kind()) {
            case "APPOINT" -> deed.people.addAll(some(story, 1, Set.of("HT", "SLT", "HR", "HHR", "CEO")));
            case "PREPARE" -> {
                boolean one = chance.nextBoolean();
                Set<String> roles = one ? Set.of("HT", "SLT", "HHR", "CEO", "COG") : Set.of("GOV", "COG", "TRU");
                deed.people.addAll(some(story, one ? 1 : 3 + chance.nextInt(2), trustees(story, roles)));
                deed.measure = DutyRules.LADDER.get(chance.nextInt(12) == 0 ? 0 : 1 + chance.nextInt(6));
            }
            case "INVITE_APPEAL" -> {
                int size = chance.nextInt(3) == 0 ? 1 : 3 + chance.nextInt(2);
                deed.people.addAll(some(
                        story, size, size == 1 ? Set.of("SLT", "GOV", "TRU", "CEO") : Set.of("GOV", "COG", "TRU")));
            }
            case "DECIDE" ->
                story.setting
                        .codes()
                        .forEach(code -> deed.findings.add(chance.nextInt(5) == 0 ? "NOT_PROVED" : "PROVED"));
            case "ISSUE" -> {
                if (chance.nextInt(6) > 0) {
                    deed.name = story.hearing(false).orElseThrow().measure;
                }
            }
            case "END_APPEAL" -> deed.measure = DutyRules.LADDER.get(chance.nextInt(7));
            case "APPEAL" -> appeal(story, deed);
            default -> {}
        }
        Tables.Way taken = at.ways().get(deed.name);
        if (taken.meets() != null) {
            meet(story, taken, deed);
        }
    }

    private static Set<String> trustees(Story story, Set<String> roles) {
        Deed.Somebody subject = story.setting.subject();
        boolean chief = subject != null && subject.roles().contains("CEO");
        return chief && roles.contains("TRU") ? Set.of("TRU") : roles;
    }

    /** Waits for the day of the hearing, the end of the appeal period, the second meeting. */
    private void wait(Story story, Tables.Station at, Deed deed) {
        LocalDate day = deed.at.toLocalDate();
        boolean appeal = at.kind().equals("HEAR_APPEAL");
        if (Set.of("HELD", "IN_ABSENCE", "NOT_ATTENDED").contains(deed.name)
                && (appeal || at.kind().equals("HEARING"))) {
            day = story.hearing(appeal).orElseThrow().day;
        } else if (deed.name.equals("LAPSED")) {
            deed.by = null;
            day = story.stepDue(0).orElseThrow().due.toLocalDate().plusDays(1);
        } else if (deed.name.equals("REMOVED_FROM_OFFICE") && chance.nextBoolean()) {
            day = day.plusDays(14);
        }
        if (day.isAfter(deed.at.toLocalDate())) {
            deed.at = day.atTime(LocalTime.of(11, 0));
        }
    }

    private void appeal(Story story, Deed deed) {
        LocalDate last = story.stepDue(0).map(due -> due.due.toLocalDate()).orElse(deed.at.toLocalDate());
        LocalDate today = deed.at.toLocalDate();
        deed.received = chance.nextInt(4) == 0 ? last.plusDays(chance.nextInt(4)) : today.minusDays(chance.nextInt(3));
        deed.late = chance.nextBoolean() ? "In hospital until then." : null;
    }

    private void meet(Story story, Tables.Way way, Deed deed) {
        LocalDate from = Oracle.served(way, deed);
        boolean appeal = way.meets().equals("M4");
        int days =
                switch (way.meets()) {
                    case "M1", "M1w" -> 4 + chance.nextInt(2);
                    case "M3", "M4" -> 5 + chance.nextInt(9);
                    case "M6" -> 3 + chance.nextInt(9);
                    case "M7" -> 5 + chance.nextInt(3);
                    default -> chance.nextInt(4);
                };
        if (deed.name.equals("POSTPONED") && (appeal || way.meets().equals("M3"))) {
            from = story.hearing(appeal).orElseThrow().day;
            days = chance.nextInt(8);
        }
        deed.meeting = Days.working(from, days).plusDays(chance.nextInt(12) == 0 ? 1 : 0);
    }

    private List<Deed.Somebody> some(Story story, int size, Set<String> roles) {
        List<Deed.Somebody> fit = new ArrayList<>(story.setting.people().stream()
                .filter(person -> person.roles().stream().anyMatch(roles::contains))
                .filter(person -> !story.conflicts.containsKey(person.id()) || chance.nextInt(10) == 0)
                .filter(person -> !person.staffHere() || size == 1 || chance.nextInt(10) == 0)
                .toList());
        Collections.shuffle(fit, chance);
        return fit.subList(0, Math.min(size, fit.size()));
    }
}
