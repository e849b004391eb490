package org.probity.ejb.policy.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.probity.ejb.policy.draft.Approval;
import org.probity.ejb.policy.draft.DraftPart;
import org.probity.ejb.policy.draft.DraftWarning;
import org.probity.ejb.policy.draft.PageFurniture;
import org.probity.ejb.policy.draft.PolicyDraft;
import org.probity.ejb.policy.draft.PolicyFacts;
import org.probity.ejb.policy.odt.OdtText;
import org.probity.ejb.policy.pdf.PdfText;
import org.probity.ejb.policy.source.FileKind;
import org.probity.ejb.policy.source.SourceBlock;
import org.probity.ejb.policy.source.SourceText;
import org.probity.ejb.policy.source.TextBlock;
import org.probity.ejb.policy.source.TextEncoding;
import org.probity.ejb.policy.source.UnreadablePolicy;
import org.probity.ejb.policy.text.HtmlText;
import org.probity.ejb.policy.text.PlainText;
import org.probity.ejb.policy.word.DocText;
import org.probity.ejb.policy.word.DocxText;

/** Reads a policy file of any format into a draft for a person to confirm. It guesses structure, never words. */
public final class PolicyReader {
    private static final int MAX_BLOCKS = 20_000;
    private static final int MAX_CHARACTERS = 1_000_000;

    /**
     * The draft.
     *
     * @param fileName name as sent; it only has to agree with the content
     * @throws UnreadablePolicy with a sentence for people if the file cannot or must not be read
     */
    public PolicyDraft read(String fileName, byte[] content) {
        FileKind kind = FileKind.of(fileName, content);
        SourceText source =
                switch (kind) {
                    case TEXT, MARKDOWN -> PlainText.read(text(content), kind == FileKind.MARKDOWN);
                    case HTML -> HtmlText.read(TextEncoding.decode(content));
                    case WORD -> DocxText.read(content);
                    case OLD_WORD -> DocText.read(content);
                    case OPEN_DOCUMENT -> OdtText.read(content);
                    case PDF -> PdfText.read(content);
                };
        if (source.blocks().size() > MAX_BLOCKS) {
            throw new UnreadablePolicy("This file has far more paragraphs than a policy. Send the policy alone.");
        }
        if (source.words().isEmpty()) {
            throw new UnreadablePolicy(
                    "There is no text in this file. If it is a scan, type it or have its text recognised first.");
        }
        return new Reading(source).draft();
    }

    private static String text(byte[] content) {
        String text = TextEncoding.decode(content);
        if (text.length() > MAX_CHARACTERS) {
            throw new UnreadablePolicy("This file is far longer than a policy. Send the policy alone.");
        }
        return text;
    }

    /** One reading of one source. */
    private static final class Reading {
        private final SourceText source;
        private final List<PageFurniture> furniture;
        private final List<DraftWarning> warnings;

        Reading(SourceText source) {
            this.source = source;
            furniture = new ArrayList<>(source.furniture());
            warnings = new ArrayList<>(source.warnings());
        }

        PolicyDraft draft() {
            Speckles speckles = new Speckles(source.blocks());
            furniture.addAll(speckles.dirt());
            BrokenText mended = new BrokenText(speckles.clean());
            List<SourceBlock> blocks = NumberReading.read(BareHeadingNumbers.read(mended.blocks()));
            int titleAt = TitleFinder.in(blocks);
            LostNumbers numbers = new LostNumbers(new HeadingFinder(blocks, titleAt).parts());
            DraftParts built = new DraftParts(numbers.parts());
            warnings.addAll(mended.warnings());
            warnings.addAll(numbers.warnings());
            warnings.addAll(built.warnings());
            String organisation = OrganisationName.in(texts(built.parts()).toList());
            String title = title(blocks, titleAt, organisation);
            PolicyFacts facts = facts(built.parts(), title);
            List<String> channels = ContactChannels.in(
                    built.parts().stream().map(DraftPart::sourceText).toList());
            PolicyFacts guessed = facts.guessing(
                    new Evidence(built.parts(), furniture.stream().map(PageFurniture::text))
                            .of(title, organisation, facts, channels));
            DocumentNature.whyNoPolicy(built.parts(), title)
                    .ifPresent(reason -> warnings.add(0, new DraftWarning(DraftWarning.Kind.NOT_A_POLICY, reason)));
            return new PolicyDraft(title, organisation, built.parts(), guessed, furniture, warnings, source.words());
        }

        private Stream<String> texts(List<DraftPart> parts) {
            return Stream.concat(
                    furniture.stream().map(PageFurniture::text), parts.stream().map(DraftPart::sourceText));
        }

        private String title(List<SourceBlock> blocks, int titleAt, String organisation) {
            if (titleAt >= 0 && blocks.get(titleAt) instanceof TextBlock text) {
                return OrganisationName.removedFrom(text.text(), organisation);
            }
            warnings.add(
                    new DraftWarning(DraftWarning.Kind.NO_TITLE, "No title was found. Enter the title of the policy."));
            return null;
        }

        private PolicyFacts facts(List<DraftPart> parts, String title) {
            List<Statement> statements = Statement.in(parts);
            ReviewStatements reviews = new ReviewStatements(statements);
            Approval approval = ApprovalFinder.in(parts, statements, reviews.approvalDates());
            warnings.addAll(reviews.warnings(approval));
            NamedSources named = new NamedSources(parts, title);
            HistoryTables tables = new HistoryTables(parts);
            return new PolicyFacts(
                    named.policies(),
                    named.laws(),
                    NamedRoles.in(parts.stream().map(DraftPart::sourceText).toList()),
                    reviews.revisionDates(),
                    approval,
                    reviews.nextReview(),
                    reviews.cycleMonths(),
                    tables.revisions(),
                    tables.approvals(),
                    List.of());
        }
    }
}
