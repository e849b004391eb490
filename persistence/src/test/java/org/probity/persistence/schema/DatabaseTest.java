package org.probity.persistence.schema;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class DatabaseTest {
    @Test
    void aLostOrRefusedConnectionMeansTheDatabaseIsAway() {
        assertTrue(Database.isAway(new IllegalStateException(new SQLException("lost", "08006"))));
        assertTrue(Database.isAway(new SQLException("shutting down", "57P01")));
        assertTrue(Database.isAway(new SQLException("none free", "53300")));
    }

    @Test
    void aBrokenRuleOfTheDatabaseDoesNot() {
        assertFalse(Database.isAway(new SQLException("duplicate", "23505")));
        assertFalse(Database.isAway(new SQLException("no state")));
        assertFalse(Database.isAway(new IllegalStateException("anything")));
    }
}
