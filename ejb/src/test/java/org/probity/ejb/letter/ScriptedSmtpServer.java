package org.probity.ejb.letter;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/**
 * A real SMTP server on loopback that answers as a test says. Each command, the greeting ({@code CONNECT}), the body ({@code BODY})
 * and the final dot ({@code .}) has a queue of answers; the last of a queue stays.
 */
final class ScriptedSmtpServer implements AutoCloseable {

    static final String SILENCE = "silence";
    static final String HANG_UP = "hang up";
    static final String RESET = "reset";

    private final ServerSocket listener = LoopbackPorts.listen();
    private final Map<String, Deque<String>> answers = new HashMap<>();
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final AtomicInteger connections = new AtomicInteger();
    final List<String> commands = new CopyOnWriteArrayList<>();
    final List<String> mails = new CopyOnWriteArrayList<>();
    private final ThreadLocal<String> lastReplied = ThreadLocal.withInitial(() -> "");
    private SSLContext tls;

    ScriptedSmtpServer() {
        answer("CONNECT", "220 ready");
        answer("EHLO", "250 here");
        answer("HELO", "250 here");
        answer("MAIL", "250 2.1.0 ok");
        answer("RCPT", "250 2.1.5 ok");
        answer("DATA", "354 go ahead");
        answer("BODY", "");
        answer(".", "250 2.0.0 queued as 7");
        answer("RSET", "250 ok");
        answer("QUIT", "221 bye");
        answer("AUTH", "235 welcome");
        answer("STARTTLS", "220 go ahead");
        Thread thread = new Thread(this::accept, "scripted-smtp");
        thread.setDaemon(true);
        thread.start();
    }

    /** Sets what a command is answered with, one answer after the other. */
    ScriptedSmtpServer answer(String command, String... replies) {
        synchronized (answers) {
            answers.put(command, new ArrayDeque<>(List.of(replies)));
        }
        return this;
    }

    ScriptedSmtpServer encryptsWith(SSLContext context) {
        tls = context;
        return this;
    }

    int port() {
        return listener.getLocalPort();
    }

    int connections() {
        return connections.get();
    }

    @Override
    public void close() throws IOException {
        listener.close();
        for (Socket socket : open) {
            socket.close();
        }
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket socket = listener.accept();
                open.add(socket);
                connections.incrementAndGet();
                Thread thread = new Thread(() -> converse(socket), "scripted-smtp-connection");
                thread.setDaemon(true);
                thread.start();
            } catch (IOException e) {
                return;
            }
        }
    }

    private void converse(Socket plain) {
        try (Socket first = plain) {
            Socket socket = first;
            BufferedReader in = reader(socket);
            if (!reply(socket, "CONNECT")) {
                return;
            }
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                commands.add(line);
                String verb = line.split(" ", 2)[0].toUpperCase(Locale.ROOT);
                if (!reply(socket, verb) || verb.equals("QUIT")) {
                    return;
                }
                if (verb.equals("STARTTLS")) {
                    socket = encrypted(socket);
                    in = reader(socket);
                }
                if (verb.equals("DATA") && lastReplied.get().startsWith("354") && !body(socket, in)) {
                    return;
                }
            }
        } catch (IOException e) {
            commands.add("(connection lost)");
        }
    }

    private boolean body(Socket socket, BufferedReader in) throws IOException {
        StringBuilder mail = new StringBuilder();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.equals(".")) {
                mails.add(mail.toString());
                return reply(socket, ".");
            }
            mail.append(line).append("\r\n");
            if (!reply(socket, "BODY")) {
                return false;
            }
        }
        return false;
    }

    private boolean reply(Socket socket, String to) throws IOException {
        String answer;
        synchronized (answers) {
            Deque<String> queue = answers.getOrDefault(to, new ArrayDeque<>(List.of("500 what?")));
            answer = queue.size() > 1 ? queue.poll() : queue.peek();
        }
        lastReplied.set(answer);
        switch (answer) {
            case "", SILENCE -> {
                return true;
            }
            case HANG_UP -> {
                return false;
            }
            case RESET -> {
                socket.setSoLinger(true, 0);
                return false;
            }
            default -> {
                for (String line : answer.split("\n", -1)) {
                    if (line.equals(HANG_UP)) {
                        return false;
                    }
                    socket.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
                }
                socket.getOutputStream().flush();
                return true;
            }
        }
    }

    private Socket encrypted(Socket socket) throws IOException {
        SSLSocket encrypted = (SSLSocket) tls.getSocketFactory().createSocket(socket, null, socket.getPort(), true);
        encrypted.setUseClientMode(false);
        encrypted.startHandshake();
        return encrypted;
    }

    private static BufferedReader reader(Socket socket) throws IOException {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
    }
}
