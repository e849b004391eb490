package org.probity.ejb.triage;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.probity.ejb.breach.Circle;
import org.probity.ejb.breach.SchoolPeople;
import org.probity.ejb.security.Caller;
import org.probity.persistence.breach.Assignment;
import org.probity.persistence.breach.ConflictReason;
import org.probity.persistence.breach.Duty;
import org.probity.persistence.breach.NobodyToReceive;
import org.probity.persistence.breach.Report;
import org.probity.persistence.breach.ReportState;
import org.probity.persistence.breach.Routing.Holder;
import org.probity.persistence.casework.CaseFile;
import org.probity.persistence.casework.Discipline;
import org.probity.persistence.casework.Hearing;
import org.probity.persistence.casework.HearingKind;
import org.probity.persistence.procedure.StepDecider;

/**
 * Works out who goes on when the caller leaves a matter (domain.md 9.3): the next in line by routing, passing over whoever is in conflict
 * and, for the lead of a case, whoever investigated or sits on a bench in it (SOD-01, 2.5). Changes nothing.
 */
@Dependent
class Succession {
    private static final Set<Duty> BARRED_FROM_LEADING = EnumSet.of(Duty.INVESTIGATOR, Duty.PANEL, Duty.APPEAL_PANEL);
    private static final Set<Duty> LEADING = EnumSet.of(Duty.CASE_MANAGER, Duty.RECIPIENT, Duty.DATA_PROTECTION);

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    SchoolPeople people;

    @Inject
    TriageDesk desk;

    @Inject
    Redrawing redrawing;

    /** Somebody who gets a duty. */
    record Heir(Holder holder, Duty duty) {}

    /**
     * What happens.
     *
     * @param ending duties of the caller that end; a place on a bench does not, until another has it
     * @param told who must know that something is theirs now
     */
    record Plan(
            Report report,
            boolean aCase,
            Set<Duty> mine,
            List<Heir> heirs,
            List<Assignment> ending,
            Collection<Long> told) {}

    /** @throws CannotStepBack when it is closed, when nobody else is left, or when the caller's own decision is waited for */
    Plan plan(Report report) {
        long me = caller.person().getId();
        List<Assignment> all = redrawing.assignments(report.getMatter());
        List<Assignment> mine = all.stream()
                .filter(each -> each.isCurrent() && each.getPerson().getId() == me)
                .toList();
        Set<Duty> duties = mine.stream().map(Assignment::getDuty).collect(Collectors.toSet());
        Map<ConflictReason, Set<Long>> involved = desk.recorded(report);
        shutOut(involved, Set.of(me));
        try {
            List<Heir> heirs = report.getState() == ReportState.RECEIVED
                    ? ofTheReport(report, all, involved)
                    : ofTheCase(openCase(report), report, all, duties, involved);
            List<Assignment> ending =
                    mine.stream().filter(each -> !each.getDuty().hears()).toList();
            return new Plan(
                    report, report.getState() != ReportState.RECEIVED, duties, heirs, ending, told(heirs, all, me));
        } catch (NobodyToReceive nobody) {
            throw nobodyLeft();
        }
    }

    private static CannotStepBack nobodyLeft() {
        return new CannotStepBack(
                "Nobody else is free to take this over, so it is still in your hands and nothing was changed. Ask the clerk to fill an office that is empty, or the head of HR to name somebody who stands in; then step back.");
    }

    private static void shutOut(Map<ConflictReason, Set<Long>> involved, Collection<Long> people) {
        involved.computeIfAbsent(ConflictReason.RECUSED, none -> new HashSet<>())
                .addAll(people);
    }

    private List<Heir> ofTheReport(Report report, List<Assignment> all, Map<ConflictReason, Set<Long>> involved) {
        Circle.Drawn drawn = redrawing.again(report, involved);
        Set<Long> in = others(all);
        return drawn.routing().recipients(drawn.concern()).stream()
                .filter(holder -> in.add(holder.person()))
                .map(holder -> new Heir(holder, Duty.RECIPIENT))
                .toList();
    }

    private CaseFile openCase(Report report) {
        return file(report)
                .filter(open -> !open.isClosed())
                .orElseThrow(() -> new CannotStepBack("This is closed: nothing is left to step back from."));
    }

    /** The case that came of a report. */
    Optional<CaseFile> file(Report report) {
        return em.createQuery("select c from CaseFile c where c.matter = :matter order by c.id", CaseFile.class)
                .setParameter("matter", report.getMatter())
                .getResultStream()
                .findFirst();
    }

