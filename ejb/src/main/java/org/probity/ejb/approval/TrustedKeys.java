package org.probity.ejb.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probity.ejb.security.KeyFile;
import org.probity.ejb.security.Signatures;
import org.probity.persistence.schema.Database;

/**
 * Whose signatures we believe: our own, by the key of today and every earlier one, and those of installations whose public keys lie in
 * the folder {@code probity.trusted.keys} (else {@code trusted-keys} beside the key file) as they are published at
 * {@code /public/signing-key}. The folder is read at every question, so a key counts as soon as its file is there.
 */
@ApplicationScoped
public class TrustedKeys {
    private static final Pattern KEY = Pattern.compile(
            "Key ([A-Za-z0-9_-]{1,60}) of ([^\\r\\n]{1,200})\\R-----BEGIN PUBLIC KEY-----([A-Za-z0-9+/=\\s]+)-----END PUBLIC KEY-----");
    private static final long LARGEST = 64L * 1024;

    @Inject
    KeyFile own;

    /**
     * A public key.
     *
     * @param owner as the installation calls itself; empty for our own
     */
    public record Trusted(String id, String owner, PublicKey key) {
        public boolean isOurs() {
            return owner.isEmpty();
        }

        public String fingerprint() {
            return Signatures.fingerprint(key);
        }
    }

    /** The key with this id; a foreign one cannot take the id of ours. */
    Optional<Trusted> find(String id) {
        PublicKey ours = own.publicKeys().get(id);
        return ours != null
                ? Optional.of(new Trusted(id, "", ours))
                : Optional.ofNullable(foreign().get(id));
    }

    /** Our public keys as the text that another installation keeps in its folder. */
    String export(String owner) {
        StringBuilder text = new StringBuilder();
        own.publicKeys().forEach((id, key) -> text.append("Key ")
                .append(id)
                .append(" of ")
                .append(owner)
                .append("\n-----BEGIN PUBLIC KEY-----\n")
                .append(Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded()))
                .append("\n-----END PUBLIC KEY-----\n"));
        return text.toString();
    }

    private static Map<String, Trusted> foreign() {
        Path folder = folder();
        Map<String, Trusted> keys = new LinkedHashMap<>();
        if (!Files.isDirectory(folder)) {
            return keys;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                if (Files.isRegularFile(file) && Files.size(file) <= LARGEST) {
                    read(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                            .forEach(keys::putIfAbsent);
                }
            }
        } catch (IOException notReadable) {
            throw new UncheckedIOException("probity.trusted.keys cannot be read: " + folder, notReadable);
        }
        return keys;
    }

    /** The keys in such a text, by id; what is no key is passed over. */
    static Map<String, Trusted> read(String text) {
        Map<String, Trusted> keys = new LinkedHashMap<>();
        Matcher found = KEY.matcher(text);
        while (found.find()) {
            try {
                byte[] encoded = Base64.getMimeDecoder().decode(found.group(3).strip());
                PublicKey key = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
                keys.put(
                        found.group(1),
                        new Trusted(found.group(1), found.group(2).strip(), key));
            } catch (GeneralSecurityException | IllegalArgumentException noKey) {
                System.getLogger(TrustedKeys.class.getName())
                        .log(System.Logger.Level.WARNING, "A trusted key cannot be read: {0}", found.group(1));
            }
        }
        return keys;
    }

    private static Path folder() {
        return Database.setting("probity.trusted.keys").map(Path::of).orElseGet(() -> Path.of(
                        Database.setting("probity.key.file").orElse("probity.key"))
                .toAbsolutePath()
                .resolveSibling("trusted-keys"));
    }
}
