package org.probity.ejb.triage;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.probity.persistence.breach.Closing;
import org.probity.persistence.breach.Flag;
import org.probity.persistence.breach.Intent;
import org.probity.persistence.breach.Severity;
import org.probity.persistence.databreach.DataFacts;
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
     */
    public record Charge(String clauseId, String code, String how, Integer pastPupilAge, Boolean toPupil) {
        public Charge {
            code = text(code);
            how = text(how);
        }

        public Charge(String clauseId, String code, String how) {
            this(clauseId, code, how, null, null);
        }

        public Charge(String clauseId, String code, String how, Integer pastPupilAge) {
            this(clauseId, code, how, pastPupilAge, null);
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

    /** What happened to personal data, as far as known, in words that tell nothing about the conduct. */
    public record DataLoss(
            String what,
            List<String> kinds,
            String people,
            String records,
            String consequences,
            List<String> measures) {
        public static final DataLoss UNKNOWN = new DataLoss(null, null, null, null, null, null);
        private static final String NOT_YET = "Not known yet";
        private static final String NONE_YET = "None yet";

        public DataLoss {
            what = or(what, "Personal data may have been shown or lost. Details are not known yet.");
            kinds = kinds == null || kinds.isEmpty() ? List.of(NOT_YET) : List.copyOf(kinds);
            people = or(people, NOT_YET);
            records = or(records, NOT_YET);
            consequences = or(consequences, NOT_YET);
            measures = measures == null || measures.isEmpty() ? List.of(NONE_YET) : List.copyOf(measures);
        }

        /** The same for the register; what is not known is left out. */
        public DataFacts.Known known() {
            return new DataFacts.Known(what, null, known(people), known(String.join("\n", kinds)), known(records))
                    .leadingTo(known(consequences), known(String.join("\n", measures)), null, null);
        }

        private static String known(String told) {
            return told.equals(NOT_YET) || told.equals(NONE_YET) ? null : told;
        }

        private static String or(String given, String otherwise) {
            return text(given) == null ? otherwise : given.strip();
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
