package org.probity.ejb.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.probity.ejb.letter.SampleMail.mail;
import static org.probity.ejb.letter.SampleMail.mailbox;
import static org.probity.ejb.letter.SampleMail.settings;

import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.probity.ejb.letter.MailResult.HandedOver;
import org.probity.ejb.letter.MailResult.TryLater;

/** What is around a mail: encryption, sign-in, delivery notices and headers. */
class MailboxEnvelopeTest {
    @AutoClose
    private final ScriptedSmtpServer server = new ScriptedSmtpServer();

    @Test
    void withoutEncryptionNothingIsSentWhereItIsRequired() {
        Mailbox mailbox = new Mailbox(settings(server, true));
        TryLater result = assertInstanceOf(TryLater.class, mailbox.send(mail()));
        assertTrue(result.reply().contains("STARTTLS"), result.reply());
        assertFalse(server.commands.stream().anyMatch(line -> line.startsWith("MAIL")));
    }

    @Test
    void onlyACertificateThatIsTrustedWillDo() throws Exception {
        TestCertificate certificate = TestCertificate.create();
        server.answer("EHLO", "250-here\n250 STARTTLS", "250 here").encryptsWith(certificate.server());
        MailSettings settings = settings(server, true);
        assertInstanceOf(TryLater.class, new Mailbox(settings).send(mail()));
        assertEquals(0, server.mails.size());

        server.answer("EHLO", "250-here\n250 STARTTLS", "250 here");
        Mailbox trusting = new Mailbox(settings, certificate.client().getSocketFactory());
        assertInstanceOf(HandedOver.class, trusting.send(mail()));
    }

    @Test
    void aSignInThatFailsMeansLaterBecauseTheLetterIsNotToBlame() {
        server.answer("EHLO", "250-here\n250 AUTH PLAIN").answer("AUTH", "535 5.7.8 wrong password");
        MailSettings plain = settings(server, false);
        MailSettings signedIn =
                new MailSettings(plain.host(), plain.port(), "probity", "secret", false, plain.from(), plain.helo());
        assertEquals(new TryLater(535, "535 5.7.8 wrong password"), new Mailbox(signedIn).send(mail()));
        assertFalse(signedIn.toString().contains("secret"));
    }

    @Test
    void deliveryNoticesAreAskedForWhereTheServerHasThem() {
        server.answer("EHLO", "250-here\n250 DSN");
        assertInstanceOf(HandedOver.class, mailbox(server).send(mail()));
        assertTrue(
                server.commands.contains("RCPT TO:<alex@home.example> NOTIFY=SUCCESS,FAILURE"),
                server.commands::toString);
        assertTrue(
                server.commands.contains("MAIL FROM:<letters@trust.example> RET=HDRS ENVID=letter-17.1@trust.example"),
                server.commands::toString);
    }

    @Test
    void withoutDeliveryNoticesTheCommandsArePlain() {
        mailbox(server).send(mail());
        assertTrue(server.commands.contains("RCPT TO:<alex@home.example>"), server.commands::toString);
        assertTrue(server.commands.contains("MAIL FROM:<letters@trust.example>"), server.commands::toString);
        assertTrue(server.commands.contains("EHLO probity.example"), server.commands::toString);
    }

    @Test
    void hiddenCharactersInASchoolsNameBeginNoHeaderOfTheirOwn() {
        OutgoingMail mail = mail();
        OutgoingMail trap = new OutgoingMail(
                mail.messageId(),
                mail.date(),
                "Cedar\r\nBcc: all@school.example",
                mail.to(),
                "A letter\r\nX-Trap: yes",
                mail.text(),
                mail.html(),
                mail.invitation(),
                List.of(MailPart.pdf("a\r\nb.pdf", new byte[] {1})));
        assertInstanceOf(HandedOver.class, mailbox(server).send(trap));
        String sent = server.mails.get(0);
        assertFalse(sent.contains("\r\nBcc:"), sent);
        assertFalse(sent.contains("\r\nX-Trap:"), sent);
        assertTrue(sent.contains("Message-ID: <letter-17.1@trust.example>"), sent);
        assertTrue(sent.contains("Auto-Submitted: auto-generated"), sent);
        assertTrue(sent.contains("Date: Fri, 20 Nov 2026 16:00:00 +0000"), sent);
    }
}
