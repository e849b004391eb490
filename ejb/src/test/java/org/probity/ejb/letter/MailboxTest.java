package org.probity.ejb.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.probity.ejb.letter.ScriptedSmtpServer.HANG_UP;
import static org.probity.ejb.letter.ScriptedSmtpServer.RESET;
import static org.probity.ejb.letter.ScriptedSmtpServer.SILENCE;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probity.ejb.letter.MailResult.HandedOver;
import org.probity.ejb.letter.MailResult.Kind;
import org.probity.ejb.letter.MailResult.Refused;
import org.probity.ejb.letter.MailResult.TryLater;
import org.probity.ejb.letter.MailResult.Uncertain;

class MailboxTest {

    private final ScriptedSmtpServer server = new ScriptedSmtpServer();

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    private static MailSettings settings(int port, boolean starttls) {
        return settings(port, starttls, Duration.ofSeconds(20));
    }

    private static MailSettings settings(int port, boolean starttls, Duration patience) {
        return new MailSettings(
                "127.0.0.1",
                port,
                "",
                "",
                starttls,
                "letters@trust.example",
                "probity.example",
                Duration.ofSeconds(20),
                patience,
                Duration.ofSeconds(20));
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

    private MailResult send() {
        return new Mailbox(settings(server.port(), false)).send(mail("alex@home.example"));
    }

    /** Waits for each answer only as long as a silent server needs to be told from a slow one. */
    private MailResult sendTo(String behaviour) {
        Duration patience = behaviour.equals(SILENCE) ? Duration.ofSeconds(2) : Duration.ofSeconds(20);
        return new Mailbox(settings(server.port(), false, patience)).send(mail("alex@home.example"));
    }

    @Test
    void takenMailKeepsTheServersReceipt() {
        assertEquals(new HandedOver("250 2.0.0 queued as 7"), send());
        assertEquals(1, server.mails.size());
    }

    @Test
    void greylistedMailIsOfferedAgainLaterAndTaken() {
        server.answer("RCPT", "450 4.2.0 greylisted, come back", "250 2.1.5 ok");
        try (MailRun run = new Mailbox(settings(server.port(), false)).open()) {
            assertEquals(new TryLater(450, "450 4.2.0 greylisted, come back"), run.send(mail("alex@home.example")));
            assertInstanceOf(HandedOver.class, run.send(mail("alex@home.example")));
        }
        assertEquals(1, server.mails.size());
    }

    @ParameterizedTest
    @CsvSource({"CONNECT, 421", "MAIL, 451", "RCPT, 421", "DATA, 452", "., 451"})
    void everyFourHundredMeansLater(String command, int code) {
        server.answer(command, code + " 4.3.0 not now");
        assertEquals(new TryLater(code, code + " 4.3.0 not now"), send());
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 550 no such user here, ADDRESS",
        "RCPT, 550 5.1.1 unknown, ADDRESS",
        "RCPT, 553 5.1.3 bad address, ADDRESS",
        "RCPT, 552 over quota, MAILBOX",
        "RCPT, 550 5.2.1 mailbox disabled, MAILBOX",
        "RCPT, 554 5.2.2 mailbox full, MAILBOX",
        "RCPT, 550 5.7.1 blocked by policy, TECHNICAL",
        "MAIL, 550 5.1.8 sender unknown, TECHNICAL",
        "MAIL, 530 sign in first, TECHNICAL",
        "DATA, 554 no valid recipients, TECHNICAL",
        "., 554 5.7.1 looks like spam, TECHNICAL",
        "., 552 5.3.4 too big, TECHNICAL",
        "., 552 5.2.3 too big for this mailbox, TECHNICAL",
        "., 550 5.1.1 unknown after all, ADDRESS"
    })
    void everyFiveHundredIsARefusalOfItsKind(String command, String reply, Kind kind) {
        server.answer(command, reply);
        assertEquals(new Refused(Integer.parseInt(reply.substring(0, 3)), reply, kind), send());
    }

