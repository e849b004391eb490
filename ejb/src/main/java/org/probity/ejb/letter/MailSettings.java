package org.probity.ejb.letter;

import java.time.Duration;

/**
 * How to reach the mail server.
 *
 * @param host name or address of the server
 * @param port its port
 * @param user who signs in, or an empty text for a server that asks for nobody
 * @param password of that user; never shown by {@link #toString()}
 * @param starttls whether nothing may be sent before the connection is encrypted
 * @param from our own address: envelope sender and From header, so that failed deliveries come back to it
 * @param helo the name we greet the server with
 * @param connecting how long to wait for a connection
 * @param reading how long to wait for each answer
 * @param writing how long one write may take
 */
public record MailSettings(
        String host,
        int port,
        String user,
        String password,
        boolean starttls,
        String from,
        String helo,
        Duration connecting,
        Duration reading,
        Duration writing) {

    /** Settings with the usual patience: 10 seconds to connect, 60 for an answer, 30 to write. */
    public MailSettings(
            String host, int port, String user, String password, boolean starttls, String from, String helo) {
        this(
                host,
                port,
                user,
                password,
                starttls,
                from,
                helo,
                Duration.ofSeconds(10),
                Duration.ofSeconds(60),
                Duration.ofSeconds(30));
    }

    @Override
    public String toString() {
        return "MailSettings[" + host + ":" + port + (starttls ? ", STARTTLS" : "") + ", from " + from + "]";
    }
}
