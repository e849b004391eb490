package org.probity.ejb.policy.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * Takes the marks of Markdown out of a line of text: emphasis, links, escapes, simple tags. Only marks inside a line;
 * lists and headings are read elsewhere because Markdown counts lists anew and would lose the numbers as printed.
 */
final class InlineMarks extends AbstractVisitor {
    private static final Parser PARSER =
            Parser.builder().enabledBlockTypes(Set.of()).build();
    private static final Pattern TAG = Pattern.compile(
            "(?i)</?(?:a|abbr|b|br|big|center|cite|code|del|div|em|font|hr|i|img|ins|mark|p|s|small|span|strike|strong|sub"
                    + "|sup|u)\\b[^<>]*/?>");

    /**
     * A line without marks.
     *
     * @param text what a reader sees
     * @param strong all of it is bold
     * @param links addresses behind the words, in order
     */
    record Plain(String text, boolean strong, List<String> links) {}

    private final StringBuilder text = new StringBuilder();
    private final List<String> links = new ArrayList<>();
    private int strongDepth;
    private int ordinary;

    private InlineMarks() {}

    static Plain plain(String marked) {
        InlineMarks marks = new InlineMarks();
        PARSER.parse(marked).accept(marks);
        String text = marks.text.toString().strip().replaceAll("\\s+", " ");
        return new Plain(text, marks.ordinary == 0 && !text.isEmpty(), List.copyOf(marks.links));
    }

    /** Whether a tag is one that a text may hold for its looks; any other thing in angle brackets is text. */
    static boolean isTag(String html) {
        return TAG.matcher(html).matches();
    }

    /** The text without its tags, for counting words. */
    static String withoutTags(String marked) {
        return TAG.matcher(marked)
                .replaceAll(
                        tag -> tag.group().toLowerCase(java.util.Locale.ROOT).startsWith("<br") ? " " : "");
    }

    @Override
    public void visit(Paragraph paragraph) {
        if (text.length() > 0) {
            append(" ");
        }
        visitChildren(paragraph);
    }

    @Override
    public void visit(Text node) {
        append(node.getLiteral());
    }

    @Override
    public void visit(Code node) {
        append(node.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak node) {
        append(" ");
    }

    @Override
    public void visit(HardLineBreak node) {
        append(" ");
    }

    @Override
    public void visit(HtmlInline node) {
        if (!isTag(node.getLiteral())) {
            append(node.getLiteral());
        } else if (node.getLiteral().startsWith("<br")) {
            append(" ");
        }
    }

    @Override
    public void visit(Emphasis node) {
        visitChildren(node);
    }

    @Override
    public void visit(StrongEmphasis node) {
        strongDepth++;
        visitChildren(node);
        strongDepth--;
    }

    @Override
    public void visit(Link node) {
        visitChildren(node);
        address(node, node.getDestination(), node.getTitle());
    }

    @Override
    public void visit(Image node) {
        visitChildren(node);
        address(node, node.getDestination(), node.getTitle());
    }

    @Override
    public void visit(LinkReferenceDefinition node) {
        links.add(
                node.getLabel() + " " + node.getDestination() + (node.getTitle() == null ? "" : " " + node.getTitle()));
    }

    private void address(Node link, String destination, String title) {
        boolean shown = link.getFirstChild() instanceof Text label && destination.endsWith(label.getLiteral());
        if (!shown || title != null) {
            links.add(title == null ? destination : destination + " " + title);
        }
    }

    private void append(String words) {
        text.append(words);
        if (strongDepth == 0 && words.chars().anyMatch(Character::isLetterOrDigit)) {
            ordinary++;
        }
    }
}
