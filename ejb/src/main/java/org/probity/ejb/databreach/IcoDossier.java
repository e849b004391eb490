package org.probity.ejb.databreach;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.probity.persistence.calendar.DateWords;
import org.probity.persistence.databreach.DataAssessment;
import org.probity.persistence.databreach.DataAwareness;
import org.probity.persistence.databreach.DataFacts;
import org.probity.persistence.databreach.DataNotice;
import org.probity.persistence.databreach.DataReport;

/**
 * What the Commissioner is told of a data breach (Art. 33(3), DP-04), as it is known at a time. What is not known yet says so: it may follow
 * in phases.
 *
 * @param at the time
 * @param missing what Art. 33(3) asks for and is not known yet
 */
public record IcoDossier(
        String reference, String controller, String school, Instant at, List<Section> sections, List<String> missing) {
    private static final String NOT_YET = "Not known yet. It will follow.";

    /** A heading and its lines. */
    public record Section(String title, List<Line> lines) {}

    /** A term and what is said of it; several lines where it is a list. */
    public record Line(String term, String value) {}

    static IcoDossier of(BreachFile file) {
        List<Section> sections = new ArrayList<>();
        sections.add(when(file));
        sections.addAll(contents(file.known(), file.officer()));
        if (file.assessment() != null) {
            sections.add(weighed(file.assessment()));
        }
        sections.add(told(file));
        file.notices().forEach(notice -> sections.add(people(notice)));
        return new IcoDossier(
                file.reference(),
                file.breach().getSchool().getController(),
                file.breach().getSchool().getName(),
                file.now(),
                List.copyOf(sections),
                file.known().missing());
    }

    private static Section when(BreachFile file) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("It happened", file.happened()));
        lines.add(new Line("It was noticed", DateWords.moment(file.breach().getNoticed())));
        DataAwareness aware = file.aware();
        lines.add(new Line("We became aware", aware == null ? NOT_YET : DateWords.moment(aware.getAwareAt())));
        if (aware != null) {
            lines.add(new Line("Who was certain first", aware.getWho()));
            lines.add(new Line("How", aware.getHow()));
            if (aware.getNote() != null) {
                lines.add(new Line("What had to be found out", aware.getNote()));
            }
            lines.add(new Line("The 72 hours end", DateWords.moment(file.due())));
        }
        return new Section("When", lines);
    }

    private static List<Section> contents(DataFacts.Known known, BreachFile.Officer officer) {
        return List.of(
                new Section(
                        "Nature of the breach",
                        List.of(
                                line("What happened", known.getNature()),
                                line("Whose data they are", known.getPeopleKinds()),
                                line("About how many people", known.getPeopleCount()),
                                line("Which data", known.getDataKinds()),
                                line("About how many records", known.getRecordCount()))),
                new Section(
                        "Contact",
                        List.of(
                                line("Data protection officer", officer.name()),
                                line("Reached at", officer.contact()))),
                new Section("Likely consequences", List.of(line("What it may lead to", known.getConsequences()))),
                new Section(
                        "Measures",
                        List.of(
                                line("What was done", known.getMeasures()),
                                new Line(
                                        "What is planned",
                                        known.getPlanned() == null ? "Nothing more" : known.getPlanned()),
                                new Line(
                                        "What is still being found out",
                                        known.getStillOpen() == null ? "Nothing" : known.getStillOpen()))));
    }

    private static Section weighed(DataAssessment weighed) {
        return new Section(
                "Assessment of the risk",
                List.of(
                        new Line("Likelihood of harm", weighed.getLikelihood().words()),
                        new Line("Weight of harm", weighed.getWeight().words()),
                        new Line("Decision", weighed.getDecided().words()),
                        new Line("Reasons", weighed.getReasons()),
                        new Line("By", weighed.getBy().getName() + ", " + DateWords.moment(weighed.getAt()))));
    }

    private static Section told(BreachFile file) {
        List<Line> lines = new ArrayList<>();
        for (DataReport report : file.reports()) {
            String part = report.getPart() == 1 ? "Notice" : "Part " + report.getPart();
            lines.add(new Line(
                    part,
                    DateWords.moment(report.getTold()) + ", " + report.getWay().words() + ", reference "
                            + report.getReference() + ". " + report.getWhat()));
            if (report.getLateReason() != null) {
                lines.add(new Line("Reason for the delay", report.getLateReason()));
            }
            if (report.getFollows() != null) {
                lines.add(new Line("What follows", report.getFollows()));
            }
        }
        if (lines.isEmpty()) {
            lines.add(new Line("Notice", "Not yet"));
        }
        return new Section("What the Commissioner was told", lines);
    }

    private static Section people(DataNotice notice) {
        if (notice.getSpared() != null) {
            return new Section(
                    "People were not told",
                    List.of(
                            new Line("Because", notice.getSpared().words()),
                            new Line("Reasons", notice.getReasons()),
                            new Line("Decided", DateWords.moment(notice.getAt()))));
        }
        return new Section(
                "What people were told",
                List.of(
                        new Line("When", DateWords.moment(notice.getTold())),
                        new Line("How many", String.valueOf(notice.getPeople())),
                        new Line("How", notice.getWay()),
                        new Line("What", notice.getWords())));
    }

    private static Line line(String term, String value) {
        return new Line(term, value == null ? NOT_YET : value);
    }
}
