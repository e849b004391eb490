package org.probity.ejb.casework;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.probity.ejb.model.Deed;
import org.probity.ejb.model.Product;
import org.probity.ejb.model.Run;
import org.probity.ejb.model.Setting;
import org.probity.ejb.procedure.ProcedureFile;
import org.probity.ejb.procedure.Procedures;
import org.probity.persistence.breach.Assignment;
import org.probity.persistence.breach.Duty;
import org.probity.persistence.calendar.BankHolidays;
import org.probity.persistence.calendar.Calendars;
import org.probity.persistence.calendar.TrustCalendar;
import org.probity.persistence.calendar.WorkingCalendar;
import org.probity.persistence.casework.Bench;
import org.probity.persistence.casework.CaseFile;
import org.probity.persistence.casework.Circumstances;
import org.probity.persistence.casework.Standing;
import org.probity.persistence.casework.Warning;
import org.probity.persistence.person.Person;
import org.probity.persistence.procedure.ProcedureVersion;
import org.probity.persistence.school.LegalType;

/** Faults put into the product on purpose, each where it could really be: the model notices every one of them. */
class SeededFaultsTest {
    private static final String STAFF = "staff-conduct";
    private static final long PATIENCE = 100_000;

    /** @param route the procedure on which it shows soonest */
    record Fault(String route, Function<Setting, Product> product) {}

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void isNoticed(Fault fault) {
        Run run = new Run(4711, PATIENCE, fault.product()).about(fault.route());
        Run.Disagreement found = assertThrows(Run.Disagreement.class, run::go);
        assertTrue(found.getMessage().startsWith("Seed 4711, case "), found.getMessage());
    }

    static Stream<Named<Fault>> faults() {
        return Stream.of(
                procedure(
                        "the measures at Elm without the guard (S4-36)",
                        "parent-elm",
                        "next: warning\n        when: [REFUSED_AND_CONTINUED, NOT_MERE_CRITICISM]",
                        "next: warning\n        when: [NOT_MERE_CRITICISM]"),
                procedure(
                        "an appeal that stands and is heard again (8.5)",
                        "staff-conduct",
                        "- UPHELD: The decision stands\n        next: finish",
                        "- UPHELD: The decision stands\n        next: prepare"),
                procedure(
                        "an outcome letter due from the decision, not from the hearing (T11)",
                        "staff-conduct",
                        "{rule: T11, from: hearing, what: Outcome letter}",
                        "{rule: T11, what: Outcome letter}"),
                procedure(
                        "more time without a reason (T06)",
                        "staff-conduct",
                        "next: investigate\n        reason: needed",
                        "next: investigate"),
                procedure(
                        "an adviser who clears the police hold (HR-04)",
                        "hold-police",
                        "by: [HT, HHR, DSL, CEO, COG]",
                        "by: [HT, HHR, HR, DSL, CEO, COG]"),
                procedure(
                        "the 72 hours from the assessment, not from awareness (DP-02)",
                        "data-breach",
                        "{rule: ICO, from: suspected, what",
                        "{rule: ICO, what"),
                village("the headteacher dismisses everywhere (2.5)", Delegating::new),
                village("an expired warning counts (D-13)", Resentful::new),
                village("nobody asks what part people had (SOD-01 to SOD-04)", Trusting::new),
                village("the person concerned decides too (SOD-07)", Blind::new),
                village("no invitation is ever late (T08)", Hasty::new),
                village("mediation and capability everywhere, whatever the policy names (X12)", Generous::new),
                Named.of(
                        "nobody steps in for those who are part of the matter (9.3)",
                        new Fault("pupil", setting -> real(setting, Procedures::named, Stuck::new))),
                Named.of(
                        "the school's own time limits are not read (2.3)",
                        new Fault(STAFF, setting -> real(without(setting), Procedures::named, Village::new))),
                Named.of("a bank holiday is missing (5.2)", new Fault(STAFF, NoBoxingDay::new)));
    }

    private static Product real(
            Setting setting, Function<String, ProcedureVersion> procedures, Function<Setting, Village> villages) {
        return new RealCase(setting, procedures, villages);
    }

