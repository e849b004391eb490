package org.probity.it.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.probity.it.ApiClient;

/** Certificates beyond one installation: ours checked with nothing but our published key, and another's by the key that lies here. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ForeignCertificateIT {
    private static final Pattern KEY =
            Pattern.compile("Key (\\S+) of [^\\n]+\\n-----BEGIN PUBLIC KEY-----([^-]+)-----END PUBLIC KEY-----");
    private static final byte[] SEAL = "Probity certificate 1\nseal: ".getBytes(StandardCharsets.US_ASCII);

    private byte[] certificate;
    private int at;

    @BeforeEach
    void issued() {
        String text = "# Kites " + UUID.randomUUID() + "\n\n1. Staff must not fly kites.\n";
        String id = ApiClient.of("clerk")
                .upload("schools/CED/policies/import?save=true", "kites.md", text.getBytes(StandardCharsets.UTF_8))
                .object()
                .get("id")
                .getAsString();
        ApiClient governor = ApiClient.of("governor.ced");
        assertEquals(201, governor.post("policies/" + id + "/sign-offs", "{}").status());
        certificate = governor.get("policies/" + id + "/approval/certificate").body();
        at = new String(certificate, StandardCharsets.ISO_8859_1).indexOf(new String(SEAL, StandardCharsets.US_ASCII))
                + SEAL.length;
    }

    @Test
    void publishedKeyIsAllThatItTakes() throws Exception {
        Matcher published =
                KEY.matcher(ApiClient.ofAnybody().get("verifications/key").text());
        assertTrue(published.find());
        byte[] encoded = Base64.getMimeDecoder().decode(published.group(2).strip());
        PublicKey key = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
        byte[] seal = Base64.getDecoder().decode(Arrays.copyOfRange(certificate, at, at + 88));
        Arrays.fill(certificate, at, at + 88, (byte) '0');
        Signature signature = Signature.getInstance("Ed25519");
        signature.initVerify(key);
        signature.update(certificate);
        assertTrue(signature.verify(seal));
        signature.initVerify(key);
        certificate[100] ^= 1;
        signature.update(certificate);
        assertTrue(!signature.verify(seal), "one changed byte");
    }

    /** What another installation would issue: the same file with the id of its key, sealed by that. */
    @Test
    void certificateOfAnotherInstallationIsGenuineOnceItsKeyLiesHere() throws Exception {
        Matcher ours =
                KEY.matcher(ApiClient.ofAnybody().get("verifications/key").text());
        assertTrue(ours.find());
        String theirs = "foreign" + ours.group(1).substring(7);
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        String file = new String(certificate, StandardCharsets.ISO_8859_1)
                .replace("key-id: " + ours.group(1), "key-id: " + theirs);
        byte[] foreign = file.getBytes(StandardCharsets.ISO_8859_1);
        Arrays.fill(foreign, at, at + 88, (byte) '0');
        Signature signature = Signature.getInstance("Ed25519");
        signature.initSign(pair.getPrivate());
        signature.update(foreign);
        System.arraycopy(Base64.getEncoder().encode(signature.sign()), 0, foreign, at, 88);
        assertEquals("NOT_OURS", verdict(foreign).get("kind").getAsString());
        Path folder = Files.createDirectories(
                Path.of(System.getProperty("probity.key.file")).resolveSibling("trusted-keys"));
        Path trusted = folder.resolve(theirs + ".txt");
        Files.writeString(
                trusted,
                "Key " + theirs + " of Orchard Trust\n-----BEGIN PUBLIC KEY-----\n"
                        + Base64.getEncoder().encodeToString(pair.getPublic().getEncoded())
                        + "\n-----END PUBLIC KEY-----\n");
        JsonObject genuine = verdict(foreign);
        assertEquals("GENUINE", genuine.get("kind").getAsString(), genuine.toString());
        assertTrue(genuine.get("standing").getAsString().contains("Orchard Trust"));
        foreign[foreign.length - 5] ^= 1;
        assertEquals("CHANGED", verdict(foreign).get("kind").getAsString());
        Files.delete(trusted);
    }

    private static JsonObject verdict(byte[] file) {
        ApiClient.Answer answer = ApiClient.ofAnybody().upload("verifications", "certificate.pdf", file);
        assertEquals(200, answer.status(), answer.text());
        return answer.array().get(0).getAsJsonObject();
    }
}
