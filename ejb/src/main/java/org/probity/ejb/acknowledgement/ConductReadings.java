package org.probity.ejb.acknowledgement;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.probity.persistence.acknowledgement.AcknowledgementState;
import org.probity.persistence.acknowledgement.AnswerMethod;
import org.probity.persistence.calendar.London;

/** What the subject of a case was asked to read and answered. For the page of a case alone: the database gives it only to those who see the case. */
@Dependent
public class ConductReadings {
    @PersistenceContext
    EntityManager em;

    private record Told(
            long policy,
            long version,
            int number,
            boolean minor,
            AcknowledgementState state,
            LocalDate asked,
            Instant delivered,
            Instant opened,
            Instant answered,
            AnswerMethod method,
            LocalDate signed) {
        boolean is(AcknowledgementState wanted) {
            return state == wanted;
        }
    }

    /** One for each of these versions, which are those that the allegations of the matter cite. */
    public List<ConductReading> of(long matterId, Set<Long> versions) {
        if (versions.isEmpty()) {
            return List.of();
        }
        List<Told> all = new ArrayList<>();
        for (Object row : em.createNativeQuery("select * from app.told_in(?1)")
                .setParameter(1, matterId)
                .getResultList()) {
            all.add(told((Object[]) row));
        }
        return versions.stream()
                .sorted()
                .filter(version -> all.stream().anyMatch(told -> told.version() == version))
                .map(version -> reading(version, all))
                .toList();
    }

    private static ConductReading reading(long version, List<Told> all) {
        List<Told> there =
                all.stream().filter(told -> told.version() == version).toList();
        Told first = there.get(0);
        Told yes = all.stream()
                .filter(told -> told.policy() == first.policy() && told.is(AcknowledgementState.ACKNOWLEDGED))
                .filter(told -> told.number() <= first.number() && counts(told, first, all))
                .max(Comparator.comparingInt(Told::number))
                .orElse(null);
        Told no = there.stream()
                .filter(told -> told.is(AcknowledgementState.DECLINED))
                .findFirst()
                .orElse(null);
        Told asked =
                there.stream().filter(told -> told.asked() != null).findFirst().orElse(first);
        return new ConductReading(
                version,
                first.number(),
                yes == null ? null : yes.number(),
                yes == null ? null : yes.signed() == null ? London.date(yes.answered()) : yes.signed(),
                yes == null ? null : yes.method(),
                yes != null && yes.number() < first.number(),
                asked.asked(),
                asked.delivered(),
                asked.opened(),
                no == null ? null : no.answered());
    }

    /** An earlier answer counts on as long as every change since was a minor one. */
    private static boolean counts(Told earlier, Told now, List<Told> all) {
        return all.stream()
                .filter(told -> told.policy() == now.policy()
                        && told.number() > earlier.number()
                        && told.number() <= now.number())
                .allMatch(Told::minor);
    }

    private static Told told(Object[] columns) {
        return new Told(
                ((Number) columns[0]).longValue(),
                ((Number) columns[1]).longValue(),
                ((Number) columns[2]).intValue(),
                Boolean.FALSE.equals(columns[3]),
                columns[4] == null ? null : AcknowledgementState.valueOf((String) columns[4]),
                columns[5] == null ? null : ((Date) columns[5]).toLocalDate(),
                instant(columns[6]),
                instant(columns[7]),
                instant(columns[8]),
                columns[9] == null ? null : AnswerMethod.valueOf((String) columns[9]),
                columns[10] == null ? null : ((Date) columns[10]).toLocalDate());
    }

    private static Instant instant(Object column) {
        return column == null ? null : ((Timestamp) column).toInstant();
    }
}
