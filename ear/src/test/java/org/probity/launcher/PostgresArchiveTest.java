package org.probity.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostgresArchiveTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, postgres-linux-x86_64.txz",
        "Linux, aarch64, postgres-linux-arm_64.txz",
        "Mac OS X, aarch64, postgres-darwin-x86_64.txz",
        "Mac OS X, x86_64, postgres-darwin-x86_64.txz",
        "Windows 11, amd64, postgres-windows-x86_64.txz"
    })
    void everySupportedMachineHasItsProgramsInTheBox(String system, String processor, String name) throws IOException {
        assertEquals(name, PostgresArchive.nameFor(system, processor));
        try (InputStream archive = PostgresArchiveTest.class.getResourceAsStream("/" + name)) {
            assertNotNull(archive);
        }
    }

    @Test
    void programsOfThisMachineCanBeRunOnceUnpacked() throws IOException {
        Path home = PostgresArchive.unpack(folder, "17");
        assertTrue(home.resolve("bin").resolve("initdb").toFile().canExecute()
                || home.resolve("bin").resolve("initdb.exe").toFile().canExecute());
        assertEquals(home, PostgresArchive.unpack(folder, "17"));
    }
}
