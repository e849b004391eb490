package org.probity.web.api;

import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.time.DateTimeException;

/** Tells a request that cannot be read from a failure of ours. */
@Provider
public class BodyReading implements ReaderInterceptor {
    @Override
    public Object aroundReadFrom(ReaderInterceptorContext reading) throws IOException {
        try {
            return reading.proceed();
        } catch (JsonbException | JsonException | DateTimeException | ProcessingException unreadable) {
            UnreadableBody told = new UnreadableBody();
            told.initCause(unreadable);
            throw told;
        }
    }
}
