package org.probity.persistence.breach;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.probity.persistence.person.PersonCategory;

class CapacityTest {
    @ParameterizedTest
    @CsvSource({
        "TEACHER, STAFF",
        "CENTRAL_STAFF, STAFF",
        "GOVERNOR, GOVERNOR",
        "TRUSTEE, GOVERNOR",
        "PARENT_CARER, PARENT",
        "PUPIL, PUPIL",
        "SUPPLY, OTHER",
        "EX_PUPIL, OTHER",
        "UNKNOWN, OTHER"
    })
    void matterGoesWhereThePersonActed(PersonCategory category, Compartment compartment) {
        assertEquals(compartment, Capacity.compartment(category, Set.of()));
    }

    @ParameterizedTest
    @EnumSource(
            value = PersonCategory.class,
            names = {
                "TEACHER",
                "SUPPORT_STAFF",
                "SUPPLY",
                "CONTRACTOR",
                "GOVERNOR",
                "VOLUNTEER",
                "PARENT_HELPER",
                "FRIEND"
            })
    void childAndAdultOfTheSchoolIsSafeguardingFirst(PersonCategory category) {
        assertEquals(Compartment.SAFEGUARDING, Capacity.compartment(category, Set.of(Flag.CHILD)));
    }

    @ParameterizedTest
    @CsvSource({"PARENT_CARER, PARENT", "PUPIL, PUPIL", "VISITOR, OTHER"})
    void childWithoutAnAdultOfTheSchoolStaysWithItsKind(PersonCategory category, Compartment compartment) {
        assertEquals(compartment, Capacity.compartment(category, Set.of(Flag.CHILD)));
    }

    @ParameterizedTest
    @EnumSource(PersonCategory.class)
    void suspectedImageryIsAlwaysSafeguarding(PersonCategory category) {
        assertEquals(Compartment.SAFEGUARDING, Capacity.compartment(category, Set.of(Flag.IMAGERY)));
    }

    @ParameterizedTest
    @EnumSource(PersonCategory.class)
    void whoeverTriagesMayKeepItInSafeguarding(PersonCategory category) {
        assertEquals(Compartment.SAFEGUARDING, Capacity.compartment(category, Set.of(Flag.SAFEGUARDING)));
    }
}
