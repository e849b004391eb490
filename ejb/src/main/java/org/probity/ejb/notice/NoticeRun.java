package org.probity.ejb.notice;

import java.util.List;

/**
 * The same notice to many people.
 *
 * @param subject and words as in {@link NoticeOrder}
 * @param people at most a thousand at a time
 */
public record NoticeRun(String kind, String subject, String words, List<Each> people) {
    public NoticeRun {
        people = List.copyOf(people);
    }

    /** One of them: where the link leads, and what makes it the same notice; neither has a space. */
    public record Each(long personId, String path, String once) {}
}
