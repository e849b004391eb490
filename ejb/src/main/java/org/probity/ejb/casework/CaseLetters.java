package org.probity.ejb.casework;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.probity.ejb.breach.ReporterLetters;
import org.probity.ejb.letter.LetterCatalogue;
import org.probity.ejb.letter.LetterCatalogue.Needs;
import org.probity.ejb.letter.LetterOrder;
import org.probity.ejb.letter.LetterService;
import org.probity.ejb.letter.Recipient;
import org.probity.ejb.policy.RuleBook;
import org.probity.persistence.breach.Allegation;
import org.probity.persistence.casework.Bench;
import org.probity.persistence.casework.CaseKind;
import org.probity.persistence.casework.Hearing;
import org.probity.persistence.letter.Letter;
import org.probity.persistence.person.Person;
import org.probity.persistence.person.Post;
import org.probity.persistence.procedure.Addressee;
import org.probity.persistence.procedure.StepKind;
import org.probity.persistence.procedure.StepLetter;

/** Orders the letters of an act that was just taken, in its transaction: either both are there or neither. */
@Dependent
class CaseLetters {
    private static final Set<String> MERE_CRITICISM = Set.of("CC-44", "CC-47");
    /** Letters to a parent by the rung of the ladder on which they are written (domain.md 6.1). */
    private static final Map<String, String> RUNGS =
            Map.of("L27", "P1", "L28", "P2", "L29", "P2", "L31", "P3", "L30", "P4");
    /** Senders that are one office; for the others whoever acts signs. */
    private static final Map<String, String> SENDERS = Map.of("HT", "HT", "COG", "COG", "GOVERNING_BODY", "COG");

    @PersistenceContext
    EntityManager em;

    @Inject
    LetterService letters;

    @Inject
    LetterCatalogue catalogue;

    @Inject
    LetterFiller filler;

    @Inject
    CasePost post;

    @Inject
    RuleBook rules;

    @Inject
    ReporterLetters reporters;

    /**
     * Orders them all.
     *
     * @param meetingId the meeting that they ask to; null without one
     * @return the letter whose service starts dates, to the person concerned, else to the witness; null when there is none
     */
    Letter order(LetterDraft draft, Bench.Rank rank, Long meetingId) {
        List<StepLetter> rows = chosen(draft, rank);
        Map<String, Needs> needs =
                catalogue.needs(rows.stream().map(StepLetter::getLetter).collect(Collectors.toSet()), draft.today());
        Letter starting = null;
        for (StepLetter row : rows) {
            if (row.getRecipient() == Addressee.REPORTER) {
                reporters.finished(draft.dossier().report(), draft.today());
                continue;
            }
            LetterDraft signed = draft.signedBy(signatory(row, draft));
            for (Recipient reader : post.readers(row.getRecipient(), draft)) {
                Letter letter = order(signed, row, needs.get(row.getTemplate()), reader, meetingId);
                boolean first = starting == null && row.getRecipient() == Addressee.WITNESS;
                starting = first || row.getRecipient() == Addressee.SUBJECT ? letter : starting;
            }
        }
        return starting;
    }

    private Letter order(LetterDraft draft, StepLetter row, Needs needs, Recipient reader, Long meetingId) {
        String panelRole = row.getRecipient() == Addressee.PANEL ? PeopleFields.part(draft, reader.person()) : null;
        return letters.order(new LetterOrder(
                draft.file().getMatter().getId(),
                draft.file().getReference(),
                draft.file().getSchool(),
                row.getLetter(),
                row.getVariant(),
                reader,
                filler.fill(draft, needs, panelRole),
                meetingId));
    }

    /** Of alternatives (the same letter to the same reader) the one that fits the case. */
    static List<StepLetter> chosen(LetterDraft draft, Bench.Rank rank) {
        Map<String, List<StepLetter>> alternatives = new LinkedHashMap<>();
        draft.way().letters().forEach(row -> alternatives
                .computeIfAbsent(row.getLetter() + row.getRecipient(), key -> new ArrayList<>())
                .add(row));
        return alternatives.values().stream()
                .map(rows -> rows.size() == 1 ? rows.get(0) : fitting(rows, draft, rank))
                .toList();
    }

    private static StepLetter fitting(List<StepLetter> rows, LetterDraft draft, Bench.Rank rank) {
        String wanted =
                switch (rows.get(0).getLetter()) {
                    case "L07" ->
                        rank != Bench.Rank.STAFF
                                ? "H"
                                : draft.hearing()
                                                .map(Hearing::getHardest)
                                                .filter(hardest -> hardest.isDismissal())
                                                .isPresent()
                                        ? "D"
                                        : "W";
                    case "L14" -> rank != Bench.Rank.STAFF ? "H" : rows.get(0).getVariant();
                    case "L27" -> mereCriticism(draft) ? "R" : messaging(draft) ? "M" : "";
                    default -> "";
                };
        return rows.stream()
                .filter(row -> row.getVariant().equals(wanted))
                .findFirst()
                .orElse(rows.get(0));
    }

    private static boolean mereCriticism(LetterDraft draft) {
        List<String> codes =
                draft.dossier().allegations().stream().map(Allegation::getCode).toList();
        return !codes.isEmpty() && MERE_CRITICISM.containsAll(codes);
    }

    private static boolean messaging(LetterDraft draft) {
        return draft.dossier().report() != null
                && draft.dossier().report().getSighting() != null
                && draft.dossier().report().getSighting().isNoAddress();
    }

    /** Who the school's rule says writes to a parent (X08). */
    private Optional<String> sender(StepLetter row, LetterDraft draft) {
        String rung = RUNGS.get(row.getLetter());
        boolean toParent = draft.file().getKind() == CaseKind.PARENT && row.getRecipient() == Addressee.SUBJECT;
        return toParent && rung != null
                ? rules.text(draft.file().getSchool(), "parentLadder." + rung + ".sender", draft.today())
                : Optional.empty();
    }

    /** As the school's rule says, else the row, else the chair of those who decided for their outcome, else whoever acts. */
    private LetterDraft.Signatory signatory(StepLetter row, LetterDraft draft) {
        Optional<String> sender = sender(row, draft);
        if (sender.isPresent()) {
            return SENDERS.containsKey(sender.get()) ? holder(SENDERS.get(sender.get()), draft) : draft.signatory();
        }
        if (row.getSignatory() != null) {
            return holder(row.getSignatory(), draft);
        }
        boolean outcome = draft.kind() == StepKind.ISSUE_OUTCOME || draft.kind() == StepKind.APPEAL_OUTCOME;
        List<Person> bench = outcome ? PeopleFields.bench(draft) : List.of();
        return bench.isEmpty()
                ? draft.signatory()
                : new LetterDraft.Signatory(
                        bench.get(0).getName(), draft.dossier().titleOf(bench.get(0)));
    }

    /** Nobody who is part of the matter signs in it (9.3). */
    private LetterDraft.Signatory holder(String role, LetterDraft draft) {
        return em.createQuery(
                        "select o from Post o join fetch o.person where o.role = :role and (o.school = :school or o.school is null) and o.starts <= :day and (o.ends is null or o.ends >= :day) and not exists (select c from Conflict c where c.matter = :matter and c.person = o.person) order by o.id",
                        Post.class)
                .setParameter("matter", draft.file().getMatter())
                .setParameter("role", role)
                .setParameter("school", draft.file().getSchool())
                .setParameter("day", draft.today())
                .getResultStream()
                .findFirst()
                .map(held -> new LetterDraft.Signatory(held.getPerson().getName(), held.getTitle()))
                .orElse(draft.signatory());
    }
}
