package org.probity.it.outside;

import org.probity.it.TrustTexts;

/** A text of the trust in two versions, and what a school makes of it, so that their pages have something to show. */
final class TrustTextsToSee {
    private TrustTextsToSee() {}

    /** Who opens which page with which query. */
    static void looks(EvidenceToSee.Opened opened) {
        TrustTexts texts = new TrustTexts();
        String title = TrustTexts.title();
        String draft = texts.draft("More " + title);
        String first = texts.inForce(title);
        String school = texts.adopted(first, "DAM", 5, 18, "Ms Bell");
        texts.clerk()
                .send(
                        "PUT",
                        "policies/" + school + "/adoption/clauses/" + texts.lineage(school, "4"),
                        "{\"text\":\"Staff keep to themselves.\"}");
        texts.bringIntoForce(school);
        String second = texts.next(title, first, "keep their own accounts private", "keep their accounts tidy");
        String other = texts.inForce("Other " + title);
        String next = texts.next("Other " + title, other, "in the evening", "at night");
        opened.by("clerk", "policy/step", "?id=" + next + "&act=SUBMIT");
        opened.by("clerk", "policy/detail", "?id=" + draft);
        opened.by("clerk", "policy/locks", "?id=" + draft);
        texts.bringIntoForce(second);
        String asked = texts.clerk()
                .post("policies/" + school + "/changes", "{}")
                .object()
                .get("id")
                .getAsString();
        opened.by("clerk", "policy/detail", "?id=" + asked);
        opened.by("clerk", "policy/merge", "?id=" + school);
        opened.by("clerk", "policy/merge", "?id=" + asked);
        opened.by("clerk", "policy/local", "?id=" + asked);
        opened.by("clerk", "policy/values", "?id=" + asked);
        opened.by("clerk", "policy/adopt", "?id=" + second);
        opened.by("clerk", "policy/standing", "?id=" + second);
        opened.by("headteacher.ced", "policy/detail", "?id=" + second);
        opened.by("headteacher.ced", "policy/compare", "?a=" + first + "&b=" + second);
        opened.by("headteacher.ced", "policy/compare", "?a=" + first + "&b=" + school + "&all=true");
        opened.by("clerk", "policy/list", "?school=TRUST&shelf=WAY");
    }
}
