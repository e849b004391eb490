package org.probity.ejb.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A person of the sample trust. One person may hold several posts; a pupil, a contractor or a past pupil holds one
 * without a role.
 *
 * @param key the user name where {@code signsIn}, otherwise only a name for references
 * @param byEmail letters may go by e-mail: a work address, or a parent who agreed
 * @param confidentialAddress the address must not appear where the other parent could see it
 * @param address empty for pupils, whose parents are written to
 */
public record SamplePerson(
        String key,
        boolean signsIn,
        Name name,
        Optional<String> email,
        boolean byEmail,
        List<String> address,
        boolean confidentialAddress,
        boolean unionRepresentative,
        Optional<LocalDate> born,
        Optional<String> schoolClass,
        List<Post> posts) {

    /** How a person is called and addressed. */
    public record Name(Optional<String> honorific, String given, String family) {
        static Name from(YamlNode node) {
            return new Name(node.maybeText("honorific"), node.text("given"), node.text("family"));
        }
    }

    /** Who somebody is where. {@code school} is a school's code or {@link Vocabulary#TRUST}. */
    public record Post(
            Optional<String> role,
            String school,
            String title,
            String category,
            LocalDate from,
            Optional<LocalDate> to) {

        static Post from(YamlNode node) {
            return new Post(
                    node.maybeWord("role", Vocabulary.ROLES),
                    node.text("school"),
                    node.text("title"),
                    node.word("category", Vocabulary.CATEGORIES),
                    node.date("from"),
                    node.maybeDate("to"));
        }

        public boolean heldOn(LocalDate day) {
            return !day.isBefore(from) && to.map(last -> !day.isAfter(last)).orElse(true);
        }

        public boolean hasRole(String code) {
            return role.filter(code::equals).isPresent();
        }
    }

    static SamplePerson from(YamlNode node) {
        boolean signsIn = node.flag("signsIn", true);
        return new SamplePerson(
                node.text("key"),
                signsIn,
                node.child("name", Name::from),
                node.maybeText("email"),
                node.flag("byEmail", signsIn),
                node.texts("address"),
                node.flag("confidentialAddress", false),
                node.flag("unionRepresentative", false),
                node.maybeDate("born"),
                node.maybeText("class"),
                node.each("posts", Post::from));
    }
}
