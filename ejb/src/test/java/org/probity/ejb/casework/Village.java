package org.probity.ejb.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.probity.ejb.model.Deed;
import org.probity.ejb.model.Setting;
import org.probity.persistence.breach.Allegation;
import org.probity.persistence.breach.Assignment;
import org.probity.persistence.breach.ConflictReason;
import org.probity.persistence.breach.Duty;
import org.probity.persistence.breach.Matter;
import org.probity.persistence.casework.Bench;
import org.probity.persistence.casework.CaseFile;
import org.probity.persistence.casework.Cast;
import org.probity.persistence.casework.Circumstances;
import org.probity.persistence.casework.Discipline;
import org.probity.persistence.casework.Hearing;
import org.probity.persistence.casework.Sanction;
import org.probity.persistence.casework.Standing;
import org.probity.persistence.casework.Warning;
import org.probity.persistence.person.Person;
import org.probity.persistence.school.LegalType;

/** The people and papers around one case, kept in memory: what the database is to a case in the product. */
class Village implements Surroundings {
    final Setting setting;
    final Map<Long, Person> people = new LinkedHashMap<>();
    final Map<Long, Set<ConflictReason>> conflicts = new HashMap<>();
    final List<Assignment> assignments = new ArrayList<>();
    final List<Allegation> allegations = new ArrayList<>();
    final List<Warning> warnings = new ArrayList<>();
    private final Matter matter;
    /** The act in hand. */
    Deed deed;

    Village(Setting setting) {
        this.setting = setting;
        LegalType type = LegalType.valueOf(setting.legalType());
        this.matter = new Matter(Cases.school(setting.school(), type), setting.school() + "-2026-K7QX2M");
        setting.people().forEach(one -> people.put(one.id(), new Person(null, one.name(), String.valueOf(one.id()))));
        setting.conflicts().forEach((id, why) -> learn(id, why));
        setting.codes().forEach(code -> allegations.add(new Allegation(matter, null, code, "It happened.")));
        for (Setting.Earlier earlier : setting.earlier()) {
            Sanction measure = Sanction.valueOf(earlier.measure());
            CaseFile other = Cases.staff();
            warnings.add(new Discipline(other).warn(measure, Cases.TEACHER, earlier.issued(), measure.liveMonths()));
        }
    }

    Matter matter() {
        return matter;
    }

    void learn(long id, String why) {
        conflicts.computeIfAbsent(id, key -> new HashSet<>()).add(ConflictReason.valueOf(why));
    }

    Person person(Deed.Somebody somebody) {
        return somebody == null ? null : people.get(somebody.id());
    }

    Deed.Somebody somebody(Person person) {
        return setting.people().stream()
                .filter(one -> people.get(one.id()).equals(person))
                .findFirst()
                .orElseThrow();
    }

    /** What the person who acts is in the case, as the product reads it from posts, duties and conflicts. */
    Circumstances around(Deed.Somebody by) {
        Set<String> codes = Set.copyOf(setting.codes());
        if (by == null) {
            return new Circumstances(Standing.SYSTEM, codes);
        }
        Standing who = new Standing(by.roles(), duties(person(by)), conflicts.containsKey(by.id()), free());
        return new Circumstances(who, codes, person(by)).leadingTo(setting.leads());
    }

    private Set<Duty> duties(Person person) {
        Set<Duty> duties = EnumSet.noneOf(Duty.class);
        assignments.stream()
                .filter(one -> one.isCurrent() && one.getPerson().equals(person))
                .forEach(one -> duties.add(one.getDuty()));
        return duties;
    }

    /** Roles of everybody who is in no conflict. */
    private Set<String> free() {
        Set<String> free = new HashSet<>();
        setting.people().stream()
                .filter(one -> !conflicts.containsKey(one.id()))
                .forEach(one -> {
                    free.addAll(one.roles());
                    duties(person(one)).forEach(duty -> free.add(Standing.role(duty)));
                });
        return free;
    }

