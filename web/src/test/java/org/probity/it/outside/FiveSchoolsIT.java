package org.probity.it.outside;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The five schools answer the same story each in its own way (domain.md 1.7): a row for every key that acts, asked over the public API.
 * The answer of a school that keeps silent is the trust's default. Rows X22 to X27 and X30 belong to official accounts.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class FiveSchoolsIT {
    private static final List<String> SCHOOLS = List.of("ALD", "BEE", "CED", "DAM", "ELM");
    private static final Map<String, NarrativeAt> TOLD = new HashMap<>();

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 9_000, textBlock = """
            X01 | who is bound             | TEACHER GOVERNOR VISITOR PUPIL | TEACHER GOVERNOR VOLUNTEER | TEACHER GOVERNOR CONTRACTOR | TEACHER | PARENT_CARER
            X02 | past pupil of 15, 17, 20 | 15                  | 15 17         | 15 17 20   | none       | none
            X03 | CC-03                    | ADVISED             | PROHIBITED    | PROHIBITED | ADVISED    | SILENT
            X04 | CC-05                    | SILENT              | SILENT        | PROHIBITED | SILENT     | SILENT
            X05 | told of an accident      | none                | none          | none       | DATA_PROTECTION | none
            X08 | first step with a parent | Letter of the governing body | Ask for removal | Look into it | Invite to a meeting | Ask for removal
            X09 | procedure for a parent   | Parents and carers: the governing body writes first | Parents and carers | Parents and carers: look into it and answer | Parents and carers: first a meeting | Parents and carers: removal, meeting, then measures
            X10 | legal steps              | open                | none          | none       | none       | after refusal and continuation
            X11 | police are thought of    | RACIST_ELEMENT VIOLENCE_THREATENED VIOLENCE_ENCOURAGED | RACIST_ELEMENT SEXIST SEXUAL_NATURE HATE_CRIME THREATENING PHYSICAL_THREAT SEXUAL_THREAT VIOLENCE_THREATENED VIOLENCE_ENCOURAGED GROSSLY_OBSCENE HARASSMENT CRIME_SUSPECTED ILLEGAL_CONTENT | PHYSICAL_THREAT SEXUAL_THREAT CRIME_SUSPECTED ILLEGAL_CONTENT | RACIST_ELEMENT SEXIST SEXUAL_NATURE HATE_CRIME THREATENING | RACIST_ELEMENT VIOLENCE_THREATENED GROSSLY_OBSCENE HARASSMENT CRIME_SUSPECTED
            X12 | taken as                 | MODERATE            | SERIOUS       | MODERATE   | MODERATE   | MODERATE
            X12 | on purpose or not        | false               | false         | false      | true       | false
            X12 | after an investigation   | HEARING INFORMAL    | HEARING INFORMAL | HEARING INFORMAL CAPABILITY | HEARING INFORMAL MEDIATION | HEARING INFORMAL
            X13 | must be looked into      | none                | PARENT PUPIL:CC-29 STAFF STAFF:CC-29 | PARENT PUPIL:CC-29 STAFF:CC-29 | none | none
            X15 | who approves a policy    | Governing body      | Resources committee, then Chair of governors | Local governing body | Senior leadership team, then Local governing body | Local governing body
            X18 | CC-22                    | SILENT              | SILENT        | ADVISED    | ADVISED    | SILENT
            X19 | CC-06                    | PROHIBITED          | ADVISED       | PROHIBITED | ADVISED    | SILENT
            X19 | CC-11                    | SILENT              | PROHIBITED    | PROHIBITED | SILENT     | SILENT
            X20 | CC-07                    | PROHIBITED          | ADVISED       | PROHIBITED | SILENT     | SILENT
            X20 | CC-27                    | SILENT              | SILENT        | PROHIBITED | PROHIBITED | SILENT
            X21 | CC-40                    | PROHIBITED          | SILENT        | SILENT     | SILENT     | PROHIBITED
            X21 | CC-41                    | SILENT              | SILENT        | SILENT     | SILENT     | PROHIBITED
            X21 | CC-42                    | SILENT              | SILENT        | SILENT     | SILENT     | PROHIBITED
            X29 | support                  | line manager Occupational health counselling union | line manager Occupational health counselling union | line manager Occupational health counselling | line manager Occupational health counselling union | line manager Occupational health counselling union
            X31 | CC-33                    | SILENT              | SILENT        | SILENT     | SILENT     | REQUIRED
            X31 | account at 12, 14, 17    | none                | none          | none       | none       | Facebook 12 LinkedIn 12 14 dating 12 14 17
            X31 | ages for parents         | Most platforms 13, LinkedIn 16, Dating sites 18 | Most platforms 13, LinkedIn 16, Dating sites 18 | Most platforms 13, LinkedIn 16, Dating sites 18 | Most platforms 13, LinkedIn 16, Dating sites 18 | Most platforms 13, LinkedIn 16, Dating sites 18
            X32 | CC-32                    | PROHIBITED          | ADVISED       | PROHIBITED | SILENT     | SILENT
            X33 | who agrees to leave      | headteacher slt     | headteacher slt | headteacher slt | headteacher slt | headteacher slt
            X34 | CC-04                    | SILENT              | SILENT        | SILENT     | ADVISED    | SILENT
            X34 | remark about a governor  | PROHIBITED          | ADVISED       | ADVISED    | ADVISED    | SILENT
            X36 | CC-44                    | ADVISED             | SILENT        | SILENT     | SILENT     | PROHIBITED
            X36 | CC-47                    | SILENT              | SILENT        | SILENT     | SILENT     | PROHIBITED
            X39 | told of whistleblowing   | HT                  | HT            | HT         | HT         | HT
            X40 | told about the head      | COG                 | COG           | CEO COG    | CEO COG    | CEO COG
            X41 | kinds of case            | GOVERNOR VOLUNTEER CONTRACTOR EXTERNAL | GOVERNOR VOLUNTEER CONTRACTOR EXTERNAL | GOVERNOR VOLUNTEER CONTRACTOR EXTERNAL | GOVERNOR VOLUNTEER CONTRACTOR EXTERNAL | GOVERNOR VOLUNTEER CONTRACTOR EXTERNAL
            X41 | may follow for a governor | advice, an apology, training, suspension, removal from office | advice, an apology, training, suspension, removal from office | advice, an apology, training, suspension, removal from office | advice, an apology, training, suspension, removal from office | advice, an apology, training, suspension, removal from office
            X41 | may follow for a volunteer | advice, fewer tasks, the end of the role | advice, fewer tasks, the end of the role | advice, fewer tasks, the end of the role | advice, fewer tasks, the end of the role | advice, fewer tasks, the end of the role
            X41 | may follow for a contractor | advice, fewer tasks, the end of the role, word to the agency | advice, fewer tasks, the end of the role, word to the agency | advice, fewer tasks, the end of the role, word to the agency | advice, fewer tasks, the end of the role, word to the agency | advice, fewer tasks, the end of the role, word to the agency
            X41 | may follow for a visitor  | advice, no more access | advice, no more access | advice, no more access | advice, no more access | advice, no more access
            X42 | places online            | Facebook Instagram; twitter is X | WhatsApp Facebook Instagram X YouTube Blog; twitter is X | Facebook X Instagram Chatroom Forum Blog Podcast Wikipedia TikTok flickr YouTube Message board News comments; twitter is X | Facebook X; twitter is X | WhatsApp X Facebook; twitter is X
            X43 | told of a child and an adult | DSL HT          | DSL HT        | DSL HT     | DSL HT     | DSL HT
            """)
    void eachSchoolAnswersAsItsPolicySays(ArgumentsAccessor row) {
        String question = row.getString(1);
        assertAll(IntStream.range(0, SCHOOLS.size())
                .mapToObj(at -> () ->
                        assertEquals(row.getString(at + 2), at(SCHOOLS.get(at)).answer(question), SCHOOLS.get(at))));
    }

    private static NarrativeAt at(String school) {
        return TOLD.computeIfAbsent(school, NarrativeAt::new);
    }
}
