package org.probity.ejb.casework;

import static org.probity.ejb.casework.Requirement.Standing.DEPARTED;
import static org.probity.ejb.casework.Requirement.Standing.MET;
import static org.probity.ejb.casework.Requirement.Standing.NOT_CALLED_FOR;
import static org.probity.ejb.casework.Requirement.Standing.NOT_YET;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.probity.ejb.casework.Requirement.Proof;
import org.probity.ejb.casework.Requirement.Standing;
import org.probity.persistence.breach.Duty;
import org.probity.persistence.breach.Finding;
import org.probity.persistence.calendar.DateWords;
import org.probity.persistence.calendar.London;
import org.probity.persistence.casework.Appeal;
import org.probity.persistence.casework.CaseFile;
import org.probity.persistence.casework.Hearing;
import org.probity.persistence.casework.HearingFinding;
import org.probity.persistence.casework.HearingKind;
import org.probity.persistence.casework.Sanction;
import org.probity.persistence.casework.Warning;
import org.probity.persistence.procedure.Outcome;

/** What is demanded of the decision and of what comes after it (D-02, D-12 to D-20, D-22, D-23), held against one case. */
final class FairOutcome {
    private static final Set<String> DECISION = Set.of("Decision");

    private final Chronicle chronicle;
    private final CaseFile file;
    private final Optional<Hearing> decided;

    FairOutcome(Chronicle chronicle) {
        this.chronicle = chronicle;
        this.file = chronicle.sheet().file();
        this.decided = file.getHearings().stream()
                .filter(hearing -> hearing.getKind() == HearingKind.DISCIPLINARY && hearing.isDecided())
                .reduce((one, other) -> other);
    }

    List<Requirement> requirements() {
        return List.of(
                consistency(),
                decision(),
                warning(),
                dismissal(),
                appeal(),
                union(),
                crime(),
                grievance(),
                proof(),
                record(),
                standardOfProof(),
                probation());
    }

    private List<Entry> decisions() {
        return chronicle.sheet().chronology().entries().stream()
                .filter(entry -> entry.outcome() != null
                        && entry.track() == null
                        && DECISION.contains(entry.step())
                        && Sanction.of(entry.outcome()).isPresent())
                .toList();
    }

    private Standing missing() {
        boolean heard = chronicle.has(Outcome.HELD, Outcome.IN_ABSENCE) && !chronicle.has(Outcome.WITHDRAWN);
        return !file.isClosed() || heard ? NOT_YET : NOT_CALLED_FOR;
    }

    private Requirement consistency() {
        List<Proof> proofs = decisions().stream()
                .filter(entry -> entry.note() != null)
                .map(entry -> new Proof(
                        "Reasons of the decision on record", London.date(entry.at()), entry.by(), entry.note()))
                .toList();
        return new Requirement(
                "D-02",
                "Like cases are treated alike: the decision says why this measure and no other.",
                decided.isEmpty() ? missing() : proofs.isEmpty() ? NOT_YET : MET,
                proofs);
    }

    private Requirement decision() {
        List<Proof> proofs = Chronicle.proofs(decisions());
        List<Proof> letters = chronicle.letters("L11", "L12", "L13", "L14");
        proofs.addAll(letters);
        return new Requirement(
                "D-12",
                "Whether action is justified is decided, and the person is told in writing; a rung is skipped only"
                        + " with a reason.",
                decided.isEmpty() || letters.isEmpty() ? missing() : MET,
                proofs);
    }

    private Requirement warning() {
        List<Proof> proofs = new ArrayList<>();
        for (Warning warning : file.getWarnings()) {
            String back =
                    warning.getTakenBack() == null ? "" : ", taken back on " + DateWords.date(warning.getTakenBack());
            proofs.add(new Proof(
                    "A " + warning.getLevel().words() + " that counts until " + DateWords.date(warning.getLiveUntil())
                            + back,
                    warning.getIssued(),
                    null,
                    null));
        }
        boolean given = !proofs.isEmpty();
        List<Proof> letters = chronicle.letters("L12", "L13");
        proofs.addAll(letters);
        return new Requirement(
                "D-13",
                "A warning says what was wrong, what must change and by when, how long it counts, and what follows"
                        + " otherwise.",
                !given ? NOT_CALLED_FOR : letters.isEmpty() ? NOT_YET : MET,
                proofs);
    }

    private Requirement dismissal() {
        List<Entry> dismissed = decisions().stream()
                .filter(entry -> Sanction.of(entry.outcome())
                        .filter(Sanction::isDismissal)
                        .isPresent())
                .toList();
        List<Proof> proofs = Chronicle.proofs(dismissed);
        List<String> bench = chronicle.holding(Duty.PANEL, Duty.DECISION_MAKER);
        if (!dismissed.isEmpty() && !bench.isEmpty()) {
            proofs.add(new Proof("Decided by " + String.join(", ", bench), null, null, null));
        }
        List<Proof> letters = chronicle.letters("L14");
        proofs.addAll(letters);
        return new Requirement(
                "D-14",
                "Only those with authority dismiss, and the person is told the reasons, the last day and the right of"
                        + " appeal.",
                dismissed.isEmpty() ? NOT_CALLED_FOR : letters.isEmpty() ? NOT_YET : MET,
                proofs);
    }

