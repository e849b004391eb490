package org.probity.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseSecretTest {
    @TempDir
    Path folder;

    @Test
    void passwordsAndPortAreTheSameAtTheNextStart() throws Exception {
        Path file = folder.resolve("database.secret");
        DatabaseSecret fresh = DatabaseSecret.fresh();
        fresh.rememberPort(5433);
        fresh.write(file);
        DatabaseSecret read = DatabaseSecret.read(file);
        assertEquals(fresh.settings(), read.settings());
        assertEquals(fresh.superuserPassword(), read.superuserPassword());
    }

    @Test
    void onlyTheOwnerMayReadTheFile() throws Exception {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        Path file = folder.resolve("database.secret");
        DatabaseSecret.fresh().write(file);
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void applicationReachesTheDatabaseWithARoleOfItsOwn() {
        Map<Setting, String> settings = DatabaseSecret.fresh().settings();
        assertFalse(settings.get(Setting.DB_PASSWORD).equals(settings.get(Setting.DB_OWNER_PASSWORD)));
        assertFalse(settings.get(Setting.DB_USER).equals(settings.get(Setting.DB_OWNER_USER)));
    }
}
