package org.probity.ejb.statement;

import static org.probity.ejb.security.Right.BY_LINK;
import static org.probity.ejb.security.Right.PUBLIC;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Requires;
import org.probity.ejb.security.SealedWords;
import org.probity.persistence.NotThere;
import org.probity.persistence.account.Secret;
import org.probity.persistence.statement.Statement;
import org.probity.persistence.statement.StatementAct;
import org.probity.persistence.statement.StatementRefused;

/**
 * What people do behind the link in their mail, with or without an account. Opening it changes nothing, because mail scanners open links;
 * signing uses it up and locks what was signed. A link that was used or revoked, is too old, belongs to a closed case or never was one
 * is not there, and nothing tells these apart. To the database the link is a key to one row.
 */
@Stateless
public class LinkedStatementService {
    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    SealedWords sealed;

    @Inject
    StatementPrinter printer;

    @Inject
    StatementFiling filing;

    @Inject
    StatementPost post;

    /** What the link opens for this transaction; asker is null when they may not hear of it any more. */
    private record Opened(Statement statement, Long asker, String reference, String school, boolean waits) {}

    /** @throws NotThere when the link does not work */
    @Requires(PUBLIC)
    public LinkedPage find(String token) {
        return page(open(token, LockModeType.NONE));
    }

    /**
     * Keeps what was written so far as it was typed; it can be changed until it is signed.
     *
     * @throws NotThere when the link does not work
     * @throws StatementRefused when it is too long
     */
    @Requires(PUBLIC)
    public void keep(String token, String words) {
        String draft = words == null ? "" : words.replace("\r\n", "\n");
        StatementWords.checkDraft(draft);
        open(token, LockModeType.PESSIMISTIC_WRITE).statement().keep(sealed.seal(draft));
    }

    /**
     * Signs it; it becomes evidence of the case and the link stops working.
     *
     * @throws NotThere when the link does not work
     * @throws StatementRefused when something is missing, or nothing is signed while the case waits for somebody else (S2-66)
     */
    @Requires(BY_LINK)
    public void sign(String token, Signing signing) {
        Opened opened = open(token, LockModeType.PESSIMISTIC_WRITE);
        Statement statement = opened.statement();
        StatementWords.require(
                !opened.waits(),
                "This cannot be signed at the moment. Press \"Keep it for later\": what you wrote stays here, and you can come back.");
        StatementWords.check(signing, statement.getKind());
        printer.check(signing.words() + signing.name());
        Instant now = clock.instant();
        byte[] pdf = printer.print(
                page(opened), new StatementPrinter.Signed(opened.reference(), signing.words(), signing.name(), now));
        long paper = filing.file(statement, pdf, signing.name(), now);
        em.persist(new StatementAct(statement, StatementAct.Kind.SIGNED, statement.getPerson(), now, null));
        em.flush();
        statement.sign(sealed.seal(signing.words()), signing.name(), now, paper);
        em.flush();
        post.end(statement);
        if (opened.asker() != null) {
            post.signed(opened.asker(), statement);
        }
        caller.about(statement.getPublicId(), statement.getMatterId());
    }

    private LinkedPage page(Opened opened) {
        Statement statement = opened.statement();
        return new LinkedPage(
                statement.getKind(),
                opened.school(),
                statement.getAskedBy().getName(),
                statement.getName(),
                sealed.open(statement.getGiven()),
                statement.getHeldOn(),
                statement.getWords() == null ? "" : sealed.open(statement.getWords()),
                statement.getDue(),
                opened.waits());
    }

    private Opened open(String token, LockModeType lock) {
        em.createNativeQuery("select set_config('app.link', ?1, true)")
                .setParameter(1, token == null || token.isBlank() ? "" : Secret.hash(token))
                .getSingleResult();
        Object[] row = (Object[]) em.createNativeQuery(
                        "select l.statement_id, l.asker, l.reference, l.school_name, l.waits from app.linked_statement() l")
                .getSingleResult();
        Statement statement = row[0] == null ? null : em.find(Statement.class, ((Number) row[0]).longValue(), lock);
        if (statement == null || !statement.stateOn(caller.today()).isOpen()) {
            throw new NotThere();
        }
        return new Opened(
                statement,
                row[1] == null ? null : ((Number) row[1]).longValue(),
                (String) row[2],
                (String) row[3],
                Boolean.TRUE.equals(row[4]));
    }
}
