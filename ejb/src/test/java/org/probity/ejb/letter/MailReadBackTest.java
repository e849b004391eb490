package org.probity.ejb.letter;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.probity.ejb.letter.MailResult.HandedOver;

/** A mail with letter and meeting request, sent with sign-in to a real server and read back by IMAP. */
class MailReadBackTest {

    private static final byte[] LETTER =
            new LetterWriter().write(SampleLetters.text("L07-W"), SampleLetters.values(), SampleLetters.CEDAR);
    private static final byte[] CALENDAR =
            "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n".getBytes(StandardCharsets.UTF_8);

    private GreenMail server;

    @BeforeEach
    void start() throws IOException {
        List<Integer> ports = LoopbackPorts.twoFree();
        server = new GreenMail(new ServerSetup[] {
            new ServerSetup(ports.get(0), "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(ports.get(1), "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
        });
        server.start();
        server.setUser("alex@home.example", "alex", "secret");
        server.setUser("letters@trust.example", "probity", "pass");
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void theOneReaderGetsNeutralWordsTheInvitationAndTheLetterByteForByte() throws Exception {
        Mailbox mailbox = new Mailbox(new MailSettings(
                "127.0.0.1",
                server.getSmtp().getPort(),
                "probity",
                "pass",
                false,
                "letters@trust.example",
                "probity.example"));
        OutgoingMail mail = new OutgoingMail(
                "letter-18.1@trust.example",
                Instant.parse("2026-11-20T16:00:00Z"),
                "Đamson Jünior",
                "alex@home.example",
                "Ein Brief ✓",
                "First line\n.a line with a dot\nZoë",
                "<p>Zoë</p>",
                Optional.of(MailPart.invitation("REQUEST", CALENDAR)),
                List.of(MailPart.pdf("letter.pdf", LETTER)));
        assertInstanceOf(HandedOver.class, mailbox.send(mail));

        try (Store store = Session.getInstance(new Properties()).getStore("imap")) {
            store.connect("127.0.0.1", server.getImap().getPort(), "alex", "secret");
            Folder inbox = store.getFolder("INBOX");
            inbox.open(Folder.READ_ONLY);
            assertEquals(1, inbox.getMessageCount());
            check((MimeMessage) inbox.getMessage(1));
        }
    }

    @Test
    void serverThatOffersToSignInIsUsedWithoutANameWhenNoneIsConfigured() {
        Mailbox mailbox = new Mailbox(new MailSettings(
                "127.0.0.1", server.getSmtp().getPort(), "", "", false, "letters@trust.example", "probity.example"));
        OutgoingMail mail = new OutgoingMail(
                "letter-19.1@trust.example",
                Instant.parse("2026-11-20T16:00:00Z"),
                "Cedar",
                "alex@home.example",
                "A letter",
                "Words",
                "<p>Words</p>",
                Optional.empty(),
                List.of(MailPart.pdf("letter.pdf", LETTER)));
        assertInstanceOf(HandedOver.class, mailbox.send(mail));
    }

    private static void check(MimeMessage read) throws Exception {
        assertEquals("<letter-18.1@trust.example>", read.getMessageID());
        assertEquals("Ein Brief ✓", read.getSubject());
        InternetAddress from = (InternetAddress) read.getFrom()[0];
        assertEquals("letters@trust.example", from.getAddress());
        assertEquals("Đamson Jünior", from.getPersonal());
        assertEquals(1, read.getAllRecipients().length);
        assertEquals("alex@home.example", read.getRecipients(Message.RecipientType.TO)[0].toString());

        Multipart mixed = (Multipart) read.getContent();
        assertTrue(read.isMimeType("multipart/mixed"));
        assertEquals(2, mixed.getCount());
        Multipart bodies = (Multipart) mixed.getBodyPart(0).getContent();
        assertTrue(mixed.getBodyPart(0).isMimeType("multipart/alternative"));
        assertEquals(3, bodies.getCount());
        assertEquals("First line\n.a line with a dot\nZoë", text(bodies.getBodyPart(0)));
        assertEquals("<p>Zoë</p>", text(bodies.getBodyPart(1)));
        ContentType calendar = new ContentType(bodies.getBodyPart(2).getContentType());
        assertTrue(calendar.match("text/calendar"));
        assertEquals("REQUEST", calendar.getParameter("method"));
        assertArrayEquals(CALENDAR, bytes(bodies.getBodyPart(2)));
        assertTrue(mixed.getBodyPart(1).isMimeType("application/pdf"));
        assertEquals("letter.pdf", mixed.getBodyPart(1).getFileName());
        assertArrayEquals(LETTER, bytes(mixed.getBodyPart(1)));
    }

    private static byte[] bytes(BodyPart part) throws Exception {
        return part.getInputStream().readAllBytes();
    }

    private static String text(BodyPart part) throws Exception {
        return new String(bytes(part), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
