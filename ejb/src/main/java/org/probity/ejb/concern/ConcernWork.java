package org.probity.ejb.concern;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.probity.ejb.meeting.Attendee;
import org.probity.ejb.security.Caller;
import org.probity.persistence.breach.Duty;
import org.probity.persistence.calendar.DateWords;
import org.probity.persistence.calendar.London;
import org.probity.persistence.concern.Concern;
import org.probity.persistence.concern.ConcernAct;
import org.probity.persistence.concern.ConcernRefused;
import org.probity.persistence.concern.ConcernStage;
import org.probity.persistence.meeting.Meeting;
import org.probity.persistence.person.Person;

/** What people of the school do with a concern that they have in hand. */
@Dependent
class ConcernWork {
    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    ConcernReader reader;

    @Inject
    ConcernClock days;

    @Inject
    Desk desk;

    @Inject
    PanelDesk panels;

    @Inject
    Participants participants;

    void answer(Concern concern, String typed) {
        String words = ConcernCheck.words(typed, "Write the answer that the parent will read.");
        Instant now = clock.instant();
        boolean panel = concern.getStage() == ConcernStage.PANEL;
        if (panel) {
            Meeting meeting = reader.planned(concern.getMatterId())
                    .filter(planned -> planned.getStarts().isBefore(LocalDateTime.now(clock)))
                    .orElseThrow(() -> new ConcernRefused(
                            "The panel has not met yet. Arrange it, and write its findings down when it has."));
            meeting.held();
        }
        concern.answer(days.further(concern.getSchool(), London.date(now)).dueAt());
        act(concern, panel ? ConcernAct.Kind.FOUND : ConcernAct.Kind.ANSWERED, words, now);
        participants.news(concern);
    }

    void passOn(Concern concern, String personId, String typed) {
        String why = ConcernCheck.words(typed, "Say in a few words why you pass it on.");
        long to = desk.free(concern.getSchool(), untouchable(concern), caller.today()).stream()
                .filter(each -> each.publicId().equals(personId))
                .findFirst()
                .orElseThrow(() -> new ConcernRefused("Choose a colleague from the list who can take it."))
                .person();
        Instant now = clock.instant();
        concern.passTo(em.getReference(Person.class, to));
        act(concern, ConcernAct.Kind.PASSED_ON, why, now);
        participants.bringIn(concern.getMatterId(), Set.of(to), Duty.RECIPIENT, now);
    }

    void handOver(Concern concern, String typed) {
        String why = ConcernCheck.words(typed, "Say why this is a complaint. The parent reads it.");
        Instant now = clock.instant();
        Set<Long> passedOver = new HashSet<>(reader.shutOut(concern.getMatterId()));
        answered(concern).forEach(passedOver::add);
        Desk.Seated seated = desk.seat(
                ConcernIntake.known(concern.getSchool(), ConcernIntake.told(concern), ConcernStage.FORMAL, passedOver),
                caller.today());
        concern.makeComplaint(
                em.getReference(Person.class, seated.owner()),
                days.answer(concern.getSchool(), ConcernStage.FORMAL, London.date(now)));
        act(concern, ConcernAct.Kind.MADE_COMPLAINT, why, now);
        participants.bringIn(concern.getMatterId(), Set.of(seated.owner()), Duty.RECIPIENT, now);
        participants.news(concern);
    }

    /** The caller's own conflict is stored last: from then on the database shows them nothing of it. */
    void stepBack(Concern concern) {
        Instant now = clock.instant();
        long me = caller.person().getId();
        Set<Long> passedOver = new HashSet<>(reader.shutOut(concern.getMatterId()));
        passedOver.add(me);
        answered(concern).forEach(passedOver::add);
        Desk.Seated seated = desk.seat(
                ConcernIntake.known(concern.getSchool(), ConcernIntake.told(concern), concern.getStage(), passedOver),
                caller.today());
        concern.passTo(em.getReference(Person.class, seated.owner()));
        act(concern, ConcernAct.Kind.STEPPED_BACK, null, now);
        participants.bringIn(concern.getMatterId(), Set.of(seated.owner()), Duty.RECIPIENT, now);
        participants.leave(concern.getMatterId(), me, now);
    }

    void arrange(Concern concern, PanelOrder order) {
        if (concern.getStage() != ConcernStage.PANEL || !concern.isOpen()) {
            throw new ConcernRefused("A panel is arranged once the parent has asked for one.");
        }
        Instant now = clock.instant();
        List<Attendee> members = panels.members(concern, reader.history(concern), order);
        LocalDate first = days.notice(concern.getSchool(), London.date(now)).dueDate();
        if (order.starts() == null || order.starts().toLocalDate().isBefore(first)) {
            throw new ConcernRefused(
                    "Everybody needs time to prepare. Choose " + DateWords.weekdayDate(first) + " or a later day.");
        }
        participants.invite(concern, order, members, now);
        act(
                concern,
                ConcernAct.Kind.PANEL_ARRANGED,
                DateWords.weekdayDate(order.starts().toLocalDate()) + " at "
                        + DateWords.time(order.starts().toLocalTime()) + ", "
                        + order.place().strip()
                        + ". You may come, and bring somebody with you.",
                now);
        participants.news(concern);
    }

    private void act(Concern concern, ConcernAct.Kind kind, String words, Instant now) {
        em.persist(new ConcernAct(concern, kind, words, caller.person(), now));
    }

    private List<Long> answered(Concern concern) {
        return reader.history(concern).stream()
                .filter(each -> each.getKind() == ConcernAct.Kind.ANSWERED)
                .map(ConcernAct::getAuthor)
                .filter(Objects::nonNull)
                .map(Person::getId)
                .toList();
    }

    private Set<Long> untouchable(Concern concern) {
        Set<Long> people = new HashSet<>(reader.shutOut(concern.getMatterId()));
        people.add(concern.getOwner().getId());
        return people;
    }
}
