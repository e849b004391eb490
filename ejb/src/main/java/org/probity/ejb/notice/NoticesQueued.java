package org.probity.ejb.notice;

/** Notices wait to leave. Fired inside the act; they leave after success. */
public record NoticesQueued() {}
