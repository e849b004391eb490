package org.probity.persistence.calendar;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Counting one kind of day in another kind's calendar is a mistake that the compiler finds. */
class DayKindsDoNotMixTest {

    @Test
    void ownKindCompiles() {
        assertTrue(compiles("working.after(day, new WorkingDays(5))"));
        assertTrue(compiles("trust.after(day, new TrustWorkingDays(5))"));
        assertTrue(compiles("school.after(day, new SchoolDays(5))"));
        assertTrue(compiles("new EarliestMeeting(day, new ClearDays(7))"));
        assertTrue(compiles("new ElapsedHours(72).after(moment)"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "working.after(day, new SchoolDays(5))",
                "working.after(day, new TrustWorkingDays(5))",
                "working.after(day, new ClearDays(5))",
                "working.after(day, new ElapsedHours(72))",
                "working.after(day, 5)",
                "trust.after(day, new WorkingDays(5))",
                "school.after(day, new WorkingDays(5))",
                "EarliestHearing.after(day, new CalendarDays(5), working)",
                "new EarliestMeeting(day, new WorkingDays(7))",
                "PostponementWindow.after(day, trust)",
                "new ElapsedHours(72).after(day)",
                "new IcoClock(moment).deadline().paused(null, null)"
            })
    void otherKindDoesNotCompile(String expression) {
        assertFalse(compiles(expression));
    }

    private static boolean compiles(String expression) {
        String source = "import org.probity.persistence.calendar.*; class Sample { Object of(WorkingCalendar working,"
                + " TrustCalendar trust, SchoolCalendar school, java.time.LocalDate day, java.time.Instant moment)"
                + " { return " + expression + "; } }";
        JavaFileObject file =
                new SimpleJavaFileObject(URI.create("string:///Sample.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                    }
                };
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            Path classes = Path.of(WorkingCalendar.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            List<String> options = List.of("-proc:none", "-implicit:none", "-cp", classes.toString(), "-d", "target");
            return compiler.getTask(new StringWriter(), files, diagnostic -> {}, options, null, List.of(file))
                    .call();
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
