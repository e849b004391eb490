package org.probity.ejb.triage;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.probity.ejb.breach.SchoolPeople;
import org.probity.ejb.triage.TriageService.Candidate;
import org.probity.persistence.person.Person;
import org.probity.persistence.person.Post;
import org.probity.persistence.school.School;

/** People whom a typed name may mean. Only a person who is known can be kept out of their own case. */
@Dependent
class Namesakes {
    @Inject
    SchoolPeople people;

    List<Candidate> of(String words, School school, LocalDate day) {
        Map<Person, List<Post>> found = people.named(words, school, day).stream()
                .collect(Collectors.groupingBy(Post::getPerson, LinkedHashMap::new, Collectors.toList()));
        return found.entrySet().stream()
                .map(entry -> new Candidate(
                        entry.getKey().getPublicId(),
                        entry.getKey().getName(),
                        entry.getValue().stream().map(Post::getTitle).collect(Collectors.joining("; "))))
                .toList();
    }
}
