package org.probity.ejb.policy.odt;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.probity.ejb.policy.source.GuardedZip;
import org.probity.ejb.policy.source.UnreadablePolicy;

/** The parts of an OpenDocument text that hold text and styles. */
final class OdtPackage {
    private static final String REMEDY =
            " Open it in LibreOffice or Word, save a fresh copy as odt or docx and send that.";
    private static final GuardedZip.Format ODT = new GuardedZip.Format(
            "OpenDocument text",
            REMEDY,
            name -> name.equals("content.xml") || name.equals("styles.xml") || name.equals("META-INF/manifest.xml"),
            Pattern.compile("^basic/.*/(?!script-l[bc]\\.xml).*\\.xml$|^scripts/.+"));

    private final Map<String, byte[]> parts;

    OdtPackage(byte[] content) {
        parts = GuardedZip.parts(content, ODT);
        String manifest = new String(part("META-INF/manifest.xml"), StandardCharsets.UTF_8);
        if (manifest.contains("encryption-data")) {
            throw new UnreadablePolicy(
                    "This OpenDocument text is protected by a password. Save a copy without the password and send that.");
        }
        if (!parts.containsKey("content.xml")) {
            throw new UnreadablePolicy("This OpenDocument text has no content." + REMEDY);
        }
    }

    byte[] content() {
        return parts.get("content.xml");
    }

    /** styles.xml; empty when there is none. */
    byte[] styles() {
        return part("styles.xml");
    }

    private byte[] part(String name) {
        return parts.getOrDefault(name, new byte[0]);
    }
}
