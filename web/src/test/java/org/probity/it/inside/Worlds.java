package org.probity.it.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What two worlds, with and without a case, have besides it; and how answers are made alike that differ by chance. */
@ApplicationScoped
public class Worlds {
    private static final String TIED =
            " from account c, account h where c.user_name = 'chair.ald' and h.user_name = 'headteacher.ald'";
    private static final Pattern PUBLIC_ID = Pattern.compile("(?<![\\w-])[\\w-]{22}(?![\\w-])");
    private static final Pattern SECRET = Pattern.compile("(?<![\\w-])[\\w-]{43}(?![\\w-])");
    private static final Pattern REFERENCE = Pattern.compile("[A-Z]{3}-[0-9]{4}-[0-9B-Z]{6}");
    private static final Pattern MOMENT = Pattern.compile("20[0-9]{2}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z");

    @PersistenceContext
    EntityManager em;

    private final Set<String> known = new HashSet<>();

    /** The chair of governors of Alder and the headteacher become relatives. */
    void tie() {
        asOwner(
                "insert into relationship (id, person_id, other_id, kind) select nextval('ids'), c.person_id, h.person_id, 'RELATIVE_OF'"
                        + TIED);
    }

    void untie() {
        asOwner("delete from relationship where (person_id, other_id) in (select c.person_id, h.person_id" + TIED
                + ")");
    }

    private static void asOwner(String sql) {
        try (Connection connection = DriverManager.getConnection(
                        System.getProperty("probity.db.url"),
                        System.getProperty("probity.db.owner.user"),
                        System.getProperty("probity.db.owner.password"));
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Public id of the newest row of this table that belongs to the matter. */
    @Transactional
    public String newest(String table, String reference) {
        em.createNativeQuery("select set_config('app.person', 'system', true)").getSingleResult();
        return (String) em.createNativeQuery("select t.public_id from " + table
                        + " t join matter m on m.id = t.matter_id where m.reference = ?1 order by t.id desc limit 1")
                .setParameter(1, reference)
                .getSingleResult();
    }

    /** Learns every public id and reference that there is, so that others are known to be drawn later. */
    @Transactional
    public void learn() {
        em.createNativeQuery("select set_config('app.person', 'system', true)").getSingleResult();
        List<?> tables = em.createNativeQuery(
                        "select cast(table_name as text) from information_schema.columns where table_schema = 'public' and column_name = 'public_id'")
                .getResultList();
        for (Object table : tables) {
            learn("select public_id from " + table);
        }
        learn("select reference from matter");
    }

    private void learn(String names) {
        List<?> found = em.createNativeQuery(names).getResultList();
        found.forEach(name -> known.add((String) name));
    }

    /**
     * Writes stand-ins for names that mean the same in either world, and for what was drawn or came about on the day of this moment.
     *
     * @param names in the same order in both worlds
     */
    UnaryOperator<String> plain(List<String> names, Instant since) {
        Instant day = since.truncatedTo(ChronoUnit.DAYS);
        Predicate<String> later = moment -> !Instant.parse(moment).isBefore(day);
        return answer -> {
            String text = answer;
            for (int i = 0; i < names.size(); i++) {
                text = text.replace(names.get(i), "«" + i + "»");
            }
            text = without(PUBLIC_ID, name -> !known.contains(name), text);
            text = without(SECRET, secret -> true, text);
            text = without(REFERENCE, name -> !known.contains(name), text);
            return without(MOMENT, later, text);
        };
    }

    private static String without(Pattern pattern, Predicate<String> taken, String text) {
        return pattern.matcher(text)
                .replaceAll(found -> taken.test(found.group()) ? "«later»" : Matcher.quoteReplacement(found.group()));
    }
}
