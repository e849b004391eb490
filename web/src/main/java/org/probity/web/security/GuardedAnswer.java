package org.probity.web.security;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/** An answer that leaves with one content policy whoever adds another, and of which nobody keeps a failure. */
final class GuardedAnswer extends HttpServletResponseWrapper {
    static final String POLICY = "Content-Security-Policy";
    static final String CACHE = "Cache-Control";
    static final String NOT_KEPT = "no-store";

    private final boolean file;

    GuardedAnswer(HttpServletResponse answer, boolean file) {
        super(answer);
        this.file = file;
    }

    @Override
    public void addHeader(String name, String value) {
        if (POLICY.equalsIgnoreCase(name)) {
            setHeader(name, value);
        } else if (!decided(name)) {
            super.addHeader(name, value);
        }
    }

    @Override
    public void setHeader(String name, String value) {
        if (!decided(name)) {
            super.setHeader(name, value);
        }
    }

    /** How long a file is kept follows from its address, not from the server's habit. */
    private boolean decided(String name) {
        return file && CACHE.equalsIgnoreCase(name);
    }

    @Override
    public void setStatus(int status) {
        forget(status);
        super.setStatus(status);
    }

    @Override
    public void sendError(int status) throws IOException {
        forget(status);
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        forget(status);
        super.sendError(status, message);
    }

    private void forget(int status) {
        if (status >= SC_BAD_REQUEST) {
            super.setHeader(CACHE, NOT_KEPT);
        }
    }
}
