package org.probity.ejb.triage;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.probity.ejb.casework.CasePlan;
import org.probity.ejb.casework.CaseworkService;
import org.probity.ejb.casework.MayFollow;
import org.probity.ejb.security.Caller;
import org.probity.ejb.triage.TriagePreview.Due;
import org.probity.ejb.triage.TriagePreview.Told;
import org.probity.persistence.breach.Assignment;
import org.probity.persistence.breach.Closing;
import org.probity.persistence.breach.ConflictReason;
import org.probity.persistence.breach.Duty;
import org.probity.persistence.breach.Measure;
import org.probity.persistence.breach.Report;
import org.probity.persistence.breach.Routing.Holder;
import org.probity.persistence.calendar.BankHolidays;
import org.probity.persistence.calendar.DateWords;
import org.probity.persistence.calendar.DayDeadline;
import org.probity.persistence.calendar.IcoClock;
import org.probity.persistence.calendar.London;
import org.probity.persistence.calendar.WorkingCalendar;
import org.probity.persistence.calendar.WorkingDays;
import org.probity.persistence.person.Person;

/** Puts what would happen into words, for the page that shows it before anything is saved. */
@Dependent
class TriageForecast {
    @Inject
    CaseworkService casework;

    @Inject
    TriageDesk desk;

    @Inject
    TriageEffects effects;

    @Inject
    MayFollow follows;

    @Inject
    Caller caller;

    TriagePreview of(Assessed assessed, Instant now) {
        String refusal = refusal(assessed);
        CasePlan plan = assessed.opensCase() ? casework.plan(TriageEffects.opening(assessed)) : null;
        return new TriagePreview(
                TriageDesk.titles(assessed.versions()),
                assessed.kind(),
                assessed.compartment(),
                assessed.severity(),
                plan,
                assessed.opensCase() ? mayFollow(assessed) : List.of(),
                told(assessed),
                shutOut(assessed),
                assessed.flags(),
                assessed.measures(),
                deadlines(assessed, now),
                letters(assessed),
                assessed.rules().closings(),
                refusal);
    }

    private List<String> mayFollow(Assessed assessed) {
        return follows.words(
                assessed.report().getMatter().getSchool(),
                assessed.kind(),
                assessed.decision().category(),
                caller.today());
    }

    private static String refusal(Assessed assessed) {
        try {
            assessed.rules().check();
            return null;
        } catch (TriageIncomplete | InvestigationMandatory no) {
            return no.getMessage();
        }
    }

    private List<Told> told(Assessed assessed) {
        Map<Person, Duty> duties = new LinkedHashMap<>();
        Map<Person, String> posts = new LinkedHashMap<>();
        if (assessed.opensCase()) {
            put(duties, posts, assessed.leader(), Duty.CASE_MANAGER);
        }
        assessed.told().forEach(holder -> put(duties, posts, holder, Duty.RECIPIENT));
        for (Assignment assignment : effects.assignments(assessed.report().getMatter())) {
            if (!assessed.drawn().entanglement().shutsOut(assignment.getPerson().getId())) {
                duties.putIfAbsent(assignment.getPerson(), assignment.getDuty());
            }
        }
        if (assessed.measures().contains(Measure.TELL_DPO)) {
            DataAlert.officers(assessed).forEach(holder -> put(duties, posts, holder, Duty.DATA_PROTECTION));
        }
        return duties.entrySet().stream()
                .map(entry ->
                        new Told(entry.getKey().getName(), posts.getOrDefault(entry.getKey(), ""), entry.getValue()))
                .toList();
    }

    private void put(Map<Person, Duty> duties, Map<Person, String> posts, Holder holder, Duty duty) {
        Person person = desk.person(holder);
        duties.putIfAbsent(person, duty);
        posts.putIfAbsent(person, holder.title());
    }

    private static Map<ConflictReason, Long> shutOut(Assessed assessed) {
        return assessed.drawn().entanglement().reasons().values().stream()
                .collect(Collectors.groupingBy(reason -> reason, TreeMap::new, Collectors.counting()));
    }

    private static List<Due> deadlines(Assessed assessed, Instant now) {
        Report report = assessed.report();
        List<Due> due = new ArrayList<>();
        if (assessed.measures().contains(Measure.POLICE_AT_ONCE)) {
            due.add(new Due(
                    "X11", "Ring the police", now, List.of("At once: what was seen leaves no time to weigh it.")));
        }
        if (assessed.measures().contains(Measure.TALK_TO_LADO)) {
            due.add(workingDays(
                    "T03",
                    "Talk to the designated officer of the local authority",
                    report.getReceived(),
                    1,
                    "the school learnt of it"));
        }
        if (assessed.measures().contains(Measure.SUPPORT_OFFER)) {
            due.add(workingDays(
                    "HR-06",
                    "Offer support to those of our staff who were harmed",
                    report.getReceived(),
                    2,
                    "the report was received"));
        }
        if (assessed.measures().contains(Measure.TELL_DPO)) {
            IcoClock clock = new IcoClock(now);
            due.add(new Due(
                    "DP-02",
                    "Report to the Information Commissioner, if it must be",
                    clock.dueAt(),
                    clock.deadline().why()));
        }
        return due;
    }

    private static Due workingDays(String rule, String what, Instant start, int days, String event) {
        WorkingDays limit = new WorkingDays(days);
        Instant at = London.instant(
                new WorkingCalendar(BankHolidays.shipped()).after(London.date(start), limit), DayDeadline.END_OF_DAY);
        return new Due(
                rule,
                what,
                at,
                List.of(
                        "Within " + limit.words() + " after " + event + " on "
                                + DateWords.weekdayDate(London.date(start)) + ".",
                        "Due on " + DateWords.moment(at) + "."));
    }

    private static List<String> letters(Assessed assessed) {
        List<String> letters = new ArrayList<>();
        SupportOffer.due(assessed).forEach(victim -> letters.add("Support for you (L18), to " + victim.getName()));
        if (assessed.measures().contains(Measure.TELL_DPO)) {
            letters.add("Possible data breach: please act now (L39-D), to the data protection officer");
        }
        boolean told = !assessed.opensCase() && assessed.decision().ending().closing() != Closing.SPAM;
        if (told
                && assessed.report().getTeller().getEmail() != null
                && !assessed.report().isWhistleblowing()) {
            letters.add("We have finished looking at your report (L38-C), to whoever reported it");
        }
        return letters;
    }
}
