package org.probity.ejb.person.bulk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Right;
import org.probity.persistence.calendar.DateWords;
import org.probity.persistence.person.Person;
import org.probity.persistence.person.Post;
import org.probity.persistence.school.School;

/**
 * What a list would do, line by line: whom each line means, and what of it is new. A person is known by the number, else by the e-mail
 * address; a name alone never decides.
 */
@Dependent
class BulkPlan {
    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    List<Proposal> of(List<Line> lines) {
        LineCheck check = new LineCheck(terms());
        List<LineCheck.Checked> checked = lines.stream().map(check::check).toList();
        List<Wanted> wanted = checked.stream()
                .map(LineCheck.Checked::wanted)
                .filter(Objects::nonNull)
                .toList();
        Known known = new Known(em, wanted);
        Map<Wanted, String> clashes = clashes(checked);
        Map<String, Integer> seen = new HashMap<>();
        List<Proposal> proposals = new ArrayList<>();
        for (LineCheck.Checked each : checked) {
            proposals.add(proposal(each, known, clashes, seen));
        }
        return proposals;
    }

    private Proposal proposal(
            LineCheck.Checked checked, Known known, Map<Wanted, String> clashes, Map<String, Integer> seen) {
        Wanted wanted = checked.wanted();
        if (wanted == null) {
            return Proposal.wrong(checked.line(), checked.faults());
        }
        Integer first = seen.putIfAbsent(key(wanted), checked.line().number());
        if (first != null) {
            return Proposal.wrong(
                    checked.line(), List.of("Line " + first + " says the same. Leave one of the two out."));
        }
        if (clashes.containsKey(wanted)) {
            return Proposal.wrong(checked.line(), List.of(clashes.get(wanted)));
        }
        return known.numbered(wanted.number())
                .map(person -> update(checked.line(), wanted, person, known))
                .orElseGet(() -> unnumbered(checked.line(), wanted, known));
    }

    private Proposal unnumbered(Line line, Wanted wanted, Known known) {
        List<Person> reached = wanted.email() == null ? List.of() : known.reachedAt(wanted.email());
        if (reached.size() > 1) {
            return Proposal.wrong(
                    line,
                    List.of("Several people on record have the address " + wanted.email()
                            + ". Give the number of the one you mean."));
        }
        if (reached.size() == 1) {
            Person person = reached.get(0);
            boolean another = wanted.number() != null
                    && person.getNumber() != null
                    && !wanted.number().equals(person.getNumber());
            return another
                    ? Proposal.wrong(
                            line,
                            List.of("The address " + wanted.email() + " belongs to " + person.getName()
                                    + ", who has another number. Correct the number or the address."))
                    : update(line, wanted, person, known);
        }
        List<Person> namesakes = known.named(wanted);
        boolean unclear = namesakes.stream().anyMatch(person -> person.getNumber() == null || wanted.number() == null);
        return unclear
                ? Proposal.wrong(
                        line,
                        List.of(
                                "There is a " + namesakes.get(0).getName() + " at " + place(wanted.school())
                                        + " already. Give the number or the e-mail address that is on record if it is the same person, another e-mail address if not."))
                : fresh(line, wanted);
    }

    private static Proposal fresh(Line line, Wanted wanted) {
        return new Proposal(line, Verdict.NEW, "New person: " + post(wanted) + ".", wanted, null, null);
    }

    private Proposal update(Line line, Wanted wanted, Person person, Known known) {
        Post post = known.post(person, wanted).orElse(null);
        List<String> changes = changes(wanted, person, post);
        boolean self = caller.personId().filter(person.getId()::equals).isPresent();
        if (self && (post == null || ends(wanted, post))) {
            return Proposal.wrong(
                    line,
                    List.of(
                            "You cannot give yourself a post or say when yours ends. Ask a colleague to take this line in."));
        }
        if (isElsewhere(wanted, person) && known.signsIn(person) && !caller.may(Right.MANAGE_ACCOUNTS)) {
            return Proposal.wrong(
                    line,
                    List.of(
                            person.getName()
                                    + " signs in here, and whoever has the e-mail address can choose a new password. Leave \"Email\" empty, or ask somebody who looks after accounts to take this line in."));
        }
        if (post == null) {
            return new Proposal(line, Verdict.NEW, said("New post: " + post(wanted), changes), wanted, person, null);
        }
        return changes.isEmpty()
                ? new Proposal(line, Verdict.SAME, "Nothing changes.", wanted, person, post)
                : new Proposal(line, Verdict.CHANGED, said("Changes", changes), wanted, person, post);
    }