    void release(Instant now) {
        Set<Duty> forOneCase = Set.of(Duty.INVESTIGATOR, Duty.PANEL, Duty.DECISION_MAKER, Duty.APPEAL_PANEL);
        assignments.stream()
                .filter(one -> one.isCurrent() && forOneCase.contains(one.getDuty()))
                .forEach(one -> one.end(now));
    }

    @Override
    public LocalDate today() {
        return deed.at.toLocalDate();
    }

    @Override
    public List<Person> give(CaseFile file, Duty duty, List<String> publicIds, Instant now) {
        List<Person> chosen = publicIds.stream()
                .map(id -> people.values().stream()
                        .filter(person -> person.getPublicId().equals(id))
                        .findFirst()
                        .orElseThrow())
                .toList();
        casting(file).check(chosen.stream().map(this::named).toList(), duty);
        boolean hears = duty == Duty.PANEL || duty == Duty.DECISION_MAKER;
        Set<Duty> replaced = hears ? Set.of(Duty.PANEL, Duty.DECISION_MAKER) : Set.of(duty);
        assignments.stream()
                .filter(one -> one.isCurrent() && replaced.contains(one.getDuty()))
                .forEach(one -> one.end(now));
        chosen.forEach(person -> assignments.add(new Assignment(matter, person, duty, now)));
        return chosen;
    }

    @Override
    public void lookAgain(CaseFile file, Duty... duties) {
        Casting casting = casting(file);
        holding(file, duties).forEach(person -> casting.lookAgain(named(person), duties[0]));
    }

    private Casting casting(CaseFile file) {
        Map<Long, Set<Duty>> held = new HashMap<>();
        assignments.forEach(
                one -> held.computeIfAbsent(somebody(one.getPerson()).id(), id -> new HashSet<>())
                        .add(one.getDuty()));
        Set<Long> suspendedBy = file.getSuspensions().stream()
                .map(one -> somebody(one.getDecidedBy()).id())
                .collect(Collectors.toSet());
        boolean heardBefore = file.getHearings().stream().anyMatch(Hearing::isDecided);
        return new Casting(new Cast(conflicts, held, suspendedBy, heardBefore), deed.by == null ? null : deed.by.id());
    }

    private Casting.Chosen named(Person person) {
        Deed.Somebody one = somebody(person);
        return new Casting.Chosen(one.name(), new Cast.Candidate(one.id(), one.roles(), one.staffHere()));
    }

    @Override
    public Bench bench(CaseFile file, List<Person> chosen) {
        Set<String> subject =
                setting.subject() == null ? Set.of() : setting.subject().roles();
        Bench.Rank rank = subject.contains("CEO")
                ? Bench.Rank.CHIEF_EXECUTIVE
                : subject.contains("HT") ? Bench.Rank.HEADTEACHER : Bench.Rank.STAFF;
        return new Bench(LegalType.valueOf(setting.legalType()), rank, setting.headMayDismiss(), members(file, chosen));
    }

    @Override
    public List<Bench.Member> members(CaseFile file, List<Person> chosen) {
        return chosen.stream()
                .map(this::somebody)
                .map(one -> new Bench.Member(one.name(), one.roles()))
                .toList();
    }

    @Override
    public List<Person> holding(CaseFile file, Duty... duties) {
        Set<Duty> wanted = Set.of(duties);
        return assignments.stream()
                .filter(one -> one.isCurrent() && wanted.contains(one.getDuty()))
                .map(Assignment::getPerson)
                .distinct()
                .toList();
    }

    @Override
    public List<Allegation> allegations(CaseFile file) {
        return allegations;
    }

    @Override
    public List<Warning> live(CaseFile file) {
        return warnings.stream()
                .filter(warning -> warning.isLiveOn(setting.conduct()))
                .toList();
    }

    @Override
    public int warningMonths(CaseFile file, Sanction measure) {
        return measure.liveMonths();
    }

    @Override
    public boolean isServed(Long letterId) {
        return deed.proofOfService;
    }
}
