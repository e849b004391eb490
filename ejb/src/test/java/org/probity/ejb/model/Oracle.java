package org.probity.ejb.model;

import java.time.LocalDate;
import java.util.Optional;

/** Says of every act whether it must be accepted, and then what becomes of the case: the domain's word, not the product's. */
final class Oracle {
    private final Tables tables;

    Oracle(Tables tables) {
        this.tables = tables;
    }

    Story open(Setting setting) {
        Story story = new Story(setting);
        Story.Line main = new Story.Line(tables.route(setting.route()));
        story.lines.add(main);
        Deed opening = new Deed();
        opening.at = setting.opened();
        move(story, main, 0, main.route.first(), opening, null);
        return story;
    }

    /** The day on which the letter of an act counts as served; without a letter to the person, today. */
    static LocalDate served(Tables.Way way, Deed deed) {
        return way.needs().contains("letter") ? Days.served(deed.service, deed.at) : deed.at.toLocalDate();
    }

    /** Why an act must be refused; null when it must be accepted. */
    String judge(Story story, Deed deed) {
        return switch (deed.sort) {
            case TAKE -> take(story, deed);
            case START -> start(story, deed);
            case SUSPEND -> suspend(story, deed);
            case ASSIGN -> DutyRules.choice(story, deed.people, deed.name, deed.by);
            case CONFLICT -> null;
        };
    }

    private String take(Story story, Deed deed) {
        Story.Line line = story.lines.get(deed.line);
        if (line.ended) {
            return "ended";
        }
        Tables.Way way = line.at.ways().get(deed.name);
        if (way == null) {
            return "no such outcome";
        }
        String may = LineRules.may(story, deed, way);
        if (may != null) {
            return may;
        }
        Tables.Station to =
                way.stays() || way.ends() ? null : line.route.stations().get(way.to());
        if (to != null && to.holds() && !to.equals(line.at) && story.isHeld(to.kind())) {
            return "one hold of a kind";
        }
        return HearingRules.may(story, deed, way, served(way, deed));
    }

    private String start(Story story, Deed deed) {
        Tables.Route route = tables.route(deed.name);
        Optional<Tables.Offer> offer = story.main().route.beside().stream()
                .filter(one -> one.route().equals(deed.name))
                .findFirst();
        if (offer.isEmpty() || story.main().ended) {
            return "not offered";
        }
        String who = LineRules.who(story, deed.by, route.first());
        if (who != null) {
            return who;
        }
        for (String need : offer.get().needs()) {
            if (!LineRules.holds(need, story, deed)) {
                return need;
            }
        }
        boolean second = route.first().holds() && story.isHeld(route.first().kind());
        return second ? "one hold of a kind" : null;
    }

    /** D-05, A-08, 2.5: alternatives on record, by somebody with authority, one at a time, and the letter with it. */
    private String suspend(Story story, Deed deed) {
        if (!LineRules.suspends(story, deed.by)) {
            return "2.5: who suspends";
        }
        if (deed.alternatives == null
                || deed.alternatives.isBlank()
                || story.suspension().isPresent()) {
            return "D-05: alternatives, and one at a time";
        }
        Deed begin = deed.copy();
        begin.name = "suspension";
        return start(story, begin);
    }

    /** What an accepted act makes of the case. */
    void follow(Story story, Deed deed) {
        switch (deed.sort) {
            case TAKE -> {
                Tables.Way way = story.lines.get(deed.line).at.ways().get(deed.name);
                Consequences.of(story, deed);
                go(story, deed, way, served(way, deed));
            }
            case START -> begin(story, deed, deed.name);
            case SUSPEND -> {
                Story.Absence absence = new Story.Absence();
                absence.from = deed.starts;
                absence.by = deed.by.id();
                story.suspensions.add(absence);
                begin(story, deed, "suspension");
                Deed letter = deed.copy();
                letter.line = story.lines.size() - 1;
                letter.name = "NOTIFIED";
                Tables.Way way = story.lines.get(letter.line).at.ways().get("NOTIFIED");
                go(story, letter, way, served(way, letter));
            }
            case ASSIGN -> Consequences.give(story, deed.people, deed.name);
            case CONFLICT -> story.conflicts.put(deed.people.get(0).id(), deed.name);
        }
    }

    private void begin(Story story, Deed deed, String name) {
        Story.Line track = new Story.Line(tables.route(name));
        story.lines.add(track);
        move(story, track, story.lines.size() - 1, track.route.first(), deed, null);
    }

    private static void go(Story story, Deed deed, Tables.Way way, LocalDate served) {
        Story.Line line = story.lines.get(deed.line);
        Tables.Station from = line.at;
        story.took.add(new Story.Took(deed.line, from, deed.name, deed.by == null ? null : deed.by.id(), deed.at));
        if (!way.stays()) {
            Tables.Station to = way.ends() ? null : line.route.stations().get(way.to());
            DateRules.leave(story, deed.line);
            if (from.holds() && (to == null || !to.kind().equals(from.kind()))) {
                lift(story, from.kind(), deed.at.toLocalDate());
            }
            if (from.kind().equals("SUSPENDED") && to == null) {
                story.suspension().ifPresent(one -> one.ended = deed.at.toLocalDate());
            }
            if (to != null) {
                move(story, line, deed.line, to, deed, served);
            } else {
                line.ended = true;
                if (deed.line == 0) {
                    DateRules.close(story);
                    Consequences.release(story);
                }
            }
        }
        if (way.needs().contains("CLEARS")) {
            clear(story, deed.at.toLocalDate());
        }
        if (deed.line != 0 || !line.ended) {
            way.sets().forEach(clock -> DateRules.set(story, deed.line, clock, false, from, deed, served));
        }
    }

    /** nothing of the case goes on. */
    private static void clear(Story story, LocalDate day) {
        story.lines.forEach(line -> line.ended = true);
        story.dues.forEach(due -> due.open = false);
        story.holds.stream().filter(hold -> hold.to == null).forEach(hold -> hold.to = day);
        Consequences.release(story);
    }

    private static void lift(Story story, String kind, LocalDate day) {
        story.holds.stream()
                .filter(hold -> hold.to == null && hold.kind.equals(kind))
                .forEach(hold -> hold.to = day);
        DateRules.recount(story);
    }

    private static void move(Story story, Story.Line line, int number, Tables.Station to, Deed deed, LocalDate served) {
        Tables.Station from = line.at;
        line.at = to;
        if (to.holds() && !story.isHeld(to.kind())) {
            Story.Held hold = new Story.Held();
            hold.kind = to.kind();
            hold.from = deed.at.toLocalDate();
            story.holds.add(hold);
        }
        DateRules.enter(story, number, to, from, deed, served);
        boolean suspended = to.kind().equals("SUSPEND") || to.kind().equals("SUSPENDED");
        if (suspended) {
            story.suspension()
                    .ifPresent(one ->
                            one.review = story.stepDue(number).orElseThrow().due.toLocalDate());
        }
    }
}
