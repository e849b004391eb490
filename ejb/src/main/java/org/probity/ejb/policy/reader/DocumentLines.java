package org.probity.ejb.policy.reader;

import java.util.regex.Pattern;

/** Lines that speak about the document and not to its readers: who wrote it, when, who signed. */
final class DocumentLines {
    private static final Pattern LABEL = Pattern.compile(
            "(?i)^\\W*(?:[\\w/&'\u2019 -]{0,30}\\b)?(?:date|dated|review(?:ed)?|revis(?:ed|ion)|approv(?:ed|al)|adopted|ratified|agreed|author|"
                    + "owner|version|written|produced|prepared|signed|signature|status|issued?|next|updated|responsible|"
                    + "chair(?: of governors)?|headteacher|head teacher|governor|name|link governor|reference|ref)\\b[\\w/&'\u2019() -]{0,40}:.*");
    private static final Pattern ACT = Pattern.compile(
            "(?i)^\\W*(?:this policy )?(?:(?:was|is|has been|will be) )?(?:(?:due )?to be )?(?:last |first |next )?(?:reviewed|approved|adopted|ratified|agreed|updated|revised|"
                    + "issued|signed|written|published|version|date|dated|review|approval)\\b.*");

    private DocumentLines() {}

    static boolean isAboutTheDocument(String text) {
        if (text.length() > 200) {
            return false;
        }
        if (LABEL.matcher(text).matches() && !text.endsWith(":")) {
            return true;
        }
        return DateFinder.isOnlyADate(text)
                || (ACT.matcher(text).matches() && !DateFinder.in(text).isEmpty());
    }
}
