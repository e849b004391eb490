package org.probity.web.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.Test;

class RecordPropertiesTest {
    private record Row(String reference, int days) {}

    private static final class Expression extends ELContext {
        @Override
        public ELResolver getELResolver() {
            return null;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    }

    private final RecordProperties resolver = new RecordProperties();
    private final ELContext expression = new Expression();

    @Test
    void aComponentOfARecordIsAProperty() {
        assertEquals("CED-2026-K7QX2M", resolver.getValue(expression, new Row("CED-2026-K7QX2M", 2), "reference"));
        assertTrue(expression.isPropertyResolved());
        assertEquals(int.class, resolver.getType(expression, new Row("", 2), "days"));
    }

    @Test
    void whatIsNotAComponentIsLeftToOthers() {
        assertNull(resolver.getValue(expression, new Row("", 2), "hours"));
        assertFalse(expression.isPropertyResolved());
        assertNull(resolver.getValue(expression, "text", "reference"));
    }

    @Test
    void aRecordIsNeverWritten() {
        assertThrows(
                PropertyNotWritableException.class, () -> resolver.setValue(expression, new Row("", 2), "days", 3));
    }
}
