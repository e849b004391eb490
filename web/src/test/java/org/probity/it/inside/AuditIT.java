package org.probity.it.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.probity.ejb.account.TokenService;
import org.probity.ejb.security.Refused;

/** What the gatekeeper writes, in the real container with the real database. */
@ExtendWith(ArquillianExtension.class)
class AuditIT {
    @Inject
    TokenService tokens;

    @Inject
    Evidence evidence;

    @Test
    void refusalStaysInTheAuditAfterItsRollback() {
        long before = evidence.refusals("TokenService.revokeMine");
        assertThrows(Refused.class, () -> tokens.revokeMine());
        assertEquals(before + 1, evidence.refusals("TokenService.revokeMine"));
    }
}
