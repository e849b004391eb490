package org.probity.ejb.triage;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.probity.ejb.breach.Circle;
import org.probity.ejb.breach.SchoolPeople;
import org.probity.ejb.policy.Platforms;
import org.probity.ejb.policy.RuleBook;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Sight;
import org.probity.persistence.NotThere;
import org.probity.persistence.breach.Capacity;
import org.probity.persistence.breach.Compartment;
import org.probity.persistence.breach.Conflict;
import org.probity.persistence.breach.ConflictReason;
import org.probity.persistence.breach.Flag;
import org.probity.persistence.breach.MandatoryInvestigation;
import org.probity.persistence.breach.Mention;
import org.probity.persistence.breach.Report;
import org.probity.persistence.breach.ReporterKind;
import org.probity.persistence.breach.Routing.Holder;
import org.probity.persistence.breach.Severity;
import org.probity.persistence.calendar.London;
import org.probity.persistence.person.Person;
import org.probity.persistence.person.PersonCategory;
import org.probity.persistence.person.Post;
import org.probity.persistence.policy.Clause;
import org.probity.persistence.policy.PolicyVersion;
import org.probity.persistence.school.School;

/** Works a decision out: facts from the database, rules from the domain. Saves nothing. */
@Dependent
class TriageDesk {
    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    RuleBook rules;

    @Inject
    SchoolPeople people;

    @Inject
    Circle circle;

    @Inject
    ClauseFinder clauses;

    @Inject
    DueMeasures measures;

    @Inject
    Platforms platforms;

    @Inject
    Sight sight;

