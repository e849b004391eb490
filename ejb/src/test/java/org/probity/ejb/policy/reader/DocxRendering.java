package org.probity.ejb.policy.reader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.probity.ejb.policy.reader.GeneratedPolicy.Clause;
import org.probity.ejb.policy.reader.GeneratedPolicy.Heading;
import org.probity.ejb.policy.reader.GeneratedPolicy.Part;
import org.probity.ejb.policy.reader.GeneratedPolicy.Table;

/** A generated policy as a Word document: headings by style or only bold, numbers automatic or typed, head and foot. */
final class DocxRendering {
    private final GeneratedPolicy policy;
    private final XWPFDocument document = new XWPFDocument();
    private final boolean styled;
    private final boolean automatic;
    private BigInteger bullets;
    private BigInteger numbers;
    private BigInteger letters;

    private DocxRendering(GeneratedPolicy policy) {
        this.policy = policy;
        styled = policy.seed() % 3 != 2;
        automatic = !policy.style().typedNumbers();
    }

    static byte[] of(GeneratedPolicy policy) throws IOException {
        return new DocxRendering(policy).bytes();
    }

    private byte[] bytes() throws IOException {
        XWPFHeaderFooterPolicy edges = document.createHeaderFooterPolicy();
        edges.createHeader(XWPFHeaderFooterPolicy.DEFAULT)
                .createParagraph()
                .createRun()
                .setText("For staff and families");
        edges.createFooter(XWPFHeaderFooterPolicy.DEFAULT)
                .createParagraph()
                .createRun()
                .setText("Copy from the office");
        for (int level = 1; level <= 2; level++) {
            CTStyle style = CTStyle.Factory.newInstance();
            style.setStyleId("H" + level);
            style.addNewName().setVal("heading " + level);
            document.createStyles().addStyle(new XWPFStyle(style));
        }
        XWPFNumbering numbering = document.createNumbering();
        bullets = list(numbering, 1, STNumberFormat.BULLET, "\u2022");
        numbers = list(numbering, 2, STNumberFormat.DECIMAL, firstNumberedShape());
        for (Part part : policy.parts()) {
            if (part instanceof Heading heading) {
                heading(heading);
            } else if (part instanceof Clause clause) {
                clause(clause, numbering);
            } else if (part instanceof Table table) {
                table(table);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.write(out);
        document.close();
        return out.toByteArray();
    }

    private String firstNumberedShape() {
        return policy.clauses().stream()
                .filter(clause -> clause.depth() == 0 && clause.number() != null)
                .findFirst()
                .map(clause -> clause.printed().replaceFirst("\\d+(?:\\.\\d+)?", "%1"))
                .orElse("%1.");
    }

    private static BigInteger list(XWPFNumbering numbering, int id, STNumberFormat.Enum format, String text) {
        CTAbstractNum definition = CTAbstractNum.Factory.newInstance();
        definition.setAbstractNumId(BigInteger.valueOf(id));
        for (int level = 0; level < 2; level++) {
            CTLvl lvl = definition.addNewLvl();
            lvl.setIlvl(BigInteger.valueOf(level));
            lvl.addNewStart().setVal(BigInteger.ONE);
            lvl.addNewNumFmt().setVal(format);
            lvl.addNewLvlText().setVal(text);
            lvl.addNewPPr().addNewInd().setLeft(BigInteger.valueOf(720L * (level + 1)));
            lvl.getPPr().getInd().setHanging(BigInteger.valueOf(360));
        }
        BigInteger abstractId = numbering.addAbstractNum(new org.apache.poi.xwpf.usermodel.XWPFAbstractNum(definition));
        return numbering.addNum(abstractId);
    }

    private void heading(Heading heading) {
        XWPFParagraph paragraph = document.createParagraph();
        XWPFRun run = paragraph.createRun();
        run.setText(heading.number() == null ? heading.text() : heading.number() + " " + heading.text());
        if (styled) {
            paragraph.setStyle("H" + heading.level());
        } else {
            run.setBold(true);
        }
    }

    private void clause(Clause clause, XWPFNumbering numbering) {
        XWPFParagraph paragraph = document.createParagraph();
        boolean bullet = clause.isItem() && clause.printed().isEmpty();
        boolean plainNumber = clause.depth() == 0
                && clause.number() != null
                && clause.number().matches("\\d+");
        boolean lowerList = clause.depth() == 1 && clause.number() != null;
        String typed = clause.asWritten();
        if (bullet) {
            paragraph.setNumID(bullets);
            paragraph.setNumILvl(BigInteger.valueOf(clause.depth()));
            typed = clause.text();
        } else if (plainNumber && automatic) {
            paragraph.setNumID(numberedList(clause, numbering));
            typed = clause.text();
        } else if (lowerList && automatic) {
            paragraph.setNumID(letteredList(clause, numbering));
            paragraph.setNumILvl(BigInteger.ONE);
            typed = clause.text();
        } else if (clause.depth() == 1) {
            paragraph.setIndentationLeft(720);
        }
        runs(paragraph, typed);
    }

    /** Numbers that begin again get a list of their own with a start override, as Word writes it. */
    private BigInteger numberedList(Clause clause, XWPFNumbering numbering) {
        if (clause.number().equals("1")) {
            BigInteger abstractId =
                    numbering.getNum(numbers).getCTNum().getAbstractNumId().getVal();
            numbers = numbering.addNum(abstractId);
            var override = numbering.getNum(numbers).getCTNum().addNewLvlOverride();
            override.setIlvl(BigInteger.ZERO);
            override.addNewStartOverride().setVal(BigInteger.ONE);
        }
        return numbers;
    }

    private BigInteger letteredList(Clause clause, XWPFNumbering numbering) {
        if (clause.number().matches("a|i")) {
            STNumberFormat.Enum format =
                    clause.number().equals("a") ? STNumberFormat.LOWER_LETTER : STNumberFormat.LOWER_ROMAN;
            String shape = clause.printed().replaceFirst("[ai]", "%2");
            int id = 10 + numbering.getNums().size();
            letters = list(numbering, id, format, shape);
        }
        return letters;
    }

    private static void runs(XWPFParagraph paragraph, String text) {
        int middle = text.length() / 2;
        paragraph.createRun().setText(text.substring(0, middle));
        paragraph.createRun().setText(text.substring(middle));
    }

    private void table(Table table) {
        XWPFTable made =
                document.createTable(table.rows().size(), table.rows().get(0).size());
        for (int row = 0; row < table.rows().size(); row++) {
            for (int column = 0; column < table.rows().get(row).size(); column++) {
                made.getRow(row).getCell(column).setText(table.rows().get(row).get(column));
            }
        }
    }
}
