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
 * The letter that thanks whoever told (L38-A, T01), ordered at once. A whistleblower gets none: the letter's address would be on
 * the file for all who read the case. It is signed for the school, so that it does not show who received the report.
 */
@Dependent
class Acknowledgement {
    @Inject
    LetterService letters;

    @Inject
    RuleBook rules;

    /** Orders it when there is an address; the matter must have been flushed. */
    void send(Report report) {
        Teller teller = report.getTeller();
        Person person = teller.getPerson();
        String address = person == null ? null : person.getAddress();
        if (report.isWhistleblowing() || (teller.getEmail() == null && address == null)) {
            return;
        }
        School school = report.getMatter().getSchool();
        String name = teller.getName() == null ? "Whoever wrote to us" : teller.getName();
        letters.order(new LetterOrder(
                report.getMatter().getId(),
                report.getMatter().getReference(),
                school,
                "L38",
                "A",
                new Recipient(person, name, "REPORTER", teller.getEmail(), address),
                fields(report, school),
                null));
    }

    private Map<String, Object> fields(Report report, School school) {
        LocalDate today = London.date(report.getReceived());
        int days = rules.days(school, "enquiry.responseWorkingDays", today, 5);
        LocalDate next = new WorkingCalendar(BankHolidays.shipped()).after(today, new WorkingDays(days));
        return Map.of(
                "reportDate", DateWords.date(today),
                "reportReference", report.getMatter().getReference(),
                "nextContactBy", DateWords.date(next),
                "signatoryName", school.getName(),
                "signatoryRole", "For those who deal with reports");
    }
}
