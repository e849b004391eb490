package org.probity.ejb.casework;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.probity.ejb.policy.RuleBook;
import org.probity.ejb.security.Caller;
import org.probity.persistence.breach.Allegation;
import org.probity.persistence.breach.Duty;
import org.probity.persistence.casework.Bench;
import org.probity.persistence.casework.CaseFile;
import org.probity.persistence.casework.Sanction;
import org.probity.persistence.casework.Warning;
import org.probity.persistence.person.Person;

/** The surroundings of a case as the database has them, seen by the caller. */
@Dependent
class CaseSurroundings implements Surroundings {
    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    CasePeople people;

    @Inject
    DossierReader dossiers;

    @Inject
    RuleBook rules;

    @Override
    public LocalDate today() {
        return caller.today();
    }

    @Override
    public List<Person> give(CaseFile file, Duty duty, List<String> publicIds, Instant now) {
        return people.give(file, duty, publicIds, now);
    }

    @Override
    public void lookAgain(CaseFile file, Duty... duties) {
        people.lookAgain(file, holding(file, duties), duties[0]);
    }

    @Override
    public Bench bench(CaseFile file, List<Person> chosen) {
        return people.bench(file, chosen);
    }

    @Override
    public List<Bench.Member> members(CaseFile file, List<Person> chosen) {
        return people.members(file, chosen);
    }

    @Override
    public List<Person> holding(CaseFile file, Duty... duties) {
        return dossiers.read(file).holding(duties);
    }

    @Override
    public List<Allegation> allegations(CaseFile file) {
        return dossiers.allegations(file.getMatter());
    }

    @Override
    public List<Warning> live(CaseFile file) {
        return dossiers.read(file).live();
    }

    @Override
    public int warningMonths(CaseFile file, Sanction measure) {
        return rules.days(file.getSchool(), "warning.months." + measure.name(), caller.today(), measure.liveMonths());
    }

    @Override
    public boolean isServed(Long letterId) {
        return letterId != null
                && em.createNativeQuery("select deemed_served from letter where id = ?1 and deemed_served <= ?2")
                                .setParameter(1, letterId)
                                .setParameter(2, Date.valueOf(caller.today()))
                                .getResultList()
                                .size()
                        == 1;
    }
}
