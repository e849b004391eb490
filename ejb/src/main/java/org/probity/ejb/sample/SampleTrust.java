package org.probity.ejb.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.probity.ejb.sample.SampleRules.Period;
import org.probity.ejb.sample.SampleRules.RuleValue;

/**
 * Everything the sample files hold. Reading checks each file by itself and the rules against the trust's;
 * references between files are names.
 */
public record SampleTrust(
        Organisation organisation,
        List<SchoolYear> calendars,
        List<SampleSchool> schools,
        List<SamplePerson> people,
        List<Relationship> relationships,
        List<ConductCode> codes,
        List<SamplePolicy> policies,
        SampleRules defaults,
        List<SampleRules> schoolRules,
        List<SampleCase> cases) {

    /**
     * The trust itself.
     *
     * @param closureDays days on which its offices are closed; they never move a statutory period
     */
    public record Organisation(
            String code,
            String name,
            List<String> address,
            String telephone,
            String mailbox,
            String domain,
            String letterhead,
            String localAuthority,
            List<LocalDate> closureDays) {

        static Organisation from(YamlNode node) {
            return new Organisation(
                    node.text("code"),
                    node.text("name"),
                    node.texts("address"),
                    node.text("telephone"),
                    node.text("mailbox"),
                    node.text("domain"),
                    node.text("letterhead"),
                    node.text("localAuthority"),
                    node.dates("closureDays"));
        }
    }

    private record Places(Organisation organisation, List<SchoolYear> calendars, List<SampleSchool> schools) {
        static Places from(YamlNode node) {
            return new Places(
                    node.child("trust", Organisation::from),
                    node.each("calendars", SchoolYear::from),
                    node.each("schools", SampleSchool::from));
        }
    }

    private record Population(List<SamplePerson> people, List<Relationship> relationships) {
        static Population from(YamlNode node) {
            return new Population(
                    node.each("people", SamplePerson::from), node.each("relationships", Relationship::from));
        }
    }

    /** Reads all files from the class path. Throws {@link UnreadableSample} at the first one that is wrong. */
    public static SampleTrust read() {
        Places places = SampleFile.yaml("trust.yaml").whole(Places::from);
        Population population = SampleFile.yaml("people.yaml").whole(Population::from);
        SampleRules defaults = SampleFile.yaml("rules/trust.yaml").whole(SampleRules::defaults);
        return new SampleTrust(
                places.organisation,
                places.calendars,
                places.schools,
                population.people,
                population.relationships,
                SampleFile.yaml("codes.yaml").whole(node -> node.each("codes", ConductCode::from)),
                places.schools.stream()
                        .flatMap(school -> school.policies().stream())
                        .map(PolicyFile::read)
                        .toList(),
                defaults,
                places.schools.stream()
                        .map(school ->
                                SampleFile.yaml(rulesOf(school)).whole(node -> SampleRules.ofSchool(node, defaults)))
                        .toList(),
                SampleFile.yaml("cases.yaml").whole(node -> node.each("cases", SampleCase::from)));
    }

    public Optional<SamplePerson> person(String key) {
        return only(people, person -> person.key().equals(key));
    }

    public Optional<SampleSchool> school(String code) {
        return only(schools, school -> school.code().equals(code));
    }

    public Optional<ConductCode> code(String code) {
        return only(codes, entry -> entry.code().equals(code));
    }

    /** The version of a school's policy in force on a day: conduct is judged by that one (V-12). */
    public Optional<SamplePolicy> policyInForce(String school, LocalDate day) {
        return only(
                policies,
                policy -> policy.header().school().equals(school)
                        && policy.header().inForceOn(day));
    }

    /** What a school's own file says; empty scope if it has none. */
    public SampleRules rulesOf(String school) {
        return only(schoolRules, rules -> rules.scope().equals(school))
                .orElse(new SampleRules(school, List.of(), List.of()));
    }

    /** The value that holds at a school: its own, otherwise the trust's default. */
    public Optional<RuleValue> rule(String school, String key) {
        return rulesOf(school).value(key).or(() -> defaults.value(key));
    }

    /** The period that holds at a school: its own, otherwise the trust's default. */
    public Optional<Period> period(String school, String t) {
        return rulesOf(school).period(t).or(() -> defaults.period(t));
    }

    /** Whether a tie of any kind makes one of the two unfit to deal with the other's case. */
    public boolean tied(String one, String other) {
        return relationships.stream().anyMatch(relationship -> relationship.ties(one, other));
    }

    private static String rulesOf(SampleSchool school) {
        return "rules/" + school.code().toLowerCase(Locale.ROOT) + ".yaml";
    }

    private static <T> Optional<T> only(List<T> all, Predicate<T> wanted) {
        return all.stream().filter(wanted).findFirst();
    }
}
