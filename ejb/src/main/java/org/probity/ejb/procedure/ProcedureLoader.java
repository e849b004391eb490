package org.probity.ejb.procedure;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.probity.persistence.calendar.London;
import org.probity.persistence.procedure.Procedure;
import org.probity.persistence.procedure.ProcedureVersion;
import org.probity.persistence.procedure.VersionStatus;

/**
 * Takes the shipped procedure files over as rows at the start. A file that has changed becomes the next version; cases that run stay
 * on theirs. A version that people of the trust made stays in force. A file that is not sound fails the start, with its name and step.
 */
@Startup
@Singleton
@DependsOn({"SchemaMigration", "TemplateLoader"})
public class ProcedureLoader {
    private static final Logger LOG = System.getLogger(ProcedureLoader.class.getName());
    private static final long LOCK = 6_030L;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    LetterNames letters;

    /** One transaction; an advisory lock keeps a second node from doing the same. */
    @PostConstruct
    void load() {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(?1) as text)")
                .setParameter(1, LOCK)
                .getSingleResult();
        Set<String> templates = letters.names();
        long changed = ProcedureFiles.shipped().stream()
                .filter(file -> takeOver(file, templates))
                .count();
        if (changed > 0) {
            LOG.log(Level.INFO, "{0} procedures published.", changed);
        }
    }

    private boolean takeOver(ProcedureFile file, Set<String> templates) {
        List<ProcedureVersion> versions = em.createQuery(
                        "select v from ProcedureVersion v where v.procedure.code = :code order by v.number desc",
                        ProcedureVersion.class)
                .setParameter("code", file.code())
                .getResultList();
        if (versions.stream().anyMatch(version -> version.getSourceHash().equals(file.hash()))) {
            return false;
        }
        if (!versions.isEmpty() && versions.get(0).isOwn()) {
            LOG.log(Level.WARNING, "Procedure {0} comes with changes, but the trust has its own version.", file.code());
            return false;
        }
        versions.stream()
                .filter(version -> version.getStatus() == VersionStatus.PUBLISHED)
                .forEach(ProcedureVersion::retire);
        em.flush();
        Procedure procedure =
                versions.isEmpty() ? file.procedure() : versions.get(0).getProcedure();
        procedure.rename(file.title());
        ProcedureVersion next =
                file.build(procedure, versions.isEmpty() ? 1 : versions.get(0).getNumber() + 1);
        next.publish(templates, clock.instant(), versions.isEmpty() ? null : London.date(clock.instant()));
        em.persist(procedure);
        em.persist(next);
        return true;
    }
}
