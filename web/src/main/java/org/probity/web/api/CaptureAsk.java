package org.probity.web.api;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.probity.ejb.breach.Capture;
import org.probity.persistence.breach.EvidenceKind;
import org.probity.persistence.breach.Sighting;
import org.probity.persistence.calendar.London;
import org.probity.persistence.evidence.MessageConsent;

/**
 * How evidence was captured (HR-03). Times such as 2026-11-18T16:45, London time.
 *
 * @param kind SCREEN_PRINT, PRIVATE_CHAT, EMAIL, CALL_LOG or FILE
 * @param noAddress there is no web address: an app, a group, a message
 * @param undated it shows neither day nor time
 * @param permission a parent's, for PRIVATE_CHAT (S4-24); absent when it is on record already
 */
public record CaptureAsk(
        String kind,
        String description,
        String platform,
        String address,
        Boolean noAddress,
        String postedAt,
        Boolean undated,
        String capturedAt,
        String capturedBy,
        String device,
        Permission permission) {
    private static final int LONGEST_PART = 4_000;

    /** @param form LETTER, MAIL or SIGNED_NOTE */
    public record Permission(String givenBy, String chat, String extent, String givenOn, String form) {}

    static CaptureAsk orEmpty(CaptureAsk ask) {
        return ask == null ? of(List.of()) : ask;
    }

    /** From the parts of a form beside its files. */
    static CaptureAsk of(List<EntityPart> parts) {
        Map<String, String> said = new HashMap<>();
        parts.stream()
                .filter(part -> !part.getName().equals("file"))
                .forEach(part -> said.put(part.getName(), text(part)));
        return new CaptureAsk(
                said.get("kind"),
                said.get("description"),
                said.get("platform"),
                said.get("address"),
                Boolean.valueOf(said.get("noAddress")),
                said.get("postedAt"),
                Boolean.valueOf(said.get("undated")),
                said.get("capturedAt"),
                said.get("capturedBy"),
                said.get("device"),
                new Permission(
                        said.get("givenBy"),
                        said.get("chat"),
                        said.get("extent"),
                        said.get("givenOn"),
                        said.get("form")));
    }

    private static String text(EntityPart part) {
        try (InputStream in = part.getContent()) {
            return new String(in.readNBytes(LONGEST_PART), StandardCharsets.UTF_8).strip();
        } catch (IOException interrupted) {
            throw new UncheckedIOException(interrupted);
        }
    }

    Capture capture() {
        return new Capture(
                Given.choice("kind", kind, EvidenceKind.class),
                Given.either(description),
                new Sighting(Given.either(platform), Given.either(address), Given.is(noAddress)),
                instant("postedAt", postedAt),
                Given.is(undated),
                instant("capturedAt", capturedAt),
                Given.either(capturedBy),
                Given.either(device));
    }

    /** Null when nothing was said about one. */
    MessageConsent.Given given() {
        return permission == null
                ? null
                : new MessageConsent.Given(
                        Given.either(permission.givenBy()),
                        Given.either(permission.chat()),
                        Given.either(permission.extent()),
                        Given.day("permission.givenOn", permission.givenOn()),
                        Given.choice("permission.form", permission.form(), MessageConsent.Form.class));
    }

    static Instant instant(String field, String text) {
        LocalDateTime local = Given.moment(field, text);
        return local == null ? null : local.atZone(London.ZONE).toInstant();
    }
}
