package org.probity.benchmark;

import java.util.concurrent.atomic.AtomicInteger;

/** What people do, through the real pages. Every act checks its answer; a page that came but shows nothing is a failure. */
final class Acts {
    private static final int MOST_QUESTIONS = 15;
    private static final String ROW = "class=\"row\"";

    private final AtomicInteger number = new AtomicInteger();

    /** A form page that does no work of ours: what the server and Faces cost without us. */
    void emptyFormPage(Member member, Line line) {
        line.get("/public/forgotten.xhtml", "").expect(200, "User name");
    }

    void listFirstPage(Member member, Line line) {
        row(line.get("/casework/list.xhtml", member.cookie()));
    }

    void listDeepPage(Member member, Line line) {
        row(line.get("/casework/list.xhtml?after=" + member.deepPage, member.cookie()));
    }

    void openCase(Member member, Line line) {
        String reference = member.toOpen.poll();
        line.get("/casework/detail.xhtml?ref=" + reference, member.cookie()).expect(200, reference + "</h1>");
    }

    /** Two words of which one is rare, as somebody who looks for a report types them: the box, then its results. Two requests. */
    void search(Member member, Line line) {
        String words = member.words.get(Math.floorMod(number.incrementAndGet(), member.words.size()));
        String results = line.post("/search", member.cookie(), "application/x-www-form-urlencoded", "words=" + words)
                .redirect();
        Answer found = line.get(results, member.cookie());
        if (!found.text().contains(ROW)) {
            throw new Answer.Failure("nothing found for '" + words + "', status " + found.status());
        }
    }

    private static void row(Answer answer) {
        answer.expect(200, ROW);
    }

    /** First page, each question answered, the answers sent: eleven requests. */
    void report(Member member, Line line) {
        String words = "Report " + number.incrementAndGet()
                + ": somebody posted a picture of the sports day with unkind words below it.";
        String page = line.get("/breach/report.xhtml", member.cookie()).expect(200, "Question 1 of");
        for (int left = MOST_QUESTIONS; left > 0 && page.contains("f:next"); left--) {
            page = answered(page, member, words)
                    .with("f:next", "Continue")
                    .postParts(line, member.cookie())
                    .expect(200, "f:back");
        }
        answered(page, member, words)
                .with("f:send", "Send the report")
                .postParts(line, member.cookie())
                .expect(200, "We have your report");
    }

    /** Every question stands on every page. */
    private static Form answered(String page, Member member, String words) {
        return Form.of(page, "f")
                .with("f:school", member.school)
                .with("f:imagery", "false")
                .with("f:what", words)
                .with("f:about", "A parent at the gate")
                .with("f:category", "PARENT_CARER")
                .with("f:on", "16 November 2026")
                .with("f:platform", "a photo service")
                .with("f:none", "on")
                .with("f:child", "false")
                .with("f:whistle", "false");
    }

    /** The form with its suggestions, then the decision: a case with its dates, people and letter. Two requests. */
    void caseWithLetter(Member member, Line line) {
        String reference = member.toTriage.poll();
        String page = line.get("/breach/triage.xhtml?ref=" + reference, member.cookie())
                .expect(200, "Decide what this is");
        Form form = Form.of(page, "f");
        Answer answer = form.with("f:category", "PARENT_CARER")
                .with("f:subject", "Somebody at the gate")
                .with("f:clauses", form.offered("f:clauses"))
                .with("f:intent", "DELIBERATE")
                .with("f:flags", "PERSONAL_DATA")
                .with("f:do", "Decide")
                .post(line, member.cookie());
        if (!answer.redirect().contains("/casework/detail.xhtml")) {
            throw new Answer.Failure("not decided: " + answer.redirect());
        }
    }

    /** The second reader opens the draft and agrees: printed, queued, soon mailed. Two requests. */
    void agree(Member member, Line line) {
        String id = member.toRead.poll();
        String page = line.get("/letter/detail.xhtml?id=" + id, member.cookie()).expect(200, "Agree and send");
        Form.of(page, "agree")
                .with("agree:do", "Agree and send")
                .post(line, member.cookie())
                .redirect();
    }
}
