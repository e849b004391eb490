package org.probity.ejb.policy.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probity.ejb.policy.draft.DraftClause;
import org.probity.ejb.policy.draft.DraftHeading;
import org.probity.ejb.policy.draft.DraftPart;

/** Other documents that the policy names: school policies, and law or statutory guidance. Lists of them, and mentions. */
final class NamedSources {
    private static final int LONGEST_NAME = 12;
    private static final String WORD = "(?:\\p{Lu}[\\p{L}'\u2019-]*|ICT|IT)";
    private static final String JOIN = "(?:\\s+(?:of|and|&|for|the|in|at|to|or|with|who)\\s+|\\s+|/|\\s&\\s|,\\s)";
    private static final Pattern POLICY = Pattern.compile("\\b(" + WORD + "(?:" + JOIN + WORD
            + "){0,6}?\\s+(?:[Pp]olicy|Policies|Procedures?|Agreement|Charter))\\b|\\b((?<!above )Code of Conduct)\\b");
    private static final Pattern LAW = Pattern.compile(
            "\\b((?:UK\\s+)?" + WORD + "(?:" + JOIN + "\\(?" + WORD
                    + "\\)?){0,9}?\\s+(?:Act|Regulations|Order)(?:\\s+(?:19|20)\\d{2})?)\\b"
                    + "|\\b((?:UK )?GDPR|(?:UK )?General Data Protection Regulation|Keeping Children Safe in Education|Working Together to Safeguard Children"
                    + "|Guidance for Safer Working Practice(?: for Adults[\\w ]{0,80}People)?|(?:National )?Teacher['\u2019]?s['\u2019]? Standards|Prevent Duty)");
    private static final Pattern POLICY_LIST = Pattern.compile(
            "(?i).*\\b(?:related|linked|associated|other|following|conjunction|alongside)\\b.*\\b(?:polic|procedure|document).*");
    private static final Pattern LAW_LIST = Pattern.compile(
            "(?i).*\\b(?:legislation|statutory|legal framework|following (?:acts|laws|regulations))\\b.*");
    private static final Pattern LEADING = Pattern.compile(
            "^(?:[Tt]he|This|Our|That|In|See|All|School|Any|Each|A|An|And|Of|For|Please|Refer|Also|Under|With|If)\\s+");

    private final Map<String, String> policies = new LinkedHashMap<>();
    private final Map<String, String> laws = new LinkedHashMap<>();

    /** @param title title of the policy itself, which is no other document, or null */
    NamedSources(List<DraftPart> parts, String title) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof DraftClause clause) {
                read(clause, opening(parts, i));
            }
        }
        policies.remove(key(title == null ? "" : title));
        policies.keySet().removeIf(name -> name.equals("policy") || name.equals("procedure"));
    }

    List<String> policies() {
        return new ArrayList<>(policies.values());
    }

    List<String> laws() {
        return new ArrayList<>(laws.values());
    }

    private void read(DraftClause clause, String opening) {
        boolean shortItem = Statement.wordsIn(clause.text()) <= LONGEST_NAME
                && !clause.text().endsWith(":");
        if (shortItem && LAW_LIST.matcher(opening).matches()) {
            add(laws, clause.text());
        } else if (shortItem && POLICY_LIST.matcher(opening).matches()) {
            add(policies, clause.text());
        } else {
            mentions(LAW, clause.text(), laws);
            mentions(POLICY, clause.text(), policies);
        }
    }

    /** What introduces a clause: the clause it stands below, else its heading. */
    private static String opening(List<DraftPart> parts, int at) {
        DraftClause clause = (DraftClause) parts.get(at);
        for (int i = at - 1; i >= 0; i--) {
            if (parts.get(i) instanceof DraftClause above && above.depth() < clause.depth()) {
                return Wording.lastSentence(above.text());
            }
            if (parts.get(i) instanceof DraftHeading heading) {
                return heading.text();
            }
        }
        return "";
    }

    private static void mentions(Pattern pattern, String text, Map<String, String> into) {
        for (Matcher match = pattern.matcher(text); match.find(); ) {
            add(into, match.group());
        }
    }

    private static void add(Map<String, String> into, String name) {
        String plain = name.strip().replaceFirst("[.;,]$", "");
        for (Matcher first = LEADING.matcher(plain); first.find(); first = LEADING.matcher(plain)) {
            plain = plain.substring(first.end());
        }
        if (!plain.isEmpty() && !plain.equalsIgnoreCase("act")) {
            into.putIfAbsent(key(plain), plain);
        }
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", " ").strip();
    }
}
