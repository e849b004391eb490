package org.probity.ejb.casework;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.probity.ejb.policy.RuleBook;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Sight;
import org.probity.persistence.breach.Assignment;
import org.probity.persistence.breach.ConflictReason;
import org.probity.persistence.breach.Duty;
import org.probity.persistence.casework.Bench;
import org.probity.persistence.casework.CaseFile;
import org.probity.persistence.casework.Cast;
import org.probity.persistence.casework.FormerCase.Gap;
import org.probity.persistence.casework.FormerCase.Part;
import org.probity.persistence.casework.Hearing;
import org.probity.persistence.casework.MayNotServe;
import org.probity.persistence.casework.SomethingMissing;
import org.probity.persistence.casework.Suspension;
import org.probity.persistence.person.Person;
import org.probity.persistence.person.PersonCategory;
import org.probity.persistence.person.Post;
import org.probity.persistence.school.School;

/** Who may take which duty in a case, and giving it to them (domain.md 9.4). Nobody gives a duty to themselves (SOD-16). */
@Dependent
class CasePeople {
    private static final Set<String> GOVERNORS = Set.of("GOV", "COG", "TRU");
    private static final Map<Duty, Set<String>> POOLS = Map.of(
            Duty.INVESTIGATOR, Set.of("HT", "SLT", "HR", "HHR", "CEO"),
            Duty.DECISION_MAKER, Set.of("HT", "SLT", "HHR", "CEO", "COG"),
            Duty.PANEL, GOVERNORS,
            Duty.APPEAL_PANEL, Set.of("GOV", "COG", "TRU", "HT", "SLT", "CEO"),
            Duty.NOTE_TAKER, Set.of("OFF", "CLK", "HR", "SLT"),
            Duty.CASE_MANAGER, Set.of("HT", "SLT", "HR", "HHR", "COG"),
            Duty.HR_ADVISER, Set.of("HR", "HHR"),
            Duty.CLERK, Set.of("CLK"));

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Sight sight;

    @Inject
    DossierReader dossiers;

    @Inject
    RuleBook rules;

    /** Everybody whose posts fit the duty, those who may take it first, each other one with the reason. */
    List<FreePerson> whoMay(CaseFile file, Duty duty) {
        Casting casting = casting(file);
        Map<Person, List<Post>> pool = pool(POOLS.getOrDefault(duty, Set.of()));
        List<FreePerson> people = new ArrayList<>();
        pool.forEach((person, posts) -> {
            Post post = posts.stream()
                    .filter(held -> file.getSchool().equals(held.getSchool()))
                    .findFirst()
                    .orElse(posts.get(0));
            people.add(new FreePerson(
                    person.getPublicId(),
                    person.getName(),
                    post.getTitle(),
                    post.getSchool() == null ? null : post.getSchool().getCode(),
                    casting.whyNot(candidate(person, posts, file.getSchool()), duty)
                            .orElse(null)));
        });
        String here = file.getSchool().getCode();
        people.sort(Comparator.comparing((FreePerson person) -> !person.isFree())
                .thenComparing(person -> !here.equals(person.school()))
                .thenComparing(FreePerson::name));
        return people;
    }

    /**
     * Gives the duty to those who were chosen; who had it before has it no more.
     *
     * @throws MayNotServe when one of them may not, with the reason
     */
    List<Person> give(CaseFile file, Duty duty, List<String> publicIds, Instant now) {
        boolean hears = duty == Duty.PANEL || duty == Duty.DECISION_MAKER;
        Set<Duty> replaced = hears ? Set.of(Duty.PANEL, Duty.DECISION_MAKER) : Set.of(duty);
        List<Person> chosen = publicIds.stream().map(this::person).toList();
        casting(file).check(named(file, chosen), duty);
        current(file).stream()
                .filter(assignment -> replaced.contains(assignment.getDuty()))
                .forEach(assignment -> assignment.end(now));
        chosen.forEach(person -> em.persist(new Assignment(file.getMatter(), person, duty, now)));
        em.flush();
        sight.refresh();
        return chosen;
    }

