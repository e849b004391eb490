package org.probity.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.probity.ejb.print.PdfUa;

/** The letters that a real SMTP server was handed, read back. */
public final class Mails {
    private final GreenMail server;

    public Mails(GreenMail server) {
        this.server = server;
    }

    /** One mail with a letter. */
    public record Mail(MimeMessage message, List<byte[]> pdfs, List<String> calendars, List<String> bodies) {

        /** One PDF that keeps PDF/UA-1, a subject and body without any of these words. */
        public Mail isALetterWithout(String... facts) throws Exception {
            assertEquals(1, pdfs.size());
            assertEquals(List.of(), PdfUa.faults(pdfs.get(0)));
            for (String fact : facts) {
                assertFalse(message.getSubject().contains(fact), message.getSubject());
                bodies.forEach(body -> assertFalse(body.contains(fact), body));
            }
            return this;
        }

        /** One invitation that a strict parser accepts, with one attendee. */
        public Mail invites(String address) throws IOException, ParserException {
            assertEquals(1, calendars.size());
            Calendar calendar = new CalendarBuilder().build(new StringReader(calendars.get(0)));
            assertFalse(calendar.validate(true).hasErrors(), calendars.get(0));
            assertEquals(
                    "REQUEST", calendar.getRequiredProperty(Property.METHOD).getValue());
            VEvent event = (VEvent) calendar.getComponent(Component.VEVENT).orElseThrow();
            assertEquals(1, event.getProperties(Property.ATTENDEE).size());
            assertEquals(
                    "mailto:" + address,
                    event.getRequiredProperty(Property.ATTENDEE).getValue());
            return this;
        }

        public Mail invitesNobody() {
            assertTrue(calendars.isEmpty(), () -> calendars.get(0));
            return this;
        }
    }

    /** How many letters this address got so far. */
    public int count(String address) {
        return letters(address).size();
    }

    /** The letter that this address gets after so many others; waits for the post room. */
    public Mail next(String address, int before) {
        Await.until(() -> count(address) > before, () -> "No letter number " + (before + 1) + " came to " + address);
        return letters(address).get(before);
    }

    /** How many times this address was told that something waits. */
    public int notices(String address) {
        return (int) Arrays.stream(server.getReceivedMessages())
                .filter(message -> isTo(message, address) && isNotice(message))
                .count();
    }

    /** Waits until this address was told once more than so many times. */
    public void awaitNotice(String address, int before) {
        Await.until(() -> notices(address) > before, () -> "No notice came to " + address);
    }

    private static boolean isNotice(MimeMessage message) {
        try {
            return "Something waits for you in Probity".equals(message.getSubject());
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private List<Mail> letters(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> isTo(message, address))
                .map(Mails::read)
                .filter(mail -> !mail.pdfs().isEmpty())
                .toList();
    }

    private static boolean isTo(MimeMessage message, String address) {
        try {
            return Arrays.stream(message.getAllRecipients())
                    .anyMatch(to -> to.toString().contains(address));
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Mail read(MimeMessage message) {
        Mail mail = new Mail(message, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        try {
            collect(message, mail);
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        return mail;
    }

    private static void collect(Part part, Mail into) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart parts) {
            for (int at = 0; at < parts.getCount(); at++) {
                collect(parts.getBodyPart(at), into);
            }
        } else if (part.isMimeType("application/pdf")) {
            into.pdfs().add(part.getInputStream().readAllBytes());
        } else if (part.isMimeType("text/calendar")) {
            into.calendars().add(new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } else {
            into.bodies().add(new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
