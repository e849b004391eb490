package org.probity.ejb.publication;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.probity.persistence.policy.Policy;

/** Permanent addresses: a policy keeps every one it ever had, and no other policy of the school gets it. */
@Dependent
class AddressBook {
    private static final int TRIES = 50;
    private static final String PRESENT = """
            select slug from public_address where policy_id = ?1 order by made desc, slug limit 1""";
    private static final String TAKE = """
            insert into public_address (school_id, slug, policy_id, made) values (?1, ?2, ?3, ?4) on conflict (school_id, slug) do nothing""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** The present one; made of the title when there is none or the title changed. */
    String of(Policy policy) {
        String wanted = Slug.of(policy.getTitle());
        String present = present(policy).orElse("");
        if (present.equals(wanted) || present.matches(wanted + "-\\d{1,2}")) {
            return present;
        }
        for (int number = 1; number <= TRIES; number++) {
            String slug = number == 1 ? wanted : wanted + "-" + number;
            if (take(policy, slug) || holder(policy, slug)) {
                return slug;
            }
        }
        return policy.getPublicId();
    }

    private Optional<String> present(Policy policy) {
        List<?> slugs =
                em.createNativeQuery(PRESENT).setParameter(1, policy.getId()).getResultList();
        return slugs.stream().findFirst().map(String.class::cast);
    }

    private boolean take(Policy policy, String slug) {
        return em.createNativeQuery(TAKE)
                        .setParameter(1, policy.getSchool().getId())
                        .setParameter(2, slug)
                        .setParameter(3, policy.getId())
                        .setParameter(4, Timestamp.from(clock.instant()))
                        .executeUpdate()
                == 1;
    }

    /** An old address of the same policy: it becomes the present one again. */
    private boolean holder(Policy policy, String slug) {
        return em.createNativeQuery(
                                "update public_address set made = ?1 where school_id = ?2 and slug = ?3 and policy_id = ?4")
                        .setParameter(1, Timestamp.from(clock.instant()))
                        .setParameter(2, policy.getSchool().getId())
                        .setParameter(3, slug)
                        .setParameter(4, policy.getId())
                        .executeUpdate()
                == 1;
    }
}
