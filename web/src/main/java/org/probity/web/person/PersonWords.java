package org.probity.web.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.probity.persistence.person.Relationship.Kind;

/** Plain words for how two people are tied. */
@Named
@ApplicationScoped
public class PersonWords {
    private final ResourceBundle words = ResourceBundle.getBundle("org.probity.web.person", Locale.UK);

    /** "is a parent of", between two names. */
    public String tie(Kind kind) {
        return words.getString("Tie." + kind.name());
    }

    /** What can be declared, as the declarer reads it. */
    public List<SelectItem> getOwnTies() {
        return Stream.of(Kind.PARENT_OF, Kind.RELATIVE_OF, Kind.PARTNER_OF, Kind.CLOSE_FRIEND_OF)
                .map(kind -> new SelectItem(kind, words.getString("Own." + kind.name())))
                .toList();
    }
}
