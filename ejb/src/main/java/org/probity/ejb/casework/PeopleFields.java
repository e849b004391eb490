package org.probity.ejb.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.probity.persistence.breach.Duty;
import org.probity.persistence.casework.StepTaken;
import org.probity.persistence.casework.Suspension;
import org.probity.persistence.person.Person;
import org.probity.persistence.procedure.Outcome;
import org.probity.persistence.procedure.StepKind;

/** Fields of letters about people: who investigates, hears, comes, keeps in touch, agreed. */
final class PeopleFields {
    private PeopleFields() {}

    static Map<String, Function<LetterDraft, Object>> all() {
        return Map.ofEntries(
                Map.entry("investigatorName", draft -> draft.dossier()
                        .investigator()
                        .map(Person::getName)
                        .orElse(null)),
                Map.entry("investigatorRole", draft -> draft.dossier()
                        .investigator()
                        .map(draft.dossier()::titleOf)
                        .orElse(null)),
                Map.entry("chairName", draft -> draft.signatory().name()),
                Map.entry("chairRole", draft -> draft.signatory().role()),
                Map.entry("subjectName", draft -> draft.file().getSubjectName()),
                Map.entry("subjectRole", PeopleFields::subjectRole),
                Map.entry("childName", PeopleFields::childName),
                Map.entry("panel", PeopleFields::panel),
                Map.entry("attendees", PeopleFields::attendees),
                Map.entry("witnesses", draft -> List.of()),
                Map.entry("companionAllowed", draft -> true),
                Map.entry("approvers", PeopleFields::approvers),
                Map.entry("welfareName", draft -> contact(draft, 0)),
                Map.entry("welfareRole", draft -> contact(draft, 1)),
                Map.entry("welfareTelephone", draft -> contact(draft, 2)));
    }

    private static Object subjectRole(LetterDraft draft) {
        Person subject = draft.file().getSubject();
        return subject == null ? "not known" : draft.dossier().titleOf(subject);
    }

    private static Object childName(LetterDraft draft) {
        Person subject = draft.file().getSubject();
        return subject == null ? null : subject.getGivenName();
    }

    /** Those who hear the case or the appeal, the chair first. */
    static List<Person> bench(LetterDraft draft) {
        boolean appeal = draft.kind() == StepKind.INVITE_APPEAL
                || draft.kind() == StepKind.APPEAL_HEARING
                || draft.kind() == StepKind.APPEAL_OUTCOME;
        return appeal
                ? draft.dossier().holding(Duty.APPEAL_PANEL)
                : draft.dossier().holding(Duty.PANEL, Duty.DECISION_MAKER);
    }

    /** "chair of the panel", "member of the panel", or for one alone "hears the case". */
    static String part(LetterDraft draft, Person person) {
        List<Person> bench = bench(draft);
        if (bench.size() == 1) {
            return "hears the case alone";
        }
        return bench.get(0).equals(person) ? "chair of the panel" : "member of the panel";
    }

    private static List<Map<String, String>> panel(LetterDraft draft) {
        return bench(draft).stream()
                .map(person -> Map.of("name", person.getName(), "role", part(draft, person)))
                .toList();
    }

    private static List<Map<String, String>> attendees(LetterDraft draft) {
        boolean stayedAway = draft.outcome() == Outcome.NOT_ATTENDED;
        if (draft.hearing().isEmpty()) {
            return stayedAway
                    ? List.of()
                    : List.of(Map.of(
                            "name",
                            draft.signatory().name(),
                            "role",
                            draft.signatory().role()));
        }
        List<Map<String, String>> rows = new ArrayList<>(panel(draft));
        if (!draft.hearing().get().isInAbsence()) {
            rows.add(Map.of("name", draft.file().getSubjectName(), "role", "the person concerned"));
        }
        return rows;
    }

    private static List<Map<String, String>> approvers(LetterDraft draft) {
        return draft.file().getHistory().stream()
                .filter(taken -> taken.getOutcome() == Outcome.APPROVED && taken.getBy() != null)
                .map(StepTaken::getBy)
                .distinct()
                .map(person ->
                        Map.of("name", person.getName(), "role", draft.dossier().titleOf(person)))
                .toList();
    }

    private static Object contact(LetterDraft draft, int line) {
        return draft.file().getSuspensions().stream()
                .reduce((first, second) -> second)
                .map(Suspension::getContact)
                .map(contact -> contact.lines().toList())
                .filter(lines -> lines.size() > line)
                .map(lines -> lines.get(line))
                .orElse(null);
    }
}
