package org.probity.ejb.concern;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import org.probity.persistence.breach.Mention;
import org.probity.persistence.person.PersonCategory;
import org.probity.persistence.school.School;

/** Everybody who works at or for a school on a day, with what tells whether a parent's words mean them. */
@Dependent
class Colleagues {
    private static final String ROWS = """
            select o.person_id, p.public_id, o.role, o.title, o.category, p.honorific, p.given_name, p.family_name, lower(p.email),
              exists (select 1 from account a where a.person_id = p.id and a.active), o.school_id is null
            from post o join person p on p.id = o.person_id
            where (o.school_id = ?1 or o.school_id is null) and o.role not in ('PAR', 'PUP', 'EXT', 'LAD')
              and o.starts <= ?2 and (o.ends is null or o.ends >= ?2)
            order by case when o.title like 'Chair%' then 0 when o.title like 'Vice%' then 1 else 2 end, o.id""";

    @PersistenceContext
    EntityManager em;

    /** One post of one of them. */
    record Colleague(
            long person,
            String publicId,
            String role,
            String title,
            PersonCategory category,
            String honorific,
            String givenName,
            String familyName,
            String email,
            boolean signsIn,
            boolean trustWide) {

        boolean isMeant(Mention mention) {
            return mention.names(honorific, givenName, familyName)
                    || mention.offices().contains(role);
        }

        String name() {
            return (honorific == null ? "" : honorific + " ") + givenName + " " + familyName;
        }
    }

    /** One row a post, chairs before vice-chairs before the rest. */
    List<Colleague> at(School school, LocalDate day) {
        List<?> rows = em.createNativeQuery(ROWS)
                .setParameter(1, school.getId())
                .setParameter(2, Date.valueOf(day))
                .getResultList();
        return rows.stream().map(row -> colleague((Object[]) row)).toList();
    }

    private static Colleague colleague(Object[] row) {
        return new Colleague(
                ((Number) row[0]).longValue(),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                PersonCategory.valueOf((String) row[4]),
                (String) row[5],
                (String) row[6],
                (String) row[7],
                (String) row[8],
                (Boolean) row[9],
                (Boolean) row[10]);
    }
}
