package org.probity.ejb.letter;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A mail that carries a letter, and a mailbox that hands it to the scripted server with the patience of a test. */
final class SampleMail {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private SampleMail() {}

    static Mailbox mailbox(ScriptedSmtpServer server) {
        return new Mailbox(settings(server, false));
    }

    static MailSettings settings(ScriptedSmtpServer server, boolean starttls) {
        return settings(server, starttls, PATIENCE);
    }

    static MailSettings settings(ScriptedSmtpServer server, boolean starttls, Duration reading) {
        return settings(server.port(), starttls, reading);
    }

    static MailSettings settings(int port, boolean starttls, Duration reading) {
        return new MailSettings(
                "127.0.0.1",
                port,
                "",
                "",
                starttls,
                "letters@trust.example",
                "probity.example",
                PATIENCE,
                reading,
                PATIENCE);
    }

    static OutgoingMail mail() {
        return mail("alex@home.example");
    }

    static OutgoingMail mail(String to) {
        byte[] pdf = new byte[30_000];
        Arrays.fill(pdf, (byte) 7);
        return new OutgoingMail(
                "letter-17.1@trust.example",
                Instant.parse("2026-11-20T16:00:00Z"),
                "Cedar School",
                to,
                "A letter from Cedar School",
                "A confidential letter is attached.",
                "<p>A confidential letter is attached.</p>",
                Optional.empty(),
                List.of(MailPart.pdf("letter.pdf", pdf)));
    }
}
