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
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
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
            return carries("REQUEST", "CONFIRMED", address);
        }

        /** The end of an invitation, for the same strict parser and the same one attendee. */
        public Mail callsOff(String address) throws IOException, ParserException {
            return carries("CANCEL", "CANCELLED", address);
        }

        private Mail carries(String method, String status, String address) throws IOException, ParserException {
            assertEquals(1, calendars.size());
            Calendar calendar = calendar();
            assertFalse(calendar.validate(true).hasErrors(), calendars.get(0));
            assertEquals(method, calendar.getRequiredProperty(Property.METHOD).getValue());
            assertEquals(1, event().getProperties(Property.ATTENDEE).size());
            assertEquals("mailto:" + address, said(Property.ATTENDEE));
            assertEquals(status, said(Property.STATUS));
            assertEquals("PRIVATE", said(Property.CLASS));
            assertEquals("Meeting - private", said(Property.SUMMARY));
            assertTrue(event().getProperty(Property.DESCRIPTION).isEmpty(), calendars.get(0));
            return this;
        }

        /** Value of a property of the meeting that the mail is about, such as UID or SEQUENCE. */
        public String said(String property) throws IOException, ParserException {
            return event().getRequiredProperty(property).getValue();
        }

        private VEvent event() throws IOException, ParserException {
            return (VEvent) calendar().getComponent(Component.VEVENT).orElseThrow();
        }

        private Calendar calendar() throws IOException, ParserException {
            return new CalendarBuilder().build(new StringReader(calendars.get(0)));
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

    /** Addresses of a page of ours in mails to this address, from the first mail on, each once; waits until there are so many. */
    public List<String> links(String address, String page, int atLeast) {
        Pattern link = Pattern.compile(Pattern.quote(page) + "\\?[\\w=&-]+");
        Supplier<List<String>> found = () -> Arrays.stream(server.getReceivedMessages())
                .filter(message -> isTo(message, address))
                .flatMap(message -> read(message).bodies().stream())
                .flatMap(body -> link.matcher(body.replace("&amp;", "&")).results())
                .map(MatchResult::group)
                .distinct()
                .toList();
        Await.until(() -> found.get().size() >= atLeast, () -> "No link to " + page + " came to " + address);
        return found.get();
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
