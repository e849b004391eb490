package org.probity.ejb.scan;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetSocketAddress;
import java.net.Socket;
import org.probity.persistence.schema.Database;

/**
 * ClamAV, where {@code probity.scanner.address} names one as {@code host:port}. Without the setting no file is looked at, and every
 * item says so.
 */
@ApplicationScoped
public class VirusScanner {
    private static final Logger LOG = System.getLogger(VirusScanner.class.getName());
    private static final int PATIENCE = 20_000;

    /**
     * Begins to look at a file.
     *
     * @throws ScannerAway when there is one and it does not answer
     */
    public Scan begin() {
        return Database.setting("probity.scanner.address")
                .map(VirusScanner::connected)
                .orElseGet(Scan::ofNothing);
    }

    private static Scan connected(String address) {
        int colon = address.lastIndexOf(':');
        Socket socket = new Socket();
        try {
            int port = Integer.parseInt(address.substring(colon + 1).strip());
            socket.connect(
                    new InetSocketAddress(
                            address.substring(0, Math.max(0, colon)).strip(), port),
                    PATIENCE);
            socket.setSoTimeout(PATIENCE);
            return Scan.over(socket);
        } catch (IOException | IllegalArgumentException unreachable) {
            LOG.log(Level.WARNING, "The virus scanner at probity.scanner.address does not answer.");
            Scan.hangUp(socket);
            ScannerAway away = new ScannerAway();
            away.initCause(unreachable);
            throw away;
        }
    }
}
