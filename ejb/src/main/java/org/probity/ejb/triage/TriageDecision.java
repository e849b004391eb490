package org.probity.ejb.triage;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.probity.ejb.databreach.DataLoss;
import org.probity.persistence.breach.Closing;
import org.probity.persistence.breach.Flag;
import org.probity.persistence.breach.Intent;
import org.probity.persistence.breach.Severity;
import org.probity.persistence.person.PersonCategory;

/**
 * What whoever triages decides. Only category is always needed; without an ending a case is opened.
 *
 * @param category in which capacity the subject acted (domain.md 9.6)
 * @param subject null when the school does not know them
 * @param charges clauses of the version in force on the day of the conduct; may be empty in safeguarding
 * @param intent null: undetermined
 * @param severity null: what the school's rules presume
 * @param flags what was seen; suspected imagery stays even when it is left out here
 * @param victims people who were harmed or targeted
 * @param ending null to open a case
 * @param staffRoute how discipline was considered; asked for where a deliberate breach of staff leads there (S3-35)
 * @param data for the data protection officer; null when nothing is known yet
 */
public record TriageDecision(
        PersonCategory category,
        Named subject,
        List<Charge> charges,
        Intent intent,
        Severity severity,
        Set<Flag> flags,
        List<Named> victims,
        Ending ending,
        String staffRoute,
        DataLoss data) {

    public TriageDecision {
        charges = charges == null ? List.of() : List.copyOf(charges);
        flags = flags == null ? Set.of() : Set.copyOf(flags);
        victims = victims == null ? List.of() : List.copyOf(victims);
        intent = intent == null ? Intent.UNDETERMINED : intent;
        staffRoute = text(staffRoute);
    }

    /** Somebody in the matter: a person whom the school knows, by public id, or a name as it was told. */
    public record Named(String personId, String name, PersonCategory category) {
        public Named {
            personId = text(personId);
            name = text(name);
        }
    }

    /**
     * One rule said to be broken.
     *
     * @param clauseId public id; also its number as printed, or a code that it covers, where that means one clause
     * @param code such as CC-01; null: the clause's first
     * @param how in plain words what is alleged; null: the title of the code
     * @param pastPupilAge of the past pupil whom they had contact with, on that day; null: nobody knows, or it is about somebody else
     * @param toPupil whether a pupil was reached or got the details; null: nobody knows
     * @param accountAge of whoever has an account meant for older people, on that day; null: nobody knows, or it is about nothing of the kind
     */
    public record Charge(
            String clauseId, String code, String how, Integer pastPupilAge, Boolean toPupil, Integer accountAge) {
        public Charge {
            code = text(code);
            how = text(how);
        }

        public Charge(String clauseId, String code, String how) {
            this(clauseId, code, how, null, null, null);
        }
    }

    /**
     * The report ends here.
     *
     * @param reason one sentence, needed
     * @param secondLookBy public id of somebody else who may decide and who agrees; needed for no action when the victim reported
     */
    public record Ending(Closing closing, String reason, String secondLookBy) {
        public Ending {
            reason = text(reason);
            secondLookBy = text(secondLookBy);
        }
    }

    /** The flags with suspected imagery kept when it was ever marked. */
    Set<Flag> flags(boolean imagery) {
        Set<Flag> all = EnumSet.noneOf(Flag.class);
        all.addAll(flags);
        if (imagery) {
            all.add(Flag.IMAGERY);
        }
        return all;
    }

    private static String text(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
