package org.probity.web.breach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.probity.web.breach.ReportQuestion.ABOUT;
import static org.probity.web.breach.ReportQuestion.CHECK;
import static org.probity.web.breach.ReportQuestion.IMAGERY;
import static org.probity.web.breach.ReportQuestion.KIND;
import static org.probity.web.breach.ReportQuestion.REACH;
import static org.probity.web.breach.ReportQuestion.SCHOOL;
import static org.probity.web.breach.ReportQuestion.SEALED;
import static org.probity.web.breach.ReportQuestion.WHAT;
import static org.probity.web.breach.ReportQuestion.WHISTLE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.probity.persistence.breach.ReporterKind;

class ReportWalkTest {
    private final ReportForm form = new ReportForm();
    private final ReportWalk walk = new ReportWalk(form);

    @Test
    void everyKindIsAskedWhatConcernsIt() {
        form.setKind(ReporterKind.PUPIL);
        assertFalse(walk.asked().contains(WHISTLE));
        assertTrue(walk.asked().contains(REACH));
        form.setKind(ReporterKind.ANONYMOUS);
        assertTrue(walk.asked().contains(WHISTLE));
        assertFalse(walk.asked().contains(REACH));
        form.setKind(ReporterKind.STAFF);
        assertTrue(walk.asked().containsAll(List.of(KIND, WHISTLE, REACH)));
    }

    @Test
    void whoIsSignedInIsNotAskedWhoTheyAre() {
        walk.known();
        assertEquals(SCHOOL, walk.getQuestion());
        assertTrue(walk.isFirst());
        assertEquals("Question 1 of 9", walk.getPlace());
        assertTrue(walk.asked().contains(WHISTLE));
    }

    @Test
    void suspectedPictureIsFollowedByTheLockedPlace() {
        form.setImagery(true);
        walk.to(IMAGERY);
        walk.next();
        assertEquals(SEALED, walk.getQuestion());
        form.setImagery(false);
        walk.to(IMAGERY);
        walk.next();
        assertEquals(WHAT, walk.getQuestion());
    }

    @Test
    void backLeadsOneQuestionBackAndNeverBeforeTheFirst() {
        walk.next();
        walk.back();
        walk.back();
        assertEquals(KIND, walk.getQuestion());
        walk.next();
        assertEquals(SCHOOL, walk.getQuestion());
    }

    @Test
    void changedAnswerLeadsBackToTheLastPagePastNothingButNewQuestions() {
        form.setKind(ReporterKind.ANONYMOUS);
        walkToTheEnd();
        walk.to(ABOUT);
        walk.next();
        assertEquals(CHECK, walk.getQuestion());
        walk.to(KIND);
        form.setKind(ReporterKind.PARENT);
        walk.next();
        assertEquals(REACH, walk.getQuestion());
        walk.next();
        assertEquals(CHECK, walk.getQuestion());
        assertEquals("", walk.getPlace());
    }

    @Test
    void pressLeadsOnFromThePageThatWasRead() {
        walk.next();
        walk.resume("KIND");
        walk.next();
        assertEquals(SCHOOL, walk.getQuestion());
        walk.resume(null);
        walk.resume("SEALED");
        walk.resume("no such question");
        assertEquals(SCHOOL, walk.getQuestion());
    }

    @Test
    void whatIsNotAskedIsNotTold() {
        form.setKind(ReporterKind.PARENT);
        form.setName("Jo Reader");
        form.setWhistle(true);
        assertFalse(form.report(walk.asked()).whistleblowing());
        assertEquals("Jo Reader", form.report(walk.asked()).told().name());
        walk.known();
        assertTrue(form.report(walk.asked()).whistleblowing());
        assertEquals(null, form.report(walk.asked()).told());
    }

    private void walkToTheEnd() {
        for (int asked = walk.asked().size(); asked > 1; asked--) {
            walk.next();
        }
        assertEquals(CHECK, walk.getQuestion());
    }
}
