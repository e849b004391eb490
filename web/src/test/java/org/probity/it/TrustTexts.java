package org.probity.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** A text of the trust and its schools, brought by the public API to where a test begins. The clerk writes, the chair of trustees signs. */
public final class TrustTexts {
    static final String TEXT = """
            # %s

            ## Online

            1. Staff answer enquiries within {{enquiry.responseWorkingDays}} working days.
            2. Staff must not befriend former pupils below the age of {{pastPupil.minAge}}.
            3. Concerns are taken to {{label.dsl}}.
            4. Staff should keep their own accounts private.
            5. Staff should not post in the evening.
            """;

    private final ApiClient clerk = ApiClient.of("clerk");
    private final ApiClient chair = ApiClient.of("trust-chair");

    public ApiClient clerk() {
        return clerk;
    }

    public static String title() {
        return "Lanterns " + UUID.randomUUID();
    }

    public static byte[] file(String title) {
        return TEXT.formatted(title).getBytes(StandardCharsets.UTF_8);
    }

    /** A draft of the trust, clauses 1 to 3 locked; gives its id. */
    public String draft(String title) {
        ApiClient.Answer saved = clerk.upload("trust/policies/import?save=true", "lanterns.md", file(title));
        assertEquals(201, saved.status(), saved.text());
        String id = saved.object().get("id").getAsString();
        StringBuilder locked = new StringBuilder();
        for (String number : new String[] {"1", "2", "3"}) {
            locked.append(locked.isEmpty() ? "" : ",")
                    .append('"')
                    .append(lineage(id, number))
                    .append('"');
        }
        done(clerk.send("PUT", "policies/" + id + "/adoption/locks", "{\"locked\":[" + locked + "]}"), 200);
        return id;
    }

    /** A text of the trust in force; gives the id of its version. */
    public String inForce(String title) {
        String id = draft(title);
        bringIntoForce(id);
        return id;
    }

    /** Submitted, signed by the chair of trustees, published from today. */
    public void bringIntoForce(String id) {
        String change = "{\"material\":true,\"materialReason\":\"People do something else.\"}";
        done(clerk.post("policies/" + id + "/submission", change), 200);
        sign(id);
    }

    /** Signed and published: a first version from the beginning of the month, a later one from today. */
    public void sign(String id) {
        for (ApiClient signer : signers(clerk.get("policies/" + id).object().get("school"))) {
            done(signer.post("policies/" + id + "/sign-offs", "{}"), 201);
        }
        boolean first = clerk.get("policies/" + id).object().get("version").getAsInt() == 1;
        String terms = first
                ? "{\"effectiveFrom\":\"2026-11-02\",\"backdateReason\":\"It was agreed then.\"}"
                : "{\"effectiveFrom\":\"2026-11-20\"}";
        ApiClient.Answer published = clerk.post("policies/" + id + "/publication", terms);
        assertEquals(200, published.status(), published.text());
        assertEquals("IN_FORCE", published.object().get("status").getAsString());
    }

    /** Those whom the chain of approvals at the school asks; of a text of the trust the chair of trustees. */
    private List<ApiClient> signers(JsonElement school) {
        if (school == null || school.isJsonNull() || school.getAsString().equals("TRUST")) {
            return List.of(chair);
        }
        String code = school.getAsString().toLowerCase(Locale.ROOT);
        ApiClient governors = ApiClient.of("chair." + code);
        return code.equals("dam") ? List.of(ApiClient.of("slt.dam"), governors) : List.of(governors);
    }

    /** A school's draft of it with these values; gives its id. */
    public String adopted(String trustVersion, String school, int days, int age, String lead) {
        ApiClient.Answer adopted =
                clerk.post("policies/" + trustVersion + "/adoption", "{\"school\":\"" + school + "\"}");
        assertEquals(201, adopted.status(), adopted.text());
        String id = adopted.object().get("id").getAsString();
        String values = "{\"values\":{\"enquiry.responseWorkingDays\":\"" + days + "\",\"pastPupil.minAge\":\"" + age
                + "\",\"label.dsl\":\"" + lead + "\"}}";
        done(clerk.send("PUT", "policies/" + id + "/adoption/values", values), 200);
        return id;
    }

    /** The next version of the trust's text with other words in one clause, as a draft; gives its id. */
    public String next(String title, String before, String was, String becomes) {
        String policy = clerk.get("policies/" + before).object().get("policyId").getAsString();
        byte[] text = new String(file(title), StandardCharsets.UTF_8)
                .replace(was, becomes)
                .getBytes(StandardCharsets.UTF_8);
        ApiClient.Answer saved = clerk.upload("trust/policies/import?save=true&policy=" + policy, "lanterns.md", text);
        assertEquals(201, saved.status(), saved.text());
        return saved.object().get("id").getAsString();
    }

    /** Stable number of the clause that is printed so in a version. */
    public String lineage(String version, String number) {
        for (JsonElement piece :
                clerk.get("policies/" + version + "/adoption/locks").array()) {
            JsonObject found = piece.getAsJsonObject();
            if (found.has("number")
                    && !found.get("number").isJsonNull()
                    && found.get("number").getAsString().equals(number)) {
                return found.get("lineage").getAsString();
            }
        }
        throw new IllegalArgumentException(number);
    }

    /** The rules of the schools are again what they were before this text came into force there. */
    public static void rulesAgain(String title) {
        Records.run("delete from rule_value where starts_with(source, ?)", title);
        Records.run(
                "update rule_value r set effective_to = null where r.effective_to >= date '2026-11-01' and not exists (select 1 from rule_value n where n.school_id is not distinct from r.school_id and n.key = r.key and n.effective_from > r.effective_from)");
    }

    /** All words of a version. */
    public String text(String version) {
        return clerk.get("policies/" + version + "/adoption/locks").text();
    }

    public static void done(ApiClient.Answer answer, int status) {
        assertEquals(status, answer.status(), answer.text());
    }
}
