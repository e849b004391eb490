package org.probity.ejb.policy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.probity.ejb.policy.draft.DraftClause;
import org.probity.ejb.policy.draft.DraftHeading;
import org.probity.ejb.policy.draft.DraftPart;
import org.probity.ejb.policy.draft.DraftTable;
import org.probity.ejb.policy.draft.Guess;
import org.probity.ejb.policy.draft.PageFurniture;
import org.probity.ejb.policy.draft.PolicyDraft;
import org.probity.ejb.policy.draft.PolicyFacts;
import org.probity.ejb.policy.draft.WordCount;
import org.probity.persistence.policy.PolicyPart;
import org.probity.persistence.policy.PolicySource;
import org.probity.persistence.policy.Strength;

/** Between the draft that a person corrects and the rows that keep it. A draft read back has the words of its file to be measured by. */
final class DraftText {
    private DraftText() {}

    static List<PolicyPart> parts(PolicyDraft draft) {
        return draft.parts().stream().map(DraftText::part).toList();
    }

    private static PolicyPart part(DraftPart part) {
        if (part instanceof DraftHeading heading) {
            return new PolicyPart.Heading(heading.level(), heading.number(), heading.text());
        }
        if (part instanceof DraftClause clause) {
            return new PolicyPart.Item(
                    clause.depth(),
                    clause.number(),
                    clause.text(),
                    Strength.valueOf(clause.strength().name()),
                    clause.codes());
        }
        return new PolicyPart.Table(((DraftTable) part).rows());
    }

    static PolicySource source(Long versionId, String fileName, PolicyDraft draft) {
        String furniture = draft.furniture().stream()
                .map(piece -> piece.kind() + "\t" + piece.text().replaceAll("\\s+", " "))
                .collect(Collectors.joining("\n"));
        String approvedBy = draft.facts().values(Guess.Topic.APPROVED_BY).stream()
                .findFirst()
                .orElse(null);
        return new PolicySource(versionId, fileName, words(draft), furniture, approvedBy);
    }

    /** All words of the parts in their order, a part a paragraph. */
    static String words(PolicyDraft draft) {
        return draft.parts().stream().map(DraftPart::sourceText).collect(Collectors.joining("\n"));
    }

    /**
     * The draft of a saved text.
     *
     * @param source what its file said, or null when it never had one: then the saved text is the measure
     */
    static PolicyDraft draft(String title, List<PolicyPart> text, PolicySource source) {
        List<DraftPart> parts = IntStream.range(0, text.size())
                .mapToObj(position -> draftPart(position, text.get(position)))
                .toList();
        if (source == null) {
            WordCount words = WordCount.of(parts.stream().map(DraftPart::sourceText));
            return new PolicyDraft(title, null, parts, PolicyFacts.NONE, List.of(), List.of(), words);
        }
        List<PageFurniture> furniture =
                source.getFurniture().lines().map(DraftText::furniture).toList();
        WordCount words = WordCount.of(
                Stream.concat(Stream.of(source.getText()), furniture.stream().map(PageFurniture::text)));
        return new PolicyDraft(title, null, parts, PolicyFacts.NONE, furniture, List.of(), words);
    }

    private static DraftPart draftPart(int position, PolicyPart part) {
        if (part instanceof PolicyPart.Heading heading) {
            return new DraftHeading(position, heading.level(), heading.number(), heading.text());
        }
        if (part instanceof PolicyPart.Item item) {
            return DraftClause.kept(
                    item.number(),
                    item.text(),
                    item.depth(),
                    org.probity.ejb.policy.draft.Strength.valueOf(
                            item.strength().name()),
                    item.codes());
        }
        return new DraftTable(position, ((PolicyPart.Table) part).rows());
    }

    private static PageFurniture furniture(String line) {
        List<String> pieces = Arrays.asList(line.split("\t", 2));
        return new PageFurniture(PageFurniture.Kind.valueOf(pieces.get(0)), pieces.get(1));
    }
}
