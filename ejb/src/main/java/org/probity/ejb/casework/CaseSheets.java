package org.probity.ejb.casework;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.probity.ejb.acknowledgement.ConductReadings;
import org.probity.ejb.breach.Departure;
import org.probity.ejb.letter.LetterCatalogue;
import org.probity.ejb.letter.LetterCatalogue.Needs;
import org.probity.ejb.letter.LetterField;
import org.probity.ejb.procedure.ProcedureShelf;
import org.probity.ejb.security.Caller;
import org.probity.persistence.breach.Allegation;
import org.probity.persistence.breach.Assignment;
import org.probity.persistence.breach.Conflict;
import org.probity.persistence.breach.Duty;
import org.probity.persistence.casework.CaseDeadline;
import org.probity.persistence.casework.CaseFile;
import org.probity.persistence.casework.CaseTrack;
import org.probity.persistence.casework.Circumstances;
import org.probity.persistence.casework.Past;
import org.probity.persistence.person.Person;
import org.probity.persistence.person.Post;
import org.probity.persistence.procedure.Addressee;
import org.probity.persistence.procedure.Asks;
import org.probity.persistence.procedure.DecidingRole;
import org.probity.persistence.procedure.Guard;
import org.probity.persistence.procedure.Outcome;
import org.probity.persistence.procedure.ProcedureVersion;
import org.probity.persistence.procedure.Step;
import org.probity.persistence.procedure.StepLetter;
import org.probity.persistence.procedure.TrackOffer;
import org.probity.persistence.procedure.Transition;

/** Puts together what a case page shows. Steps and transitions come from the shelf, so that a page reads only rows of its case. */
@Dependent
class CaseSheets {
    /** Started by acts of their own, because they need more than a reason. */
    private static final Set<String> BY_THEIR_OWN_FORM = Set.of("suspension", "hold-police", "hold-other");

    @Inject
    CaseDesk desk;

    @Inject
    DossierReader dossiers;

    @Inject
    ProcedureShelf shelf;

    @Inject
    LetterCatalogue catalogue;

    @Inject
    CasePaperReader papers;

    @Inject
    ChronologyReader chronologies;

    @Inject
    ConductReadings readings;

    @Inject
    Caller caller;

    /** With all that ever happened. */
    CaseSheet whole(CaseFile file) {
        List<Conflict> conflicts = dossiers.conflicts(file.getMatter());
        Chronology all = chronologies.whole(file, Departure.among(conflicts.stream()));
        return sheet(file, all, Past.of(file.getHistory()), conflicts);
    }

    /** With the latest of what happened, or the stretch of it after or before an entry. */
    CaseSheet part(CaseFile file, String after, String before) {
        List<Conflict> conflicts = dossiers.conflicts(file.getMatter());
        Chronology stretch = chronologies.stretch(file, Departure.among(conflicts.stream()), after, before);
        return sheet(file, stretch, chronologies.past(file), conflicts);
    }

    Chronology chronology(CaseFile file, String after, String before) {
        return chronologies.stretch(
                file, Departure.among(dossiers.conflicts(file.getMatter()).stream()), after, before);
    }

    private CaseSheet sheet(CaseFile file, Chronology chronology, Past past, List<Conflict> conflicts) {
        Circumstances around = desk.circumstances(file).seeing(past);
        ProcedureVersion main = shelf.edition(file.getProcedureVersion().getId());
        Step step = main.find(file.getStep().getCode()).orElseThrow();
        boolean mine = !file.isClosed() && mayTake(around, step);
        touch(file);
        List<Assignment> current = dossiers.assignments(file.getMatter()).stream()
                .filter(Assignment::isCurrent)
                .toList();
        List<Allegation> allegations = dossiers.allegations(file.getMatter());
        return new CaseSheet(
                file,
                main.getProcedure().getTitle() + ", version " + main.getNumber(),
                step.getTitle(),
                mine,
                DecidingRole.words(around.who().deciders(step)),
                mine ? choices(file, null, step, around) : List.of(),
                dates(file),
                chronology,
                file.getTracks().stream()
                        .map(track -> inHand(file, track, around))
                        .toList(),
                file.isClosed() ? List.of() : offers(file, main, around),
                people(current),
                new Vacancies(file, current).duties(conflicts),
                allegations,
                file.getSubject() == null
                        ? List.of()
                        : readings.of(file.getMatter().getId(), cited(allegations)),
                papers.of(file),
                path(file, main, past));
    }

    private static Set<Long> cited(List<Allegation> allegations) {
        return allegations.stream()
                .map(allegation -> allegation.getClause().getPolicyVersion().getId())
                .collect(Collectors.toSet());
    }

    private static boolean mayTake(Circumstances around, Step step) {
        return !around.who().conflicted() && around.who().decides(step);
    }

    /** Lists that a page shows are read here; later would be too late. */
    private static void touch(CaseFile file) {
        file.getHolds().forEach(hold -> hold.getKind().words());
        file.getSuspensions().forEach(suspension -> suspension.getDecidedBy().getName());
        file.getHearings().forEach(hearing -> hearing.getFindings()
                .forEach(finding -> finding.getAllegation().getPublicId()));
        file.getWarnings().forEach(warning -> warning.getLevel().words());
        file.getAppeals().forEach(appeal -> appeal.getAgainst().words());
    }

