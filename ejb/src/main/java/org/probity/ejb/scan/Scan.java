package org.probity.ejb.scan;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One file on its way past the scanner, by clamd's INSTREAM: each piece goes out as it comes in, the answer comes at the end. */
public final class Scan implements AutoCloseable {
    private static final Logger LOG = System.getLogger(Scan.class.getName());
    private static final Pattern FOUND = Pattern.compile("stream: (.{1,200}) FOUND");
    private static final int LONGEST_ANSWER = 1_000;

    private final Socket socket;
    private final DataOutputStream out;

    private Scan(Socket socket, DataOutputStream out) {
        this.socket = socket;
        this.out = out;
    }

    /** When no scanner is configured. */
    static Scan ofNothing() {
        return new Scan(null, null);
    }

    static Scan over(Socket socket) throws IOException {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream()));
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        return new Scan(socket, out);
    }

    /** Whether anybody looks. */
    public boolean isAsked() {
        return socket != null;
    }

    /** Shows the scanner the next piece. */
    public void see(byte[] piece) {
        if (isAsked() && piece.length > 0) {
            try {
                out.writeInt(piece.length);
                out.write(piece);
            } catch (IOException gone) {
                throw away(gone);
            }
        }
    }

    /**
     * The scanner's name for the virus that it found; empty when there is none, or nobody looked.
     *
     * @throws ScannerAway when the scanner gave no clear answer
     */
    public Optional<String> found() {
        if (!isAsked()) {
            return Optional.empty();
        }
        try {
            out.writeInt(0);
            out.flush();
            String answer = answer(socket.getInputStream());
            Matcher virus = FOUND.matcher(answer);
            if (virus.find()) {
                return Optional.of(virus.group(1));
            }
            if (answer.endsWith("OK")) {
                return Optional.empty();
            }
            LOG.log(Level.WARNING, "The virus scanner gave no clear answer.");
            throw new ScannerAway();
        } catch (IOException gone) {
            throw away(gone);
        }
    }

    private static String answer(InputStream in) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        for (int next = in.read(); next > 0 && answer.size() < LONGEST_ANSWER; next = in.read()) {
            answer.write(next);
        }
        return answer.toString(StandardCharsets.US_ASCII).strip();
    }

    private static ScannerAway away(IOException gone) {
        LOG.log(Level.WARNING, "The virus scanner stopped answering.");
        ScannerAway away = new ScannerAway();
        away.initCause(gone);
        return away;
    }

    @Override
    public void close() {
        if (isAsked()) {
            hangUp(socket);
        }
    }

    static void hangUp(Socket socket) {
        try {
            socket.close();
        } catch (IOException gone) {
            LOG.log(Level.DEBUG, "The line to the virus scanner was closed already.");
        }
    }
}
