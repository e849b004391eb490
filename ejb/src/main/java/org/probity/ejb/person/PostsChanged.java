package org.probity.ejb.person;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.probity.persistence.person.Post;

/**
 * Posts began, ended or were described anew, within that act.
 *
 * @param schools ids of their schools; {@link #TRUST} among them when a post is for the whole trust
 */
public record PostsChanged(Set<Long> schools) {
    public static final Long TRUST = 0L;

    public PostsChanged {
        schools = Set.copyOf(schools);
    }

    public static PostsChanged of(Collection<Post> posts) {
        return new PostsChanged(posts.stream()
                .map(post -> post.getSchool() == null ? TRUST : post.getSchool().getId())
                .collect(Collectors.toSet()));
    }
}
