package org.probity.ejb.letter;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The ports that the mail tests of this module listen on, all on loopback. */
final class LoopbackPorts {

    private static final int FIRST = 21100;
    private static final int LAST = 21149;

    private LoopbackPorts() {}

    /** A listener on a port that nobody has. */
    static ServerSocket listen() {
        return IntStream.rangeClosed(FIRST, LAST)
                .mapToObj(LoopbackPorts::tried)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No free port from " + FIRST + " to " + LAST));
    }

    /** The numbers of two ports that nobody has at this moment. */
    static List<Integer> twoFree() throws IOException {
        try (ServerSocket one = listen();
                ServerSocket other = listen()) {
            return List.of(one.getLocalPort(), other.getLocalPort());
        }
    }

    private static Optional<ServerSocket> tried(int port) {
        try {
            return Optional.of(new ServerSocket(port, 50, InetAddress.getLoopbackAddress()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