    private static Named<Fault> village(String fault, Function<Setting, Village> villages) {
        return Named.of(fault, new Fault(STAFF, setting -> real(setting, Procedures::named, villages)));
    }

    /** The procedure as shipped but for some words of its file. */
    private static Named<Fault> procedure(String fault, String code, String words, String other) {
        String text = text("/procedures/" + code + ".yaml");
        assertTrue(text.contains(words), code + ": " + words);
        ProcedureFile file = ProcedureFile.read(code + ".yaml", text.replace(words, other));
        ProcedureVersion changed = file.build(file.procedure(), 1);
        Function<String, ProcedureVersion> shelf = name -> name.equals(code) ? changed : Procedures.named(name);
        String route = file.procedure().isParallel() ? STAFF : code;
        return Named.of(fault, new Fault(route, setting -> real(setting, shelf, Village::new)));
    }

    private static Setting without(Setting all) {
        return new Setting(
                all.school(),
                all.legalType(),
                Map.of(),
                all.route(),
                all.kind(),
                all.opened(),
                all.conduct(),
                all.codes(),
                all.flags(),
                all.leads(),
                all.headMayDismiss(),
                all.earlier(),
                all.subject(),
                all.conflicts(),
                all.people());
    }

    private static final class Delegating extends Village {
        Delegating(Setting setting) {
            super(setting);
        }

        @Override
        public Bench bench(CaseFile file, List<Person> chosen) {
            Bench bench = super.bench(file, chosen);
            return new Bench(LegalType.valueOf(setting.legalType()), bench.subject(), true, bench.members());
        }
    }

    private static final class Resentful extends Village {
        Resentful(Setting setting) {
            super(setting);
        }

        @Override
        public List<Warning> live(CaseFile file) {
            return warnings;
        }
    }

    private static final class Trusting extends Village {
        Trusting(Setting setting) {
            super(setting);
        }

        @Override
        public List<Person> give(CaseFile file, Duty duty, List<String> publicIds, Instant now) {
            List<Person> chosen = people.values().stream()
                    .filter(person -> publicIds.contains(person.getPublicId()))
                    .toList();
            chosen.forEach(person -> assignments.add(new Assignment(matter(), person, duty, now)));
            return chosen;
        }
    }

    private static final class Blind extends Village {
        Blind(Setting setting) {
            super(setting);
        }

        @Override
        Circumstances around(Deed.Somebody by) {
            Circumstances seen = super.around(by);
            Standing who = seen.who();
            return new Circumstances(
                            new Standing(who.roles(), who.duties(), false, who.free()), seen.codes(), seen.by())
                    .leadingTo(seen.leads());
        }
    }

    private static final class Generous extends Village {
        Generous(Setting setting) {
            super(setting);
        }

        @Override
        Circumstances around(Deed.Somebody by) {
            return super.around(by).leadingTo(null);
        }
    }

    private static final class Stuck extends Village {
        Stuck(Setting setting) {
            super(setting);
        }

        @Override
        Circumstances around(Deed.Somebody by) {
            Circumstances seen = super.around(by);
            Standing who = seen.who();
            Standing alone = new Standing(who.roles(), who.duties(), who.conflicted());
            return new Circumstances(alone, seen.codes(), seen.by()).leadingTo(seen.leads());
        }
    }

    private static final class Hasty extends Village {
        Hasty(Setting setting) {
            super(setting);
        }

        @Override
        public boolean isServed(Long letterId) {
            return true;
        }
    }

    private static final Calendars FAULTY = calendars();

    private static Calendars calendars() {
        String days =
                text("/org/probity/persistence/calendar/bank-holidays.csv").replace("2026-12-28", "2026-12-29");
        try {
            WorkingCalendar working = new WorkingCalendar(BankHolidays.read(new StringReader(days)));
            return new Calendars(
                    "faulty",
                    working,
                    new TrustCalendar(working, List.of()),
                    Cases.TIMES.calendars().school());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(String resource) {
        try (InputStream stream = ProcedureFile.class.getResourceAsStream(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static final class NoBoxingDay extends RealCase {
        NoBoxingDay(Setting setting) {
            super(setting, Procedures::named, Village::new);
        }

        @Override
        Calendars calendars() {
            return FAULTY;
        }
    }
}
