package org.probity.ejb.notice;

/**
 * A notice to one person.
 *
 * @param personId whose address it goes to when it leaves
 * @param kind N01 to N10 of domain.md 7.3, and N11 about what people sign behind a link
 * @param subject neutral: never a fact of a case; a policy's title may stand in it
 * @param words one or two sentences above the link
 * @param path of the link, from the base address on: /policy/detail.xhtml?id=...
 * @param once what makes it the same notice, such as {@code N01:policy:17:2026-11-20}; a second one of the same is not written
 */
public record NoticeOrder(long personId, String kind, String subject, String words, String path, String once) {}
