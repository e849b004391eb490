package org.probity.ejb.statement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.probity.ejb.notice.NoticeOrder;
import org.probity.ejb.notice.NoticeService;
import org.probity.ejb.notice.NoticeTo;
import org.probity.ejb.statement.StatementSheet.Mailed;
import org.probity.persistence.calendar.DateWords;
import org.probity.persistence.statement.Statement;

/** The mails about statements: neutral words and one link, no fact of a case and nobody's name (LT-04, ux rule 5). */
@Dependent
class StatementPost {
    private static final String KIND = "N11";

    @PersistenceContext
    EntityManager em;

    @Inject
    NoticeService notices;

    /** Mails a link. Those that were mailed before do not work any more. */
    void ask(Statement statement, String school) {
        notices.revoke(statement.getPublicId());
        notices.queueTo(new NoticeTo(
                statement.getEmail(),
                KIND,
                "Something for you to read and sign",
                school + " asks you to read something, to write about it and to sign it. The link works until "
                        + DateWords.date(statement.getDue()) + " and is for you alone; please do not pass it on:",
                "/public/statement.xhtml?of=" + statement.getPublicId() + "&token={token}",
                sign(statement)));
    }

    /** Nothing of it leaves or works any more. */
    void end(Statement statement) {
        notices.drop(List.of(sign(statement)));
        notices.revoke(statement.getPublicId());
    }

    /** Tells whoever asked that it is signed. */
    void signed(long asker, Statement statement) {
        notices.queue(new NoticeOrder(
                asker,
                KIND,
                "Something that you asked for is signed",
                "Somebody signed what you asked them to sign. Please sign in to see it:",
                "/statement/detail.xhtml?id=" + statement.getPublicId(),
                KIND + ":signed:" + statement.getPublicId()));
    }

    /** How the last mail fared. */
    Mailed mail(Statement statement) {
        List<?> rows = em.createNativeQuery("select state, reply from notice where once = ?1")
                .setParameter(1, sign(statement))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Mailed((String) row[0], (String) row[1]))
                .findFirst()
                .orElse(new Mailed("QUEUED", null));
    }

    /** What makes the last mail the same notice. */
    private static String sign(Statement statement) {
        return KIND + ":asked:" + statement.getPublicId() + ":" + statement.getMails();
    }
}