    @ParameterizedTest
    @ValueSource(strings = {SILENCE, HANG_UP, RESET, "hello there", "2"})
    void noClearAnswerAfterTheFinalDotIsUncertain(String behaviour) {
        server.answer(".", behaviour);
        Uncertain result = assertInstanceOf(Uncertain.class, sendTo(behaviour));
        assertTrue(result.reason().startsWith("The mail server got the whole mail but did not answer."));
        assertEquals(1, server.mails.size());
    }

    @ParameterizedTest
    @CsvSource({
        "CONNECT, silence",
        "CONNECT, hang up",
        "CONNECT, reset",
        "EHLO, hang up",
        "MAIL, silence",
        "MAIL, hang up",
        "RCPT, silence",
        "RCPT, reset",
        "DATA, silence",
        "DATA, hang up",
        "DATA, reset"
    })
    void whateverBreaksBeforeTheFinalDotMeansLater(String command, String behaviour) {
        server.answer(command, behaviour);
        if (command.equals("EHLO")) {
            server.answer("HELO", behaviour);
        }
        assertEquals(0, assertInstanceOf(TryLater.class, sendTo(behaviour)).code());
        assertEquals(0, server.mails.size());
    }

    @Test
    void aConnectionThatBreaksInTheBodyNeverCarriesTheDot() {
        server.answer("BODY", "", "", RESET);
        byte[] large = new byte[20_000_000];
        OutgoingMail mail = mail("alex@home.example");
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
        assertInstanceOf(TryLater.class, new Mailbox(settings(server.port(), false)).send(heavy));
        assertEquals(0, server.mails.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"550 5.7.1 refused", "451 4.3.0 later"})
    void aRefusalCountsEvenIfTheServerHangsUpRightAfterIt(String reply) {
        server.answer(".", reply + "\n" + HANG_UP);
        int code = Integer.parseInt(reply.substring(0, 3));
        assertEquals(code < 500 ? new TryLater(code, reply) : new Refused(code, reply, Kind.TECHNICAL), send());
    }

    @Test
    void nobodyListeningMeansLater() throws IOException {
        int port = server.port();
        server.close();
        TryLater result =
                assertInstanceOf(TryLater.class, new Mailbox(settings(port, false)).send(mail("alex@home.example")));
        assertEquals(0, result.code());
        assertFalse(result.reply().isBlank());
    }

