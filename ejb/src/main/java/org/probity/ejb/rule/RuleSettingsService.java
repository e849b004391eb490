package org.probity.ejb.rule;

import static org.probity.ejb.security.Right.AGREE_RULES;
import static org.probity.ejb.security.Right.CHANGE_RULES;
import static org.probity.ejb.security.Right.VIEW_SETTINGS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.probity.ejb.notice.NoticeOrder;
import org.probity.ejb.notice.NoticeService;
import org.probity.ejb.school.Schools;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Requires;
import org.probity.persistence.ChangedMeanwhile;
import org.probity.persistence.NotThere;
import org.probity.persistence.approval.PlannedStep;
import org.probity.persistence.person.Person;
import org.probity.persistence.policy.RuleChange;
import org.probity.persistence.policy.RuleRefused;
import org.probity.persistence.policy.RuleValue;
import org.probity.persistence.school.School;

/**
 * The rules of a school as people look at them and change them: one proposes, another agrees, from a coming day on. Acts never ask
 * here; they ask {@code RuleBook}.
 */
@Stateless
public class RuleSettingsService {
    private static final String TRUST = "TRUST";
    private static final int LONGEST = 500;

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Schools schools;

    @Inject
    RuleReach reach;

    @Inject
    RuleTimeline timeline;

    @Inject
    RuleChanges changes;

    @Inject
    NoticeService notices;

    /**
     * What every rule says at a school on a day, in the order of the catalogue; a school's own value before the trust's default.
     *
     * @param schoolCode null or TRUST: the trust's defaults
     */
    @Requires(VIEW_SETTINGS)
    public List<RuleLine> onDay(String schoolCode, LocalDate day) {
        School school = school(schoolCode);
        List<RuleValue> rows = timeline.from(school, day);
        Map<String, Long> asked = changes.waiting(school).stream()
                .collect(Collectors.groupingBy(RuleChange::getKey, Collectors.counting()));
        Map<String, List<RuleValue>> byKey = rows.stream()
                .collect(Collectors.groupingBy(RuleValue::getKey, LinkedHashMap::new, Collectors.toList()));
        return RuleCatalogue.all().stream()
                .map(rule ->
                        line(rule, byKey.getOrDefault(rule.key(), List.of()), day, asked.getOrDefault(rule.key(), 0L)))
                .toList();
    }

    private static RuleLine line(RuleDefinition rule, List<RuleValue> rows, LocalDate day, long asked) {
        long coming =
                rows.stream().filter(row -> row.getEffectiveFrom().isAfter(day)).count();
        Optional<RuleValue> now = rows.stream()
                .filter(row -> !row.getEffectiveFrom().isAfter(day))
                .max(Comparator.comparing((RuleValue row) -> row.getSchool() != null));
        return now.map(row -> new RuleLine(
                        rule,
                        row.getValue(),
                        row.getSource(),
                        row.getSchool() != null,
                        row.getEffectiveFrom(),
                        row.getEffectiveTo(),
                        coming + asked))
                .orElse(new RuleLine(rule, "", null, false, null, null, coming + asked));
    }

    /** One rule in one place; school null or TRUST: the trust's default.
     *
     * @throws NotThere when there is no such rule or school
     */
    @Requires(VIEW_SETTINGS)
    public RuleFile file(String schoolCode, String key) {
        School school = school(schoolCode);
        RuleDefinition rule = RuleCatalogue.of(key).orElseThrow(NotThere::new);
        List<RuleValue> own = timeline.of(school, key);
        List<RuleValue> defaults = school == null ? List.of() : timeline.of(null, key);
        Optional<RuleValue> holds =
                RuleTimeline.on(own, caller.today()).or(() -> RuleTimeline.on(defaults, caller.today()));
        RuleLine now = line(rule, holds.map(List::of).orElse(List.of()), caller.today(), 0);
        return new RuleFile(
                rule,
                school,
                now,
                own,
                defaults,
                changes.of(school, key),
                caller.may(CHANGE_RULES) && reach.mayPropose(rule, school),
                caller.may(AGREE_RULES) && reach.mayAgree(rule, school),
                caller.today());
    }

    /** Proposals that wait for somebody to agree, the oldest first; school null or TRUST: those of the trust's defaults. */
    @Requires(VIEW_SETTINGS)
    public List<RuleChange> waiting(String schoolCode) {
        return changes.waiting(school(schoolCode));
    }

