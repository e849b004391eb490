package org.probity.benchmark;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;

/** A mail server on loopback that takes everything, counts it and forgets it; only as slow as the sockets are. */
final class MailSink implements AutoCloseable {
    private final ServerSocket server;
    private final AtomicLong mails = new AtomicLong();

    MailSink() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        daemon(this::accept);
    }

    int port() {
        return server.getLocalPort();
    }

    /** Mails taken so far. */
    long count() {
        return mails.get();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                socket.setTcpNoDelay(true);
                daemon(() -> serve(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket;
                BufferedReader in = new BufferedReader(
                        new InputStreamReader(
                                new BufferedInputStream(socket.getInputStream(), 64 * 1024),
                                StandardCharsets.ISO_8859_1),
                        64 * 1024)) {
            OutputStream out = socket.getOutputStream();
            say(out, "220 sink");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("EHLO")) {
                    say(out, "250-sink\r\n250 8BITMIME");
                } else if (line.startsWith("DATA")) {
                    say(out, "354 go on");
                    take(in);
                    say(out, "250 taken");
                } else if (line.startsWith("QUIT")) {
                    say(out, "221 goodbye");
                    return;
                } else {
                    say(out, "250 yes");
                }
            }
        } catch (IOException gone) {
            // The other side has hung up; what it had handed over is counted.
        }
    }

    private void take(BufferedReader in) throws IOException {
        String line = in.readLine();
        while (line != null && !line.equals(".")) {
            line = in.readLine();
        }
        mails.incrementAndGet();
    }

    private static void say(OutputStream out, String words) throws IOException {
        out.write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "mail sink");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
