package org.probity.ejb.policy.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probity.ejb.policy.draft.BoundPerson;
import org.probity.ejb.policy.draft.Strength;

/** The wording of a clause tells how strongly it binds, and whom. */
class StrengthOfDutyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Staff must not ride in the yard.                          | PROHIBITED
            Pupils should never leave a bicycle outside.              | PROHIBITED
            Parents should not park at the gate.                      | PROHIBITED
            Riding indoors is not permitted.                          | PROHIBITED
            Do not lend your key to anyone.                           | PROHIBITED
            Staff are strongly advised not to lend a key.             | ADVISED
            It is recommended that pupils do not ride in the dark.    | ADVISED
            Staff should use the rack.                                | ADVISED
            Every rider must wear a helmet.                           | REQUIRED
            Parents are responsible for repairs.                      | REQUIRED
            The school will inform parents.                           | REQUIRED
            The school reserves the right to remove a bicycle.        | RIGHT
            The headteacher may close the shed.                       | RIGHT
            Bicycles have two wheels.                                 | INFORMATION
            A bell can be heard from afar.                            | INFORMATION
            The shed is open. Staff may ride. Pupils must not ride.   | PROHIBITED
            """)
    void isJudgedByTheStrongestSentence(String text, Strength strength) {
        assertEquals(strength, StrengthOfDuty.of(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            riding in the yard                 | We will not tolerate any of the following:  | PROHIBITED
            not ride in the yard               | Staff should:                               | PROHIBITED
            use the rack                       | Staff should:                               | ADVISED
            Do not ride in the yard            | Everyone must ensure that they:             | PROHIBITED
            Use the rack                       | Everyone must ensure that they:             | REQUIRED
            Do not ride in the dark            | It is recommended to take care. Advice includes: | ADVISED
            Make cycling safe                  | The purpose of this policy is to:           | INFORMATION
            Set out what the school will do    | The aims of this policy are to:             | INFORMATION
            """)
    void itemsTakeItFromTheirIntroduction(String item, String introduction, Strength strength) {
        assertEquals(strength, StrengthOfDuty.of(item, introduction));
    }

    @Test
    void personsAreThoseWhoAct() {
        assertEquals(List.of(BoundPerson.STAFF), BoundPersons.in("School staff must not add pupils as friends."));
        assertEquals(List.of(BoundPerson.PARENTS), BoundPersons.in("Parents and carers should use the gate."));
        assertEquals(List.of(BoundPerson.SCHOOL), BoundPersons.in("The school will write to parents."));
        assertEquals(
                List.of(BoundPerson.PARENTS), BoundPersons.in("At Oak Street we expect parents to behave kindly."));
        assertEquals(List.of(BoundPerson.STAFF), BoundPersons.in("All members of staff must be trained."));
        assertEquals(List.of(), BoundPersons.in("Photographs of pupils must be checked carefully."));
        assertEquals(List.of(), BoundPersons.in("Bicycles have two wheels."));
    }
}