    /** Empty cells take nothing away; only what is written and different is a change. */
    private static List<String> changes(Wanted wanted, Person person, Post post) {
        List<String> changes = new ArrayList<>();
        if (!person.getGivenName().equals(wanted.given())
                || !person.getFamilyName().equals(wanted.family())
                || (wanted.honorific() != null && !wanted.honorific().equals(person.getHonorific()))) {
            changes.add("name, until now " + person.getName());
        }
        if (isElsewhere(wanted, person)) {
            changes.add("e-mail address");
        }
        if (wanted.number() != null && !wanted.number().equals(person.getNumber())) {
            changes.add("number");
        }
        if (post != null && (!post.getTitle().equals(wanted.title()) || post.getCategory() != wanted.category())) {
            changes.add("post, until now " + post.getTitle());
        }
        if (post != null && ends(wanted, post)) {
            changes.add("the post ends on " + DateWords.date(wanted.ends()));
        }
        return changes;
    }

    private static boolean isElsewhere(Wanted wanted, Person person) {
        return wanted.email() != null && !wanted.email().equalsIgnoreCase(person.getEmail());
    }

    private static boolean ends(Wanted wanted, Post post) {
        return wanted.ends() != null && !wanted.ends().equals(post.getEnds());
    }

    private static String said(String start, List<String> changes) {
        return changes.isEmpty() ? start + "." : start + ": " + String.join("; ", changes) + ".";
    }

    /** Lines that give one address or number to different people, with the sentence that says so. */
    private static Map<Wanted, String> clashes(List<LineCheck.Checked> checked) {
        Map<Wanted, String> clashes = new HashMap<>();
        clash(checked, "address", clashes);
        clash(checked, "number", clashes);
        return clashes;
    }

    private static void clash(List<LineCheck.Checked> checked, String what, Map<Wanted, String> clashes) {
        Map<String, List<LineCheck.Checked>> groups = checked.stream()
                .filter(each -> each.wanted() != null && shared(each.wanted(), what) != null)
                .collect(Collectors.groupingBy(each -> shared(each.wanted(), what)));
        groups.forEach((shared, lines) -> {
            long people = lines.stream()
                    .map(each -> Known.name(each.wanted()))
                    .distinct()
                    .count();
            if (people > 1) {
                String numbers = lines.stream()
                        .map(each -> String.valueOf(each.line().number()))
                        .collect(Collectors.joining(", "));
                lines.forEach(each -> clashes.put(
                        each.wanted(),
                        "The " + what + " " + shared + " stands with different people in lines " + numbers
                                + ". Give each their own, or leave it empty."));
            }
        });
    }

    private static String shared(Wanted wanted, String what) {
        return "address".equals(what) ? wanted.email() : wanted.number();
    }

    private static String key(Wanted wanted) {
        String who = wanted.number() != null
                ? wanted.number()
                : wanted.email() != null ? wanted.email() : Known.name(wanted);
        return who + "|" + place(wanted.school()) + "|" + wanted.role() + "|" + wanted.starts();
    }

    private static String post(Wanted wanted) {
        return wanted.title() + " at " + place(wanted.school()) + " from " + DateWords.date(wanted.starts());
    }

    private static String place(School school) {
        return school == null ? "the trust" : school.getName();
    }

    private Terms terms() {
        List<School> schools =
                em.createQuery("select s from School s", School.class).getResultList();
        List<?> roles =
                em.createNativeQuery("select code, name, trust_wide from role").getResultList();
        return new Terms(
                schools,
                roles.stream()
                        .map(Object[].class::cast)
                        .map(role -> new Terms.Role((String) role[0], (String) role[1], (Boolean) role[2]))
                        .toList());
    }
}
