package org.probity.ejb.sample;

/**
 * A tie between two people that can make a conflict of interest. Only PARENT_OF has a direction: {@code person} is
 * the parent.
 */
public record Relationship(String kind, String person, String of) {

    static Relationship from(YamlNode node) {
        return new Relationship(node.word("kind", Vocabulary.RELATIONSHIPS), node.text("person"), node.text("of"));
    }

    public boolean ties(String one, String other) {
        return (person.equals(one) && of.equals(other)) || (person.equals(other) && of.equals(one));
    }
}
