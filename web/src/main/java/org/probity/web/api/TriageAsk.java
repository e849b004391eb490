package org.probity.web.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.probity.ejb.breach.ReportFile;
import org.probity.ejb.databreach.DataLoss;
import org.probity.ejb.triage.TriageDecision;
import org.probity.ejb.triage.TriageDecision.Charge;
import org.probity.ejb.triage.TriageDecision.Ending;
import org.probity.ejb.triage.TriageDecision.Named;
import org.probity.persistence.breach.Capacity;
import org.probity.persistence.breach.Closing;
import org.probity.persistence.breach.Flag;
import org.probity.persistence.breach.Intent;
import org.probity.persistence.breach.Part;
import org.probity.persistence.breach.Party;
import org.probity.persistence.breach.Severity;
import org.probity.persistence.person.PersonCategory;

/**
 * A decision on a report. What it leaves out about the subject is taken from the report; without {@code close} a case is opened.
 *
 * @param subjectKind in which capacity the subject acted, such as TEACHER, PARENT_CARER or PUPIL; STAFF and PARENT are understood
 * @param clauses of the version in force on the day of the conduct, each by id, printed number or code such as CC-06
 * @param charges the same with words of one's own
 * @param intent DELIBERATE, ACCIDENTAL or UNDETERMINED
 * @param severity MINOR, MODERATE, SERIOUS or GROSS; absent: what the school presumes
 * @param flags what was seen, such as THREATENING
 * @param victims people who were harmed or targeted
 * @param staffRoute how discipline was considered, where the school asks for it
 * @param version of the report as the caller saw it; absent: as it is
 */
public record TriageAsk(
        String subjectKind,
        ReportAsk.Somebody subject,
        List<String> clauses,
        List<Alleged> charges,
        String intent,
        String severity,
        List<String> flags,
        List<ReportAsk.Somebody> victims,
        Close close,
        String staffRoute,
        Data dataLoss,
        Integer version) {

    /** @param clause id, printed number or code
     * @param code of the catalogue; absent: the clause's first
     * @param how what is alleged, in plain words
     * @param pastPupilAge of the past pupil on that day, where contact with one is alleged; absent: nobody knows
     * @param toPupil whether a pupil was reached or got the details; absent: nobody knows
     * @param accountAge of whoever has an account below the lowest age, on that day; absent: nobody knows */
    public record Alleged(
            String clause, String code, String how, Integer pastPupilAge, Boolean toPupil, Integer accountAge) {}

    /** @param because NO_ACTION, NOTHING_ALLEGED, WRONG_SCHOOL, DUPLICATE, SPAM, NOT_BOUND or DATA_ONLY
     * @param reason one sentence
     * @param secondLookBy id of somebody else who agrees */
    public record Close(String because, String reason, String secondLookBy) {}

    /** What happened to personal data, as far as known. */
    public record Data(
            String what,
            List<String> kinds,
            String people,
            String records,
            String consequences,
            List<String> measures) {}

    TriageDecision decision(ReportFile file) {
        Party known = file.parties().stream()
                .filter(party -> party.getPart() == Part.SUBJECT)
                .findFirst()
                .orElse(null);
        PersonCategory category = category(known);
        List<Charge> charged = new ArrayList<>();
        Given.list(clauses).forEach(clause -> charged.add(new Charge(clause, null, null)));
        Given.list(charges)
                .forEach(each -> charged.add(new Charge(
                        each.clause(),
                        each.code(),
                        each.how(),
                        each.pastPupilAge(),
                        each.toPupil(),
                        each.accountAge())));
        return new TriageDecision(
                category,
                subject(known, category),
                charged,
                Given.choice("intent", intent, Intent.class),
                Given.choice("severity", severity, Severity.class),
                Set.copyOf(Given.choices("flags", flags, Flag.class)),
                Given.list(victims).stream()
                        .map(victim -> new Named(
                                victim.person(),
                                victim.name(),
                                ReportAsk.capacity("victims.category", victim.category())))
                        .toList(),
                ending(),
                staffRoute,
                data());
    }

    private PersonCategory category(Party known) {
        PersonCategory told =
                known == null || known.getCategory() == PersonCategory.UNKNOWN ? null : known.getCategory();
        String word = Given.either(subjectKind, subject == null ? null : subject.category());
        boolean vague = word != null && Given.word(word).equals("STAFF");
        if (word == null || (vague && told != null && Capacity.isStaff(told))) {
            return told;
        }
        return ReportAsk.capacity("subjectKind", word);
    }

    private Named subject(Party known, PersonCategory category) {
        if (subject != null && Given.either(subject.person(), subject.name()) != null) {
            return new Named(subject.person(), subject.name(), category);
        }
        if (known == null) {
            return null;
        }
        String id = known.getPerson() == null ? null : known.getPerson().getPublicId();
        return new Named(id, known.getName(), category);
    }

    private Ending ending() {
        return close == null
                ? null
                : new Ending(
                        Given.choice("close.because", close.because(), Closing.class),
                        close.reason(),
                        close.secondLookBy());
    }

    private DataLoss data() {
        return dataLoss == null
                ? null
                : new DataLoss(
                        dataLoss.what(),
                        dataLoss.kinds(),
                        dataLoss.people(),
                        dataLoss.records(),
                        dataLoss.consequences(),
                        dataLoss.measures());
    }
}
