package org.probity.ejb.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The tags of a PDF, read back in reading order as a screen reader meets them. */
public final class TaggedPdf {

    /** One tag that holds text itself: its path of types from the outside in, the text, and the scope of a header cell. */
    public record Tag(List<String> path, String text, String scope) {
        public String type() {
            return path.get(path.size() - 1);
        }
    }

    private final Map<PDPage, Map<Integer, String>> texts = new HashMap<>();
    private final List<Tag> tags = new ArrayList<>();
    private final List<String> alternates = new ArrayList<>();
    public final String language;
    public final String title;

    public TaggedPdf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            language = document.getDocumentCatalog().getLanguage();
            title = document.getDocumentInformation().getTitle();
            for (PDPage page : document.getPages()) {
                texts.put(page, textsOn(page));
            }
            walk(document.getDocumentCatalog().getStructureTreeRoot(), List.of());
        }
    }

    public List<Tag> tags() {
        return tags;
    }

    /** The words that stand for pictures. */
    public List<String> alternates() {
        return alternates;
    }

    public List<String> textsOf(String type) {
        return tags.stream()
                .filter(tag -> tag.type().equals(type))
                .map(Tag::text)
                .toList();
    }

    /** All text in reading order. */
    public String text() {
        return String.join("\n", tags.stream().map(Tag::text).toList());
    }

    private void walk(PDStructureNode node, List<String> path) {
        StringBuilder own = new StringBuilder();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                keep(node, path, own);
                List<String> inner = new ArrayList<>(path);
                inner.add(element.getStandardStructureType());
                if (element.getAlternateDescription() != null) {
                    alternates.add(element.getAlternateDescription());
                }
                walk(element, inner);
            } else {
                own.append(textOf(node, kid));
            }
        }
        keep(node, path, own);
    }

    private void keep(PDStructureNode node, List<String> path, StringBuilder own) {
        if (!own.toString().isBlank()) {
            tags.add(new Tag(path, own.toString().strip(), scope(node)));
        }
        own.setLength(0);
    }

    private String textOf(PDStructureNode node, Object kid) {
        if (kid instanceof PDMarkedContentReference reference) {
            return texts.get(reference.getPage()).getOrDefault(reference.getMCID(), "");
        }
        return kid instanceof Integer id && node instanceof PDStructureElement element
                ? texts.get(element.getPage()).getOrDefault(id, "")
                : "";
    }

    private static String scope(PDStructureNode node) {
        return node instanceof PDStructureElement element
                        && element.getAttributes().size() > 0
                ? element.getAttributes().getObject(0).getCOSObject().getNameAsString("Scope", "")
                : "";
    }

    private static Map<Integer, String> textsOn(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.addOperator(new NamedProperties(extractor));
        extractor.processPage(page);
        Map<Integer, String> texts = new HashMap<>();
        for (PDMarkedContent content : extractor.getMarkedContents()) {
            StringBuilder text = new StringBuilder();
            content.getContents().stream()
                    .filter(TextPosition.class::isInstance)
                    .forEach(position -> text.append(((TextPosition) position).getUnicode()));
            if (content.getMCID() >= 0) {
                texts.put(content.getMCID(), text.toString());
            }
        }
        return texts;
    }

    /** PDFBox reads the properties of marked content only when they stand in line; our renderer names them. */
    private static final class NamedProperties extends OperatorProcessor {
        private final PDFMarkedContentExtractor extractor;

        NamedProperties(PDFMarkedContentExtractor extractor) {
            super(extractor);
            this.extractor = extractor;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) {
            COSDictionary properties = operands.get(1) instanceof COSName name
                    ? extractor.getResources().getProperties(name).getCOSObject()
                    : (COSDictionary) operands.get(1);
            extractor.beginMarkedContentSequence((COSName) operands.get(0), properties);
        }

        @Override
        public String getName() {
            return OperatorName.BEGIN_MARKED_CONTENT_SEQ;
        }
    }
}
