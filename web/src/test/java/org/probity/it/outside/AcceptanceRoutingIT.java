package org.probity.it.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.probity.it.ApiClient;
import org.probity.it.ApiClient.Answer;
import org.probity.it.CaseOverApi;
import org.probity.it.Infrastructure;
import org.probity.it.Mails;

/** Who hears of a report, and who never learns of it. */
@Tag("acceptance")
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AcceptanceRoutingIT {
    private final ApiClient head = ApiClient.of("headteacher.ced");
    private final ApiClient hr = ApiClient.of("head-of-hr");
    private final Mails mails = new Mails(Infrastructure.mail());

    /** AT-03, S2-60. */
    @Test
    void whoReportsDecidesWhoHearsOfItAndTheHeadOfHrLeadsForCentralStaff() {
        for (String subject : List.of("Haile", "Castellane", "Zelinski")) {
            String reporter = subject.equals("Zelinski") ? "hr" : "central-staff";
            CaseOverApi central = Routed.about(subject, "CED", reporter, head);
            assertEquals(Set.of("Nwosu-Hart"), Routed.holders(central.readBy(hr), "RECIPIENT"), subject);
            Routed.blind(head, central);
        }
        CaseOverApi local = Routed.about("Haile", "CED", "lm.ced", head);
        assertEquals(Set.of("Castellane"), Routed.holders(local.readBy(head), "RECIPIENT"));
        Routed.blind(hr, local);
        local.triaged(head, Routed.charge(head, local, Map.of()));
        assertEquals(Set.of("Castellane"), Routed.holders(local.seenBy(head), "CASE_MANAGER"));

        CaseOverApi ofCentral = Routed.about("Zelinski", "CED", "lm.ced", head);
        assertEquals(Set.of("Castellane"), Routed.holders(ofCentral.readBy(head), "RECIPIENT"));
        ofCentral.triaged(head, Routed.charge(head, ofCentral, Map.of()));
        assertEquals(Set.of("Nwosu-Hart"), Routed.holders(ofCentral.seenBy(hr), "CASE_MANAGER"));
    }

    /** AT-04, domain 9.3: a maintained school. */
    @Test
    void reportAboutTheHeadOfAMaintainedSchoolGoesToTheChairAndTheHeadNoticesNothing() {
        headNoticesNothing("ald", "chair.ald", Set.of("Halloway"));
    }

    /** AT-04, domain 9.3: an academy. */
    @Test
    void reportAboutTheHeadOfAnAcademyGoesToChiefExecutiveAndChairAndTheHeadNoticesNothing() {
        headNoticesNothing("ced", "chair.ced", Set.of("Abara", "Achterberg"));
    }

    private void headNoticesNothing(String school, String chair, Set<String> told) {
        String theHead = "headteacher." + school;
        ApiClient subject = ApiClient.of(theHead);
        ApiClient chairs = ApiClient.of(chair);
        String before = Routed.everything(theHead);
        int ofHead = mails.notices(Routed.mailbox(theHead));
        String id = CaseOverApi.person(subject, school.equals("ald") ? "Oyelaran" : "Castellane");
        for (Map<String, String> named : List.of(Map.of("person", id), Map.of("name", "the headteacher"))) {
            int ofChair = mails.notices(Routed.mailbox(chair));
            CaseOverApi matter = Routed.about(named, school.toUpperCase(Locale.ROOT), "lm." + school);
            assertEquals(told, Routed.holders(matter.readBy(chairs), "RECIPIENT"));
            mails.awaitNotice(Routed.mailbox(chair), ofChair);
            assertEquals(before, Routed.everything(theHead));
            Map<String, ?> who = Map.of("subjectKind", "TEACHER", "subject", Map.of("person", id));
            matter.triaged(chairs, Routed.charge(chairs, matter, who));
            assertTrue(Routed.everything(chair).contains(matter.reference()));
            assertEquals(before, Routed.everything(theHead));
            Routed.blind(subject, matter);
        }
        Routed.about(
                Map.of("name", "Somebody else", "category", "VOLUNTEER"),
                school.toUpperCase(Locale.ROOT),
                "lm." + school);
        mails.awaitNotice(Routed.mailbox(theHead), ofHead);
        assertEquals(ofHead + 1, mails.notices(Routed.mailbox(theHead)));
    }

    /** AT-04: whoever steps back, from a report or from the case, is passed over like anybody in conflict (9.3). */
    @Test
    void whoeverStepsBackSaysWhyAndSeesItNoMoreAndTheNextInLineGoesOn() {
        ApiClient chair = ApiClient.of("chair.ced");
        ApiClient chief = ApiClient.of("ceo");
        CaseOverApi matter = Routed.about("Haile", "CED", "lm.ced", head);
        Routed.blind(chair, matter);
        Routed.refused("Say why", head.post("reports/" + matter.reference() + "/recusal", "{\"why\":\" \"}"));
        int waiting = mails.notices(Routed.mailbox("chair.ced"));
        stepsBack(head, "reports/" + matter.reference(), "I am godparent to somebody in it.");
        mails.awaitNotice(Routed.mailbox("chair.ced"), waiting);
        Routed.blind(head, matter);
        JsonObject read = matter.readBy(chair);
        assertEquals(Set.of("Abara"), Routed.holders(read, "RECIPIENT"));
        assertTrue(read.get("steppedBack").toString().contains("I am godparent to somebody in it."));
        assertFalse(read.toString().contains("Castellane"), read.toString());

        matter.triaged(chair, Routed.charge(chair, matter, Map.of()));
        assertEquals(Set.of("Abara"), Routed.holders(matter.seenBy(chair), "CASE_MANAGER"));
        stepsBack(chair, "cases/" + matter.reference(), "He mended my roof.");
        Routed.blind(chair, matter);
        JsonObject seen = matter.seenBy(chief);
        assertEquals(Set.of("Achterberg"), Routed.holders(seen, "CASE_MANAGER"));
        String happened = seen.get("chronology").toString();
        assertTrue(happened.contains("He mended my roof."), happened);
        assertFalse(happened.contains("Abara"), happened);
    }

    private static void stepsBack(ApiClient who, String matter, String why) {
        Answer answer = who.post(matter + "/recusal", "{\"why\":\"" + why + "\"}");
        assertEquals(204, answer.status(), answer.text());
    }

    /** AT-38, SOD-07. */
    @Test
    void clerkAdministratorAndDataProtectionOfficerAreBlindInTheirOwnCase() {
        ApiClient chief = ApiClient.of("ceo");
        ownCase("clerk", "Fairclough", head);
        ownCase("admin", "Voss", head);
        ApiClient officer = ApiClient.of("dpo");
        Set<String> ofOfficer = Routed.dataCases(officer);
        Set<String> ofChief = Routed.dataCases(chief);
        ownCase("dpo", "Dryden", chief);
        assertEquals(ofOfficer, Routed.dataCases(officer));
        Routed.fresh(chief, ofChief);

        CaseOverApi another = Routed.about("Haile", "CED", "lm.ced", head);
        another.triaged(head, Routed.charge(head, another, Map.of("flags", List.of("PERSONAL_DATA"))));
        Routed.fresh(officer, ofOfficer);
        Answer given = clerkIsGivenADuty(another);
        assertEquals(200, given.status(), given.text());
        another.seenBy(ApiClient.of("clerk"));
    }

    private void ownCase(String userName, String familyName, ApiClient decider) {
        ApiClient subject = ApiClient.of(userName);
        CaseOverApi own = Routed.about(familyName, "CED", "lm.ced", head);
        Routed.blind(subject, own);
        own.triaged(decider, Routed.charge(decider, own, Map.of("flags", List.of("PERSONAL_DATA"))));
        JsonObject opened =
                own.step(decider, Map.of("outcome", "APPOINTED", "person", own.free(decider, "INVESTIGATOR")));
        Routed.blind(subject, own);
        for (String letter : CaseOverApi.ids(opened, "letters")) {
            assertEquals(404, subject.get("letters/" + letter).status());
            assertEquals(404, subject.get("letters/" + letter + "/pdf").status());
        }
        if (userName.equals("clerk")) {
            Routed.refused("Fairclough", clerkIsGivenADuty(own));
            Routed.blind(subject, own);
        }
    }

    private Answer clerkIsGivenADuty(CaseOverApi matter) {
        String clerk = CaseOverApi.person(head, "Fairclough");
        return head.post(
                "cases/" + matter.reference() + "/assignments", "{\"duty\":\"CLERK\",\"people\":[\"" + clerk + "\"]}");
    }

    /** AT-39, domain 6.6. */
    @Test
    void parentWhoIsStaffGetsTwoCasesAndWhoWritesToTheParentNeverSeesTheOther() {
        CaseOverApi asStaff = Routed.about(Map.of("person", siobhan()), "CED", "staff.ced");
        CaseOverApi asParent = asStaff.divided(head, "PARENT");
        asStaff.triaged(head, Routed.charge(head, asStaff, Map.of("subjectKind", "SUPPORT_STAFF")));
        asParent.triaged(head, Routed.charge(head, asParent, Map.of("subjectKind", "PARENT")));
        JsonObject notice =
                asStaff.step(head, Map.of("outcome", "APPOINTED", "person", CaseOverApi.person(head, "Deshmukh")));
        assertEquals("STAFF", notice.get("kind").getAsString());
        assertEquals("PARENT", asParent.seenBy(head).get("kind").getAsString());

        ApiClient writer = ApiClient.of("slt.ced");
        Routed.blind(writer, asParent);
        Answer given = head.post(
                "cases/" + asParent.reference() + "/assignments",
                "{\"duty\":\"CASE_MANAGER\",\"people\":[\"" + deputy(asParent) + "\"]}");
        assertEquals(200, given.status(), given.text());
        asParent.step(writer, Map.of("outcome", "FACTS_FOUND", "reason", "The post is still there."));
        JsonObject asked = asParent.step(head, Map.of("outcome", "REQUESTED"));
        String letter = CaseOverApi.ids(asked, "letters").get(0);
        assertEquals(200, writer.get("letters/" + letter + "/pdf").status());
        assertFalse(asParent.seenBy(writer).toString().contains(asStaff.reference()));

        Routed.blind(writer, asStaff);
        String other = CaseOverApi.ids(notice, "letters").get(0);
        assertEquals(404, writer.get("letters/" + other).status());
        assertEquals(404, writer.get("letters/" + other + "/pdf").status());
        Routed.blind(hr, asParent);
        assertFalse(asStaff.seenBy(hr).toString().contains(asParent.reference()));
    }

    private String deputy(CaseOverApi matter) {
        String people = "cases/" + matter.reference() + "/people?duty=CASE_MANAGER";
        return CaseOverApi.all(head.get(people).array()).stream()
                .filter(person -> person.get("name").getAsString().contains("Jonah Whitlock"))
                .map(person -> person.get("id").getAsString())
                .findFirst()
                .orElseThrow();
    }

    /** Her son of the same family name is in the list too. */
    private String siobhan() {
        return CaseOverApi.all(head.get("people?start=Kerrigan").object().getAsJsonArray("items")).stream()
                .filter(person -> person.get("name").getAsString().contains("Siobhan"))
                .map(person -> person.get("id").getAsString())
                .findFirst()
                .orElseThrow();
    }
}
