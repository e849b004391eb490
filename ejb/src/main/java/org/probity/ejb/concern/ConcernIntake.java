package org.probity.ejb.concern;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.probity.ejb.breach.Circle;
import org.probity.ejb.breach.Conversation;
import org.probity.ejb.breach.Letterbox;
import org.probity.ejb.breach.PublicForm;
import org.probity.ejb.letter.NoticeDue;
import org.probity.ejb.school.SchoolService;
import org.probity.ejb.security.Caller;
import org.probity.persistence.NotThere;
import org.probity.persistence.PublicId;
import org.probity.persistence.breach.CaseReference;
import org.probity.persistence.breach.Duty;
import org.probity.persistence.breach.Matter;
import org.probity.persistence.breach.ReceiptCode;
import org.probity.persistence.calendar.Deadline;
import org.probity.persistence.concern.Concern;
import org.probity.persistence.concern.ConcernAct;
import org.probity.persistence.concern.ConcernStage;
import org.probity.persistence.concern.Told;
import org.probity.persistence.person.Person;
import org.probity.persistence.school.School;

/** What parents do from outside: writing a concern, reading behind its code, taking it further. Builds all in memory, then stores. */
@Dependent
class ConcernIntake {
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    SchoolService schools;

    @Inject
    PublicForm form;

    @Inject
    Desk desk;

    @Inject
    ConcernClock days;

    @Inject
    Circle circle;

    @Inject
    Letterbox box;

    @Inject
    Event<NoticeDue> notices;

    ConcernReceipt take(NewConcern typed) {
        ConcernCheck.check(typed);
        Instant now = clock.instant();
        form.pass(now);
        LocalDate today = caller.today();
        School school = schools.school(typed.school());
        Told told = typed.told();
        Desk.Seated seated = desk.seat(known(school, told, ConcernStage.INFORMAL, Set.of()), today);
        Deadline answer = days.answer(school, ConcernStage.INFORMAL, today);
        ReceiptCode code = ReceiptCode.draw(RANDOM);
        Matter matter = new Matter(school, CaseReference.draw(school.getCode(), today.getYear(), RANDOM));
        em.persist(matter);
        Concern concern = new Concern(matter, told, code.hash(), person(seated.owner()), answer, now);
        em.persist(concern);
        em.persist(new ConcernAct(concern, ConcernAct.Kind.RECEIVED, null, null, now));
        circle.shutOut(matter, seated.shutOut(), Set.of());
        circle.assign(matter, seated.told(), Duty.RECIPIENT, now);
        em.flush();
        notices.fire(new NoticeDue(List.copyOf(seated.told())));
        caller.about(matter.getReference(), matter.getId());
        return new ConcernReceipt(code, answer.dueAt(), answer.why(), told.email() != null);
    }

    ParentsPage follow(String receiptCode) {
        Letterbox.Opened opened = box.open(receiptCode);
        Concern concern = behind(opened);
        List<ParentsPage.Step> steps = acts(concern).stream()
                .filter(act -> act.getKind().isForParent())
                .map(act -> new ParentsPage.Step(act.getAt(), act.getKind(), act.getWords()))
                .toList();
        return new ParentsPage(
                concern.getSchool().getName(),
                concern.getStage(),
                concern.getState(),
                concern.getReceived(),
                concern.isOpen() ? concern.getDue() : null,
                concern.isOpen() ? concern.getDueBecause() : List.of(),
                concern.isFurtherPossible(clock.instant()) ? concern.getFurtherUntil() : null,
                steps,
                new Conversation(box.lines(opened.matterId(), false)));
    }

    void write(String receiptCode, String text) {
        Letterbox.Opened opened = box.open(receiptCode);
        behind(opened);
        box.fromOutside(opened, text);
        caller.about(null, opened.matterId());
    }

    /** The parent is not satisfied: a complaint in writing, then a panel. Whoever answered so far does not answer again. */
    void goFurther(String receiptCode, String why) {
        Letterbox.Opened opened = box.open(receiptCode);
        Concern concern = behind(opened);
        Instant now = clock.instant();
        concern.mayGoFurther(now);
        String words = ConcernCheck.words(why, "Say in a sentence or two why you are not satisfied.");
        form.pass(now);
        ConcernStage next = concern.getStage() == ConcernStage.INFORMAL ? ConcernStage.FORMAL : ConcernStage.PANEL;
        Set<Long> passedOver = new HashSet<>(opened.shutOut());
        passedOver.add(concern.getOwner().getId());
        acts(concern).stream()
                .filter(act -> act.getKind() == ConcernAct.Kind.ANSWERED)
                .map(ConcernAct::getAuthor)
                .filter(Objects::nonNull)
                .map(Person::getId)
                .forEach(passedOver::add);
        Told told = told(concern);
        Desk.Seated seated = desk.seat(known(concern.getSchool(), told, next, passedOver), caller.today());
        Deadline deadline = days.answer(concern.getSchool(), next, caller.today());
        if (next == ConcernStage.FORMAL) {
            concern.makeComplaint(person(seated.owner()), deadline);
        } else {
            concern.askForPanel(person(seated.owner()), deadline);
        }
        ConcernAct.Kind kind =
                next == ConcernStage.FORMAL ? ConcernAct.Kind.MADE_COMPLAINT : ConcernAct.Kind.PANEL_ASKED;
        em.persist(new ConcernAct(concern, kind, words, null, now));
        em.flush();
        assign(opened, seated.owner(), now);
        notices.fire(new NoticeDue(List.of(seated.owner())));
        caller.about(null, opened.matterId());
    }

    /** By hand: whoever comes with a code cannot read the matter, and an assignment made from it would have to. */
    private void assign(Letterbox.Opened opened, long owner, Instant now) {
        if (opened.assigned().contains(owner)) {
            return;
        }
        em.createNativeQuery(
                        "insert into assignment (id, public_id, matter_id, person_id, duty, starts) values (nextval('ids'), ?1, ?2, ?3, 'RECIPIENT', cast(?4 as timestamptz))")
                .setParameter(1, PublicId.random())
                .setParameter(2, opened.matterId())
                .setParameter(3, owner)
                .setParameter(4, now.toString())
                .executeUpdate();
    }

    private Concern behind(Letterbox.Opened opened) {
        return em.createQuery(
                        "select c from Concern c join fetch c.school join fetch c.owner where c.matterId = :matter",
                        Concern.class)
                .setParameter("matter", opened.matterId())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    private List<ConcernAct> acts(Concern concern) {
        return em.createQuery(
                        "select a from ConcernAct a left join fetch a.author where a.concernId = :concern order by a.at, a.id",
                        ConcernAct.class)
                .setParameter("concern", concern.getId())
                .getResultList();
    }

    static Told told(Concern concern) {
        return new Told(
                concern.getAddressed(),
                concern.getTeacher(),
                concern.getAbout(),
                concern.getWhat(),
                concern.getWish(),
                concern.getChild(),
                concern.getParentName(),
                concern.getParentEmail());
    }

    static Desk.Known known(School school, Told told, ConcernStage stage, Set<Long> passedOver) {
        return new Desk.Known(school, stage, told.addressed(), told.teacher(), told.about(), told.email(), passedOver);
    }

    private Person person(long id) {
        return em.getReference(Person.class, id);
    }
}
