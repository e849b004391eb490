package org.probity.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What the person who started Probity reads: straight to the standard output, which the server later takes over for its log. */
public final class Console {
    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    private Console() {}

    /** One line, or several already joined. */
    public static void say(String words) {
        OUT.println(words);
    }
}