    @Test
    void aRunKeepsItsConnection() {
        try (MailRun run = new Mailbox(settings(server.port(), false)).open()) {
            for (int i = 0; i < 3; i++) {
                assertInstanceOf(HandedOver.class, run.send(mail("alex@home.example")));
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
        try (MailRun run = new Mailbox(settings(server.port(), false)).open()) {
            assertInstanceOf(HandedOver.class, run.send(mail("alex@home.example")));
            assertInstanceOf(HandedOver.class, run.send(mail("alex@home.example")));
        }
        assertEquals(2, server.connections());
        assertEquals(2, server.mails.size());
    }

    @Test
    void anUncertainMailIsNotOfferedAgainOnANewConnection() {
        server.answer(".", "250 ok", HANG_UP, "250 ok");
        try (MailRun run = new Mailbox(settings(server.port(), false)).open()) {
            assertInstanceOf(HandedOver.class, run.send(mail("alex@home.example")));
            assertInstanceOf(Uncertain.class, run.send(mail("alex@home.example")));
        }
        assertEquals(2, server.mails.size());
    }

    @Test
    void withoutEncryptionNothingIsSentWhereItIsRequired() {
        Mailbox mailbox = new Mailbox(settings(server.port(), true));
        TryLater result = assertInstanceOf(TryLater.class, mailbox.send(mail("alex@home.example")));
        assertTrue(result.reply().contains("STARTTLS"), result.reply());
        assertFalse(server.commands.stream().anyMatch(line -> line.startsWith("MAIL")));
    }

    @Test
    void onlyACertificateThatIsTrustedWillDo() throws Exception {
        TestCertificate certificate = TestCertificate.create();
        server.answer("EHLO", "250-here\n250 STARTTLS", "250 here").encryptsWith(certificate.server());
        MailSettings settings = settings(server.port(), true);
        assertInstanceOf(TryLater.class, new Mailbox(settings).send(mail("alex@home.example")));
        assertEquals(0, server.mails.size());

        server.answer("EHLO", "250-here\n250 STARTTLS", "250 here");
        Mailbox trusting = new Mailbox(settings, certificate.client().getSocketFactory());
        assertInstanceOf(HandedOver.class, trusting.send(mail("alex@home.example")));
    }

    @Test
    void aSignInThatFailsMeansLaterBecauseTheLetterIsNotToBlame() {
        server.answer("EHLO", "250-here\n250 AUTH PLAIN").answer("AUTH", "535 5.7.8 wrong password");
        MailSettings plain = settings(server.port(), false);
        MailSettings signedIn =
                new MailSettings(plain.host(), plain.port(), "probity", "secret", false, plain.from(), plain.helo());
        assertEquals(
                new TryLater(535, "535 5.7.8 wrong password"), new Mailbox(signedIn).send(mail("alex@home.example")));
        assertFalse(signedIn.toString().contains("secret"));
    }

    @Test
    void deliveryNoticesAreAskedForWhereTheServerHasThem() {
        server.answer("EHLO", "250-here\n250 DSN");
        assertInstanceOf(HandedOver.class, send());
        assertTrue(
                server.commands.contains("RCPT TO:<alex@home.example> NOTIFY=SUCCESS,FAILURE"),
                server.commands::toString);
        assertTrue(
                server.commands.contains("MAIL FROM:<letters@trust.example> RET=HDRS ENVID=letter-17.1@trust.example"),
                server.commands::toString);
    }

    @Test
    void withoutDeliveryNoticesTheCommandsArePlain() {
        send();
        assertTrue(server.commands.contains("RCPT TO:<alex@home.example>"), server.commands::toString);
        assertTrue(server.commands.contains("MAIL FROM:<letters@trust.example>"), server.commands::toString);
        assertTrue(server.commands.contains("EHLO probity.example"), server.commands::toString);
    }

    @Test
    void hiddenCharactersInASchoolsNameBeginNoHeaderOfTheirOwn() {
        OutgoingMail mail = mail("alex@home.example");
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
        assertInstanceOf(HandedOver.class, new Mailbox(settings(server.port(), false)).send(trap));
        String sent = server.mails.get(0);
        assertFalse(sent.contains("\r\nBcc:"), sent);
        assertFalse(sent.contains("\r\nX-Trap:"), sent);
        assertTrue(sent.contains("Message-ID: <letter-17.1@trust.example>"), sent);
        assertTrue(sent.contains("Auto-Submitted: auto-generated"), sent);
        assertTrue(sent.contains("Date: Fri, 20 Nov 2026 16:00:00 +0000"), sent);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                "alex",
                "alex@home",
                "alex@home.example\r\nRCPT TO:<all@home.example>",
                "alex@home.example\n",
                "alex@home.example, sam@home.example",
                "alex@home.example sam@home.example",
                "Alex <alex@home.example>",
                "\"alex\"@home.example",
                "alex@[127.0.0.1]",
                "alex..b@home.example",
                ".alex@home.example",
                "alex@-home.example",
                "alex@home..example",
                "zoë@home.example",
                "alex@home.example>",
                "group:alex@home.example;"
            })
    void anAddressThatCannotBeUsedIsRefusedBeforeAnythingIsOpened(String address) {
        AddressRefused refusal = assertThrows(
                AddressRefused.class, () -> new Mailbox(settings(server.port(), false)).send(mail(address)));
        assertTrue(refusal.getMessage().contains("person's page"), refusal.getMessage());
        assertEquals(0, server.connections());
    }

    @Test
    void ordinaryAddressesAreNotRefused() {
        for (String address : List.of("a.b+c@mail.home.example", "O'Neill_9@x-y.school.example", "n@a.uk")) {
            assertEquals(address, new MailAddress(address).value());
        }
        assertThrows(AddressRefused.class, () -> new MailAddress("a".repeat(65) + "@home.example"));
        assertThrows(AddressRefused.class, () -> new MailAddress("a@" + "b.".repeat(130) + "example"));
    }

    @Test
    void socketsSendAtOnce() throws IOException {
        try (Socket socket = new PromptSockets().createSocket()) {
            assertTrue(socket.getTcpNoDelay());
        }
    }
}