    private List<Choice> choices(CaseFile file, CaseTrack track, Step step, Circumstances around) {
        Set<String> letters =
                step.getLetters().stream().map(StepLetter::getLetter).collect(Collectors.toSet());
        Map<String, Needs> needs = catalogue.needs(letters, caller.today());
        return step.getTransitions().stream()
                .filter(way -> way.getOutcome() != Outcome.LAPSED)
                .map(way -> choice(file, track, way, around, needs))
                .toList();
    }

    private Choice choice(
            CaseFile file, CaseTrack track, Transition way, Circumstances around, Map<String, Needs> needs) {
        List<String> closed = file.unmet(track, way, caller.today(), around).stream()
                .map(Guard::words)
                .toList();
        Set<Asks> asks = new LinkedHashSet<>(way.asks());
        boolean unknown = file.getSubject() == null
                && way.letters().stream()
                        .map(StepLetter::getRecipient)
                        .anyMatch(to -> to == Addressee.SUBJECT || to == Addressee.CHILDS_PARENT);
        if (unknown) {
            asks.add(Asks.OUTSIDER);
        }
        List<Needs> wanted = way.letters().stream()
                .map(row -> needs.get(row.getTemplate()))
                .distinct()
                .toList();
        return new Choice(
                way.getOutcome(),
                way.getLabel(),
                closed,
                asks,
                wanted.stream().map(need -> need.name() + " " + need.title()).toList(),
                words(wanted, way.getOutcome()),
                way.next().map(Step::getTitle).orElse(null),
                way.isStaying());
    }

    /** Of alternatives only what each of them needs: the form must be possible before the variant is known. */
    private static List<LetterField> words(List<Needs> wanted, Outcome outcome) {
        Set<String> seen = new HashSet<>();
        return wanted.stream()
                .flatMap(needs -> LetterFiller.asked(needs, outcome).stream())
                .filter(field -> seen.add(field.name()))
                .toList();
    }

    private static List<CaseDeadline> dates(CaseFile file) {
        return file.getDeadlines().stream()
                .sorted(Comparator.comparing((CaseDeadline date) -> !date.isOpen())
                        .thenComparing(CaseDeadline::getDue))
                .toList();
    }

    private TrackInHand inHand(CaseFile file, CaseTrack track, Circumstances around) {
        ProcedureVersion procedure = shelf.edition(track.getProcedureVersion().getId());
        Step step = procedure.find(track.getStep().getCode()).orElseThrow();
        boolean mine = track.isRunning() && mayTake(around, step);
        LocalDate due = file.stepDeadline(track).map(CaseDeadline::dueOn).orElse(null);
        return new TrackInHand(
                track,
                procedure.getProcedure().getTitle(),
                step.getTitle(),
                mine,
                mine ? choices(file, track, step, around) : List.of(),
                new PathDrawing(procedure, around.past().on(track), track.isRunning() ? step.getCode() : null)
                        .steps(due));
    }

    private List<TrackChoice> offers(CaseFile file, ProcedureVersion main, Circumstances around) {
        List<TrackOffer> offers = main.getBeside().stream()
                .filter(offer -> !BY_THEIR_OWN_FORM.contains(offer.getProcedure()))
                .toList();
        if (offers.isEmpty()) {
            return List.of();
        }
        Map<String, ProcedureVersion> newest =
                shelf.newest(offers.stream().map(TrackOffer::getProcedure).toList());
        return offers.stream()
                .filter(offer -> newest.containsKey(offer.getProcedure()))
                .map(offer -> offer(file, offer, newest.get(offer.getProcedure()), around))
                .filter(offer -> offer != null)
                .toList();
    }

    private TrackChoice offer(CaseFile file, TrackOffer offer, ProcedureVersion newest, Circumstances around) {
        ProcedureVersion track = shelf.edition(newest.getId());
        if (!mayTake(around, track.first())) {
            return null;
        }
        List<String> closed = file.unmet(offer, caller.today(), around).stream()
                .map(Guard::words)
                .toList();
        return new TrackChoice(offer.getProcedure(), track.getProcedure().getTitle(), closed);
    }

    private List<CaseSheet.Told> people(List<Assignment> current) {
        Map<Person, String> titles =
                dossiers
                        .posts(current.stream()
                                .map(Assignment::getPerson)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Post::getPerson, Post::getTitle, (first, second) -> first));
        Map<Person, List<Duty>> duties = current.stream()
                .collect(Collectors.groupingBy(
                        Assignment::getPerson,
                        LinkedHashMap::new,
                        Collectors.mapping(Assignment::getDuty, Collectors.toList())));
        return duties.entrySet().stream()
                .map(each -> new CaseSheet.Told(
                        each.getKey().getName(), titles.getOrDefault(each.getKey(), ""), each.getValue()))
                .toList();
    }

    private static List<PathStep> path(CaseFile file, ProcedureVersion main, Past past) {
        String now = file.isClosed() ? null : file.getStep().getCode();
        return new PathDrawing(main, past.on(null), now).steps(file.getDueOn());
    }
}
