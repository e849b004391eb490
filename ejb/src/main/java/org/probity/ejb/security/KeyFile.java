package org.probity.ejb.security;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.probity.persistence.PublicId;
import org.probity.persistence.schema.Database;

/**
 * The installation's keys, in {@code probity.key.file} outside the database and readable by its owner only: an AES key that
 * wraps the data key of each encrypted object, and an Ed25519 pair for signatures (decisions 7). Losing the file loses the objects.
 */
@ApplicationScoped
public class KeyFile {
    private static final String EARLIER = "public.";
    private static final SecureRandom RANDOM = new SecureRandom();

    private SecretKey master;
    private PrivateKey signing;
    private PublicKey verifying;
    private Map<String, PublicKey> verifiers = Map.of();
    private String keyId;

    @PostConstruct
    void open() {
        Path file = Path.of(Database.setting("probity.key.file").orElse("probity.key"));
        try {
            if (Files.notExists(file)) {
                create(file);
            }
            renew(file, Database.setting("probity.key.renew").orElse(""));
            read(file);
        } catch (IOException notReadable) {
            throw new UncheckedIOException("probity.key.file cannot be read or made: " + file, notReadable);
        } catch (GeneralSecurityException damaged) {
            throw new IllegalStateException("probity.key.file is damaged: " + file, damaged);
        }
    }

    public String keyId() {
        return keyId;
    }

    public PublicKey publicKey() {
        return verifying;
    }

    /** Ed25519 signature of these bytes, 64 bytes long. */
    public byte[] sign(byte[] content) throws GeneralSecurityException {
        Signature signature = Signature.getInstance("Ed25519");
        signature.initSign(signing);
        signature.update(content);
        return signature.sign();
    }

    /** Our public keys by id: the one that signs now, and every earlier one, so that old signatures stay good (decisions 7). */
    public Map<String, PublicKey> publicKeys() {
        return verifiers;
    }

    /** Encrypts with a fresh data key; the data key travels wrapped by the master key. */
    public Sealed seal(byte[] content) throws GeneralSecurityException {
        byte[] key = random(32);
        byte[] nonce = random(12);
        return new Sealed(
                keyId, sealPacked(key), nonce, gcm(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), nonce, content));
    }

    public byte[] open(Sealed sealed) throws GeneralSecurityException {
        byte[] key = openPacked(sealed.wrappedKey());
        return gcm(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), sealed.nonce(), sealed.content());
    }

    /** Small secrets in one column: nonce first, wrapped by the master key itself. */
    public byte[] sealPacked(byte[] secret) throws GeneralSecurityException {
        byte[] nonce = random(12);
        byte[] content = gcm(Cipher.ENCRYPT_MODE, master, nonce, secret);
        return ByteBuffer.allocate(12 + content.length).put(nonce).put(content).array();
    }

    public byte[] openPacked(byte[] packed) throws GeneralSecurityException {
        return gcm(
                Cipher.DECRYPT_MODE,
                master,
                Arrays.copyOfRange(packed, 0, 12),
                Arrays.copyOfRange(packed, 12, packed.length));
    }

    /** An encrypted object as it is stored: key id, wrapped data key (its nonce first), nonce, cipher text with tag. */
    public record Sealed(String keyId, byte[] wrappedKey, byte[] nonce, byte[] content) {}

    private static byte[] gcm(int mode, SecretKey key, byte[] nonce, byte[] content) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(128, nonce));
        return cipher.doFinal(content);
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static void create(Path file) throws IOException, GeneralSecurityException {
        Properties keys = new Properties();
        keys.setProperty("id", PublicId.random());
        keys.setProperty("master", Base64.getEncoder().encodeToString(random(32)));
        addPair(keys);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        store(keys, file);
    }

    /**
     * A fresh pair for signatures in place of the one of this id, whose public half is kept. Asked again with the same id nothing
     * happens, so the setting may stay.
     */
    private static void renew(Path file, String replaced) throws IOException, GeneralSecurityException {
        Properties keys = load(file);
        if (replaced.isEmpty() || !replaced.equals(keys.getProperty("id"))) {
            return;
        }
        keys.setProperty(EARLIER + replaced, keys.getProperty("public"));
        keys.setProperty("id", PublicId.random());
        addPair(keys);
        Path fresh = Files.copy(
                file,
                file.resolveSibling(file.getFileName() + ".new"),
                StandardCopyOption.COPY_ATTRIBUTES,
                StandardCopyOption.REPLACE_EXISTING);
        store(keys, fresh);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void addPair(Properties keys) throws GeneralSecurityException {
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        keys.setProperty(
                "private", Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()));
        keys.setProperty(
                "public", Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()));
    }

    private static Properties load(Path file) throws IOException {
        Properties keys = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            keys.load(reader);
        }
        return keys;
    }

    private static void store(Properties keys, Path file) throws IOException {
        try (Writer writer = Files.newBufferedWriter(file)) {
            keys.store(
                    writer, "Probity keys. Keep a copy in a safe place; without it encrypted evidence cannot be read.");
        }
    }

    private void read(Path file) throws IOException, GeneralSecurityException {
        Properties keys = load(file);
        Base64.Decoder text = Base64.getDecoder();
        KeyFactory factory = KeyFactory.getInstance("Ed25519");
        keyId = keys.getProperty("id");
        master = new SecretKeySpec(text.decode(keys.getProperty("master")), "AES");
        signing = factory.generatePrivate(new PKCS8EncodedKeySpec(text.decode(keys.getProperty("private"))));
        verifying = factory.generatePublic(new X509EncodedKeySpec(text.decode(keys.getProperty("public"))));
        Map<String, PublicKey> known = new LinkedHashMap<>();
        known.put(keyId, verifying);
        for (String name : keys.stringPropertyNames()) {
            if (name.startsWith(EARLIER)) {
                byte[] key = text.decode(keys.getProperty(name));
                known.put(name.substring(EARLIER.length()), factory.generatePublic(new X509EncodedKeySpec(key)));
            }
        }
        verifiers = Collections.unmodifiableMap(known);
    }
}