    private Requirement appeal() {
        List<Proof> proofs = new ArrayList<>();
        for (Appeal appeal : file.getAppeals()) {
            String end = appeal.getDecided() == null ? "" : "; decided on " + DateWords.date(appeal.getDecided());
            proofs.add(new Proof(
                    "Appeal received; the last day was " + DateWords.date(appeal.getLastDay()) + end,
                    appeal.getReceived(),
                    null,
                    appeal.getLateReason()));
        }
        proofs.addAll(Chronicle.proofs(chronicle.of(Outcome.LAPSED, Outcome.INADMISSIBLE)));
        proofs.addAll(chronicle.letters("L15", "L16"));
        boolean measure = decided.map(Hearing::getMeasure)
                .filter(chosen -> chosen != Sanction.NO_SANCTION)
                .isPresent();
        boolean open = file.getAppeals().stream().anyMatch(appeal -> appeal.getDecided() == null);
        boolean over = chronicle.has(Outcome.LAPSED) || !file.getAppeals().isEmpty();
        return new Requirement(
                "D-15",
                "The person can appeal, and the appeal is heard by people who took no part before.",
                decided.isPresent() && !measure ? NOT_CALLED_FOR : !measure ? missing() : over && !open ? MET : NOT_YET,
                proofs);
    }

    private Requirement union() {
        List<Proof> proofs = Chronicle.proofs(chronicle.of(Outcome.UNION_CONTACTED, Outcome.UNION_NOT_CONTACTED));
        Standing standing = !file.flags().contains("UNION_REPRESENTATIVE") && proofs.isEmpty()
                ? NOT_CALLED_FOR
                : chronicle.has(Outcome.UNION_CONTACTED)
                        ? MET
                        : chronicle.has(Outcome.UNION_NOT_CONTACTED) ? DEPARTED : NOT_YET;
        return new Requirement(
                "D-16",
                "A union representative's case is spoken over with an official of the union early, if they agree.",
                standing,
                proofs);
    }

    private Requirement crime() {
        boolean suspected = file.flags().contains("CRIME_SUSPECTED");
        List<Proof> proofs = decisions().stream()
                .filter(entry -> suspected && entry.note() != null)
                .map(entry -> new Proof(
                        "Reasons of the decision on record", London.date(entry.at()), entry.by(), entry.note()))
                .toList();
        return new Requirement(
                "D-17",
                "A charge or a conviction is no reason by itself: its effect on the work is weighed.",
                !suspected ? NOT_CALLED_FOR : proofs.isEmpty() ? missing() : MET,
                proofs);
    }

    private Requirement grievance() {
        List<Proof> proofs = Chronicle.proofs(chronicle.of(Outcome.PAUSED, Outcome.CONCURRENT, Outcome.CARRIED_ON));
        boolean raised = chronicle.has(Outcome.GRIEVANCE);
        return new Requirement(
                "D-18",
                "When a grievance is raised, it is decided with reasons whether the case waits.",
                !raised ? NOT_CALLED_FOR : proofs.isEmpty() ? NOT_YET : MET,
                proofs);
    }

    private Requirement proof() {
        return new Requirement(
                "D-19",
                "The case can be held against the Code at any time.",
                MET,
                List.of(new Proof("This page and its printed form", null, null, null)));
    }

    private Requirement record() {
        int letters = chronicle.sheet().papers().letters().size();
        List<Proof> proofs = new ArrayList<>(List.of(new Proof(
                chronicle.sheet().allegations().size() + " allegations, "
                        + chronicle.sheet().chronology().entries().size() + " acts and " + letters
                        + " letters on record",
                null,
                null,
                null)));
        for (Entry taken : chronicle.of(Outcome.TAKEN_OVER)) {
            proofs.add(new Proof(
                    "What was done before this day is on record elsewhere; its letters lie with the evidence",
                    London.date(taken.at()),
                    taken.by(),
                    taken.note()));
        }
        return new Requirement(
                "D-20", "A written record is kept of what was alleged, found, decided and why.", MET, proofs);
    }

    private Requirement standardOfProof() {
        List<Proof> proofs = new ArrayList<>();
        for (HearingFinding finding : decided.map(Hearing::getFindings).orElse(List.of())) {
            proofs.add(new Proof(
                    (finding.getFinding() == Finding.PROVED ? "Proved: " : "Not proved: ")
                            + finding.getAllegation().getText(),
                    decided.map(Hearing::getDecided).orElse(null),
                    null,
                    finding.getReason()));
        }
        return new Requirement(
                "D-22",
                "Each allegation is found proved or not on the balance of probabilities, with a reason.",
                proofs.isEmpty() ? missing() : MET,
                proofs);
    }

    private Requirement probation() {
        return new Requirement(
                "D-23",
                "The whole procedure is followed, however short the service.",
                MET,
                List.of(new Proof(chronicle.sheet().procedure(), London.date(file.getOpened()), null, null)));
    }
}
