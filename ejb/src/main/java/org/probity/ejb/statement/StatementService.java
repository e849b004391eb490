package org.probity.ejb.statement;

import static org.probity.ejb.security.Right.TAKE_STEP;
import static org.probity.ejb.security.Right.VIEW_CASES;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.probity.ejb.casework.CaseworkService;
import org.probity.ejb.casework.FreePerson;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Requires;
import org.probity.persistence.NotThere;
import org.probity.persistence.Refusal;
import org.probity.persistence.casework.CaseFile;
import org.probity.persistence.person.Person;
import org.probity.persistence.person.Post;
import org.probity.persistence.statement.Askable;
import org.probity.persistence.statement.Statement;
import org.probity.persistence.statement.StatementAct;
import org.probity.persistence.statement.StatementKind;
import org.probity.persistence.statement.StatementRefused;

/**
 * Asking people what they know: a statement in their own words, or the notes of an interview to read, correct and sign (D-06, M1). Whoever
 * leads the inquiry asks; whoever is asked is a witness and sees the matter no more.
 */
@Stateless
public class StatementService {
    @Inject
    CaseworkService casework;

    @Inject
    StatementDesk desk;

    @Inject
    StatementShelf shelf;

    @Inject
    StatementPost post;

    @Inject
    StatementPrinter printer;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * What people were asked to sign in a case.
     *
     * @throws NotThere when there is no case that the caller sees
     */
    @Requires(VIEW_CASES)
    public StatementList list(String reference) {
        var inquiry = casework.inquiry(reference);
        return new StatementList(
                reference,
                caller.today(),
                shelf.rows(inquiry.file()),
                caller.may(TAKE_STEP) ? inquiry.whyNot() : "Statements are asked for by whoever leads the case.");
    }

    /** @throws NotThere when the caller sees none of this public id */
    @Requires(VIEW_CASES)
    public StatementSheet find(String publicId) {
        StatementShelf.Found found = shelf.find(publicId);
        Statement statement = found.statement();
        var inquiry = casework.inquiry(found.reference());
        boolean unsigned = statement.isUnsigned();
        boolean leads = caller.may(TAKE_STEP) && inquiry.closedBy() == null;
        caller.about(publicId, statement.getMatterId());
        return new StatementSheet(
                statement,
                statement.stateOn(caller.today()),
                found.reference(),
                shelf.given(statement),
                shelf.acts(statement),
                post.mail(statement),
                shelf.evidence(statement),
                unsigned && leads,
                unsigned && (leads || (caller.may(TAKE_STEP) && isAsker(statement))));
    }

    private boolean isAsker(Statement statement) {
        return statement.getAskedBy().equals(caller.person());
    }

    /** People who may be asked first, then the others, each with the reason why not. */
    @Requires(VIEW_CASES)
    public List<FreePerson> people(String reference, StatementKind kind) {
        CaseFile file = casework.inquiry(reference).open();
        List<Post> colleagues = desk.colleagues(file);
        Askable askable =
                desk.askable(file, colleagues.stream().map(Post::getPerson).toList());
        return colleagues.stream()
                .map(held -> person(held, askable, kind))
                .sorted((one, other) -> Boolean.compare(other.isFree(), one.isFree()))
                .toList();
    }

    private static FreePerson person(Post held, Askable askable, StatementKind kind) {
        Person person = held.getPerson();
        return new FreePerson(
                person.getPublicId(),
                person.getName(),
                held.getTitle(),
                held.getSchool() == null ? null : held.getSchool().getCode(),
                askable.whyNot(person.getId(), person.getName(), kind).orElse(null));
    }

    /**
     * Asks somebody, with a mail that carries a link.
     *
     * @return public id
     * @throws Refusal when nobody may be asked in the case now
     * @throws StatementRefused when this person may not be asked, or something is missing
     */
    @Requires(TAKE_STEP)
    public String ask(String reference, NewStatement wanted) {
        CaseFile file = casework.inquiry(reference).open();
        StatementWords.check(wanted, caller.today());
        printer.check(wanted.given());
        Person person = wanted.personId() == null
                ? desk.behind(wanted.email()).orElse(null)
                : desk.colleague(wanted.personId());
        String name = wanted.personId() == null ? wanted.name() : person.getName();
        String email = wanted.personId() == null ? wanted.email() : person.getEmail();
        StatementWords.require(
                StatementWords.isAddress(email),
                name + " has no mail address that we can send to. Correct it on the person's page.");
        desk.askable(file, person == null ? List.of() : List.of(person))
                .whyNot(person == null ? null : person.getId(), name, wanted.kind())
                .ifPresent(why -> {
                    throw new StatementRefused(name + " cannot be asked: " + why);
                });
        shelf.refuseTwice(file, wanted.kind(), email);
        Statement statement = shelf.keep(file, wanted, person, name, email);
        if (person == null || !person.equals(file.getSubject())) {
            desk.makeWitness(file, person, name, clock.instant());
        }
        post.ask(statement, file.getSchool().getName());
        note(statement, StatementAct.Kind.ASKED, null);
        return statement.getPublicId();
    }

    /**
     * Mails a new link, which works for as many days as the first one; earlier ones stop working.
     *
     * @throws Refusal when nobody may be asked in the case now
     * @throws StatementRefused when it is signed or withdrawn
     */
    @Requires(TAKE_STEP)
    public void remind(String publicId) {
        StatementShelf.Found found = shelf.find(publicId);
        Statement statement = found.statement();
        CaseFile file = casework.inquiry(found.reference()).open();
        post.end(statement);
        statement.remind(caller.today());
        post.ask(statement, file.getSchool().getName());
        note(statement, StatementAct.Kind.REMINDED, null);
    }

    /**
     * It is not wanted any more; its link stops working.
     *
     * @throws Refusal when the caller neither asked for it nor leads the inquiry now
     * @throws StatementRefused when it is signed or withdrawn, or no reason is given
     */
    @Requires(TAKE_STEP)
    public void withdraw(String publicId, String reason) {
        StatementShelf.Found found = shelf.find(publicId);
        Statement statement = found.statement();
        if (!isAsker(statement)) {
            casework.inquiry(found.reference()).open();
        }
        String why = StatementWords.reason(reason);
        statement.withdraw();
        post.end(statement);
        note(statement, StatementAct.Kind.WITHDRAWN, why);
    }

    private void note(Statement statement, StatementAct.Kind act, String reason) {
        shelf.note(new StatementAct(statement, act, caller.person(), clock.instant(), reason));
        caller.about(statement.getPublicId(), statement.getMatterId());
    }
}
