package org.probity.ejb.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A disciplinary case held against what the Acas Code demands (domain.md 2.1): its own proof, or the list of what is missing. It says
 * what is on record, never that the decision was right.
 *
 * @param on the day it was looked at
 */
public record Completeness(
        String reference,
        String school,
        String subject,
        String procedure,
        LocalDate on,
        List<Requirement> requirements) {

    static Completeness of(CaseSheet sheet, LocalDate today) {
        Chronicle chronicle = new Chronicle(sheet);
        List<Requirement> all = Stream.concat(
                        new FairHearing(chronicle, today).requirements().stream(),
                        new FairOutcome(chronicle).requirements().stream())
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .toList();
        return new Completeness(
                sheet.file().getReference(),
                sheet.file().getSchool().getName(),
                sheet.file().getSubjectName(),
                sheet.procedure(),
                today,
                all);
    }

    public long count(Requirement.Standing standing) {
        return requirements.stream().filter(one -> one.standing() == standing).count();
    }

    /** Those that stand so, in their order. */
    public List<Requirement> standing(Requirement.Standing standing) {
        return requirements.stream().filter(one -> one.standing() == standing).toList();
    }
}
