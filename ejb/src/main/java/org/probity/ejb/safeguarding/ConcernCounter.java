package org.probity.ejb.safeguarding;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.probity.persistence.calendar.AcademicYear;

/** Counts the low-level concerns and reviews that the caller's circles open, by school; nobody else's. */
@Dependent
public class ConcernCounter {
    private static final String COUNTS = """
            with mine as (select s.code, x.source, x.person_id from low_level_concern x join school s on s.id = x.school_id
              where SEEN and (?1 = '' or s.code = ?1) and x.happened_on >= cast(?2 as date) and x.happened_on < cast(?3 as date))
            select cast(code as text), 'SOURCE', cast(source as text), count(*) from mine group by code, source
            union all select cast(code as text), 'PEOPLE', cast(least(times, 3) as text), count(*)
              from (select code, person_id, count(*) as times from mine group by code, person_id) each group by code, least(times, 3)
            union all select cast(s.code as text), 'REVIEW', coalesce(cast(r.outcome as text), 'OPEN'), count(*)
              from concern_pattern x join school s on s.id = x.school_id left join concern_review r on r.pattern_id = x.id
              where SEEN and (?1 = '' or s.code = ?1) and x.opened >= cast(?2 as date) and x.opened < cast(?3 as date) group by s.code, r.outcome""".replace("SEEN", ConcernReader.SEEN);

    @PersistenceContext
    EntityManager em;

    /**
     * Rows of school code, list, name and count.
     *
     * @param school code; null: all schools of the caller's circles
     */
    public List<?> counts(String school, AcademicYear year) {
        return em.createNativeQuery(COUNTS)
                .setParameter(1, school == null ? "" : school)
                .setParameter(2, year.firstDay().toString())
                .setParameter(3, year.firstDay().plusYears(1).toString())
                .getResultList();
    }
}
