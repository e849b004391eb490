package org.probity.ejb.person.bulk;

import static org.probity.ejb.security.Right.MANAGE_PEOPLE;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.probity.ejb.person.PostsChanged;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Requires;
import org.probity.ejb.sheet.UnreadableSheet;
import org.probity.persistence.ChangedMeanwhile;
import org.probity.persistence.NotThere;
import org.probity.persistence.person.PeopleImport;

/**
 * Takes lists of people in: first what each line would do, then, when somebody says so, all good lines in one act. Nobody is ever
 * deleted: posts that a list no longer names are proposed to end ({@link LeaverService}).
 */
@Stateless
public class PeopleImportService {
    static final int PAGE = 25;
    private static final String KEEP_LINE =
            "insert into people_import_line (id, import_id, line, cells, verdict, words) values (nextval('ids'), ?1, ?2, ?3, ?4, ?5)";
    private static final String LINES = """
            select line, cells, verdict, words from people_import_line
            where import_id = ?1 and (?2 = '' or verdict = ?2) and line > ?3 order by line""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    BulkPlan plan;

    @Inject
    Clock clock;

    @Inject
    Event<PostsChanged> changed;

    /**
     * A line as the list shows it.
     *
     * @param line in the file, from 1; the head is line 1
     * @param name as written there, given name first
     * @param words what it would do, or what is wrong with it
     */
    public record LineRow(int line, String name, String school, String post, Verdict verdict, String words) {}

    /** How many lines there are of each verdict; and where the list stands. */
    public record Summary(PeopleImport list, Map<Verdict, Integer> counts) {
        public int count(Verdict verdict) {
            return counts.getOrDefault(verdict, 0);
        }
    }

    /**
     * Reads a list and keeps what it would do.
     *
     * @return public id of the list
     * @throws UnreadableSheet with a sentence when it cannot be read as one
     */
    @Requires(MANAGE_PEOPLE)
    public String preview(String fileName, byte[] content) {
        List<Proposal> proposals = plan.of(new SheetReader().read(fileName, content));
        List<String> covers = proposals.stream()
                .map(Proposal::wanted)
                .filter(wanted -> wanted != null && wanted.school() != null)
                .map(wanted -> wanted.school().getCode() + ":" + wanted.category())
                .distinct()
                .sorted()
                .toList();
        String name = fileName.length() > 255 ? fileName.substring(0, 255) : fileName;
        PeopleImport list = new PeopleImport(caller.person(), name, covers, clock.instant());
        em.persist(list);
        em.flush();
        proposals.forEach(proposal -> em.createNativeQuery(KEEP_LINE)
                .setParameter(1, list.getId())
                .setParameter(2, proposal.line().number())
                .setParameter(3, proposal.line().packed())
                .setParameter(4, proposal.verdict().name())
                .setParameter(5, proposal.words())
                .executeUpdate());
        caller.about(list.getPublicId(), null);
        caller.amount(proposals.size());
        return list.getPublicId();
    }

    /** A list and its numbers; after it was taken in there are no lines any more. */
    @Requires(MANAGE_PEOPLE)
    public Summary find(String publicId) {
        PeopleImport list = own(publicId);
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        for (Object row : em.createNativeQuery(
                        "select verdict, count(*) from people_import_line where import_id = ?1 group by verdict")
                .setParameter(1, list.getId())
                .getResultList()) {
            Object[] pair = (Object[]) row;
            counts.put(Verdict.valueOf((String) pair[0]), ((Number) pair[1]).intValue());
        }
        return new Summary(list, counts);
    }

    /**
     * Lines in the order of the file, at most one more than a page of 25.
     *
     * @param verdict only these, or null for all
     * @param after the line that the page begins after; 0 for the first page
     */
    @Requires(MANAGE_PEOPLE)
    public List<LineRow> lines(String publicId, Verdict verdict, int after) {
        List<?> rows = em.createNativeQuery(LINES)
                .setParameter(1, own(publicId).getId())
                .setParameter(2, verdict == null ? "" : verdict.name())
                .setParameter(3, after)
                .setMaxResults(PAGE + 1)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(PeopleImportService::row)
                .toList();
    }

    /**
     * Takes all good lines in, in one act; wrong ones are left out. What changed on record since the preview is looked at anew.
     *
     * @return how many lines did what
     */
    @Requires(MANAGE_PEOPLE)
    public Map<Verdict, Integer> apply(String publicId, int seenVersion) {
        PeopleImport list = locked(publicId, seenVersion);
        list.apply();
        List<?> rows = em.createNativeQuery(
                        "select line, cells from people_import_line where import_id = ?1 order by line")
                .setParameter(1, list.getId())
                .getResultList();
        List<Line> lines = rows.stream()
                .map(Object[].class::cast)
                .map(row -> Line.unpacked(((Number) row[0]).intValue(), (String) row[1]))
                .toList();
        List<Proposal> proposals = plan.of(lines);
        Bulk bulk = new Bulk(em);
        proposals.forEach(bulk::take);
        em.flush();
        bulk.posts().forEach(post -> em.createNativeQuery(
                        "insert into people_import_kept (import_id, post_id) values (?1, ?2) on conflict do nothing")
                .setParameter(1, list.getId())
                .setParameter(2, post.getId())
                .executeUpdate());
        forget(list);
        changed.fire(PostsChanged.of(bulk.posts()));
        caller.about(publicId, null);
        caller.amount(bulk.posts().size());
        return counts(proposals);
    }

    /** Nothing of the list happens; its lines are deleted. */
    @Requires(MANAGE_PEOPLE)
    public void giveUp(String publicId, int seenVersion) {
        PeopleImport list = locked(publicId, seenVersion);
        list.giveUp();
        forget(list);
        caller.about(publicId, null);
    }

    /** A line of a feed and what became of it. */
    public record Fed(int line, Verdict verdict, String words) {}

    /**
     * Joiners and leavers as another system reports them: each line is taken in at once if it is good. Told twice, it changes nothing.
     *
     * @param lines by column
     */
    @Requires(MANAGE_PEOPLE)
    public List<Fed> feed(List<Map<Column, String>> lines) {
        if (lines.size() > SheetReader.MAX_LINES) {
            throw new UnreadableSheet("At most " + SheetReader.MAX_LINES + " lines are taken at once.");
        }
        List<Line> read = new ArrayList<>();
        lines.forEach(cells -> read.add(new Line(read.size() + 1, cells)));
        List<Proposal> proposals = plan.of(read);
        Bulk bulk = new Bulk(em);
        proposals.forEach(bulk::take);
        changed.fire(PostsChanged.of(bulk.posts()));
        caller.amount(bulk.posts().size());
        return proposals.stream()
                .map(proposal -> new Fed(proposal.line().number(), proposal.verdict(), proposal.words()))
                .toList();
    }

    private void forget(PeopleImport list) {
        em.createNativeQuery("delete from people_import_line where import_id = ?1")
                .setParameter(1, list.getId())
                .executeUpdate();
    }

    private PeopleImport own(String publicId) {
        return em.createQuery(
                        "select i from PeopleImport i where i.publicId = :id and i.person = :me", PeopleImport.class)
                .setParameter("id", publicId)
                .setParameter("me", caller.person())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    private PeopleImport locked(String publicId, int seenVersion) {
        PeopleImport list = own(publicId);
        em.refresh(list, LockModeType.PESSIMISTIC_WRITE);
        if (list.getVersion() != seenVersion) {
            throw new ChangedMeanwhile();
        }
        return list;
    }

    private static Map<Verdict, Integer> counts(List<Proposal> proposals) {
        return proposals.stream()
                .collect(Collectors.groupingBy(
                        Proposal::verdict, () -> new EnumMap<>(Verdict.class), Collectors.summingInt(each -> 1)));
    }

    private static LineRow row(Object[] row) {
        Line line = Line.unpacked(((Number) row[0]).intValue(), (String) row[1]);
        return new LineRow(
                line.number(),
                (line.get(Column.GIVEN) + " " + line.get(Column.FAMILY)).strip(),
                line.get(Column.SCHOOL),
                line.get(Column.POST),
                Verdict.valueOf((String) row[2]),
                (String) row[3]);
    }
}
