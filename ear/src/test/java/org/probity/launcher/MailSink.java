package org.probity.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * A real SMTP server on loopback that remembers which letters it took by Message-ID, calls a witness at set moments of each mail, and can go
 * away and come back on its port. A mail counts as taken from the moment just before its final 250 leaves. Of
 * notices, which nobody counts, it keeps the text.
 */
final class MailSink implements AutoCloseable {
    /** A moment of one mail; the server goes on when the witness returns. */
    enum Moment {
        ADDRESSED,
        RECEIVED,
        ANSWERED;

        static Moment any(Random random) {
            List<Moment> all = List.of(values());
            return all.get(random.nextInt(all.size()));
        }
    }

    /** Told of every moment; {@code number} counts the mails since the witness was called in, from 1. */
    interface Witness {
        void at(Moment moment, int number, String messageId) throws Exception;
    }

    private final Map<String, Integer> taken = new ConcurrentHashMap<>();
    private final List<String> notices = new CopyOnWriteArrayList<>();
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final int port;
    private ServerSocket listener;
    private volatile Witness witness = (moment, number, messageId) -> {};
    private final AtomicInteger mails = new AtomicInteger();

    MailSink() throws IOException {
        listener = listen(0);
        port = listener.getLocalPort();
        serve(listener);
    }

    int port() {
        return port;
    }

    /** Message-ID to how often a mail with it was taken. */
    Map<String, Integer> taken() {
        return taken;
    }

    /** Notices with this in their text, the first one first. */
    List<String> notices(Pattern wanted) {
        return notices.stream().filter(text -> wanted.matcher(text).find()).toList();
    }

    void callIn(Witness next) {
        mails.set(0);
        witness = next;
    }

    void dismiss() {
        callIn((moment, number, messageId) -> {});
    }

    /** Comes back on the same port. */
    void start() throws IOException {
        listener = listen(port);
        serve(listener);
    }

    /** Goes away in the middle of whatever it does. */
    void stop() throws IOException {
        listener.close();
        for (Socket socket : open) {
            socket.close();
        }
        open.clear();
    }

    @Override
    public void close() throws IOException {
        stop();
    }

    private static ServerSocket listen(int port) throws IOException {
        ServerSocket socket = new ServerSocket();
        socket.setReuseAddress(true);
        socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        return socket;
    }

    private void serve(ServerSocket server) {
        daemon(() -> {
            while (!server.isClosed()) {
                Socket socket = server.accept();
                open.add(socket);
                daemon(() -> converse(socket));
            }
        });
    }

    private void converse(Socket connection) throws Exception {
        try (Socket socket = connection) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
            say(socket, "220 ready");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                switch (line.split("[ :]", 2)[0].toUpperCase(Locale.ROOT)) {
                    case "RCPT" -> {
                        witness.at(Moment.ADDRESSED, mails.get() + 1, "");
                        say(socket, "250 2.1.5 ok");
                    }
                    case "DATA" -> {
                        say(socket, "354 go ahead");
                        take(socket, in);
                    }
                    case "QUIT" -> {
                        say(socket, "221 bye");
                        return;
                    }
                    default -> say(socket, "250 ok");
                }
            }
        } finally {
            open.remove(connection);
        }
    }

    private void take(Socket socket, BufferedReader in) throws Exception {
        String messageId = "";
        StringBuilder text = new StringBuilder();
        for (String line = in.readLine(); !line.equals("."); line = in.readLine()) {
            text.append(line).append('\n');
            if (messageId.isEmpty() && line.toLowerCase(Locale.ROOT).startsWith("message-id:")) {
                messageId = line.substring(line.indexOf('<') + 1, line.indexOf('>'));
            }
        }
        if (!isLetter(messageId)) {
            notices.add(readable(text.toString()));
            say(socket, "250 2.0.0 queued");
            return;
        }
        int number = mails.incrementAndGet();
        witness.at(Moment.RECEIVED, number, messageId);
        taken.merge(messageId, 1, Integer::sum);
        say(socket, "250 2.0.0 queued as " + number);
        witness.at(Moment.ANSWERED, number, messageId);
    }

    /** A letter's Message-ID ends in the number of the attempt; notices have none, and nobody waits for them. */
    private static boolean isLetter(String messageId) {
        return messageId.matches("[^.@]+\\.[0-9]+@.*");
    }

    /** Without the marks of quoted-printable. */
    private static String readable(String text) {
        return text.replace("=\n", "").replace("=3D", "=");
    }

    private static void say(Socket socket, String answer) throws IOException {
        socket.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    /** Work on a thread of its own; a connection that breaks ends it. */
    private interface Work {
        void run() throws Exception;
    }

    private static void daemon(Work work) {
        Thread thread = new Thread(
                new FutureTask<>(() -> {
                    work.run();
                    return null;
                }),
                "mail-sink");
        thread.setDaemon(true);
        thread.start();
    }
}
