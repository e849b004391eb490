package org.probity.ejb.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.probity.ejb.print.PdfUa;
import org.probity.ejb.print.TaggedPdf;
import org.probity.ejb.security.Signatures;

/** A certificate where nothing is known but the public key of whoever issued it: no database, no key file. */
class CertificateElsewhereTest {
    private static final String ID = "issuers-key-2026";
    private static final Instant AT = Instant.parse("2026-12-01T18:30:00Z");

    private static KeyPair pair;
    private static CertificateFacts facts;
    private static byte[] certificate;

    @BeforeAll
    static void issuedElsewhere() throws Exception {
        pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        byte[] statement = "hash\nversion\nperson".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        CertificateFacts.Approval approval = new CertificateFacts.Approval(
                "Mr Ned Fine",
                "Chair",
                "Governing body",
                "Resolution of a meeting",
                "item 7",
                AT,
                "",
                Base64.getEncoder().encodeToString(statement),
                Base64.getEncoder().encodeToString(sign(statement)),
                ID);
        facts = new CertificateFacts(
                "Orchard Trust",
                "Quince & Medlar School",
                "Kites\nand strings",
                "3",
                "someVersion",
                "ab".repeat(32),
                AT,
                ID,
                Signatures.fingerprint(pair.getPublic()),
                "",
                List.of(approval));
        certificate = SealedPdf.seal(
                new CertificatePrinter().certificate(facts), facts.text(), CertificateElsewhereTest::sign);
    }

    @Test
    void onlyThePublicKeyIsNeeded() {
        Seals.Finding finding = seals().look(certificate).orElseThrow();
        assertNull(finding.refusal());
        assertEquals("Kites and strings", finding.proven().facts().title());
        assertEquals("ab".repeat(32), finding.proven().facts().bodyHash());
        assertEquals("Mr Ned Fine", finding.proven().facts().approvals().get(0).name());
        assertEquals("Orchard Trust", finding.proven().key().owner());
    }

    @Test
    void signatureOfEachApprovalCanBeCheckedToo() {
        CertificateFacts.Approval approval = seals().look(certificate)
                .orElseThrow()
                .proven()
                .facts()
                .approvals()
                .get(0);
        byte[] statement = Base64.getDecoder().decode(approval.statement());
        assertTrue(Signatures.isGenuine(
                pair.getPublic(), statement, Base64.getDecoder().decode(approval.signature())));
    }

    @Test
    void oneChangedByteFailsWhereverItIs() {
        Random random = new Random(20_261_120);
        for (int round = 0; round < 400; round++) {
            byte[] changed = certificate.clone();
            int at = random.nextInt(changed.length);
            changed[at] ^= (byte) (1 << random.nextInt(8));
            boolean believed = seals().look(changed)
                    .filter(finding -> finding.proven() != null)
                    .isPresent();
            assertTrue(!believed, "byte " + at);
        }
    }

    @Test
    void somethingAppendedFailsAsWell() {
        byte[] longer = java.util.Arrays.copyOf(certificate, certificate.length + 1);
        assertEquals(
                Verdict.Kind.CHANGED,
                seals().look(longer).orElseThrow().refusal().kind());
    }

    @Test
    void withoutTheKeyItProvesNothing() {
        Verdict verdict = new Seals(id -> Optional.empty())
                .look(certificate)
                .orElseThrow()
                .refusal();
        assertEquals(Verdict.Kind.NOT_OURS, verdict.kind());
        assertNull(verdict.title());
    }

    @Test
    void keyOfSomebodyElseUnderTheSameIdProvesNothing() throws Exception {
        KeyPair other = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        TrustedKeys.Trusted wrong = new TrustedKeys.Trusted(ID, "Orchard Trust", other.getPublic());
        assertEquals(
                Verdict.Kind.CHANGED,
                new Seals(id -> Optional.of(wrong))
                        .look(certificate)
                        .orElseThrow()
                        .refusal()
                        .kind());
    }

    @Test
    void anyOtherFileIsNoCertificate() {
        assertTrue(seals().look("%PDF-1.7 nothing".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .isEmpty());
    }

    @Test
    void certificateIsAccessibleAndSaysWhoApproved() throws Exception {
        assertEquals(List.of(), PdfUa.faults(certificate));
        String text = new TaggedPdf(certificate).text().replaceAll("\\s+", " ");
        for (String words : List.of("Quince & Medlar School", "Mr Ned Fine, Chair", "item 7", "1 December 2026")) {
            assertTrue(text.contains(words), words + " in " + text);
        }
    }

    @Test
    void publishedKeyIsReadAsItWasWritten() {
        String text = "Key " + ID + " of Orchard Trust\n-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder().encodeToString(pair.getPublic().getEncoded())
                + "\n-----END PUBLIC KEY-----\n";
        Map<String, TrustedKeys.Trusted> keys =
                TrustedKeys.read("Some words before\n" + text + "Key x of y\nnonsense\n");
        assertEquals(pair.getPublic(), keys.get(ID).key());
        assertEquals(1, keys.size());
        assertNotEquals("", keys.get(ID).fingerprint());
    }

    private static Seals seals() {
        TrustedKeys.Trusted trusted = new TrustedKeys.Trusted(ID, "Orchard Trust", pair.getPublic());
        return new Seals(id -> id.equals(ID) ? Optional.of(trusted) : Optional.empty());
    }

    private static byte[] sign(byte[] content) throws java.security.GeneralSecurityException {
        Signature signature = Signature.getInstance("Ed25519");
        signature.initSign(pair.getPrivate());
        signature.update(content);
        return signature.sign();
    }
}