    private List<Heir> ofTheCase(
            CaseFile file,
            Report report,
            List<Assignment> all,
            Set<Duty> mine,
            Map<ConflictReason, Set<Long>> involved) {
        refuseHalfway(file, mine);
        Circle.Drawn drawn = redrawing.again(report, involved);
        Set<Long> in = others(all);
        List<Heir> heirs = new ArrayList<>();
        if (isLeaderless(all, drawn)) {
            Holder leader = leader(report, all, involved);
            in.add(leader.person());
            heirs.add(new Heir(leader, Duty.CASE_MANAGER));
        }
        if (mine.contains(Duty.RECIPIENT) || mine.contains(Duty.SAFEGUARDING)) {
            drawn.routing().recipients(drawn.concern()).stream()
                    .filter(holder -> in.add(holder.person()))
                    .map(holder -> new Heir(holder, holder.role().equals("DSL") ? Duty.SAFEGUARDING : Duty.RECIPIENT))
                    .forEach(heirs::add);
        }
        if (mine.contains(Duty.DATA_PROTECTION)) {
            drawn.routing().dataProtection().stream()
                    .filter(holder -> in.add(holder.person()))
                    .map(holder -> new Heir(holder, Duty.DATA_PROTECTION))
                    .forEach(heirs::add);
        }
        refuseToStandStill(file, drawn);
        return heirs;
    }

    /** Only those who heard a case decide it. */
    private static void refuseHalfway(CaseFile file, Set<Duty> mine) {
        boolean first = mine.contains(Duty.PANEL) || mine.contains(Duty.DECISION_MAKER);
        boolean appeal = mine.contains(Duty.APPEAL_PANEL);
        if ((first && isHeardOnly(file, HearingKind.DISCIPLINARY))
                || (appeal && isHeardOnly(file, HearingKind.APPEAL))) {
            throw new CannotStepBack(
                    "You heard this case and its decision is waited for: nobody who did not hear it can take your place. Say so in the decision, and step back once it is on record.");
        }
    }

    private static boolean isHeardOnly(CaseFile file, HearingKind kind) {
        Optional<Hearing> hearing = new Discipline(file).hearing(kind);
        return hearing.filter(each -> each.getHeld() != null && !each.isDecided())
                .isPresent();
    }

    /** Somebody led it, and neither they nor anybody who stands in for them does so any more. */
    private boolean isLeaderless(List<Assignment> all, Circle.Drawn drawn) {
        Map<Long, Set<Long>> cover = people.cover(caller.today());
        List<Long> leaders = all.stream()
                .filter(each -> each.isCurrent() && each.getDuty() == Duty.CASE_MANAGER)
                .map(each -> each.getPerson().getId())
                .toList();
        return !leaders.isEmpty()
                && leaders.stream().noneMatch(person -> {
                    Set<Long> acting = cover.getOrDefault(person, Set.of(person));
                    return !drawn.entanglement().shutsOut(person)
                            && !acting.stream().allMatch(drawn.entanglement()::shutsOut);
                });
    }

    private Holder leader(Report report, List<Assignment> all, Map<ConflictReason, Set<Long>> involved) {
        Map<ConflictReason, Set<Long>> passedOver = new HashMap<>();
        involved.forEach((reason, persons) -> passedOver.put(reason, new HashSet<>(persons)));
        shutOut(
                passedOver,
                all.stream()
                        .filter(each -> BARRED_FROM_LEADING.contains(each.getDuty()))
                        .map(each -> each.getPerson().getId())
                        .toList());
        Circle.Drawn drawn = redrawing.again(report, passedOver);
        return drawn.routing().leader(drawn.concern());
    }

    /** Somebody must be left who may end the step in hand. */
    private void refuseToStandStill(CaseFile file, Circle.Drawn drawn) {
        Set<String> deciders =
                file.getStep().getDeciders().stream().map(StepDecider::getRole).collect(Collectors.toSet());
        boolean left = people.offices(file.getSchool(), caller.today()).stream()
                .map(SchoolPeople.Office::holder)
                .anyMatch(holder -> deciders.contains(holder.role())
                        && !drawn.entanglement().shutsOut(holder.person()));
        if (!left) {
            throw nobodyLeft();
        }
    }

    private Set<Long> others(List<Assignment> all) {
        long me = caller.person().getId();
        return all.stream()
                .filter(Assignment::isCurrent)
                .map(each -> each.getPerson().getId())
                .filter(person -> person != me)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Those who get it; where nobody gets anything new, those who lead it already. */
    private static Collection<Long> told(List<Heir> heirs, List<Assignment> all, long me) {
        return heirs.isEmpty()
                ? all.stream()
                        .filter(each -> each.isCurrent() && LEADING.contains(each.getDuty()))
                        .map(each -> each.getPerson().getId())
                        .filter(person -> person != me)
                        .collect(Collectors.toSet())
                : heirs.stream().map(heir -> heir.holder().person()).collect(Collectors.toSet());
    }
}
