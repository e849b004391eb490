package org.probity.ejb.letter;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One mail to one address. Subject and bodies are neutral: the facts of a case stand in the attached letter alone (LT-04).
 *
 * @param messageId made from letter and attempt, without angle brackets: {@code letter-17.2@trust.example}
 * @param date the moment of sending
 * @param fromDisplay the name beside our address, a school or the trust
 * @param to the address of the one person
 * @param subject without facts and names
 * @param text the plain body
 * @param html the same as HTML
 * @param invitation a meeting request, if the letter carries one
 * @param attachments the letter and its enclosures
 */
public record OutgoingMail(
        String messageId,
        Instant date,
        String fromDisplay,
        String to,
        String subject,
        String text,
        String html,
        Optional<MailPart> invitation,
        List<MailPart> attachments) {}
