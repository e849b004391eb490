package org.probity.ejb.casework;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.probity.persistence.calendar.BankHolidays;
import org.probity.persistence.calendar.Calendars;
import org.probity.persistence.calendar.Closure;
import org.probity.persistence.calendar.SchoolCalendar;
import org.probity.persistence.calendar.TermDates;
import org.probity.persistence.calendar.TrustCalendar;
import org.probity.persistence.calendar.WorkingCalendar;
import org.probity.persistence.casework.Timetable;
import org.probity.persistence.policy.RuleValue;
import org.probity.persistence.school.ClosureDay;
import org.probity.persistence.school.School;
import org.probity.persistence.school.Term;

/** How days are counted for a school: bank holidays that come with the product, its terms and closures, the time limits in force. */
@Dependent
public class CalendarOfSchool {
    /** A training day: no session for pupils, but the offices are open. */
    private static final String TRAINING = "INSET day";

    private static final WorkingCalendar WORKING = new WorkingCalendar(BankHolidays.shipped());

    @PersistenceContext
    EntityManager em;

    /** Monday to Friday without bank holidays: the same for everybody, and all that a limit set by law knows. */
    public WorkingCalendar working() {
        return WORKING;
    }

    /** The calendars of the school as they are entered now, and the values of T01 to T19 on that day. */
    public Timetable timetable(School school, LocalDate day) {
        return new Timetable(calendars(school), school.getLegalType(), limits(school, day));
    }

    private Calendars calendars(School school) {
        List<Closure> closures = em.createQuery("select c from ClosureDay c where c.school = :school", ClosureDay.class)
                .setParameter("school", school)
                .getResultStream()
                .map(closed -> new Closure(closed.getDay(), closed.getDay(), closed.getReason()))
                .toList();
        List<TermDates> terms = em.createQuery("select t from Term t where t.school = :school", Term.class)
                .setParameter("school", school)
                .getResultStream()
                .map(term -> new TermDates(term.getName(), term.getStarts(), term.getEnds()))
                .toList();
        return new Calendars(
                school.getCode(),
                WORKING,
                new TrustCalendar(
                        WORKING,
                        closures.stream()
                                .filter(day -> !day.why().equals(TRAINING))
                                .toList()),
                new SchoolCalendar(WORKING, terms, closures));
    }

    private Map<String, Timetable.Value> limits(School school, LocalDate day) {
        List<RuleValue> rows = em.createQuery(
                        "select r from RuleValue r where r.key = r.ruleId and (r.school = :school or r.school is null) and r.effectiveFrom <= :day and (r.effectiveTo is null or r.effectiveTo >= :day)",
                        RuleValue.class)
                .setParameter("school", school)
                .setParameter("day", day)
                .getResultList();
        Map<String, Timetable.Value> values = new HashMap<>();
        for (RuleValue row : rows) {
            boolean own = row.getSchool() != null;
            if (own || !values.containsKey(row.getKey())) {
                values.put(row.getKey(), new Timetable.Value(Integer.parseInt(row.getValue()), row.getSource()));
            }
        }
        return values;
    }
}
