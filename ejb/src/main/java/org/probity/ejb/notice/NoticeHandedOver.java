package org.probity.ejb.notice;

/**
 * The mail server has taken a notice to a person on record. Fired inside the transaction that writes it down.
 *
 * @param once what made it the same notice ({@link NoticeOrder#once()})
 */
public record NoticeHandedOver(long personId, String once) {}
