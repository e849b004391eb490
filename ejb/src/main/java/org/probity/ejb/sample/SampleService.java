package org.probity.ejb.sample;

import static org.probity.ejb.security.Right.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.probity.ejb.account.Passwords;
import org.probity.ejb.sample.SampleRules.Period;
import org.probity.ejb.security.Requires;
import org.probity.persistence.account.Account;
import org.probity.persistence.person.Person;
import org.probity.persistence.person.PersonCategory;
import org.probity.persistence.person.Post;
import org.probity.persistence.person.Relationship;
import org.probity.persistence.policy.RuleValue;
import org.probity.persistence.school.ClosureDay;
import org.probity.persistence.school.LegalType;
import org.probity.persistence.school.School;
import org.probity.persistence.school.Term;
import org.probity.persistence.school.Trust;

/** Makes rows of the sample files. The people it makes need no second factor: they are a demonstration. */
@Stateless
public class SampleService {
    private static final LocalDate RULES_FROM = LocalDate.of(2016, 1, 1);

    @PersistenceContext
    EntityManager em;

    @Inject
    Passwords passwords;

    /** Whether this installation has no trust yet. */
    @Requires(SYSTEM)
    public boolean isEmpty() {
        return em.createQuery("select count(t) from Trust t", Long.class).getSingleResult() == 0;
    }

    /** Everything but cases, in one transaction: places, people, rules, policies. */
    @Requires(SYSTEM)
    public void load(SampleTrust sample) {
        SampleTrust.Organisation trust = sample.organisation();
        em.persist(new Trust(trust.name(), String.join("\n", trust.address()), trust.telephone(), trust.mailbox()));
        Map<String, School> schools = new HashMap<>();
        sample.schools().forEach(school -> schools.put(school.code(), place(school, sample)));
        Map<String, Person> people = new HashMap<>();
        sample.people().forEach(person -> people.put(person.key(), person(person, schools)));
        sample.relationships()
                .forEach(tie -> em.persist(new Relationship(
                        people.get(tie.person()), Relationship.Kind.valueOf(tie.kind()), people.get(tie.of()))));
        rules(null, sample.defaults());
        sample.schoolRules().forEach(rules -> rules(schools.get(rules.scope()), rules));
        new SamplePolicies(em, schools, people).load(sample.policies());
    }

    /** One hash for all sample people: they share the password of this start. */
    @Requires(SYSTEM)
    public void setPasswords(String password) {
        em.createNativeQuery("select app.set_password(a.id, ?1) from account a where a.second_factor_waived")
                .setParameter(1, passwords.hash(password))
                .getResultList();
    }

    private School place(SampleSchool sample, SampleTrust trust) {
        String controller = sample.controller().equals(Vocabulary.TRUST)
                ? trust.organisation().name()
                : sample.name();
        School school = new School(
                sample.code(),
                sample.name(),
                LegalType.valueOf(sample.legalType()),
                sample.employer(),
                controller,
                new School.Contact(
                        String.join("\n", sample.address()),
                        sample.telephone(),
                        sample.mailbox(),
                        sample.letterhead().toLowerCase(Locale.ROOT)));
        em.persist(school);
        trust.calendars().stream()
                .filter(year -> year.name().equals(sample.calendar()))
                .flatMap(year -> year.terms().stream())
                .forEach(term -> {
                    em.persist(new Term(
                            school,
                            term.name() + ", first half",
                            term.start(),
                            term.halfTermStart().minusDays(1)));
                    em.persist(new Term(
                            school,
                            term.name() + ", second half",
                            term.halfTermEnd().plusDays(1),
                            term.end()));
                });
        sample.insetDays().forEach(day -> em.persist(new ClosureDay(school, day, "INSET day")));
        return school;
    }

    private Person person(SamplePerson sample, Map<String, School> schools) {
        Person person = new Person(
                sample.name().honorific().orElse(null),
                sample.name().given(),
                sample.name().family());
        String address = sample.address().isEmpty() ? null : String.join("\n", sample.address());
        person.reachAt(sample.email().orElse(null), address, null, sample.byEmail());
        person.setBorn(sample.born().orElse(null));
        em.persist(person);
        for (SamplePerson.Post held : sample.posts()) {
            PersonCategory category = PersonCategory.valueOf(held.category());
            String role = held.role().orElse(category == PersonCategory.PUPIL ? "PUP" : "EXT");
            Post post = new Post(person, schools.get(held.school()), role, category, held.title(), held.from());
            held.to().ifPresent(post::endOn);
            em.persist(post);
        }
        if (sample.signsIn()) {
            Account account = new Account(person, sample.key());
            account.waiveSecondFactor();
            em.persist(account);
        }
        return person;
    }

    private void rules(School school, SampleRules rules) {
        rules.values().stream()
                .filter(value -> value.shape() != SampleRules.Shape.NONE || school != null)
                .forEach(value -> em.persist(new RuleValue(
                        school,
                        value.x(),
                        value.key(),
                        String.join("\n", value.values()),
                        value.source(),
                        RULES_FROM)));
        for (Period period : rules.periods()) {
            em.persist(new RuleValue(
                    school, period.t(), period.t(), Integer.toString(period.value()), period.source(), RULES_FROM));
        }
    }
}
