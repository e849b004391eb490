package org.probity.ejb.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Who is in the sample trust and where. References that resolve nowhere would surface only when the sample is
 * loaded; here they fail first.
 */
class SampleTrustTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final SampleTrust SAMPLE = SampleTrust.read();

    @ParameterizedTest
    @CsvSource({
        "ALD, Alder Primary, COMMUNITY, Wrenshire Council, SCHOOL",
        "BEE, Beech Primary, VOLUNTARY_AIDED, Governing body of Beech Primary, SCHOOL",
        "CED, Cedar School, ACADEMY, Hedgerow Learning Trust, TRUST",
        "DAM, Damson Junior, ACADEMY, Hedgerow Learning Trust, TRUST",
        "ELM, Elm Primary, ACADEMY, Hedgerow Learning Trust, TRUST"
    })
    void eachSchoolHasItsLegalTypeEmployerAndController(
            String code, String name, String legalType, String employer, String controller) {
        SampleSchool school = SAMPLE.school(code).orElseThrow();

        assertEquals(name, school.name());
        assertEquals(legalType, school.legalType());
        assertEquals(employer, school.employer());
        assertEquals(controller, school.controller());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ALD", "BEE", "CED", "DAM", "ELM"})
    void theSchoolYearHasOneHundredAndNinetyPupilDays(String code) {
        SampleSchool school = SAMPLE.school(code).orElseThrow();
        LocalDate mayDay = LocalDate.of(2027, 5, 3);
        List<LocalDate> openDays = LocalDate.of(2026, 9, 1)
                .datesUntil(LocalDate.of(2027, 8, 1))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && !day.equals(mayDay))
                .filter(day -> yearOf(school).terms().stream().anyMatch(term -> term.contains(day)))
                .toList();

        assertEquals(195, openDays.size());
        assertEquals(5, new HashSet<>(school.insetDays()).size());
        assertTrue(openDays.containsAll(school.insetDays()), () -> "INSET outside term: " + school.insetDays());
    }

    @Test
    void everyRoleThatAPostCanCarryIsHeldToday() {
        Set<String> held = SAMPLE.people().stream()
                .flatMap(person -> person.posts().stream())
                .filter(post -> post.heldOn(TODAY))
                .flatMap(post -> post.role().stream())
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(new TreeSet<>(Vocabulary.ROLES), held);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ALD", "BEE", "CED", "DAM", "ELM"})
    void eachSchoolHasItsPeople(String school) {
        for (String role : List.of("HT", "SLT", "DSL", "DPL", "COG", "OFF", "LM", "ST", "PAR")) {
            assertTrue(holders(role, school) >= 1, role + " at " + school);
        }
        assertEquals(1, holders("HT", school));
        assertEquals(1, holders("COG", school));
        assertTrue(holders("GOV", school) >= 2, "governors at " + school);
        assertTrue(holders("ST", school) >= 2, "staff at " + school);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"headteacher", "slt", "dsl", "chair", "governor", "governor2", "office", "lm", "staff", "staff2"
            })
    void theSameUserNamesExistAtEverySchool(String role) {
        for (String code : List.of("ald", "bee", "ced", "dam", "elm")) {
            SamplePerson person = SAMPLE.person(role + "." + code).orElseThrow();
            assertTrue(person.signsIn(), person.key());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "clerk, CLK",
        "hr, HR",
        "hr2, HR",
        "head-of-hr, HHR",
        "dpo, DPO",
        "ceo, CEO",
        "trust-chair, TRU",
        "tsl, TSL",
        "admin, SYS",
        "auditor, AUD",
        "lado, LAD",
        "central-staff, ST"
    })
    void trustWideUserNamesCarryTheirRole(String key, String role) {
        assertTrue(SAMPLE.person(key).orElseThrow().posts().stream()
                .anyMatch(post -> post.hasRole(role) && post.school().equals(Vocabulary.TRUST)));
    }

    @Test
    void keysAndMailAddressesAreUniqueAndFictional() {
        List<String> keys = SAMPLE.people().stream().map(SamplePerson::key).toList();
        List<String> mail = SAMPLE.people().stream()
                .flatMap(person -> person.email().stream())
                .toList();

        assertEquals(keys.size(), new HashSet<>(keys).size());
        assertEquals(mail.size(), new HashSet<>(mail).size());
        Stream.concat(
                        mail.stream(),
                        Stream.concat(
                                Stream.of(SAMPLE.organisation().mailbox()),
                                SAMPLE.schools().stream().map(SampleSchool::mailbox)))
                .forEach(address -> assertTrue(address.endsWith(".example"), address));
    }

    @Test
    void telephoneNumbersAreThoseKeptForDrama() {
        Stream.concat(
                        Stream.of(SAMPLE.organisation().telephone()),
                        SAMPLE.schools().stream().map(SampleSchool::telephone))
                .forEach(number -> assertTrue(number.matches("01632 960\\d{3}"), number));
    }

    @Test
    void whoeverSignsInCanBeWrittenTo() {
        for (SamplePerson person : SAMPLE.people()) {
            if (person.signsIn()) {
                assertTrue(person.email().isPresent(), person.key());
            }
            if (person.schoolClass().isEmpty()) {
                assertFalse(person.address().isEmpty(), person.key());
            }
        }
    }

    @Test
    void everyPostNamesASchoolOrTheTrust() {
        SAMPLE.people().forEach(person -> person.posts().forEach(post -> {
            boolean known = post.school().equals(Vocabulary.TRUST)
                    || SAMPLE.school(post.school()).isPresent();
            assertTrue(known, person.key() + ": " + post.school());
            assertTrue(post.to().map(post.from()::isBefore).orElse(true), person.key() + ": " + post);
        }));
    }

    @Test
    void everyRelationshipJoinsTwoKnownPeople() {
        for (Relationship relationship : SAMPLE.relationships()) {
            assertTrue(SAMPLE.person(relationship.person()).isPresent(), relationship.person());
            assertTrue(SAMPLE.person(relationship.of()).isPresent(), relationship.of());
            assertNotEquals(relationship.person(), relationship.of());
        }
    }

    @Test
    void everyPupilHasAParentAndFitsTheClass() {
        SAMPLE.people().stream()
                .filter(person -> person.schoolClass().isPresent())
                .forEach(pupil -> {
                    assertTrue(
                            SAMPLE.relationships().stream()
                                    .anyMatch(tie -> tie.kind().equals("PARENT_OF")
                                            && tie.of().equals(pupil.key())),
                            pupil.key());
                    int ageInSeptember = Period.between(pupil.born().orElseThrow(), LocalDate.of(2026, 8, 31))
                            .getYears();
                    int year = Character.digit(pupil.schoolClass().orElseThrow().charAt(0), 10);
                    assertEquals(year + 4, ageInSeptember, pupil.key());
                });
    }

    @Test
    void thePastPupilIsSeventeen() {
        SamplePerson past = SAMPLE.person("past-pupil.bee").orElseThrow();

        assertEquals(17, Period.between(past.born().orElseThrow(), TODAY).getYears());
        assertEquals(
                Set.of("BEE", "ALD"),
                past.posts().stream().map(SamplePerson.Post::school).collect(Collectors.toSet()));
    }

    @Test
    void conflictsOfInterestAreThere() {
        assertTrue(SAMPLE.tied("staff2.ced", "slt.ced"), "the deputy is married to a teacher");
        assertTrue(SAMPLE.tied("parent2.elm", "parent.elm"), "a separated couple");
        assertFalse(SAMPLE.tied("headteacher.ced", "slt.ced"));
        assertTrue(
                SAMPLE.people().stream().anyMatch(person -> holds(person, "GOV") && holds(person, "PAR")),
                "governor and parent");
        assertTrue(
                SAMPLE.people().stream().anyMatch(person -> holds(person, "ST") && holds(person, "PAR")),
                "staff and parent");
        assertTrue(SAMPLE.people().stream().anyMatch(SamplePerson::unionRepresentative), "union representative");
    }

    private static SchoolYear yearOf(SampleSchool school) {
        return SAMPLE.calendars().stream()
                .filter(year -> year.name().equals(school.calendar()))
                .findFirst()
                .orElseThrow();
    }

    private static long holders(String role, String school) {
        return SAMPLE.people().stream()
                .filter(person -> person.posts().stream()
                        .anyMatch(post -> post.hasRole(role) && post.school().equals(school) && post.heldOn(TODAY)))
                .count();
    }

    private static boolean holds(SamplePerson person, String role) {
        return person.posts().stream().anyMatch(post -> post.hasRole(role));
    }
}
