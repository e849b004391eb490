package org.probity.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.probity.ejb.policy.PolicyDraftService;
import org.probity.ejb.policy.PolicyDraftService.SavedDraft;
import org.probity.ejb.policy.draft.DraftClause;
import org.probity.ejb.policy.draft.DraftHeading;
import org.probity.ejb.policy.draft.DraftPart;
import org.probity.ejb.policy.draft.DraftTable;
import org.probity.ejb.policy.draft.PolicyDraft;
import org.probity.ejb.policy.draft.Strength;

/** The text of a draft, piece by piece, to be read and corrected as on the desk. */
@RequestScoped
@Path("policies/{id}/text")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PolicyTextResource {
    private static final int MOST_LEVELS = 6;

    @Inject
    PolicyDraftService drafts;

    @PathParam("id")
    String id;

    /** @param seen the state that the caller saw; absent: the present one counts */
    public record Text(List<Piece> pieces, Integer seen) {}

    /** What a piece is. */
    public enum Kind {
        HEADING,
        CLAUSE,
        TABLE
    }

    /**
     * A piece in its place.
     *
     * @param kind HEADING, CLAUSE or TABLE
     * @param number as it is cited; may be absent
     * @param level of a heading from 1 for the title; of a clause from 0, deeper below another one
     * @param strength of a clause: PROHIBITED, REQUIRED, ADVISED, RIGHT or INFORMATION; absent: INFORMATION
     * @param codes of a clause in the catalogue of conduct, such as CC-01
     * @param rows of a table, cell by cell
     */
    public record Piece(
            String kind,
            String number,
            int level,
            String text,
            String strength,
            List<String> codes,
            List<List<String>> rows) {
        static Piece of(DraftPart part) {
            if (part instanceof DraftHeading heading) {
                return new Piece("HEADING", heading.number(), heading.level(), heading.text(), null, null, null);
            }
            if (part instanceof DraftClause clause) {
                return new Piece(
                        "CLAUSE",
                        clause.number(),
                        clause.depth(),
                        clause.text(),
                        clause.strength().name(),
                        clause.codes(),
                        null);
            }
            return new Piece("TABLE", null, 0, null, null, null, ((DraftTable) part).rows());
        }

        DraftPart part() {
            Kind wanted = Given.choice("kind", Given.needed("kind", kind, "Say what each piece is."), Kind.class);
            return switch (wanted) {
                case HEADING -> new DraftHeading(0, inside(1), Given.either(number), words());
                case CLAUSE -> clause();
                case TABLE -> new DraftTable(0, cells());
            };
        }

        private DraftPart clause() {
            Strength binds = Given.choice("strength", strength, Strength.class);
            return DraftClause.kept(
                    Given.either(number),
                    words(),
                    inside(0),
                    binds == null ? Strength.INFORMATION : binds,
                    Given.list(codes).stream().map(String::valueOf).toList());
        }

        private List<List<String>> cells() {
            if (Given.list(rows).isEmpty()) {
                throw new BadField("rows", "Give the rows of the table.");
            }
            return rows.stream()
                    .map(row -> Given.list(row).stream()
                            .map(cell -> Objects.requireNonNullElse(cell, ""))
                            .toList())
                    .toList();
        }

        private String words() {
            return Given.needed("text", text, "Headings and clauses have words. Leave a piece out to delete it.");
        }

        private int inside(int least) {
            if (level < least || level > MOST_LEVELS) {
                throw new BadField("level", "The level is a number from " + least + " to " + MOST_LEVELS + ".");
            }
            return level;
        }
    }

    @GET
    public Text read() {
        return text(drafts.draft(id));
    }

    /** All pieces anew, in their order; what is not sent again is gone. Whoever sends it becomes one of the authors. */
    @PUT
    public Text write(Text sent) {
        List<Piece> pieces = Given.list(Given.body(sent).pieces());
        if (pieces.isEmpty() || pieces.stream().anyMatch(Objects::isNull)) {
            throw new BadField("pieces", "Send every piece of the text.");
        }
        SavedDraft saved = drafts.draft(id);
        PolicyDraft before = saved.text();
        PolicyDraft text = new PolicyDraft(
                before.title(),
                before.organisation(),
                pieces.stream().map(Piece::part).toList(),
                before.facts(),
                before.furniture(),
                before.warnings(),
                before.sourceWords());
        drafts.editDraft(id, sent.seen() == null ? saved.version().getVersion() : sent.seen(), text);
        return text(drafts.draft(id));
    }

    private static Text text(SavedDraft saved) {
        Stream<Piece> pieces = saved.text().parts().stream().map(Piece::of);
        return new Text(pieces.toList(), saved.version().getVersion());
    }
}
