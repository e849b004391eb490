package org.probity.ejb.casework;

import static org.probity.ejb.casework.Requirement.Standing.DEPARTED;
import static org.probity.ejb.casework.Requirement.Standing.MET;
import static org.probity.ejb.casework.Requirement.Standing.NOT_CALLED_FOR;
import static org.probity.ejb.casework.Requirement.Standing.NOT_YET;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.probity.ejb.casework.Requirement.Proof;
import org.probity.ejb.casework.Requirement.Standing;
import org.probity.persistence.breach.Duty;
import org.probity.persistence.calendar.DateWords;
import org.probity.persistence.calendar.London;
import org.probity.persistence.casework.CaseFile;
import org.probity.persistence.casework.Hearing;
import org.probity.persistence.casework.HearingKind;
import org.probity.persistence.casework.StepTaken;
import org.probity.persistence.casework.Suspension;
import org.probity.persistence.procedure.Outcome;

/** What is demanded up to the end of the hearing (D-01 to D-11, D-21), held against one case. */
final class FairHearing {
    private final Chronicle chronicle;
    private final CaseFile file;
    private final LocalDate today;
    private final boolean heard;

    FairHearing(Chronicle chronicle, LocalDate today) {
        this.chronicle = chronicle;
        this.file = chronicle.sheet().file();
        this.today = today;
        this.heard = first().filter(hearing -> hearing.getHeld() != null).isPresent();
    }

    List<Requirement> requirements() {
        return List.of(
                promptness(),
                investigation(),
                interviews(),
                suspension(),
                invitation(),
                timeToPrepare(),
                companion(
                        "D-08",
                        "The person may be accompanied at the hearing by a colleague or a union representative."),
                companion("D-09", "The companion may speak and confer; the person is told so before the hearing."),
                postponement(),
                absence(),
                adjustments());
    }

    private Optional<Hearing> first() {
        return file.getHearings().stream()
                .filter(hearing -> hearing.getKind() == HearingKind.DISCIPLINARY)
                .reduce((one, other) -> other);
    }

    private boolean goesToHearing() {
        return chronicle.has(Outcome.HEARING);
    }

    /** What nobody needs any more: the case ended on another way. */
    private Standing missing(boolean needed) {
        return needed || !file.isClosed() ? NOT_YET : NOT_CALLED_FOR;
    }

    private Requirement promptness() {
        List<Proof> late = new ArrayList<>();
        for (StepTaken taken : file.getHistory()) {
            if (taken.isLate()) {
                late.add(new Proof(
                        taken.getStep().getTitle() + " was due on " + DateWords.date(taken.getDueOn()) + ": "
                                + taken.getLabel(),
                        London.date(taken.getAt()),
                        taken.getBy() == null ? null : taken.getBy().getName(),
                        taken.getReason()));
            }
        }
        file.getDeadlines().stream()
                .filter(date -> date.isOpen() && date.isOfStep() && date.dueOn().isBefore(today))
                .forEach(date -> late.add(new Proof("Overdue: " + date.getTitle(), date.dueOn(), null, null)));
        return new Requirement(
                "D-01",
                "Every step is taken without unreasonable delay.",
                late.isEmpty() ? MET : DEPARTED,
                late.isEmpty()
                        ? List.of(new Proof(file.getHistory().size() + " acts, none after its date", today, null, null))
                        : late);
    }

    private Requirement investigation() {
        List<Proof> proofs = Chronicle.proofs(chronicle.of(Outcome.APPOINTED, Outcome.REPORTED));
        List<String> investigators = chronicle.holding(Duty.INVESTIGATOR);
        List<String> hearers = chronicle.holding(Duty.PANEL, Duty.DECISION_MAKER);
        if (!investigators.isEmpty()) {
            proofs.add(new Proof("Investigates: " + String.join(", ", investigators), null, null, null));
        }
        if (!hearers.isEmpty()) {
            proofs.add(new Proof("Hears the case: " + String.join(", ", hearers), null, null, null));
        }
        boolean done = chronicle.has(Outcome.REPORTED);
        return new Requirement(
                "D-03",
                "The facts are established first, by somebody other than those who decide.",
                done ? MET : missing(false),
                proofs);
    }

