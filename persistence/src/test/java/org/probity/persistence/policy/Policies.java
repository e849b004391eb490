package org.probity.persistence.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.probity.persistence.calendar.PartialDate;
import org.probity.persistence.person.Person;
import org.probity.persistence.policy.PolicyPart.Heading;
import org.probity.persistence.policy.PolicyPart.Item;
import org.probity.persistence.policy.PolicyPart.Table;
import org.probity.persistence.school.LegalType;
import org.probity.persistence.school.School;

/** Versions of a small policy in the states that tests start from. */
final class Policies {
    static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    static final String HASH = "ab".repeat(32);
    static final Person AUTHOR = new Person("Ms", "Ada", "Writer");
    static final Person GOVERNOR = new Person("Mr", "Gil", "Chair");
    static final Person OTHER_GOVERNOR = new Person("Dr", "Ola", "Member");
    static final SignOff.Authority AUTHORITY = new SignOff.Authority("Governing body", "Chair", "FGB 1 December, 7");

    static final List<PolicyPart> TEXT = List.of(
            new Heading(1, null, "Kites", Provenance.fresh()),
            new Item(
                    0,
                    "1",
                    "Staff keep kites grounded near wires.",
                    Strength.REQUIRED,
                    List.of("CC-01", "CC-02"),
                    Provenance.fresh()),
            new Heading(2, "2", "Afterwards", Provenance.fresh()),
            new Item(0, "2", "Strings are wound up.", Strength.ADVISED, List.of(), Provenance.fresh()),
            new Table(List.of(List.of("Colour", "Meaning"), List.of("Red", "")), Provenance.fresh()));

    private Policies() {}

    static Policy policy() {
        School school = new School(
                "CED",
                "Cedar School",
                LegalType.ACADEMY,
                "Trust",
                "Trust",
                new School.Contact("1 Lane", "1", "a@b", "#123456"));
        return new Policy(school, "Kites");
    }

    static PolicyVersion draft() {
        return draft(policy(), 1);
    }

    static PolicyVersion draft(Policy policy, int number) {
        PolicyVersion version = new PolicyVersion(policy, number, AUTHOR);
        version.rewrite(TEXT);
        version.describe(
                new PolicyParticulars("Headteacher", List.of("Staff"), "First version.", List.of(), List.of()),
                null,
                12);
        return version;
    }

    static PolicyVersion inReview() {
        PolicyVersion version = draft();
        version.submit(HASH);
        return version;
    }

    static PolicyVersion approved(Policy policy, int number) {
        PolicyVersion version = draft(policy, number);
        version.submit(HASH);
        version.approve(GOVERNOR, AUTHORITY, NOW);
        return version;
    }

    static PolicyVersion inForce(Policy policy, LocalDate from) {
        return takenOver(policy, past(from, null, null, null, null));
    }

    static PolicyVersion takenOver(Policy policy, PolicyPast past) {
        return PolicyVersion.takenOver(policy, 1, null, TEXT, past);
    }

    static PolicyPast past(
            LocalDate from, LocalDate to, PartialDate nextReview, Integer months, PartialDate approvedOn) {
        return new PolicyPast(PolicyParticulars.none(), from, to, nextReview, months, "Governing body", approvedOn);
    }

    static Publication starting(LocalDate day) {
        return new Publication(day, null, null, 12);
    }

    static PartialDate month(int year, int month) {
        return PartialDate.month(YearMonth.of(year, month));
    }
}
