package org.probity.ejb.register;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.probity.persistence.policy.Clause;
import org.probity.persistence.policy.PolicyVersion;
import org.probity.persistence.policy.Strength;
import org.probity.persistence.register.FindingKind;
import org.probity.persistence.register.Found;
import org.probity.persistence.register.Severity;

/** Clauses of one policy that pull against each other (end of domain.md 1.7). Each pattern is narrow: a false alarm costs more trust than a gap. */
final class TensionCheck {
    private static final Pattern NEVER = Pattern.compile("(?i)\\bnever\\b");
    private static final Pattern EXCEPTION =
            Pattern.compile("(?i)\\b(?:unless|except|only (?:when|if|where)|has agreed|have (?:both )?agreed)\\b");
    private static final Pattern KEEP = Pattern.compile("(?i)\\b(?:take|takes|keep|save|preserve)\\b");
    private static final Pattern SCREEN = Pattern.compile("(?i)\\bscreen ?(?:prints?|shots?)\\b");
    private static final Pattern INDECENT = Pattern.compile("(?i)\\bindecent (?:images?|photographs?|pictures?)\\b");
    private static final Pattern NO_OTHER_WAY = Pattern.compile("(?i)\\bin no other way\\b|\\bno other channel\\b");
    private static final Pattern CHANNEL = Pattern.compile(
            "(?i)\\b(?:seesaw|class dojo|official (?:school )?sites?|text messages?|groupcall|teams)\\b");
    private static final Pattern TO_PUPILS =
            Pattern.compile("(?i)\\bcommunicate with (?:students|pupils)\\b|\\bmessages go\\b");
    private static final Pattern NOT = Pattern.compile("(?i)\\b(?:not|never|no|nobody)\\b");
    private static final Pattern GENUINE_NEED =
            Pattern.compile("(?i)\\baccepts? (?:a|such a) request\\b|\\bgenuine need\\b");
    private static final Pattern DEFAMED = Pattern.compile("(?i)\\b(?:libel\\w*|defam\\w+)\\b");
    private static final Pattern TO_AUTHORITIES =
            Pattern.compile("(?i)\\breport(?:s|ed|ing)?\\b.*\\b(?:authorit(?:y|ies)|police)\\b");
    private static final Pattern CAN_ASK =
            Pattern.compile("(?i)\\b(?:can|may) (?:ask|request)\\b.*\\b(?:closed|shut)\\b");
    private static final Pattern ACTS = Pattern.compile("(?i)\\b(?:acts?|moves?) (?:quickly|promptly|at once)\\b");

    private final PolicyVersion version;
    private final List<Clause> clauses;
    private final Surroundings here;

    private TensionCheck(PolicyVersion version, List<Clause> clauses, Surroundings here) {
        this.version = version;
        this.clauses = clauses;
        this.here = here;
    }

    static Stream<Found> of(PolicyVersion version, List<Clause> clauses, Surroundings here) {
        TensionCheck check = new TensionCheck(version, clauses, here);
        return Stream.of(
                        check.evidenceThatNobodyMaySave(),
                        check.banBesideException(),
                        check.channelBesideTheOnlyOnes(),
                        check.noContactBesideNeed(),
                        check.defamationToAuthorities(),
                        check.requestBesideAct())
                .flatMap(found -> found);
    }

    /** S2-70 and S2-71: of several clauses that ask for screen prints, the nearest before. */
    private Stream<Found> evidenceThatNobodyMaySave() {
        return with("CC-36")
                .filter(ban -> INDECENT.matcher(ban.getText()).find())
                .flatMap(ban -> clauses.stream()
                        .filter(clause -> !clause.equals(ban) && Sentences.anyHolds(clause.getText(), KEEP, SCREEN))
                        .min(Comparator.comparing(clause -> Math.abs(clause.getPosition() - ban.getPosition())))
                        .map(keep -> found(
                                keep,
                                ban,
                                Severity.URGENT,
                                "asks people to keep evidence and take screen prints, but clause " + number(ban)
                                        + " makes saving an indecent image of a child a crime. A person in a hurry reads the first only.",
                                "Say in clause " + number(keep)
                                        + " that it never holds for indecent images of children."))
                        .stream());
    }

