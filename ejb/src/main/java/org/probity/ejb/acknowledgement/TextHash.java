package org.probity.ejb.acknowledgement;

import java.util.stream.Collectors;
import org.probity.persistence.account.Secret;
import org.probity.persistence.policy.PolicyPart;
import org.probity.persistence.policy.PolicyVersion;

/** What an answer is bound to: the hash of the document that was signed off; of a text that was taken over, of its words in their order. */
final class TextHash {
    private TextHash() {}

    static String of(PolicyVersion version) {
        return version.getBodyHash() != null
                ? version.getBodyHash()
                : Secret.hash(version.parts().stream().map(TextHash::words).collect(Collectors.joining("\n")));
    }

    private static String words(PolicyPart part) {
        if (part instanceof PolicyPart.Heading heading) {
            return heading.number() + " " + heading.text();
        }
        if (part instanceof PolicyPart.Item item) {
            return item.number() + " " + item.text();
        }
        return ((PolicyPart.Table) part)
                .rows().stream().map(row -> String.join("\t", row)).collect(Collectors.joining("\n"));
    }
}
