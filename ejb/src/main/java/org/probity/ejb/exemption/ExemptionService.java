package org.probity.ejb.exemption;

import static org.probity.ejb.security.Right.ASK_EXEMPTION;
import static org.probity.ejb.security.Right.DECIDE_EXEMPTION;
import static org.probity.ejb.security.Right.VIEW_EXEMPTIONS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.probity.ejb.notice.NoticeOrder;
import org.probity.ejb.notice.NoticeService;
import org.probity.ejb.school.Schools;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Requires;
import org.probity.ejb.security.Seats;
import org.probity.persistence.ChangedMeanwhile;
import org.probity.persistence.NotThere;
import org.probity.persistence.exemption.Exemption;
import org.probity.persistence.exemption.Exemption.Moment;
import org.probity.persistence.exemption.ExemptionRefused;
import org.probity.persistence.person.Person;
import org.probity.persistence.school.School;

/** The register of exemptions: people ask for themselves, somebody else agrees, refuses or ends it (SOD-13). */
@Stateless
public class ExemptionService {
    private static final int LONGEST = 500;

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Seats seats;

    @Inject
    Schools schools;

    @Inject
    Approvers approvers;

    @Inject
    ExemptionRegister register;

    @Inject
    NoticeService notices;

    /**
     * What the caller may see, those that wait first, then the newest.
     *
     * @param schoolCode null: of every school
     * @param after public id of the last one on the page before; null on the first
     * @throws NotThere when there is no such school or exemption
     */
    @Requires(VIEW_EXEMPTIONS)
    public ExemptionPage list(String schoolCode, String after) {
        School school = schoolCode == null ? null : schools.school(schoolCode);
        return register.page(school, after == null ? null : find(after).exemption());
    }

    /** @throws NotThere when there is none that the caller may see */
    @Requires(VIEW_EXEMPTIONS)
    public ExemptionFile find(String id) {
        ExemptionFile file = file(register.one(id));
        if (!isSeen(file)) {
            throw new NotThere();
        }
        return file;
    }

    private boolean isSeen(ExemptionFile file) {
        return file.mine() || file.decide() || oversees(file.exemption().getSchool());
    }

    private boolean oversees(School school) {
        return seats.at(school).stream().anyMatch(ExemptionRegister.OVERSEE::contains);
    }

    private ExemptionFile file(Exemption exemption) {
        boolean open = exemption.getState() == Exemption.State.REQUESTED;
        boolean given = exemption.getState() == Exemption.State.APPROVED
                && !exemption.getEnds().isBefore(caller.today());
        List<Person> may = open || given ? approvers.of(exemption) : List.of();
        boolean among = caller.may(DECIDE_EXEMPTION) && may.contains(caller.person());
        return new ExemptionFile(
                exemption,
                exemption.standing(caller.today()),
                may,
                exemption.getPerson().equals(caller.person()),
                open && among,
                given && among);
    }

    /**
     * Asks for leave, for oneself.
     *
     * @return public id
     * @throws NotThere when the caller has no post at the school
     * @throws ExemptionRefused when it can never be given, or something is missing
     */
    @Requires(ASK_EXEMPTION)
    public String ask(String schoolCode, Exemption.Terms terms) {
        School school = schools.school(schoolCode);
        if (!seats.isAt(school)) {
            throw new NotThere();
        }
        Exemption.Terms clipped = new Exemption.Terms(
                terms.kind(), terms.towards(), clipped(terms.purpose()), terms.starts(), terms.ends());
        Exemption request = new Exemption(school, caller.person(), clipped, now());
        em.persist(request);
        caller.about(request.getPublicId(), null);
        approvers
                .of(request)
                .forEach(person -> tell(
                        person,
                        request,
                        "Somebody asks for leave beforehand",
                        caller.name() + " asks: " + request.getKind().getWords()
                                + ". You can agree, or refuse with a reason.",
                        "asked"));
        return request.getPublicId();
    }

    /**
     * Agrees or refuses.
     *
     * @throws NotThere when there is none that the caller may see
     * @throws ExemptionRefused when the caller asked, is none of those who agree, or it was decided on
     */
    @Requires(DECIDE_EXEMPTION)
    public void decide(String id, boolean agree, String note) {
        Exemption request = mayAct(id);
        if (agree) {
            request.approve(caller.person(), now(), clipped(note));
        } else {
            request.refuse(caller.person(), now(), clipped(note));
        }
        settle(request);
        tell(
                request.getPerson(),
                request,
                "Your request was answered",
                agree
                        ? "Your leave was given. Its days and conditions stand on the page."
                        : "It was refused. The reason stands on the page.",
                "decided");
    }

    /** Ends leave that was given, from today on; what was done before stays covered. */
    @Requires(DECIDE_EXEMPTION)
    public void revoke(String id, String why) {
        Exemption given = mayAct(id);
        given.revoke(caller.person(), now(), clipped(why));
        settle(given);
        tell(given.getPerson(), given, "Your leave ends today", "The reason stands on the page.", "revoked");
    }

    private Exemption mayAct(String id) {
        ExemptionFile file = file(register.one(id));
        if (file.mine()) {
            throw new ExemptionRefused("Nobody decides on their own request; somebody else has to (SOD-13).");
        }
        if (!isSeen(file)) {
            throw new NotThere();
        }
        Exemption exemption = file.exemption();
        if (exemption.getState() == Exemption.State.REQUESTED && !file.decide()) {
            throw new ExemptionRefused("Your school's rule names who agrees to this (X33): "
                    + String.join(
                            ", ", file.approvers().stream().map(Person::getName).toList()) + ".");
        }
        if (exemption.getState() == Exemption.State.APPROVED && !file.revoke()) {
            throw new ExemptionRefused("Only those who may agree to it can end it, and only while it is not over.");
        }
        return exemption;
    }

    private void settle(Exemption exemption) {
        caller.about(exemption.getPublicId(), null);
        try {
            em.flush();
        } catch (OptimisticLockException quicker) {
            throw new ChangedMeanwhile();
        }
    }

    private Moment now() {
        return new Moment(clock.instant(), caller.today());
    }

    private void tell(Person person, Exemption about, String subject, String words, String occasion) {
        notices.queue(new NoticeOrder(
                person.getId(),
                "N02",
                subject,
                words,
                "/exemption/detail.xhtml?id=" + about.getPublicId(),
                "N02:" + about.getPublicId() + ":" + occasion + ":" + person.getId()));
    }

    private static String clipped(String text) {
        String plain = text == null ? "" : text.strip();
        return plain.isEmpty() ? null : plain.substring(0, Math.min(plain.length(), LONGEST));
    }
}