    private Requirement interviews() {
        List<Proof> proofs = Chronicle.proofs(chronicle.of(Outcome.INTERVIEW_SUBJECT, Outcome.INTERVIEW_WITNESS));
        proofs.addAll(Chronicle.proofs(chronicle.in(Set.of("Investigation"), Outcome.CALLED_OFF)));
        proofs.addAll(chronicle.letters("L02", "L03"));
        return new Requirement(
                "D-04",
                "A meeting to find facts decides nothing and leads to no measure by itself.",
                proofs.isEmpty() ? NOT_CALLED_FOR : MET,
                proofs);
    }

    private Requirement suspension() {
        List<Proof> proofs = new ArrayList<>();
        boolean late = false;
        for (Suspension suspension : file.getSuspensions()) {
            String until = suspension.isRunning()
                    ? "next review on " + DateWords.date(suspension.getReviewOn())
                    : "ended on " + DateWords.date(suspension.getEnded());
            proofs.add(new Proof(
                    "Suspended on full pay, " + until + "; alternatives weighed",
                    suspension.getStarts(),
                    suspension.getDecidedBy().getName(),
                    suspension.getAlternatives()));
            late |= suspension.isRunning() && suspension.getReviewOn().isBefore(today);
        }
        proofs.addAll(chronicle.letters("L04", "L05"));
        return new Requirement(
                "D-05",
                "A suspension is neutral, as brief as possible, kept under review, and alternatives come first.",
                file.getSuspensions().isEmpty() ? NOT_CALLED_FOR : late ? DEPARTED : MET,
                proofs);
    }

    private Requirement invitation() {
        List<Proof> sent = chronicle.letters("L07");
        List<Proof> proofs =
                new ArrayList<>(Chronicle.proofs(chronicle.in(Set.of("Invite to the hearing"), Outcome.INVITED)));
        proofs.addAll(sent);
        if (sent.isEmpty() && chronicle.waits("L07")) {
            proofs.add(new Proof("The letter is written and has not left yet", null, null, null));
        }
        return new Requirement(
                "D-06",
                "The person is told in writing what is alleged, what may follow, the evidence, when and where.",
                !sent.isEmpty() ? MET : missing(goesToHearing()),
                proofs);
    }

    private Requirement timeToPrepare() {
        List<Proof> proofs = new ArrayList<>();
        first().filter(Hearing::isConvened)
                .ifPresent(hearing -> proofs.add(new Proof(
                        "Hearing at " + hearing.getPlace() + "; by the notice it could not be before "
                                + DateWords.date(hearing.getEarliest()),
                        hearing.day(),
                        null,
                        null)));
        proofs.addAll(Chronicle.proofs(chronicle.in(Set.of("Hearing"), Outcome.CALLED_OFF)));
        List<Entry> held = chronicle.of(Outcome.HELD, Outcome.IN_ABSENCE).stream()
                .filter(entry -> entry.step().equals("Hearing"))
                .toList();
        proofs.addAll(Chronicle.proofs(held));
        boolean shortened = held.stream().anyMatch(entry -> entry.outcome() == Outcome.HELD && entry.reason() != null);
        return new Requirement(
                "D-07",
                "The hearing is held without delay, with time to prepare and to answer.",
                !heard ? missing(goesToHearing()) : shortened ? DEPARTED : MET,
                proofs);
    }

    /** Every invitation to a hearing carries the paragraph on the companion (2.7). */
    private Requirement companion(String id, String demand) {
        List<Proof> proofs = chronicle.letters("L07", "L08", "L15");
        return new Requirement(id, demand, proofs.isEmpty() ? missing(goesToHearing()) : MET, proofs);
    }

    private Requirement postponement() {
        List<Proof> proofs = Chronicle.proofs(chronicle.of(Outcome.POSTPONED));
        return new Requirement(
                "D-10",
                "The first request to wait up to five working days for the companion is granted.",
                proofs.isEmpty() ? NOT_CALLED_FOR : MET,
                proofs);
    }

    private Requirement absence() {
        List<Proof> proofs = Chronicle.proofs(chronicle.of(Outcome.NOT_ATTENDED, Outcome.IN_ABSENCE));
        return new Requirement(
                "D-11",
                "Nothing is decided in absence before another day was offered.",
                proofs.isEmpty() ? NOT_CALLED_FOR : MET,
                proofs);
    }

    /** Every invitation asks for what the person needs; the letter service adds the line itself. */
    private Requirement adjustments() {
        List<Proof> proofs = chronicle.letters("L02", "L07", "L15");
        return new Requirement(
                "D-21",
                "Every invitation asks which adjustments the person needs.",
                proofs.isEmpty() ? missing(goesToHearing()) : MET,
                proofs);
    }
}
