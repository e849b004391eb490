package org.probity.ejb.casework;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.probity.persistence.casework.CaseFile;

/** Finds the letters and meetings of a case that the caller was already found to see. */
@Dependent
class CasePaperReader {
    @PersistenceContext
    EntityManager em;

    CasePapers of(CaseFile file) {
        Long matter = file.getMatter().getId();
        return new CasePapers(
                em.createQuery(
                                "select new org.probity.ejb.casework.CasePapers$Paper(l.publicId, t.letter, t.variant, t.title, l.state, l.addressee.name, l.addressee.kind, l.addressee.service, l.written, l.sent, l.deemedServed)"
                                        + " from Letter l join l.template t where l.matterId = :matter order by l.written desc, l.id desc",
                                CasePapers.Paper.class)
                        .setParameter("matter", matter)
                        .getResultList(),
                em.createQuery(
                                "select new org.probity.ejb.casework.CasePapers$Appointment(g.publicId, g.kind, g.starts, g.minutes, g.place, g.state)"
                                        + " from Meeting g where g.matterId = :matter order by g.starts, g.id",
                                CasePapers.Appointment.class)
                        .setParameter("matter", matter)
                        .getResultList());
    }
}