    /** The report of a matter that the caller sees. */
    Report report(String reference) {
        return em.createQuery(
                        "select r from Report r join fetch r.matter m join fetch m.school where r.matter = :matter",
                        Report.class)
                .setParameter("matter", sight.matter(reference))
                .getResultStream()
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    TriageOptions options(Report report) {
        School school = report.getMatter().getSchool();
        LocalDate day = conductDay(report);
        List<PolicyVersion> versions = clauses.inForce(school, day);
        return new TriageOptions(
                day,
                titles(versions),
                clauses.breakable(versions),
                usualSeverity(school, day),
                new MandatoryInvestigation(rules.list(school, "investigation.mandatory", day)).everOpen(),
                rules.flag(school, "intentSplit", day),
                platforms.named(school, day));
    }

    List<Clause> suggest(Report report, String words) {
        List<PolicyVersion> versions = clauses.inForce(report.getMatter().getSchool(), conductDay(report));
        return clauses.suggest(versions, words == null || words.isBlank() ? report.getWhat() : words);
    }

    /** "Social media policy, version 3". */
    static List<String> titles(List<PolicyVersion> versions) {
        return versions.stream()
                .map(version -> version.getPolicy().getTitle() + ", version " + version.getNumber())
                .toList();
    }

    /** The day whose policy and rules hold: of the conduct, or when nobody knows it, of the report. */
    static LocalDate conductDay(Report report) {
        return report.getHappenedOn() == null ? London.date(report.getReceived()) : report.getHappenedOn();
    }

    /**
     * Works it out.
     *
     * @throws TriageIncomplete when the category is missing or a charge is wrong
     */
    Assessed assess(Report report, TriageDecision decision) {
        if (decision.category() == null) {
            throw new TriageIncomplete(
                    "Say in which capacity the person acted, for example as a teacher or as a parent.");
        }
        School school = report.getMatter().getSchool();
        LocalDate day = conductDay(report);
        List<PolicyVersion> versions = clauses.inForce(school, day);
        List<Charged> charges = clauses.charged(decision.charges(), versions, place(report), day);
        Set<Flag> flags = decision.flags(report.isImagery());
        Compartment compartment = Capacity.compartment(decision.category(), flags);
        Assessed.Known subject = known(decision.subject(), decision.category(), school);
        List<Assessed.Known> victims = decision.victims().stream()
                .map(victim -> known(victim, victim.category(), school))
                .toList();
        Circle.Drawn drawn = circle.draw(about(report, decision, flags, subject, victims), caller.today());
        return new Assessed(
                report,
                decision,
                flags,
                decision.severity() == null ? usualSeverity(school, day) : decision.severity(),
                versions,
                charges,
                subject,
                victims,
                TriageRules.kind(decision.category()),
                compartment,
                measures.of(decision, flags, charges, victims, school, day),
                triageRules(report, decision, flags, compartment, charges, victims),
                drawn,
                List.copyOf(drawn.routing().recipients(drawn.concern())),
                drawn.routing().leader(drawn.concern()));
    }

    private TriageRules triageRules(
            Report report,
            TriageDecision decision,
            Set<Flag> flags,
            Compartment compartment,
            List<Charged> charges,
            List<Assessed.Known> victims) {
        School school = report.getMatter().getSchool();
        LocalDate day = conductDay(report);
        Person reporter = report.getTeller().getPerson();
        return new TriageRules(
                decision,
                flags,
                compartment,
                Charged.codes(charges),
                new MandatoryInvestigation(rules.list(school, "investigation.mandatory", day)),
                rules.flag(school, "intentSplit", day),
                rules.list(school, "scope", day).contains(decision.category().name()),
                reporter != null && victims.stream().anyMatch(victim -> reporter.equals(victim.person())));
    }

    private static String place(Report report) {
        return report.getSighting() == null ? null : report.getSighting().getPlatform();
    }

    /** What the school presumes (X12). */
    Severity usualSeverity(School school, LocalDate day) {
        return rules.text(school, "defaultSeverity", day)
                .map(name -> Severity.valueOf(name.toUpperCase(Locale.ROOT)))
                .orElse(Severity.MODERATE);
    }

    Assessed.Known known(TriageDecision.Named named, PersonCategory category, School school) {
        if (named == null) {
            return new Assessed.Known(null, "Not known", category);
        }
        if (named.personId() == null) {
            String name = named.name() == null ? "Not known" : named.name();
            return new Assessed.Known(null, name.substring(0, Math.min(160, name.length())), orUnknown(category));
        }
        Person person = people.person(named.personId())
                .orElseThrow(() -> new TriageIncomplete(
                        "One of the people you chose is no longer there. Choose again, or type the name."));
        return new Assessed.Known(person, person.getName(), category == null ? usual(person, school) : category);
    }

    private PersonCategory usual(Person person, School school) {
        return people.posts(Set.of(person.getId()), school, caller.today()).stream()
                .map(Post::getCategory)
                .findFirst()
                .orElse(PersonCategory.UNKNOWN);
    }

    private static PersonCategory orUnknown(PersonCategory category) {
        return category == null ? PersonCategory.UNKNOWN : category;
    }

    private Circle.Known about(
            Report report,
            TriageDecision decision,
            Set<Flag> flags,
            Assessed.Known subject,
            List<Assessed.Known> victims) {
        Map<ConflictReason, Set<Long>> involved = recorded(report);
        add(involved, ConflictReason.SUBJECT, List.of(subject));
        add(involved, ConflictReason.VICTIM, victims);
        boolean typed = subject.person() == null && decision.subject() != null;
        return new Circle.Known(
                report.getMatter().getSchool(),
                involved,
                new Mention(typed ? subject.name() : null),
                new Mention(null),
                decision.category(),
                Capacity.compartment(decision.category(), flags) == Compartment.SAFEGUARDING,
                flags.contains(Flag.IMAGERY),
                report.isWhistleblowing(),
                isCentralReporter(report),
                report.getTeller().getKind() == ReporterKind.PARENT);
    }

    boolean isCentralReporter(Report report) {
        Person reporter = report.getTeller().getPerson();
        return reporter != null && people.isCentral(reporter.getId(), caller.today());
    }

    /** Who was shut out so far, by reason; may be added to. */
    Map<ConflictReason, Set<Long>> recorded(Report report) {
        Map<ConflictReason, Set<Long>> involved = new EnumMap<>(ConflictReason.class);
        conflicts(report).forEach(conflict -> involved.computeIfAbsent(conflict.getReason(), reason -> new HashSet<>())
                .add(conflict.getPerson().getId()));
        return involved;
    }

    /** Who was shut out so far. */
    List<Conflict> conflicts(Report report) {
        return em.createQuery("select c from Conflict c where c.matter = :matter", Conflict.class)
                .setParameter("matter", report.getMatter())
                .getResultList();
    }

    private static void add(
            Map<ConflictReason, Set<Long>> involved, ConflictReason reason, List<Assessed.Known> known) {
        Set<Long> ids = known.stream()
                .filter(each -> each.person() != null)
                .map(each -> each.person().getId())
                .collect(Collectors.toSet());
        involved.computeIfAbsent(reason, none -> new HashSet<>()).addAll(ids);
    }

    /** Everybody whom the deciding person may not be: named in the matter or close to somebody who is (SOD-01, 07, 08, 21). */
    void refuseInOwnCause(Assessed assessed) {
        if (assessed.drawn().entanglement().shutsOut(caller.person().getId())) {
            throw new InOwnCause();
        }
    }

    /** The second look at doing nothing is another person's, who may decide and is not in the matter. */
    void checkSecondLook(Assessed assessed) {
        String named =
                assessed.opensCase() ? null : assessed.decision().ending().secondLookBy();
        if (named == null) {
            return;
        }
        Long second = people.person(named).map(Person::getId).orElse(-1L);
        boolean free = !second.equals(caller.person().getId())
                && !assessed.drawn().entanglement().shutsOut(second);
        boolean decides = people.offices(assessed.report().getMatter().getSchool(), caller.today()).stream()
                .anyMatch(office ->
                        office.holder().person() == second && office.holder().mayTriage());
        if (!free || !decides) {
            throw new TriageIncomplete(
                    "The second look must be by somebody else who may decide on reports at this school and has no part in this one.");
        }
    }

    /** The person who holds a post. */
    Person person(Holder holder) {
        return em.find(Person.class, holder.person());
    }
}
