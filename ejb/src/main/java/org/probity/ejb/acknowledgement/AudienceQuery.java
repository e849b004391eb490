package org.probity.ejb.acknowledgement;

import jakarta.persistence.Query;
import java.time.LocalDate;
import org.probity.persistence.acknowledgement.Audience;
import org.probity.persistence.acknowledgement.Campaign;
import org.probity.persistence.school.School;

/** Who belongs to an audience on a day, as SQL: the same words for the preview, the asking and those who join later. Uses parameters 1 to 5. */
final class AudienceQuery {
    /** Posts {@code o} that count. */
    static final String POSTS = """
            from post o left join school s on s.id = o.school_id
            where o.starts <= cast(?1 as date) and (o.ends is null or o.ends >= cast(?1 as date)) and (?2 = -1 or o.school_id = ?2)
              and (?3 = '' or s.code = any (string_to_array(?3, ',')))
              and (o.category = any (string_to_array(?4, ',')) or o.role = any (string_to_array(?5, ',')))""";

    private AudienceQuery() {}

    static Query bind(Query query, LocalDate today, School school, Audience audience) {
        return query.setParameter(1, today.toString())
                .setParameter(2, school == null ? -1L : school.getId())
                .setParameter(3, String.join(",", audience.getSchools()))
                .setParameter(
                        4,
                        String.join(
                                ",",
                                audience.getCategories().stream()
                                        .map(Enum::name)
                                        .toList()))
                .setParameter(5, String.join(",", audience.getRoles()));
    }

    static Query bind(Query query, LocalDate today, Campaign campaign) {
        return bind(query, today, campaign.getSchool(), campaign.getAudience());
    }
}
