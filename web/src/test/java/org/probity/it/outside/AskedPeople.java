package org.probity.it.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.UUID;
import org.probity.it.ApiClient;
import org.probity.it.Records;
import org.probity.persistence.PublicId;
import org.probity.persistence.account.Secret;

/** People who were asked to read something, over the API, for pages that need them. */
final class AskedPeople {
    private AskedPeople() {}

    /** A version in force at this school. */
    static String version(String school) {
        return Records.text(
                "select v.public_id from policy_version v join policy p on p.id = v.policy_id join school s on s.id = p.school_id where s.code = ? and v.status = 'IN_FORCE' order by v.id limit 1",
                school);
    }

    /** Public id of a campaign of the head of Cedar for staff and parents, with a question. */
    static String atCedar() {
        String version = fresh("CED");
        ApiClient.Answer made =
                ApiClient.of("headteacher.ced").post("campaigns", """
                {"school": "CED", "title": "Autumn reading %s", "roles": ["ST", "PAR"], "versions": ["%s"],
                 "questions": [{"version": "%s", "question": "Does it bind you?", "choices": ["No", "Yes"], "correct": 1}]}""".formatted(UUID.randomUUID(), version, version));
        assertEquals(201, made.status(), made.text());
        return made.object().get("id").getAsString();
    }

    /** Public id of one of its requests. */
    static String request(String campaign) {
        return Records.text(
                "select q.public_id from reading_request q join campaign c on c.id = q.campaign_id join person p on p.id = q.person_id where c.public_id = ? order by q.by_link, p.family_name limit 1",
                campaign);
    }

    /** A fresh link for one who has no account, as a mail would carry it. */
    static String link(String campaign) {
        String secret = Secret.random();
        Records.run("""
                insert into notice_link (id, notice_id, token_hash, about, expires)
                select nextval('ids'), n.id, ?, q.public_id, date '2027-01-31' from reading_request q join campaign c on c.id = q.campaign_id
                join notice n on n.once = 'N04:asked:' || q.public_id where c.public_id = ? and q.by_link order by q.id limit 1""", Secret.hash(secret), campaign);
        return secret;
    }

    /** A version of its own, so that nobody was asked for it before. */
    private static String fresh(String school) {
        String policy = PublicId.random();
        String version = PublicId.random();
        Records.run(
                "insert into policy (id, public_id, school_id, title, version) select nextval('ids'), ?, id, 'Lanterns', 1 from school where code = ?",
                policy,
                school);
        Records.run(
                "insert into policy_version (id, public_id, policy_id, number, status, effective_from, version) select nextval('ids'), ?, id, 1, 'DRAFT', date '2026-11-02', 1 from policy where public_id = ?",
                version,
                policy);
        Records.run(
                "insert into clause (id, public_id, version_id, position, number, text, strength, lineage) select nextval('ids'), ?, id, 0, '1', 'Staff must not light lanterns indoors.', 'PROHIBITED', ? from policy_version where public_id = ?",
                PublicId.random(),
                PublicId.random(),
                version);
        Records.run("update policy_version set status = 'IN_FORCE' where public_id = ?", version);
        return version;
    }
}
