package org.probity.it.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.probity.it.inside.PolicyActs.TODAY;
import static org.probity.it.inside.PolicyActs.title;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.probity.ejb.acknowledgement.AcknowledgementService;
import org.probity.ejb.acknowledgement.OwnRequest;
import org.probity.persistence.policy.Publication;

/** A version comes into force: a material change asks again, a minor one counts earlier answers on, and nobody is chased for the old text. */
@ExtendWith(ArquillianExtension.class)
class ChangeOfTextIT {
    @Inject
    PolicyActs policies;

    @Inject
    AcknowledgementService own;

    @Inject
    CampaignActs acts;

    @Inject
    Somebody somebody;

    @Test
    void minorChangeCarriesOnAndMaterialChangeAsksAgain() {
        String title = title();
        String first = policies.submitted(title);
        policies.approve(first);
        publish(first, 30);
        OwnRequest.Text one = asked("staff.ced", title);
        own.acknowledge(
                one.publicId(), own.read(one.publicId()).acknowledgement().getTextHash(), Map.of());
        assertEquals("version 1", asked("staff2.ced", title).edition());

        String second = policies.next(first, false);
        publish(second, 15);
        assertEquals(List.of(), acts.open("staff.ced", title));
        OwnRequest.Text carried = asked("staff2.ced", title);
        assertEquals("version 2", carried.edition());
        assertEquals(0, openRows(first));

        String third = policies.next(second, true);
        publish(third, 0);
        assertEquals("version 3", asked("staff.ced", title).edition());
        assertEquals(
                List.of("version 3"),
                acts.open("staff2.ced", title).stream()
                        .map(OwnRequest.Text::edition)
                        .toList());
        assertEquals(0, openRows(second));
    }

    @Test
    void whoStartsIsAskedOnTheFirstDayAndWhoLeavesIsNot() {
        String title = title();
        String version = policies.submitted(title);
        policies.approve(version);
        publish(version, 1);
        String newcomer = acts.newcomer();
        acts.run();
        assertEquals(1, openOf(newcomer, version));
        acts.leave(newcomer);
        acts.run();
        assertEquals(0, openOf(newcomer, version));
    }

    @Test
    void whoIsAwayWaitsInsteadOfGoingOverdue() {
        String title = title();
        String version = policies.submitted(title);
        policies.approve(version);
        acts.away("staff3.ced", TODAY.minusDays(10), TODAY.plusDays(60));
        publish(version, 1);
        somebody.is("staff3.ced");
        assertEquals(
                1,
                somebody.count(
                        "select count(*) from reading_request q join acknowledgement a on a.request_id = q.id join policy_version v on v.id = a.version_id join account k on k.person_id = q.person_id where k.user_name = 'staff3.ced' and q.state = 'PAUSED' and v.public_id = ?",
                        version));
        acts.back("staff3.ced");
        acts.run();
        assertEquals(1, acts.open("staff3.ced", title).size());
        assertEquals(
                1,
                somebody.count(
                        "select count(*) from notice n join reading_request q on n.once = 'N04:asked:' || q.public_id join acknowledgement a on a.request_id = q.id join policy_version v on v.id = a.version_id join account k on k.person_id = q.person_id where k.user_name = 'staff3.ced' and v.public_id = ?",
                        version),
                "Who was away when everybody was asked hears of it now.");
    }

    private long openOf(String person, String version) {
        return somebody.count(
                "select count(*) from acknowledgement a join policy_version v on v.id = a.version_id join person p on p.id = a.person_id where a.state in ('REQUESTED', 'OPENED') and v.public_id = '"
                        + version + "' and p.public_id = ?",
                person);
    }

    private long openRows(String version) {
        return somebody.count(
                "select count(*) from acknowledgement a join policy_version v on v.id = a.version_id where a.state in ('REQUESTED', 'OPENED') and v.public_id = ?",
                version);
    }

    private OwnRequest.Text asked(String userName, String title) {
        List<OwnRequest.Text> open = acts.open(userName, title);
        assertEquals(1, open.size(), userName);
        return open.get(0);
    }

    private void publish(String version, int daysAgo) {
        policies.publish(version, new Publication(TODAY.minusDays(daysAgo), "It was agreed then.", null, 12));
        acts.run();
    }
}
