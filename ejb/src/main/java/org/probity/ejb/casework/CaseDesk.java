package org.probity.ejb.casework;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.probity.ejb.policy.RuleBook;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Sight;
import org.probity.persistence.ChangedMeanwhile;
import org.probity.persistence.NotThere;
import org.probity.persistence.breach.Duty;
import org.probity.persistence.casework.CaseFile;
import org.probity.persistence.casework.CaseKind;
import org.probity.persistence.casework.Circumstances;
import org.probity.persistence.casework.Standing;
import org.probity.persistence.procedure.Outcome;

/** Gets a case out for the caller, to read or to act on, and says what the caller is in it. */
@Dependent
class CaseDesk {
    private static final String THRESHOLD = "parentLadder.P4.guard";

    /**
     * Roles by post, of the caller and of those whom the caller stands in for unless they are in conflict; duties; conflicts; and what
     * everybody else has who is in no conflict.
     */
    private static final String STANDING = """
        with me as (select unnest(array[ ?1 ] || app.covered( ?1 )) as id
          except select person_id from conflict where matter_id = ?2 and person_id <> ?1)
        select 'ROLE', o.role from post o join me on me.id = o.person_id where (o.school_id is null or o.school_id = ?3)
          and o.starts <= ?4 and (o.ends is null or o.ends >= ?4)
        union select 'DUTY', a.duty from assignment a join me on me.id = a.person_id where a.matter_id = ?2 and a.ends is null
        union select 'CONFLICT', reason from conflict where matter_id = ?2 and person_id = ?1
        union select 'FREE', o.role from post o where (o.school_id is null or o.school_id = ?3) and o.starts <= ?4
          and (o.ends is null or o.ends >= ?4) and o.person_id not in (select person_id from conflict where matter_id = ?2)
        union select 'FREE_DUTY', a.duty from assignment a where a.matter_id = ?2 and a.ends is null
          and a.person_id not in (select person_id from conflict where matter_id = ?2)\
        """;

    @PersistenceContext
    EntityManager em;

    @Inject
    Sight sight;

    @Inject
    Caller caller;

    @Inject
    RuleBook rules;

    @Inject
    MayFollow follows;

    /**
     * The case with this reference, if the caller sees it.
     *
     * @throws NotThere when there is none or it is none of the caller's business
     */
    CaseFile find(String reference) {
        String query = "select c from CaseFile c join fetch c.matter m join fetch c.school join fetch c.step join fetch"
                + " c.procedureVersion left join fetch c.subject where m.reference = :reference and "
                + sight.condition("m") + " order by c.id";
        CaseFile file = sight.bind(em.createQuery(query, CaseFile.class).setParameter("reference", reference))
                .getResultStream()
                .findFirst()
                .orElseThrow(NotThere::new);
        caller.about(reference, file.getMatter().getId());
        return file;
    }

    /**
     * The same to act on: nobody else acts on it until this transaction ends, and its version goes up whatever the act touches, so
     * that a second press or a second person is refused.
     *
     * @throws ChangedMeanwhile when it is not the version that the caller saw
     */
    CaseFile take(String reference, int seenVersion) {
        CaseFile file = find(reference);
        em.refresh(file, LockModeType.PESSIMISTIC_WRITE);
        if (file.getVersion() != seenVersion) {
            throw new ChangedMeanwhile();
        }
        em.lock(file, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return file;
    }

    /** X10: what must be on record before a measure against a parent. */
    private Set<Outcome> threshold(CaseFile file) {
        if (file.getKind() != CaseKind.PARENT) {
            return Circumstances.BOTH;
        }
        return rules.find(file.getSchool(), THRESHOLD, caller.today())
                .map(rule -> rule.getValue()
                        .lines()
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .map(Outcome::valueOf)
                        .collect(Collectors.toSet()))
                .orElse(Circumstances.BOTH);
    }

    /** What the caller is in the case, and what is alleged. */
    Circumstances circumstances(CaseFile file) {
        List<String> codes = em.createQuery(
                        "select distinct a.code from Allegation a where a.matter = :matter", String.class)
                .setParameter("matter", file.getMatter())
                .getResultList();
        return new Circumstances(standing(file), Set.copyOf(codes), caller.isSystem() ? null : caller.person())
                .after(threshold(file))
                .leadingTo(follows.codes(file, caller.today()));
    }

    private Standing standing(CaseFile file) {
        if (caller.isSystem()) {
            return Standing.SYSTEM;
        }
        List<?> rows = em.createNativeQuery(STANDING)
                .setParameter(1, caller.personId().orElseThrow(NotThere::new))
                .setParameter(2, file.getMatter().getId())
                .setParameter(3, file.getSchool().getId())
                .setParameter(4, Date.valueOf(caller.today()))
                .getResultList();
        Set<String> roles = new HashSet<>();
        Set<Duty> duties = EnumSet.noneOf(Duty.class);
        Set<String> free = new HashSet<>();
        boolean conflicted = false;
        for (Object row : rows) {
            String what = (String) ((Object[]) row)[0];
            String name = (String) ((Object[]) row)[1];
            switch (what) {
                case "ROLE" -> roles.add(name);
                case "DUTY" -> duties.add(Duty.valueOf(name));
                case "FREE" -> free.add(name);
                case "FREE_DUTY" -> free.add(Standing.role(Duty.valueOf(name)));
                default -> conflicted = true;
            }
        }
        return new Standing(roles, duties, conflicted, free);
    }
}
