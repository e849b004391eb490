package org.probity.ejb.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.probity.ejb.letter.LetterServed;
import org.probity.ejb.security.Caller;
import org.probity.persistence.casework.CaseFile;
import org.probity.persistence.casework.Discipline;
import org.probity.persistence.casework.Hearing;
import org.probity.persistence.casework.Timetable;

/**
 * A letter counts as served on a day that is now known: dates that run from it are counted anew, and so is the first lawful day of the
 * hearing it invites to. Happens in the transaction that marks the letter as sent.
 */
@ApplicationScoped
public class ServedLetters {
    @PersistenceContext
    EntityManager em;

    @Inject
    CalendarOfSchool calendars;

    @Inject
    Caller caller;

    void served(@Observes LetterServed letter) {
        List<CaseFile> files = em.createQuery("select c from CaseFile c where c.matter.id = :matter", CaseFile.class)
                .setParameter("matter", letter.matterId())
                .getResultList();
        for (CaseFile file : files) {
            Timetable timetable = calendars.timetable(file.getSchool(), caller.today());
            file.served(letter.letterId(), letter.deemedServed(), timetable);
            file.getHearings().stream()
                    .filter(hearing -> isInvitedBy(hearing, letter.letterId()))
                    .forEach(hearing -> hearing.couldNotBeBefore(new Discipline(file)
                            .notice(hearing, letter.deemedServed(), timetable)
                            .date()));
        }
    }

    private static boolean isInvitedBy(Hearing hearing, long letterId) {
        return hearing.getLetterId() != null && hearing.getLetterId() == letterId;
    }
}
