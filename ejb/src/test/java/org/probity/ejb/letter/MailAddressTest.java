package org.probity.ejb.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.probity.ejb.letter.SampleMail.mail;
import static org.probity.ejb.letter.SampleMail.mailbox;

import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses that can be used, and those that are refused before anything is sent. */
class MailAddressTest {
    @AutoClose
    private final ScriptedSmtpServer server = new ScriptedSmtpServer();

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                "alex",
                "alex@home",
                "alex@home.example\r\nRCPT TO:<all@home.example>",
                "alex@home.example\n",
                "alex@home.example, sam@home.example",
                "alex@home.example sam@home.example",
                "Alex <alex@home.example>",
                "\"alex\"@home.example",
                "alex@[127.0.0.1]",
                "alex..b@home.example",
                ".alex@home.example",
                "alex@-home.example",
                "alex@home..example",
                "zoë@home.example",
                "alex@home.example>",
                "group:alex@home.example;"
            })
    void anAddressThatCannotBeUsedIsRefusedBeforeAnythingIsOpened(String address) {
        AddressRefused refusal =
                assertThrows(AddressRefused.class, () -> mailbox(server).send(mail(address)));
        assertTrue(refusal.getMessage().contains("person's page"), refusal.getMessage());
        assertEquals(0, server.connections());
    }

    @Test
    void ordinaryAddressesAreNotRefused() {
        for (String address : List.of("a.b+c@mail.home.example", "O'Neill_9@x-y.school.example", "n@a.uk")) {
            assertEquals(address, new MailAddress(address).value());
        }
        assertThrows(AddressRefused.class, () -> new MailAddress("a".repeat(65) + "@home.example"));
        assertThrows(AddressRefused.class, () -> new MailAddress("a@" + "b.".repeat(130) + "example"));
    }
}
