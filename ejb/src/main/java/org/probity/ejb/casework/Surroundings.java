package org.probity.ejb.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.probity.persistence.breach.Allegation;
import org.probity.persistence.breach.Duty;
import org.probity.persistence.casework.Bench;
import org.probity.persistence.casework.CaseFile;
import org.probity.persistence.casework.Sanction;
import org.probity.persistence.casework.Warning;
import org.probity.persistence.person.Person;

/** What the rules of a step must know of the people and the papers around a case, wherever these are kept. */
interface Surroundings {
    LocalDate today();

    /**
     * Gives a duty to those who were chosen; who had it before has it no more.
     *
     * @throws org.probity.persistence.casework.MayNotServe when one of them may not, with the reason
     */
    List<Person> give(CaseFile file, Duty duty, List<String> publicIds, Instant now);

    /**
     * Looks again whether those who hold a duty are free of every conflict known by now (8.4, "SOD recheck on the day").
     *
     * @throws org.probity.persistence.casework.MayNotServe when one of them is not
     */
    void lookAgain(CaseFile file, Duty... duties);

    /** Those who hear the case, with what they may decide. */
    Bench bench(CaseFile file, List<Person> people);

    /** The same people one by one, however many they are. */
    List<Bench.Member> members(CaseFile file, List<Person> people);

    /** Who has one of the duties now, in the order of their assignment. */
    List<Person> holding(CaseFile file, Duty... duties);

    List<Allegation> allegations(CaseFile file);

    /** Warnings of the subject that counted on the day of the conduct. */
    List<Warning> live(CaseFile file);

    int warningMonths(CaseFile file, Sanction measure);

    /** Whether the letter counts as served by today. */
    boolean isServed(Long letterId);
}
