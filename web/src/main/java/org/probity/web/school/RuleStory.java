package org.probity.web.school;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.probity.ejb.rule.RuleFile;
import org.probity.persistence.policy.RuleChange;
import org.probity.persistence.policy.RuleValue;
import org.probity.web.words.Spoken;

/** What a rule said, says and will say in one place, in words; made anew for every answer. */
public final class RuleStory {
    private final RuleFile file;

    RuleStory(RuleFile file) {
        this.file = file;
    }

    /** A value with its days. */
    public record Held(String value, LocalDate from, LocalDate until, String source, boolean trusts) {}

    /** A change by people. */
    public record Change(
            String id,
            String value,
            LocalDate from,
            String why,
            String proposed,
            String decided,
            String note,
            boolean open,
            String word) {}

    public String getNow() {
        return RuleWords.value(file.rule(), file.now().value());
    }

    public String getOrigin() {
        return RuleWords.origin(file.now(), file.school() == null);
    }

    /** Proposals that wait, and changes whose day has not come, the nearest day first. */
    public List<Change> getComing() {
        return file.changes().stream()
                .filter(change -> change.isOpen() || isAhead(change))
                .sorted(Comparator.comparing(RuleChange::getEffectiveFrom))
                .map(this::change)
                .toList();
    }

    /** Everything else that people did, the newest first. */
    public List<Change> getDone() {
        return file.changes().stream()
                .filter(change -> !change.isOpen() && !isAhead(change))
                .map(this::change)
                .toList();
    }

    private boolean isAhead(RuleChange change) {
        return change.getState() == RuleChange.State.AGREED
                && change.getEffectiveFrom().isAfter(file.today());
    }

    /** Every value with its days, the newest first; the trust's too where a school asks. */
    public List<Held> getValues() {
        return Stream.concat(
                        file.values().stream().map(row -> held(row, file.school() == null)),
                        file.defaults().stream().map(row -> held(row, true)))
                .sorted(Comparator.comparing(Held::from).reversed())
                .toList();
    }

    private Held held(RuleValue row, boolean trusts) {
        return new Held(
                RuleWords.value(file.rule(), row.getValue()),
                row.getEffectiveFrom(),
                row.getEffectiveTo(),
                row.getSource(),
                trusts);
    }

    private Change change(RuleChange change) {
        String decided = change.getDecidedBy() == null
                ? ""
                : (change.getState() == RuleChange.State.REFUSED ? "Refused by " : "Agreed by ")
                        + change.getDecidedBy().getName() + ", " + Spoken.date(change.getDecided()) + ".";
        String taken = change.getWithdrawnBy() == null
                ? ""
                : " Taken back by " + change.getWithdrawnBy().getName() + ", " + Spoken.date(change.getWithdrawn())
                        + ".";
        return new Change(
                change.getPublicId(),
                change.isBackToTheTrusts() ? "The trust's default" : RuleWords.value(file.rule(), change.getSaid()),
                change.getEffectiveFrom(),
                change.getWhy(),
                "Proposed by " + change.getProposedBy().getName() + ", " + Spoken.date(change.getProposed()) + ".",
                (decided + taken).strip(),
                change.getNote(),
                change.isOpen(),
                change.word());
    }
}
