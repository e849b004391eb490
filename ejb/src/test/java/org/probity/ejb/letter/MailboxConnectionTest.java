package org.probity.ejb.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.probity.ejb.letter.SampleMail.mail;
import static org.probity.ejb.letter.SampleMail.mailbox;
import static org.probity.ejb.letter.ScriptedSmtpServer.HANG_UP;
import static org.probity.ejb.letter.ScriptedSmtpServer.RESET;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probity.ejb.letter.MailResult.HandedOver;
import org.probity.ejb.letter.MailResult.TryLater;
import org.probity.ejb.letter.MailResult.Uncertain;

/** The connection to the mail server: kept for a run of mails, made anew where the server ended it, broken or never there. */
class MailboxConnectionTest {
    @AutoClose
    private final ScriptedSmtpServer server = new ScriptedSmtpServer();

    /** A port that is held and not listened at: one that is merely free may be another test's by now. */
    @Test
    void nobodyListeningMeansLater() throws IOException {
        try (Socket held = new Socket()) {
            held.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            Mailbox mailbox = new Mailbox(SampleMail.settings(held.getLocalPort(), false, Duration.ofSeconds(20)));
            TryLater result = assertInstanceOf(TryLater.class, mailbox.send(mail()));
            assertEquals(0, result.code());
            assertFalse(result.reply().isBlank());
        }
    }

    @Test
    void aConnectionThatBreaksInTheBodyNeverCarriesTheDot() {
        server.answer("BODY", "", "", RESET);
        byte[] large = new byte[20_000_000];
        OutgoingMail mail = mail();
        OutgoingMail heavy = new OutgoingMail(
                mail.messageId(),
                mail.date(),
                mail.fromDisplay(),
                mail.to(),
                mail.subject(),
                mail.text(),
                mail.html(),
                mail.invitation(),
                List.of(MailPart.pdf("large.pdf", large)));
        assertInstanceOf(TryLater.class, mailbox(server).send(heavy));
        assertEquals(0, server.mails.size());
    }

    @Test
    void aRunKeepsItsConnection() {
        try (MailRun run = mailbox(server).open()) {
            for (int i = 0; i < 3; i++) {
                assertInstanceOf(HandedOver.class, run.send(mail()));
            }
        }
        assertEquals(1, server.connections());
        assertEquals(3, server.mails.size());
        assertTrue(server.commands.contains("QUIT"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"421 4.4.2 idle too long", HANG_UP})
    void aKeptConnectionThatTheServerEndedIsMadeAnew(String ending) {
        server.answer("MAIL", "250 ok", ending, "250 ok");
        try (MailRun run = mailbox(server).open()) {
            assertInstanceOf(HandedOver.class, run.send(mail()));
            assertInstanceOf(HandedOver.class, run.send(mail()));
        }
        assertEquals(2, server.connections());
        assertEquals(2, server.mails.size());
    }

    @Test
    void anUncertainMailIsNotOfferedAgainOnANewConnection() {
        server.answer(".", "250 ok", HANG_UP, "250 ok");
        try (MailRun run = mailbox(server).open()) {
            assertInstanceOf(HandedOver.class, run.send(mail()));
            assertInstanceOf(Uncertain.class, run.send(mail()));
        }
        assertEquals(2, server.mails.size());
    }

    @Test
    void socketsSendAtOnce() throws IOException {
        try (Socket socket = new PromptSockets().createSocket()) {
            assertTrue(socket.getTcpNoDelay());
        }
    }
}
