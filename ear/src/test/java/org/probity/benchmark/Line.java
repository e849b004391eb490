package org.probity.benchmark;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** One kept connection to the server, for one thread; plain sockets, because the driver shares the processors with what it measures. */
final class Line implements AutoCloseable {
    private static final int LARGEST = 16 * 1024 * 1024;
    private static final int PATIENCE_MILLIS = 60_000;

    private final InetSocketAddress address;
    private Socket socket;
    private InputStream in;

    Line(InetSocketAddress address) {
        this.address = address;
    }

    Answer get(String path, String headers) {
        return ask("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + address.getPort() + "\r\n" + headers + "\r\n");
    }

    Answer post(String path, String headers, String type, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return ask("POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + address.getPort() + "\r\n" + headers
                + "Content-Type: " + type + "\r\nContent-Length: " + bytes.length + "\r\n\r\n" + body);
    }

    private Answer ask(String request) {
        byte[] bytes = request.getBytes(StandardCharsets.UTF_8);
        try {
            boolean kept = socket != null;
            try {
                return exchange(bytes);
            } catch (IOException closedMeanwhile) {
                close();
                if (!kept) {
                    throw closedMeanwhile;
                }
                return exchange(bytes);
            }
        } catch (IOException broken) {
            close();
            throw new UncheckedIOException(broken);
        }
    }

    private Answer exchange(byte[] request) throws IOException {
        if (socket == null) {
            socket = new Socket();
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.connect(address, PATIENCE_MILLIS);
            in = new BufferedInputStream(socket.getInputStream(), 64 * 1024);
        }
        socket.getOutputStream().write(request);
        Answer answer = read();
        if (answer.header("Connection").filter("close"::equalsIgnoreCase).isPresent()) {
            close();
        }
        return answer;
    }

    private Answer read() throws IOException {
        String first = line();
        List<String> headers = new ArrayList<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            headers.add(line);
        }
        int status = Integer.parseInt(first.split(" ", 3)[1]);
        Answer head = new Answer(status, headers, new byte[0]);
        return new Answer(status, headers, body(head));
    }

    private byte[] body(Answer head) throws IOException {
        if (head.header("Transfer-Encoding").filter("chunked"::equalsIgnoreCase).isPresent()) {
            ByteArrayOutputStream body = new ByteArrayOutputStream(64 * 1024);
            for (int size = chunk(); size > 0; size = chunk()) {
                body.write(exactly(size));
                line();
            }
            line();
            return body.toByteArray();
        }
        return exactly(head.header("Content-Length").map(Integer::valueOf).orElse(0));
    }

    private int chunk() throws IOException {
        return Integer.parseInt(line().strip(), 16);
    }

    private byte[] exactly(int length) throws IOException {
        if (length > LARGEST) {
            throw new IOException("An answer of " + length + " bytes");
        }
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new IOException("The answer ended early");
        }
        return bytes;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder(80);
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0 || line.length() > 16_384) {
                throw new IOException("The connection was closed");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() {
        if (socket != null) {
            try {
                socket.close();
            } catch (IOException gone) {
                in = null;
            }
            socket = null;
        }
    }
}
