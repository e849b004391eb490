package org.probity.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;

/** How fast the {@link MailSink} itself takes mails of 30 KB on one connection: no product can hand over faster. */
final class SinkRate {
    private static final String BODY = ("x".repeat(76) + "\r\n").repeat(385);
    private static final int MOST = 1_000_000;

    private SinkRate() {}

    static Measured measure(MailSink sink, int seconds) throws IOException {
        long[] times = new long[MOST];
        int count = 0;
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), sink.port());
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))) {
            socket.setTcpNoDelay(true);
            OutputStream out = socket.getOutputStream();
            in.readLine();
            long begun = System.nanoTime();
            long end = begun + seconds * 1_000_000_000L;
            while (System.nanoTime() < end && count < MOST) {
                long start = System.nanoTime();
                say(out, in, "MAIL FROM:<a@b.example>\r\n");
                say(out, in, "RCPT TO:<c@d.example>\r\n");
                say(out, in, "DATA\r\n");
                say(out, in, BODY + ".\r\n");
                times[count++] = System.nanoTime() - start;
            }
            Duration took = Duration.ofNanos(System.nanoTime() - begun);
            long[] done = Arrays.copyOf(times, count);
            Arrays.sort(done);
            return new Measured("Mail sink, mails of 30 KB, one connection", done, 0, took, -1, -1, "");
        }
    }

    private static void say(OutputStream out, BufferedReader in, String words) throws IOException {
        out.write(words.getBytes(StandardCharsets.US_ASCII));
        in.readLine();
    }
}