    /**
     * Proposes another value from a coming day on, and tells those who may agree.
     *
     * @return public id of the change
     * @throws WrongValue when the value lies outside its bounds
     * @throws RuleRefused when nobody may change it there, the caller may not, the day is none, or nothing would change
     */
    @Requires(CHANGE_RULES)
    public String propose(RuleProposal wanted) {
        School school = school(wanted.school());
        RuleDefinition rule = RuleCatalogue.of(wanted.key()).orElseThrow(NotThere::new);
        requireOpen(rule, school);
        String said = wanted.backToTheTrusts() ? null : said(rule, wanted.value());
        if (wanted.from() == null) {
            throw new RuleRefused("Say from which day on it holds.");
        }
        String before = RuleTimeline.on(timeline.of(school, rule.key()), wanted.from())
                .map(RuleValue::getValue)
                .orElse(null);
        requireChange(school, said, before);
        timeline.requireFree(school, rule.key(), wanted.from());
        RuleChange change = new RuleChange(
                school,
                new RuleChange.Terms(
                        rule.ruleId(),
                        rule.key(),
                        said,
                        before == null ? "" : before,
                        wanted.from(),
                        sentence(wanted.why(), "Say why it changes, in a sentence. It is kept with the rule.")),
                caller.person(),
                clock.instant(),
                caller.today());
        em.persist(change);
        caller.about(change.getPublicId(), null);
        tell(rule, change);
        return change.getPublicId();
    }

    private void requireOpen(RuleDefinition rule, School school) {
        if (!RuleReach.isOpen(rule, school)) {
            String because =
                    rule.bounds().source().isEmpty() ? "" : " " + rule.bounds().source();
            throw new RuleRefused(
                    rule.isSettled()
                            ? rule.label() + ": law leaves one value only, so nobody changes it." + because
                            : rule.label() + ": this is the same for every school. The trust alone says it." + because);
        }
        if (!reach.mayPropose(rule, school)) {
            throw new RuleRefused("You may not propose a change of this rule here. " + RuleReach.who(rule));
        }
    }

    private static String said(RuleDefinition rule, String typed) {
        String value = rule.read(typed);
        if (value.isEmpty() && !rule.maySayNothing()) {
            throw new WrongValue(rule.label() + ": this cannot stay empty. " + rule.hint());
        }
        if (rule.key().equals("approvalChain")) {
            value.lines().forEach(PlannedStep::of);
        }
        return value;
    }

    private static void requireChange(School school, String said, String before) {
        if (said == null && school == null) {
            throw new RuleRefused("The trust has nobody's value to go back to. Say what the default is.");
        }
        if (said == null && before == null) {
            throw new RuleRefused("The school has no value of its own on that day: the trust's default holds already.");
        }
        if (said != null && said.equals(before)) {
            throw new RuleRefused("That is what holds on that day already, so nothing would change.");
        }
    }

    /**
     * Agrees to a proposal or refuses it.
     *
     * @throws NotThere when there is none, or the caller is none of those who decide on it
     * @throws RuleRefused when it is the caller's own, was decided on, or its day is here
     */
    @Requires(AGREE_RULES)
    public void decide(String id, boolean agree, String note) {
        RuleChange change = changes.change(id);
        RuleDefinition rule = RuleCatalogue.of(change.getKey()).orElseThrow(NotThere::new);
        if (!reach.mayAgree(rule, change.getSchool())) {
            throw new NotThere();
        }
        Person by = caller.person();
        if (agree) {
            change.agree(by, clock.instant(), caller.today(), clipped(note));
            timeline.begin(change);
        } else {
            change.refuse(by, clock.instant(), clipped(note));
        }
        settle(change);
    }

    /**
     * Takes back a proposal, or a value whose day has not come.
     *
     * @throws NotThere when there is none, or the caller could not have proposed it
     * @throws RuleRefused when it holds already
     */
    @Requires(CHANGE_RULES)
    public void withdraw(String id) {
        RuleChange change = changes.change(id);
        RuleDefinition rule = RuleCatalogue.of(change.getKey()).orElseThrow(NotThere::new);
        if (!reach.mayPropose(rule, change.getSchool())) {
            throw new NotThere();
        }
        boolean held = change.getState() == RuleChange.State.AGREED;
        change.withdraw(caller.person(), clock.instant(), caller.today());
        if (held) {
            timeline.undo(change);
        }
        settle(change);
    }

    private void settle(RuleChange change) {
        caller.about(change.getPublicId(), null);
        try {
            em.flush();
        } catch (OptimisticLockException quicker) {
            throw new ChangedMeanwhile();
        }
    }

    private void tell(RuleDefinition rule, RuleChange change) {
        String place = change.getSchool() == null ? TRUST : change.getSchool().getCode();
        String where =
                change.getSchool() == null ? "the trust" : change.getSchool().getName();
        reach.agreeing(rule, change.getSchool())
                .forEach(person -> notices.queue(new NoticeOrder(
                        person.getId(),
                        "N02",
                        "A rule of " + where + " waits for a second person",
                        rule.label() + ". You can agree to the change, or refuse it with a reason.",
                        "/school/rule.xhtml?school=" + place + "&key=" + rule.key(),
                        "N02:" + change.getPublicId() + ":" + person.getId())));
    }

    private School school(String code) {
        return code == null || code.isBlank() || code.equalsIgnoreCase(TRUST) ? null : schools.school(code);
    }

    private static String sentence(String text, String otherwise) {
        String plain = clipped(text);
        if (plain == null) {
            throw new RuleRefused(otherwise);
        }
        return plain;
    }

    private static String clipped(String text) {
        String plain = text == null ? "" : text.strip();
        return plain.isEmpty() ? null : plain.substring(0, Math.min(plain.length(), LONGEST));
    }
}
