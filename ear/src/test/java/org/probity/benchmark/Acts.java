package org.probity.benchmark;

import java.util.concurrent.atomic.AtomicInteger;

/** What people do, through the real pages. Every act checks its answer; a page that came but shows nothing is a failure. */
final class Acts {
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

    /** First page, the question before uploads, the report itself: three requests. */
    void report(Member member, Line line) {
        String first = line.get("/breach/report.xhtml", member.cookie()).expect(200, "indecent");
        Answer asked = Form.of(first, "f")
                .with("f:imagery", "false")
                .with("f:go", "Continue")
                .postParts(line, member.cookie());
        int which = number.incrementAndGet();
        Answer answer = Form.of(asked.expect(200, "What happened"), "f")
                .with("f:school", member.school)
                .with(
                        "f:what",
                        "Report " + which + ": somebody posted a picture of the sports day with unkind words below it.")
                .with("f:about", "A parent at the gate")
                .with("f:category", "PARENT_CARER")
                .with("f:on", "16 November 2026")
                .with("f:platform", "a photo service")
                .with("f:none", "on")
                .with("f:send", "Send the report")
                .postParts(line, member.cookie());
        answer.expect(200, "We have your report");
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