    /**
     * Gives a duty that no step gives. The one who investigates or decides is chosen in a step, where the rules of that step hold; who takes
     * over from an investigator who left is chosen here.
     *
     * @throws MayNotServe when one of them may not, with the reason
     */
    void assign(CaseFile file, Duty duty, List<String> publicIds) {
        boolean takesOver = duty == Duty.INVESTIGATOR && new Vacancies(file, current(file)).nobodyInvestigates();
        if (!takesOver
                && !Set.of(Duty.CASE_MANAGER, Duty.NOTE_TAKER, Duty.HR_ADVISER, Duty.CLERK)
                        .contains(duty)) {
            throw new SomethingMissing("This duty is given in the step that needs it.");
        }
        give(file, duty, publicIds, clock.instant());
    }

    /** Why those who are named in a case from elsewhere may not have their duties in it; empty when they may. */
    List<Gap> gaps(Arrival arrival) {
        Map<Long, Set<ConflictReason>> conflicts = new HashMap<>();
        arrival.shutOut().forEach((person, reason) -> conflicts.put(person, Set.of(reason)));
        Map<Long, Set<Duty>> duties = new HashMap<>();
        Map<Duty, Person> named = new EnumMap<>(Duty.class);
        named.put(Duty.CASE_MANAGER, arrival.manager());
        named.put(Duty.INVESTIGATOR, arrival.investigator());
        named.values().removeIf(Objects::isNull);
        named.forEach((duty, person) -> duties.computeIfAbsent(person.getId(), id -> EnumSet.noneOf(Duty.class))
                .add(duty));
        Casting casting = new Casting(
                new Cast(conflicts, duties, Set.of(), arrival.decided() != null),
                caller.personId().orElse(null));
        List<Gap> gaps = new ArrayList<>();
        named.forEach((duty, person) -> {
            Cast.Candidate candidate = candidate(person, posts(List.of(person)), arrival.school());
            casting.whyNot(candidate, duty)
                    .or(() -> candidate.roles().stream().anyMatch(POOLS.get(duty)::contains)
                            ? Optional.empty()
                            : Optional.of("none of the posts that this person holds today is for it."))
                    .ifPresent(why -> gaps.add(new Gap(
                            Part.valueOf(duty.name()),
                            person.getName() + " cannot do this here: " + why + " Name somebody else.")));
        });
        return gaps;
    }

    private static Cast.Candidate candidate(Person person, Map<Person, List<Post>> posts, School school) {
        return candidate(person, posts.getOrDefault(person, List.of()), school);
    }

    /** When a case ends, those who were in it for one duty see it no more. */
    void release(CaseFile file, Instant now) {
        Set<Duty> forOneCase = Set.of(Duty.INVESTIGATOR, Duty.PANEL, Duty.DECISION_MAKER, Duty.APPEAL_PANEL);
        current(file).stream()
                .filter(assignment -> forOneCase.contains(assignment.getDuty()))
                .forEach(assignment -> assignment.end(now));
    }

    /**
     * Looks again at those who have a duty, for conflicts that became known since they were chosen.
     *
     * @throws MayNotServe when there is one
     */
    void lookAgain(CaseFile file, List<Person> holders, Duty duty) {
        Casting casting = casting(file);
        named(file, holders).forEach(holder -> casting.lookAgain(holder, duty));
    }

    private Casting casting(CaseFile file) {
        return new Casting(cast(file), caller.personId().orElse(null));
    }

    private List<Casting.Chosen> named(CaseFile file, List<Person> people) {
        Map<Person, List<Post>> posts = posts(people);
        return people.stream()
                .map(person -> new Casting.Chosen(
                        person.getName(), candidate(person, posts.getOrDefault(person, List.of()), file.getSchool())))
                .toList();
    }

