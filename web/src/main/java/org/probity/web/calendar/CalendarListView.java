package org.probity.web.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.primefaces.model.DefaultScheduleEvent;
import org.primefaces.model.LazyScheduleModel;
import org.primefaces.model.ScheduleModel;
import org.probity.ejb.casework.CaseworkService;
import org.probity.ejb.casework.TaskRow;
import org.probity.ejb.meeting.MeetingService;
import org.probity.ejb.meeting.MeetingService.MeetingRow;
import org.probity.ejb.policy.PolicyService;
import org.probity.persistence.NotThere;
import org.probity.persistence.meeting.Meeting;
import org.probity.web.shell.Visitor;
import org.probity.web.words.Spoken;

/** One month of meetings and dates, drawn and as a list that says the same. An entry has the reference and the kind, no facts. */
@Named
@RequestScoped
public class CalendarListView {
    private static final String COMPLAINT_PANEL = "M9";
    private static final String CALLED_OFF = "called off";
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.probity.web.calendar");
    private static final int MOST_YEARS = 50;

    @Inject
    MeetingService meetings;

    @Inject
    CaseworkService casework;

    @Inject
    Visitor visitor;

    @Inject
    PolicyService policies;

    private String month;
    private List<Entry> entries = List.of();
    private ScheduleModel model;

    /**
     * One thing in the calendar.
     *
     * @param ends equal to the start for something that has only a day
     * @param status name of a {@link org.probity.web.words.Status}, or empty
     * @param file address of the calendar file, or null
     */
    public record Entry(
            LocalDateTime starts,
            LocalDateTime ends,
            String reference,
            String kind,
            String place,
            String status,
            String word,
            String file,
            String to) {
        /** Whether its file takes it out of a calendar. */
        public boolean isCalledOff() {
            return word.equals(CALLED_OFF);
        }

        /** "Wednesday 9 December 2026, 10:00". */
        public String when() {
            return Spoken.day(starts) + (ends.equals(starts) ? "" : ", " + Spoken.time(starts));
        }
    }

    /** Reads what lies in the month. */
    public void load() {
        entries = entries(getShown().atDay(1), getShown().atEndOfMonth());
    }

    /**
     * The month that the address asks for, else this one.
     *
     * @throws NotThere when the address names no month
     */
    public YearMonth getShown() {
        if (month == null) {
            return YearMonth.from(visitor.today());
        }
        try {
            YearMonth asked = YearMonth.parse(month);
            if (Math.abs(asked.getYear() - visitor.today().getYear()) > MOST_YEARS) {
                throw new NotThere();
            }
            return asked;
        } catch (DateTimeParseException noMonth) {
            throw new NotThere();
        }
    }

    /** The day to mark, by the product's clock and not the browser's. */
    public LocalDate getToday() {
        return visitor.today();
    }

    /** Everything on these days, both included, in order. */
    private List<Entry> entries(LocalDate first, LocalDate last) {
        return Stream.of(
                        meetings.between(first, last).stream().map(CalendarListView::meeting),
                        casework.due(first, last).stream().map(this::date),
                        policies.reviews(first, last).stream().map(CalendarListView::review))
                .flatMap(each -> each)
                .sorted(Comparator.comparing(Entry::starts))
                .toList();
    }

    private Entry date(TaskRow due) {
        LocalDateTime day = due.dueOn().atStartOfDay();
        return new Entry(
                day,
                day,
                due.reference(),
                due.title(),
                "",
                due.dueOn().isBefore(visitor.today()) ? "late" : "due",
                "",
                "",
                "/casework/detail.xhtml?ref=" + due.reference());
    }

    private static Entry review(PolicyService.Review due) {
        LocalDateTime day = due.day().atStartOfDay();
        return new Entry(
                day,
                day,
                due.title(),
                "Review of a policy",
                due.school(),
                "due",
                "",
                "",
                "/policy/detail.xhtml?id=" + due.publicId());
    }

    private static Entry meeting(MeetingRow row) {
        boolean cancelled = row.state() == Meeting.State.CANCELLED;
        return new Entry(
                row.starts(),
                row.starts().plusMinutes(row.minutes()),
                row.reference(),
                kind(row.kind()),
                row.place(),
                cancelled ? "closed" : row.state() == Meeting.State.HELD ? "done" : "",
                cancelled ? CALLED_OFF : "",
                "/calendar/request.xhtml?id=" + row.publicId(),
                (row.kind().equals(COMPLAINT_PANEL) ? "/concern" : "/casework") + "/detail.xhtml?ref="
                        + row.reference());
    }

    private static String kind(String kind) {
        try {
            return WORDS.getString(kind);
        } catch (MissingResourceException ownKind) {
            return kind;
        }
    }

    /** For the drawing, which asks for the weeks that it shows: they may reach into the months beside. */
    public ScheduleModel getModel() {
        if (model == null) {
            model = new Drawing();
        }
        return model;
    }

    private final class Drawing extends LazyScheduleModel {
        private static final long serialVersionUID = 1L;

        @Override
        public void loadEvents(LocalDateTime start, LocalDateTime end) {
            entries(start.toLocalDate(), end.toLocalDate()).forEach(entry -> addEvent(drawn(entry)));
        }
    }

    private static DefaultScheduleEvent<?> drawn(Entry entry) {
        boolean day = entry.ends().equals(entry.starts());
        return DefaultScheduleEvent.builder()
                .title(entry.reference() + " " + entry.kind() + (entry.word().isEmpty() ? "" : ", " + entry.word()))
                .startDate(entry.starts())
                .endDate(entry.ends())
                .allDay(day)
                .editable(false)
                .build();
    }

    public List<Entry> getEntries() {
        return entries;
    }

    public LocalDate getFirst() {
        return getShown().atDay(1);
    }

    public String getPrevious() {
        return "/calendar/list.xhtml?month=" + getShown().minusMonths(1);
    }

    public String getNext() {
        return "/calendar/list.xhtml?month=" + getShown().plusMonths(1);
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }
}
