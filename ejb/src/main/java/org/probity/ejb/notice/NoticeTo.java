package org.probity.ejb.notice;

/**
 * A notice to an address, for somebody whom the product does not know or who is meant apart from their record.
 *
 * @param address checked before
 * @param kind N11: somebody is asked to write or sign behind a link; else as in {@link NoticeOrder}, like the rest
 */
public record NoticeTo(String address, String kind, String subject, String words, String path, String once) {}