    /** S1-21 and S1-22: the same conduct is never allowed in one clause and allowed with leave in another. */
    private Stream<Found> banBesideException() {
        return prohibited()
                .filter(ban -> NEVER.matcher(ban.getText()).find()
                        && !EXCEPTION.matcher(ban.getText()).find())
                .flatMap(ban -> prohibited()
                        .filter(clause -> !clause.equals(ban)
                                && EXCEPTION.matcher(clause.getText()).find()
                                && clause.getCodes().stream()
                                        .anyMatch(code -> ban.getCodes().contains(code)))
                        .map(open -> found(
                                open,
                                ban,
                                Severity.NOTE,
                                "allows with leave what clause " + number(ban)
                                        + " forbids without exception. Which of them counts is left open.",
                                "Write into clause " + number(open) + " for whom the exception does not hold.")));
    }

    /** S2-42, 43 and 48: "in no other way", and then another way. */
    private Stream<Found> channelBesideTheOnlyOnes() {
        return with("CC-17")
                .filter(only -> NO_OTHER_WAY.matcher(only.getText()).find())
                .flatMap(only -> clauses.stream()
                        .filter(clause -> !clause.equals(only) && names(clause, only))
                        .map(other -> found(
                                only,
                                other,
                                Severity.NOTE,
                                "names the only ways to communicate with pupils, and clause " + number(other)
                                        + " names another one.",
                                "Put all ways into one list, in clause " + number(only) + ".")));
    }

    private static boolean names(Clause clause, Clause only) {
        return Sentences.of(clause.getText())
                .anyMatch(sentence -> TO_PUPILS.matcher(sentence).find()
                        && !NOT.matcher(sentence).find()
                        && CHANNEL.matcher(sentence).results().anyMatch(channel -> !only.getText()
                                .contains(channel.group())));
    }

    /** S2-28 and S2-39: no contact at all, and contact where there is need. */
    private Stream<Found> noContactBesideNeed() {
        Optional<Clause> none = with("CC-01")
                .filter(clause -> clause.getStrength() == Strength.PROHIBITED)
                .findFirst();
        return none.stream().flatMap(ban -> with("CC-03")
                .filter(clause -> clause.getStrength() != Strength.PROHIBITED
                        && GENUINE_NEED.matcher(clause.getText()).find())
                .map(open -> found(
                        ban,
                        open,
                        Severity.NOTE,
                        "allows no contact on social media, and clause " + number(open)
                                + " lets staff who are parents answer where there is need. It does not say whether that includes pupils.",
                        "Say in clause " + number(open) + " whom it means and that clause " + number(ban)
                                + " still holds.")));
    }

    /** S4-33: defamation is a civil matter, there is no authority to report it to. */
    private Stream<Found> defamationToAuthorities() {
        return clauses.stream()
                .filter(clause -> Sentences.anyHolds(clause.getText(), DEFAMED, TO_AUTHORITIES))
                .map(clause -> found(
                        clause,
                        null,
                        Severity.NOTE,
                        "has defamation reported to authorities. Defamation is a matter of civil law: no authority takes such a report.",
                        "Name who is meant: the platform, a solicitor, or the police where there is a crime as well."));
    }

    /** S4-25 beside S4-22: one clause promises that it ends, the other can only ask for it. */
    private Stream<Found> requestBesideAct() {
        return clauses.stream()
                .filter(ask -> ask.getStrength() == Strength.RIGHT
                        && CAN_ASK.matcher(ask.getText()).find())
                .flatMap(ask -> clauses.stream()
                        .filter(act -> Objects.equals(act.getHeading(), ask.getHeading())
                                && act.getStrength() == Strength.REQUIRED
                                && ACTS.matcher(act.getText()).find())
                        .map(act -> found(
                                act,
                                ask,
                                Severity.NOTE,
                                "promises to act, but all that clause " + number(ask)
                                        + " gives is leave to ask. The school cannot make anybody comply.",
                                "Promise no more than asking, in clause " + number(act) + ".")));
    }

    private Stream<Clause> prohibited() {
        return clauses.stream().filter(clause -> clause.getStrength() == Strength.PROHIBITED);
    }

    private Stream<Clause> with(String code) {
        return clauses.stream().filter(clause -> clause.getCodes().contains(code));
    }

    private Found found(Clause first, Clause second, Severity severity, String rest, String mend) {
        return Found.of(
                        FindingKind.TENSION,
                        severity,
                        "Clause " + number(first) + " " + rest,
                        mend,
                        "/policy/step.xhtml?id=" + version.getPublicId() + "&act=NEXT",
                        Objects.requireNonNullElse(version.getEffectiveFrom(), here.today()))
                .at(first, second);
    }

    private static String number(Clause clause) {
        return ReviewCheck.number(clause);
    }
}
