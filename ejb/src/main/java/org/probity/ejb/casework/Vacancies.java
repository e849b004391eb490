package org.probity.ejb.casework;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.probity.persistence.breach.Assignment;
import org.probity.persistence.breach.Conflict;
import org.probity.persistence.breach.Duty;
import org.probity.persistence.casework.CaseFile;
import org.probity.persistence.procedure.StepKind;

/**
 * Duties that must be given anew in the step in hand: an investigation that nobody leads, a bench on which somebody sits who may not any
 * more. Such a person keeps the place on the bench until another one has it, so that the hearing cannot go on unnoticed (8.4).
 *
 * @param current assignments that have not ended
 */
record Vacancies(CaseFile file, List<Assignment> current) {
    private static final Set<StepKind> BEFORE_THE_DECISION =
            Set.of(StepKind.INVITE, StepKind.HEARING, StepKind.APPEAL_HEARING);

    /** Whether the investigation goes on without anybody who investigates. */
    boolean nobodyInvestigates() {
        return !file.isClosed()
                && file.getStep().getKind() == StepKind.INVESTIGATE
                && current.stream().noneMatch(each -> each.getDuty() == Duty.INVESTIGATOR);
    }

    /** In the order in which the duties are named. */
    List<Duty> duties(List<Conflict> conflicts) {
        Set<Duty> vacant = new TreeSet<>();
        if (nobodyInvestigates()) {
            vacant.add(Duty.INVESTIGATOR);
        }
        StepKind kind = file.getStep().getKind();
        if (!file.isClosed() && BEFORE_THE_DECISION.contains(kind)) {
            Set<Long> shutOut = conflicts.stream()
                    .map(conflict -> conflict.getPerson().getId())
                    .collect(Collectors.toSet());
            boolean appeal = kind == StepKind.APPEAL_HEARING;
            current.stream()
                    .filter(each -> each.getDuty().hears() && (each.getDuty() == Duty.APPEAL_PANEL) == appeal)
                    .filter(each -> shutOut.contains(each.getPerson().getId()))
                    .map(Assignment::getDuty)
                    .forEach(vacant::add);
        }
        return List.copyOf(vacant);
    }
}
