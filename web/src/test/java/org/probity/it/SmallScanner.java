package org.probity.it;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * A virus scanner that speaks clamd's INSTREAM and knows one virus: the word {@link #VIRUS}. It can lie down and be woken again, on
 * the same port.
 */
public final class SmallScanner implements AutoCloseable {
    public static final String VIRUS = "Wormwood-in-a-test-file";

    private final int port;
    private ServerSocket door;

    SmallScanner() {
        door = listening(0);
        port = door.getLocalPort();
        serve(door);
    }

    public int port() {
        return port;
    }

    /** From now on nobody answers. */
    public void lieDown() {
        close();
    }

    public void wakeUp() {
        door = listening(port);
        serve(door);
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static ServerSocket listening(int port) {
        try {
            ServerSocket socket = new ServerSocket();
            socket.setReuseAddress(true);
            socket.bind(new java.net.InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return socket;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void serve(ServerSocket door) {
        Thread thread = new Thread(() -> {
            while (!door.isClosed()) {
                try (Socket caller = door.accept()) {
                    answer(caller);
                } catch (IOException hungUp) {
                    System.getLogger("scanner").log(System.Logger.Level.DEBUG, "A caller hung up.");
                }
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    private static void answer(Socket caller) throws IOException {
        DataInputStream in = new DataInputStream(caller.getInputStream());
        byte[] command = in.readNBytes("zINSTREAM\0".length());
        if (!new String(command, StandardCharsets.US_ASCII).equals("zINSTREAM\0")) {
            caller.getOutputStream().write("UNKNOWN COMMAND\0".getBytes(StandardCharsets.US_ASCII));
            return;
        }
        StringBuilder seen = new StringBuilder();
        for (int length = in.readInt(); length != 0; length = in.readInt()) {
            seen.append(new String(in.readNBytes(length), StandardCharsets.ISO_8859_1));
        }
        String verdict = seen.indexOf(VIRUS) < 0 ? "stream: OK\0" : "stream: Test.Wormwood-1 FOUND\0";
        caller.getOutputStream().write(verdict.getBytes(StandardCharsets.US_ASCII));
    }
}
