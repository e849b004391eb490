package org.probity.ejb.letter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Right;
import org.probity.persistence.calendar.ServiceMethod;
import org.probity.persistence.letter.Delivery;
import org.probity.persistence.letter.Letter;
import org.probity.persistence.letter.LetterState;
import org.probity.persistence.person.Person;

/** Puts together what a letter's page shows, and checks what a person notes on it. Whoever calls has made sure that the caller sees the letter. */
@Dependent
class LetterFiles {
    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Printery printery;

    @Inject
    VoidRequests requests;

    LetterFile of(Letter letter, String reference) {
        String page = printery.page(letter.getTemplate(), FieldValues.read(letter.getFields()), letter.getSchool());
        return new LetterFile(
                letter,
                reference,
                deliveries(letter),
                LetterSheet.of(page),
                meeting(letter.getMeetingId()),
                name(letter.getAuthorId()),
                letter.getReading() == null ? null : name(letter.getReading().getReaderId()),
                acts(letter));
    }

    /**
     * Notes by which way a letter went.
     *
     * @return when it went
     */
    Instant record(Letter letter, ServiceMethod how, LocalDateTime at) {
        if (how == null || how == ServiceMethod.PORTAL) {
            throw new BadRecord("Choose how the letter went.");
        }
        Instant when = how == ServiceMethod.EMAIL ? arrived(letter) : moment(letter, at);
        letter.carriedBy(how);
        return when;
    }

    /**
     * Refuses to send again what asks to a meeting that does not take place.
     *
     * @throws BadRecord when it does
     */
    void refuseVoid(Letter letter) {
        if (requests.isVoid(letter)) {
            throw new BadRecord("The meeting that this letter asks to was called off, so it must not leave again.");
        }
    }

    private Instant arrived(Letter letter) {
        if (letter.getState() != LetterState.UNCERTAIN) {
            throw new BadRecord("Only an uncertain e-mail can be noted as arrived. Choose another way.");
        }
        return deliveries(letter).stream()
                .map(Delivery::getAt)
                .findFirst()
                .orElseThrow(() -> new BadRecord("No e-mail of this letter was tried. Choose another way."));
    }

    private Instant moment(Letter letter, LocalDateTime at) {
        if (at == null) {
            throw new BadRecord("Say on which day the letter went.");
        }
        Instant when = at.atZone(clock.getZone()).toInstant();
        if (when.isAfter(clock.instant())) {
            throw new BadRecord("That time is still to come. Note the letter when it has gone.");
        }
        LocalDateTime written = LocalDateTime.ofInstant(letter.getWritten(), clock.getZone());
        if (at.toLocalDate().isBefore(written.toLocalDate())) {
            throw new BadRecord("The letter was written later than that. Choose the day on which it went.");
        }
        return when;
    }

    private Set<LetterAct> acts(Letter letter) {
        Set<LetterAct> acts = EnumSet.noneOf(LetterAct.class);
        LetterState state = letter.getState();
        boolean own = caller.personId().equals(Optional.ofNullable(letter.getAuthorId()));
        if (caller.may(Right.REVIEW_LETTER) && state == LetterState.DRAFT && !own) {
            acts.add(LetterAct.AGREE);
        }
        if (caller.may(Right.REVIEW_LETTER) && state.mayBeWithdrawn()) {
            acts.add(LetterAct.WITHDRAW);
        }
        boolean stuck = state == LetterState.UNCERTAIN || state == LetterState.FAILED;
        if (caller.may(Right.SEND_LETTER) && stuck && !requests.isVoid(letter)) {
            acts.add(LetterAct.SEND_AGAIN);
        }
        if (caller.may(Right.SEND_LETTER) && state.mayBeCarried()) {
            acts.add(LetterAct.RECORD);
        }
        boolean gone = state == LetterState.SENT || state == LetterState.UNCERTAIN;
        if (caller.may(Right.SEND_LETTER) && gone) {
            acts.add(LetterAct.MISSENT);
        }
        return acts;
    }

    private List<Delivery> deliveries(Letter letter) {
        return em.createQuery(
                        "select d from Delivery d where d.letter = :letter order by d.attempt desc", Delivery.class)
                .setParameter("letter", letter)
                .getResultList();
    }

    private String meeting(Long id) {
        return id == null
                ? null
                : em.createQuery("select g.publicId from Meeting g where g.id = :id", String.class)
                        .setParameter("id", id)
                        .getResultStream()
                        .findFirst()
                        .orElse(null);
    }

    private String name(Long personId) {
        return personId == null ? null : em.find(Person.class, personId).getName();
    }
}
