package org.probity.ejb.policy.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
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
    /** A longer text is read in pieces, because the parser may look at every character for every other one. */
    private static final int LONGEST = 4_000;

    private static final Parser PARSER =
            Parser.builder().enabledBlockTypes(Set.of()).build();
    private static final String TAG =
            "</?(?:a|abbr|b|br|big|center|cite|code|del|div|em|font|hr|i|img|ins|mark|p|s|small|"
                    + "span|strike|strong|sub|sup|u)\\b[^<>]*>";
    private static final Pattern TAGS = Pattern.compile("(?i)" + TAG);
    private static final Pattern ANGLE = Pattern.compile("(?i)(" + TAG + "|<(?:https?:|mailto:)[^<>\\s]{1,300}>)|<");

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

    private final String marked;

    private InlineMarks(String marked) {
        this.marked = marked;
    }

    static Plain plain(String marked) {
        InlineMarks marks = new InlineMarks(marked);
        String rest = escaped(marked);
        while (rest.length() > LONGEST) {
            int space = rest.lastIndexOf(' ', LONGEST);
            int cut = space > 0 ? space : LONGEST;
            PARSER.parse(rest.substring(0, cut)).accept(marks);
            marks.text.append(space > 0 ? " " : "");
            rest = rest.substring(cut);
        }
        PARSER.parse(rest).accept(marks);
        String text = marks.text.toString().strip().replaceAll("\\s+", " ");
        return new Plain(text, marks.ordinary == 0 && !text.isEmpty(), List.copyOf(marks.links));
    }

    /** The text with every angle bracket escaped that opens neither a tag of looks nor an address: those are words. */
    private static String escaped(String marked) {
        return ANGLE.matcher(marked)
                .replaceAll(found -> Matcher.quoteReplacement(found.group(1) == null ? "&lt;" : found.group()));
    }

    /** The text without its tags, for counting words. */
    static String withoutTags(String marked) {
        return TAGS.matcher(marked)
                .replaceAll(tag -> tag.group().toLowerCase(Locale.ROOT).startsWith("<br") ? " " : "");
    }

    @Override
    public void visit(Paragraph paragraph) {
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
        if (node.getLiteral().toLowerCase(Locale.ROOT).startsWith("<br")) {
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
        boolean shown = link.getFirstChild() instanceof Text label
                && destination.endsWith(label.getLiteral())
                && !marked.contains("](" + destination);
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
