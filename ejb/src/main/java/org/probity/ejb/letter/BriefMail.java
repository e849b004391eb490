package org.probity.ejb.letter;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Entities;
import org.probity.persistence.PublicId;
import org.probity.persistence.schema.Database;

/**
 * A few words of the product itself around one link; never anything about a matter (ux rule 5). It carries no letter.
 *
 * @param before what stands above the link
 * @param path where the link leads, from the base address on
 * @param after what stands below it; may be empty
 */
public record BriefMail(String subject, String before, String path, String after) {

    public OutgoingMail to(String address, Instant now) {
        String link = address(path);
        return new OutgoingMail(
                "note-" + PublicId.random() + "@" + MailConfiguration.domain(),
                now,
                "Probity",
                address,
                subject,
                before + "\n\n" + link + "\n" + (after.isEmpty() ? "" : "\n" + after + "\n"),
                "<p>" + Entities.escape(before) + "</p><p><a href=\"" + Entities.escape(link) + "\">"
                        + Entities.escape(link) + "</a></p>"
                        + (after.isEmpty() ? "" : "<p>" + Entities.escape(after) + "</p>"),
                Optional.empty(),
                List.of());
    }

    /** The whole address of a page of ours, as people outside reach it. */
    static String address(String path) {
        return Database.setting("probity.base-url")
                        .orElse("http://localhost:8080")
                        .replaceAll("/+$", "")
                + path;
    }
}