    /** Those who hear the case, with what they may decide. */
    Bench bench(CaseFile file, List<Person> people) {
        boolean delegated = rules.flag(file.getSchool(), "dismissal.delegatedToHead", caller.today());
        return new Bench(file.getSchool().getLegalType(), rank(file), delegated, members(file, people));
    }

    List<Bench.Member> members(CaseFile file, List<Person> people) {
        return named(file, people).stream()
                .map(chosen ->
                        new Bench.Member(chosen.name(), chosen.candidate().roles()))
                .toList();
    }

    /** Whether the case is about a headteacher or the chief executive, who have rules of their own (2.5, LT-10). */
    Bench.Rank rank(CaseFile file) {
        if (file.getSubject() == null) {
            return Bench.Rank.STAFF;
        }
        Set<String> roles = posts(List.of(file.getSubject())).getOrDefault(file.getSubject(), List.of()).stream()
                .map(Post::getRole)
                .collect(Collectors.toSet());
        return roles.contains("CEO")
                ? Bench.Rank.CHIEF_EXECUTIVE
                : roles.contains("HT") ? Bench.Rank.HEADTEACHER : Bench.Rank.STAFF;
    }

    private Cast cast(CaseFile file) {
        Map<Long, Set<ConflictReason>> conflicts = new HashMap<>();
        dossiers.conflicts(file.getMatter()).forEach(row -> conflicts
                .computeIfAbsent(row.getPerson().getId(), id -> new HashSet<>())
                .add(row.getReason()));
        Map<Long, Set<Duty>> duties = new HashMap<>();
        assignments(file).forEach(row -> duties.computeIfAbsent(row.getPerson().getId(), id -> new HashSet<>())
                .add(row.getDuty()));
        Set<Long> suspendedBy = file.getSuspensions().stream()
                .map(Suspension::getDecidedBy)
                .map(Person::getId)
                .collect(Collectors.toSet());
        boolean heardBefore = file.getHearings().stream().anyMatch(Hearing::isDecided);
        return new Cast(conflicts, duties, suspendedBy, heardBefore);
    }

    private List<Assignment> current(CaseFile file) {
        return assignments(file).stream().filter(Assignment::isCurrent).toList();
    }

    private List<Assignment> assignments(CaseFile file) {
        return dossiers.assignments(file.getMatter());
    }

    /** Leaders count at the school of the case or trust-wide; governors and trustees from anywhere in the trust. */
    private static Cast.Candidate candidate(Person person, List<Post> posts, School school) {
        Set<String> roles = posts.stream()
                .filter(post -> post.getSchool() == null
                        || post.getSchool().equals(school)
                        || GOVERNORS.contains(post.getRole()))
                .map(Post::getRole)
                .collect(Collectors.toSet());
        boolean staffHere = posts.stream()
                .anyMatch(post -> school.equals(post.getSchool())
                        && (post.getCategory() == PersonCategory.TEACHER
                                || post.getCategory() == PersonCategory.SUPPORT_STAFF));
        return new Cast.Candidate(person.getId(), roles, staffHere);
    }

    private Person person(String publicId) {
        return em.createQuery("select p from Person p where p.publicId = :id", Person.class)
                .setParameter("id", publicId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new SomethingMissing("Choose somebody from the list."));
    }

    private Map<Person, List<Post>> pool(Set<String> roles) {
        if (roles.isEmpty()) {
            return Map.of();
        }
        List<Person> people = em.createQuery(
                        "select distinct p from Post o join o.person p where o.role in :roles and o.starts <= :day and"
                                + " (o.ends is null or o.ends >= :day)",
                        Person.class)
                .setParameter("roles", roles)
                .setParameter("day", caller.today())
                .getResultList();
        return posts(people);
    }

    private Map<Person, List<Post>> posts(List<Person> people) {
        return dossiers.posts(people).stream()
                .collect(Collectors.groupingBy(Post::getPerson, LinkedHashMap::new, Collectors.toList()));
    }
}
