package org.probity.ejb.takeover;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.probity.persistence.casework.CaseKind;
import org.probity.persistence.person.PersonCategory;
import org.probity.persistence.person.Post;
import org.probity.persistence.school.School;

/** In which capacity somebody acted whose case is of a kind (domain.md 9.6): a list from elsewhere says the kind and no more. */
final class Acting {
    private static final Map<CaseKind, List<PersonCategory>> CAPACITIES = capacities();

    private Acting() {}

    private static Map<CaseKind, List<PersonCategory>> capacities() {
        Map<CaseKind, List<PersonCategory>> all = new EnumMap<>(CaseKind.class);
        all.put(
                CaseKind.STAFF,
                List.of(
                        PersonCategory.SUPPORT_STAFF,
                        PersonCategory.TEACHER,
                        PersonCategory.CENTRAL_STAFF,
                        PersonCategory.TRAINEE,
                        PersonCategory.APPRENTICE));
        all.put(CaseKind.PARENT, List.of(PersonCategory.PARENT_CARER));
        all.put(CaseKind.PUPIL, List.of(PersonCategory.PUPIL));
        all.put(CaseKind.GOVERNOR, List.of(PersonCategory.GOVERNOR, PersonCategory.TRUSTEE));
        all.put(
                CaseKind.VOLUNTEER,
                List.of(PersonCategory.VOLUNTEER, PersonCategory.PARENT_HELPER, PersonCategory.FRIEND));
        all.put(CaseKind.CONTRACTOR, List.of(PersonCategory.CONTRACTOR, PersonCategory.SUPPLY));
        all.put(
                CaseKind.EXTERNAL,
                List.of(PersonCategory.OTHER_EXTERNAL, PersonCategory.VISITOR, PersonCategory.EX_PUPIL));
        return Collections.unmodifiableMap(all);
    }

    /** The latest post of the person at the school or in the trust that fits the kind; empty where none says it. */
    static Optional<PersonCategory> known(CaseKind kind, List<Post> posts, School school) {
        return posts.stream()
                .filter(post -> post.getSchool() == null || post.getSchool().equals(school))
                .map(Post::getCategory)
                .filter(CAPACITIES.get(kind)::contains)
                .reduce((first, second) -> second);
    }

    /** One that stands for all of the kind, where it matters only which rules hold. */
    static PersonCategory likely(CaseKind kind) {
        return CAPACITIES.get(kind).get(0);
    }
}
