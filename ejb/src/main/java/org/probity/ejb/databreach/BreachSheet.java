package org.probity.ejb.databreach;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.probity.persistence.calendar.DateWords;
import org.probity.persistence.databreach.BreachEntry;
import org.probity.persistence.databreach.DataAssessment;
import org.probity.persistence.databreach.DataBreach;
import org.probity.persistence.databreach.DataFacts;
import org.probity.persistence.databreach.DataNotice;
import org.probity.persistence.databreach.DataReport;

/** The register as a sheet. A cell that a spreadsheet would take for a formula begins with an apostrophe. */
class BreachSheet {
    private static final String FORMULA = "=+-@\t\r";
    private static final List<String> COLUMNS = List.of(
            "Reference",
            "School",
            "State",
            "Noticed",
            "Aware",
            "What happened",
            "Whose data",
            "How many people",
            "Which data",
            "How many records",
            "Effects",
            "What was done",
            "What is planned",
            "Likelihood of harm",
            "Weight of harm",
            "Decision",
            "Reasons",
            "Commissioner told",
            "Hours since aware",
            "Commissioner's reference",
            "Reason for delay",
            "People told",
            "People not told because");

    private final Instant now;
    private final StringWriter text = new StringWriter();

    BreachSheet(Instant now) {
        this.now = now;
        print(COLUMNS);
    }

    /** Adds rows with their entries, each list in the order in which they were made. */
    void add(
            List<DataBreach> breaches,
            List<DataFacts> facts,
            List<DataAssessment> assessments,
            List<DataReport> reports,
            List<DataNotice> notices) {
        Map<Long, DataFacts> known = last(facts);
        Map<Long, DataAssessment> weighed = last(assessments);
        Map<Long, DataReport> told =
                last(reports.stream().filter(report -> report.getPart() == 1).toList());
        Map<Long, DataNotice> people =
                last(notices.stream().filter(notice -> notice.getTold() != null).toList());
        Map<Long, DataNotice> spared = last(
                notices.stream().filter(notice -> notice.getSpared() != null).toList());
        for (DataBreach breach : breaches) {
            Long id = breach.getId();
            List<String> cells = new ArrayList<>(first(breach));
            facts(cells, known.get(id));
            weighed(cells, weighed.get(id), breach);
            told(cells, told.get(id), breach);
            people(cells, people.get(id), spared.get(id));
            print(cells);
        }
    }

    String text() {
        return text.toString();
    }

    private List<String> first(DataBreach breach) {
        return List.of(
                breach.getMatter().getReference(),
                breach.getSchool().getName(),
                breach.state(now).words(),
                moment(breach.getNoticed()),
                moment(breach.getAwareAt()));
    }

    private static void facts(List<String> cells, DataFacts facts) {
        DataFacts.Known known = facts == null ? new DataFacts.Known() : facts.getKnown();
        cells.add(known.getNature());
        cells.add(known.getPeopleKinds());
        cells.add(known.getPeopleCount());
        cells.add(known.getDataKinds());
        cells.add(known.getRecordCount());
        cells.add(known.getConsequences());
        cells.add(known.getMeasures());
        cells.add(known.getPlanned());
    }

    private static void weighed(List<String> cells, DataAssessment weighed, DataBreach breach) {
        boolean none = breach.getNoneSince() != null;
        cells.add(weighed == null ? null : weighed.getLikelihood().words());
        cells.add(weighed == null ? null : weighed.getWeight().words());
        cells.add(
                none
                        ? "no breach of personal data"
                        : weighed == null ? null : weighed.getDecided().words());
        cells.add(none ? breach.getNoneReason() : weighed == null ? null : weighed.getReasons());
    }

    private void told(List<String> cells, DataReport report, DataBreach breach) {
        cells.add(report == null ? null : moment(report.getTold()));
        Long hours = BreachRow.of(breach, now).hours();
        cells.add(hours == null ? null : hours.toString());
        cells.add(report == null ? null : report.getReference());
        cells.add(report == null ? null : report.getLateReason());
    }

    private static void people(List<String> cells, DataNotice told, DataNotice spared) {
        cells.add(
                told == null
                        ? null
                        : told.getPeople() + ", " + told.getWay() + ", " + DateWords.moment(told.getTold()));
        cells.add(spared == null ? null : spared.getSpared().words() + ": " + spared.getReasons());
    }

    private static <E extends BreachEntry> Map<Long, E> last(List<E> entries) {
        return entries.stream()
                .collect(Collectors.toMap(
                        entry -> entry.getBreach().getId(), entry -> entry, (earlier, later) -> later));
    }

    private static String moment(Instant at) {
        return at == null ? "" : DateWords.moment(at);
    }

    private void print(List<String> cells) {
        try (CSVPrinter sheet = new CSVPrinter(text, CSVFormat.RFC4180)) {
            sheet.printRecord(cells.stream().map(BreachSheet::harmless).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String harmless(String cell) {
        if (cell == null) {
            return "";
        }
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
