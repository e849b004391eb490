package org.probity.ejb.casework;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.probity.ejb.letter.Recipient;
import org.probity.ejb.security.Caller;
import org.probity.persistence.breach.Part;
import org.probity.persistence.breach.Party;
import org.probity.persistence.calendar.Sending;
import org.probity.persistence.calendar.ServiceMethod;
import org.probity.persistence.calendar.ServiceOfNotice;
import org.probity.persistence.casework.CaseFile;
import org.probity.persistence.casework.CaseKind;
import org.probity.persistence.casework.SomethingMissing;
import org.probity.persistence.person.Person;
import org.probity.persistence.procedure.Addressee;

/** Who gets a letter of a case, at which address, and when it is expected to count as served (domain.md 5.3). */
@Dependent
class CasePost {
    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    CalendarOfSchool calendars;

    /** The readers of one letter; none when nobody of that kind can be reached who need not be. */
    List<Recipient> readers(Addressee to, LetterDraft draft) {
        return switch (to) {
            case SUBJECT -> List.of(subject(draft.file(), draft.request()));
            case WITNESS -> List.of(outsider(draft.request(), "WITNESS"));
            case CHILDS_PARENT -> parents(draft);
            case VICTIM ->
                draft.dossier().parties().stream()
                        .filter(party -> party.getPart() == Part.VICTIM && party.getPerson() != null)
                        .map(Party::getPerson)
                        .map(victim -> Recipient.of(victim, "STAFF"))
                        .toList();
            case PANEL ->
                PeopleFields.bench(draft).stream()
                        .map(person -> Recipient.of(person, "PANEL"))
                        .toList();
            case DPO ->
                inRole("DPO").stream()
                        .map(person -> Recipient.of(person, "DPO"))
                        .toList();
            case REPORTER -> List.of();
            case POLICE, LADO, REGULATOR -> List.of(outsider(draft.request(), "AUTHORITY"));
            case HOST -> List.of(outsider(draft.request(), "PLATFORM"));
            case SOLICITOR -> List.of(outsider(draft.request(), "SOLICITOR"));
        };
    }

    /** The person concerned, by the way that was chosen; unknown to the product, at the address given with the act. */
    Recipient subject(CaseFile file, StepRequest request) {
        String kind = kind(file.getKind());
        Person person = file.getSubject();
        if (person == null) {
            return outsider(request, kind);
        }
        if (request.service() == null) {
            return Recipient.of(person, kind);
        }
        boolean mail = request.service() == ServiceMethod.EMAIL;
        if (mail && !person.isMailAgreed()) {
            throw new SomethingMissing(person.getName()
                    + " has not agreed to letters by mail. Choose another way, or record the agreement first.");
        }
        return new Recipient(person, person.getName(), kind, mail ? person.getEmail() : null, person.getAddress());
    }

    private static String kind(CaseKind kind) {
        return switch (kind) {
            case PARENT -> "PARENT";
            case GOVERNOR -> "GOVERNOR";
            case VOLUNTEER, CONTRACTOR -> "HELPER";
            case EXTERNAL -> "PERSON";
            default -> "SUBJECT";
        };
    }

    private static Recipient outsider(StepRequest request, String kind) {
        StepRequest.Outsider named = request.outsider();
        if (named == null || named.name() == null || named.name().isBlank()) {
            throw new SomethingMissing("Give the name and the address of whom the letter goes to.");
        }
        return new Recipient(null, named.name(), kind, blank(named.email()), blank(named.address()));
    }

    private static String blank(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private List<Recipient> parents(LetterDraft draft) {
        List<Person> parents = em.createQuery(
                        "select r.person from Relationship r where r.other = :child and r.kind = org.probity.persistence.person.Relationship.Kind.PARENT_OF order by r.id",
                        Person.class)
                .setParameter("child", draft.file().getSubject())
                .getResultList();
        return parents.isEmpty() || draft.request().outsider() != null
                ? List.of(outsider(draft.request(), "CHILDS_PARENT"))
                : parents.stream()
                        .map(parent -> Recipient.of(parent, "CHILDS_PARENT"))
                        .toList();
    }

    private List<Person> inRole(String role) {
        return em.createQuery(
                        "select o.person from Post o where o.role = :role and o.starts <= :day and (o.ends is null or o.ends >= :day) order by o.id",
                        Person.class)
                .setParameter("role", role)
                .setParameter("day", caller.today())
                .getResultList();
    }

    /** When a letter that leaves now would count as served; the true day is known when it has left. */
    LocalDate expected(Recipient reader, ServiceMethod chosen, Instant now) {
        ServiceMethod method =
                chosen != null ? chosen : reader.email() == null ? ServiceMethod.FIRST_CLASS : ServiceMethod.EMAIL;
        return ServiceOfNotice.of(Sending.by(method, now), List.of(), calendars.working())
                .servedOn()
                .orElseThrow();
    }
}
