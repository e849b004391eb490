package org.probity.ejb.casework;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.probity.persistence.breach.Allegation;
import org.probity.persistence.breach.Assignment;
import org.probity.persistence.breach.Duty;
import org.probity.persistence.breach.Evidence;
import org.probity.persistence.breach.Party;
import org.probity.persistence.breach.Report;
import org.probity.persistence.casework.Warning;
import org.probity.persistence.meeting.Meeting;
import org.probity.persistence.person.Person;
import org.probity.persistence.person.Post;

/**
 * What an act in a case may need to know of its matter, read once.
 *
 * @param report null for a case without one
 * @param allegations with clause, policy version and policy
 * @param assignments former ones too
 * @param posts held today by those assigned and by the subject
 * @param live warnings of the subject that counted on the day of the conduct, as far as the caller may see them
 * @param meetings of the matter in the order in which they were planned
 */
record Dossier(
        Report report,
        List<Allegation> allegations,
        List<Evidence> evidence,
        List<Party> parties,
        List<Assignment> assignments,
        List<Post> posts,
        List<Warning> live,
        List<Meeting> meetings) {

    /** The last meeting that was not called off; null when there was none. */
    Meeting meeting() {
        return meetings.stream()
                .filter(meeting -> meeting.getState() != Meeting.State.CANCELLED)
                .reduce((first, second) -> second)
                .orElse(null);
    }

    /** The last one of this kind, called off or not. */
    Optional<Meeting> meeting(String kind) {
        return meetings.stream()
                .filter(meeting -> meeting.getKind().equals(kind))
                .reduce((first, second) -> second);
    }

    /** Who has the duty now, in the order of their assignment; the first of a panel chairs it. */
    List<Person> holding(Duty... duties) {
        Set<Duty> wanted = Set.of(duties);
        return assignments.stream()
                .filter(assignment -> assignment.isCurrent() && wanted.contains(assignment.getDuty()))
                .map(Assignment::getPerson)
                .distinct()
                .toList();
    }

    Optional<Person> investigator() {
        return holding(Duty.INVESTIGATOR).stream().findFirst();
    }

    /** Title of a post of the person, "headteacher"; "member of staff" when none is known. */
    String titleOf(Person person) {
        return posts.stream()
                .filter(post -> post.getPerson().equals(person))
                .map(Post::getTitle)
                .findFirst()
                .orElse("member of staff");
    }

    Set<String> rolesOf(Person person) {
        return posts.stream()
                .filter(post -> post.getPerson().equals(person))
                .map(Post::getRole)
                .collect(Collectors.toSet());
    }
}
