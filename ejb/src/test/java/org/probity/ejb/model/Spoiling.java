package org.probity.ejb.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes a deed wrong in one way: wrong person, too early, too late, something missing, too hard, out of turn. */
final class Spoiling {
    private static final List<String> WAYS = List.of(
            "wrong role",
            "conflicted",
            "investigator",
            "no reason",
            "no note",
            "no meeting",
            "meeting too early",
            "meeting on no working day",
            "meeting too late",
            "before its time",
            "out of turn",
            "nobody or twice",
            "somebody with a part",
            "too hard",
            "findings missing",
            "late appeal",
            "appeal to come",
            "not served",
            "lapse by a person",
            "self chosen");

    private final Random chance;
    private final Chance people;

    Spoiling(Random chance, Chance people) {
        this.chance = chance;
        this.people = people;
    }

    Deed spoil(Story story, Deed right) {
        Deed deed = right.copy();
        deed.spoilt = WAYS.get(chance.nextInt(WAYS.size()));
        switch (deed.spoilt) {
            case "wrong role" -> deed.by = people.somebody(story);
            case "conflicted" -> deed.by = of(story, new ArrayList<>(story.conflicts.keySet()), deed.by);
            case "investigator" ->
                deed.by = story.holding("INVESTIGATOR").stream().findFirst().orElse(deed.by);
            case "no reason" -> deed.reason = chance.nextBoolean() ? null : "  ";
            case "no note" -> deed.note = null;
            case "no meeting" -> deed.meeting = null;
            case "before its time" -> deed.at = people.now().plusMinutes(1);
            case "out of turn" -> outOfTurn(story, deed);
            case "not served" -> {
                deed.proofOfService = false;
                deed.reason = null;
            }
            case "lapse by a person" -> {
                boolean byPerson = deed.name.equals("LAPSED");
                deed.by = byPerson ? people.somebody(story) : deed.by;
            }
            case "late appeal", "appeal to come" -> appeal(story, deed);
            case "findings missing" -> deed.findings = new ArrayList<>();
            case "too hard" -> tooHard(story, deed);
            case "nobody or twice", "somebody with a part", "self chosen" -> choose(story, deed);
            default -> meeting(deed);
        }
        return deed.by == null && !deed.name.equals("LAPSED") ? right : deed;
    }

    private Deed.Somebody of(Story story, List<Long> ids, Deed.Somebody otherwise) {
        if (ids.isEmpty()) {
            return otherwise;
        }
        long id = ids.get(chance.nextInt(ids.size()));
        return story.setting.people().stream()
                .filter(person -> person.id() == id)
                .findFirst()
                .orElse(otherwise);
    }

    private void outOfTurn(Story story, Deed deed) {
        if (deed.sort != Deed.Sort.TAKE) {
            return;
        }
        List<Tables.Station> stations =
                new ArrayList<>(story.lines.get(deed.line).route.stations().values());
        List<String> names = new ArrayList<>(
                stations.get(chance.nextInt(stations.size())).ways().keySet());
        String name = names.get(chance.nextInt(names.size()));
        if (!story.lines.get(deed.line).at.ways().containsKey(name)) {
            deed.name = name;
        }
    }

    private void meeting(Deed deed) {
        if (deed.meeting == null) {
            return;
        }
        LocalDate today = deed.at.toLocalDate();
        deed.meeting = switch (deed.spoilt) {
            case "meeting too early" -> today.plusDays(chance.nextInt(9));
            case "meeting too late" -> deed.meeting.plusDays(5L + chance.nextInt(15));
            default -> saturday(deed.meeting);
        };
    }

    private static LocalDate saturday(LocalDate day) {
        return day.plusDays(6L - day.getDayOfWeek().getValue() % 7);
    }

    private void appeal(Story story, Deed deed) {
        if (deed.received == null) {
            return;
        }
        deed.late = null;
        deed.received = deed.spoilt.equals("late appeal")
                ? story.stepDue(0).map(due -> due.due.toLocalDate().plusDays(1)).orElse(deed.received)
                : deed.at.toLocalDate().plusDays(1);
        if (deed.spoilt.equals("late appeal") && deed.at.toLocalDate().isBefore(deed.received)) {
            deed.at = deed.received.atTime(9, 0);
        }
    }

    private void tooHard(Story story, Deed deed) {
        if (deed.measure != null) {
            deed.measure = DutyRules.LADDER.get(DutyRules.LADDER.size() - 1);
        } else if (deed.sort == Deed.Sort.TAKE
                && story.lines.get(deed.line).at.kind().equals("DECIDE")) {
            deed.name = "SUMMARY_DISMISSAL";
            deed.reason = chance.nextBoolean() ? null : deed.reason;
        }
    }

    private void choose(Story story, Deed deed) {
        if (deed.people.isEmpty()) {
            return;
        }
        switch (deed.spoilt) {
            case "nobody or twice" -> {
                if (chance.nextBoolean()) {
                    deed.people.add(deed.people.get(0));
                } else {
                    deed.people.clear();
                }
            }
            case "self chosen" -> deed.people.set(0, deed.by == null ? deed.people.get(0) : deed.by);
            default -> {
                List<Long> ids = new ArrayList<>(story.conflicts.keySet());
                story.duties.forEach(duty -> ids.add(duty.who.id()));
                story.suspensions.forEach(one -> ids.add(one.by));
                deed.people.set(chance.nextInt(deed.people.size()), of(story, ids, deed.people.get(0)));
            }
        }
    }
}
