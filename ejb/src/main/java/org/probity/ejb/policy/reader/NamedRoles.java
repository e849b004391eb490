package org.probity.ejb.policy.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Offices and bodies that the policy names, as written where they are first named. */
final class NamedRoles {
    private static final Pattern ROLE = Pattern.compile("(?i)\\b(?:"
            + "(?:deputy |assistant |executive )?head ?teachers?|(?:the|our|vice) principal|(?:vice[- ]|deputy )?chair of (?:the )?governors?|chair of trustees|"
            + "(?:local |full )?governing (?:body|board)|board of (?:trustees|directors|governors)|trust board|(?:safeguarding |link |nominated )governors?|"
            + "(?:deputy )?designated safeguarding lead|designated person for child protection|(?:deputy )?DSL|LADO|local authority designated officer|"
            + "data protection (?:lead|officer)|DPO|head of HR|HR (?:manager|director|adviser)|human resources|"
            + "(?:school |senior )leadership team|senior leaders?|SLT|line managers?|"
            + "office (?:coordinator|manager|staff)|school business manager|bursar|class teachers?|SENCO|"
            + "(?:computing|online safety|e-safety|ICT) (?:lead|co-?ordinator)|administrators?|clerk(?: to (?:the )?governors)?|"
            + "[\\p{L}]+ committee|MAT leadership|occupational health)\\b");

    private NamedRoles() {}

    static List<String> in(List<String> texts) {
        Map<String, String> roles = new LinkedHashMap<>();
        for (String text : texts) {
            for (Matcher match = ROLE.matcher(text); match.find(); ) {
                String key = match.group()
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[\\s-]", "")
                        .replaceFirst("s$", "");
                roles.putIfAbsent(key, match.group());
            }
        }
        return new ArrayList<>(roles.values());
    }
}
