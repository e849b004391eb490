package org.probity.ejb.policy.reader;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways in which a policy says that people get in touch: addresses, telephone numbers, and services that it names for it. */
final class ContactChannels {
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]{1,60}@[\\w-]{1,60}(?:\\.[\\w-]{1,30}){1,4}");
    private static final Pattern WEB = Pattern.compile("(?:https?://|www\\.)[^\\s<>()\"]{3,120}[^\\s<>()\".,;:]");
    private static final Pattern TELEPHONE = Pattern.compile(
            "(?<![\\d/.-])(?:\\+44 ?\\d|0\\d)(?:[ -]?\\d){8,9}(?![\\d/-])|(?i)\\bextension \\d{2,5}\\b");
    private static final Pattern NAMED = Pattern.compile(
            "(?i)\\b(?:by|via|through|using|on|to|use|in) (?:the |a |our |an )?(e-?mail|telephone|phone|letter|text message|"
                    + "school office|main office|website|newsletter|message book|home-school diary|class ?dojo|see-?saw|parentmail|"
                    + "groupcall|arbor|tapestry|marvellous me|google classroom|microsoft teams|teams|parentpay|db primary|hootsuite)\\b");

    private ContactChannels() {}

    static List<String> in(List<String> texts) {
        Set<String> found = new LinkedHashSet<>();
        for (String text : texts) {
            for (Pattern pattern : List.of(MAIL, WEB, TELEPHONE)) {
                pattern.matcher(text)
                        .results()
                        .map(match -> match.group().strip())
                        .forEach(found::add);
            }
            for (Matcher named = NAMED.matcher(text); named.find(); ) {
                String name = named.group(1);
                if (found.stream().noneMatch(name::equalsIgnoreCase)) {
                    found.add(name.toLowerCase(Locale.ROOT).equals("phone") ? "telephone" : name);
                }
            }
        }
        return List.copyOf(found);
    }
}
