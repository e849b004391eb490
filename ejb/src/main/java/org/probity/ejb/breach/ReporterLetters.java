package org.probity.ejb.breach;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.probity.ejb.letter.LetterOrder;
import org.probity.ejb.letter.LetterService;
import org.probity.ejb.letter.Recipient;
import org.probity.ejb.policy.RuleBook;
import org.probity.persistence.breach.Report;
import org.probity.persistence.breach.Teller;
import org.probity.persistence.calendar.BankHolidays;
import org.probity.persistence.calendar.DateWords;
import org.probity.persistence.calendar.London;
import org.probity.persistence.calendar.WorkingCalendar;
import org.probity.persistence.calendar.WorkingDays;
import org.probity.persistence.person.Person;
import org.probity.persistence.school.School;

/**
 * The letters to whoever told: thanks at once (L38-A, T01) and the word that it is finished (L38-C). A whistleblower gets none:
 * the letter's address would be on the file for all who read the case. Both are signed for the school, so that they do not show
 * who received the report.
 */
@Dependent
public class ReporterLetters {
    @Inject
    LetterService letters;

    @Inject
    RuleBook rules;

    /** Orders the thanks when there is an address; the matter must have been flushed. */
    public void thank(Report report) {
        School school = report.getMatter().getSchool();
        LocalDate today = London.date(report.getReceived());
        int days = rules.days(school, "enquiry.responseWorkingDays", today, 5);
        LocalDate next = new WorkingCalendar(BankHolidays.shipped()).after(today, new WorkingDays(days));
        order(report, "A", Map.of("nextContactBy", DateWords.date(next)));
    }

    /** Orders the word that the school has finished; it tells nothing of what was decided. */
    public void finished(Report report, LocalDate on) {
        order(report, "C", Map.of("closedDate", DateWords.date(on)));
    }

    private void order(Report report, String variant, Map<String, Object> more) {
        Teller teller = report.getTeller();
        Person person = teller.getPerson();
        String address = person == null ? null : person.getAddress();
        if (report.isWhistleblowing() || (teller.getEmail() == null && address == null)) {
            return;
        }
        School school = report.getMatter().getSchool();
        Map<String, Object> fields = new java.util.HashMap<>(more);
        fields.put("reportDate", DateWords.date(London.date(report.getReceived())));
        fields.put("reportReference", report.getMatter().getReference());
        fields.put("signatoryName", school.getName());
        fields.put("signatoryRole", "For those who deal with reports");
        letters.order(new LetterOrder(
                report.getMatter().getId(),
                report.getMatter().getReference(),
                school,
                "L38",
                variant,
                new Recipient(
                        person,
                        teller.getName() == null ? "Whoever wrote to us" : teller.getName(),
                        "REPORTER",
                        teller.getEmail(),
                        address),
                fields,
                null));
    }
}
