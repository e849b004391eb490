package org.probity.ejb.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.probity.ejb.letter.SampleMail.mail;
import static org.probity.ejb.letter.SampleMail.mailbox;
import static org.probity.ejb.letter.SampleMail.settings;
import static org.probity.ejb.letter.ScriptedSmtpServer.HANG_UP;
import static org.probity.ejb.letter.ScriptedSmtpServer.RESET;
import static org.probity.ejb.letter.ScriptedSmtpServer.SILENCE;

import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probity.ejb.letter.MailResult.HandedOver;
import org.probity.ejb.letter.MailResult.Kind;
import org.probity.ejb.letter.MailResult.Refused;
import org.probity.ejb.letter.MailResult.TryLater;
import org.probity.ejb.letter.MailResult.Uncertain;

/** What becomes of a mail by what the server answers to it, or does not answer. */
class MailboxAnswersTest {
    @AutoClose
    private final ScriptedSmtpServer server = new ScriptedSmtpServer();

    @Test
    void takenMailKeepsTheServersReceipt() {
        assertEquals(new HandedOver("250 2.0.0 queued as 7"), mailbox(server).send(mail()));
        assertEquals(1, server.mails.size());
    }

    @Test
    void greylistedMailIsOfferedAgainLaterAndTaken() {
        server.answer("RCPT", "450 4.2.0 greylisted, come back", "250 2.1.5 ok");
        try (MailRun run = mailbox(server).open()) {
            assertEquals(new TryLater(450, "450 4.2.0 greylisted, come back"), run.send(mail()));
            assertInstanceOf(HandedOver.class, run.send(mail()));
        }
        assertEquals(1, server.mails.size());
    }

    @ParameterizedTest
    @CsvSource({"CONNECT, 421", "MAIL, 451", "RCPT, 421", "DATA, 452", "., 451"})
    void everyFourHundredMeansLater(String command, int code) {
        server.answer(command, code + " 4.3.0 not now");
        assertEquals(
                new TryLater(code, code + " 4.3.0 not now"), mailbox(server).send(mail()));
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
        assertEquals(
                new Refused(Integer.parseInt(reply.substring(0, 3)), reply, kind),
                mailbox(server).send(mail()));
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

    @ParameterizedTest
    @ValueSource(strings = {"550 5.7.1 refused", "451 4.3.0 later"})
    void aRefusalCountsEvenIfTheServerHangsUpRightAfterIt(String reply) {
        server.answer(".", reply + "\n" + HANG_UP);
        int code = Integer.parseInt(reply.substring(0, 3));
        assertEquals(
                code < 500 ? new TryLater(code, reply) : new Refused(code, reply, Kind.TECHNICAL),
                mailbox(server).send(mail()));
    }

    /** Waits for each answer only as long as a silent server needs to be told from a slow one. */
    private MailResult sendTo(String behaviour) {
        Duration patience = behaviour.equals(SILENCE) ? Duration.ofSeconds(2) : Duration.ofSeconds(20);
        return new Mailbox(settings(server, false, patience)).send(mail());
    }
}
