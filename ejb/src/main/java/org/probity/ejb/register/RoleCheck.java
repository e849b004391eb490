package org.probity.ejb.register;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.probity.persistence.policy.Clause;
import org.probity.persistence.register.FindingKind;
import org.probity.persistence.register.Found;
import org.probity.persistence.register.Severity;

/** Roles that the text names and nobody holds (AT-44). A school's own name for a role counts like the usual one (X06, X07). */
final class RoleCheck {
    private static final List<Named> ROLES = List.of(
            new Named("HT", "headteacher", "head ?teacher"),
            new Named(
                    "DSL",
                    "designated safeguarding lead",
                    "designated safeguarding lead|designated person for child protection"),
            new Named("DPL", "data protection lead", "data protection lead"),
            new Named("DPO", "data protection officer", "data protection officer"),
            new Named("COG", "chair of governors", "chair of (?:the )?(?:local )?(?:governors|governing body)"),
            new Named("HHR", "head of HR", "head of (?:hr|human resources)"),
            new Named("TSL", "trust safeguarding lead", "trust safeguarding lead"),
            new Named("OFF", "office coordinator", "office coordinator"),
            new Named("CLK", "clerk to the governors", "clerk to the (?:governors|governing body)"),
            new Named("CEO", "chief executive", "chief executive"));

    private RoleCheck() {}

    private record Named(String role, String name, String words) {}

    static Stream<Found> of(List<Clause> clauses, Surroundings here) {
        return ROLES.stream()
                .filter(role -> !here.heldRoles().contains(role.role()))
                .flatMap(role -> naming(role, clauses, here).map(clause -> found(role, clause, here)).stream());
    }

    private static Optional<Clause> naming(Named role, List<Clause> clauses, Surroundings here) {
        String label = here.labels().get(role.role());
        Pattern name =
                Pattern.compile("(?i)\\b(?:" + role.words() + (label == null ? "" : "|" + Pattern.quote(label)) + ")");
        return clauses.stream()
                .filter(clause -> name.matcher(clause.getText()).find())
                .findFirst();
    }

    private static Found found(Named role, Clause clause, Surroundings here) {
        String name = here.labels().getOrDefault(role.role(), role.name());
        return Found.of(
                        FindingKind.ROLE_EMPTY,
                        Severity.URGENT,
                        "Clause " + ReviewCheck.number(clause) + " counts on the " + name
                                + ", and nobody holds that role today.",
                        "Give somebody the post, or name another role in the next version.",
                        "/person/list.xhtml" + (here.school() == null ? "" : "?school=" + here.school()),
                        here.today())
                .at(clause, null);
    }
}
