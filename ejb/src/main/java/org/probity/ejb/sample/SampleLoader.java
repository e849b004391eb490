package org.probity.ejb.sample;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.probity.ejb.security.Caller;
import org.probity.ejb.time.ProductClock;
import org.probity.persistence.Refusal;
import org.probity.persistence.schema.Database;

/** Loads the sample trust at the first start when {@code probity.sample} is true, and gives its people the password of this start. */
@Startup
@Singleton
@DependsOn("ProcedureLoader")
@TransactionManagement(TransactionManagementType.BEAN)
public class SampleLoader {
    private static final Logger LOG = System.getLogger(SampleLoader.class.getName());

    /** What the sample trust's text keeps the same everywhere. */
    private static final Set<String> LOCKED = Set.of("2", "3", "7");

    @Inject
    SampleService samples;

    @Inject
    SampleCaseService cases;

    @Inject
    SampleCampaignService asked;

    @Inject
    SampleTextService texts;

    @Inject
    ProductClock clock;

    @Inject
    Caller caller;

    @PostConstruct
    void load() {
        if (Database.setting("probity.sample").filter("true"::equals).isEmpty()) {
            return;
        }
        caller.actAsSystem();
        if (samples.isEmpty()) {
            SampleTrust trust = SampleTrust.read();
            samples.load(trust);
            clock.retell(() -> tell(trust.cases()));
            clock.retell(this::campaigns);
            clock.retell(this::texts);
            LOG.log(Level.INFO, "The sample trust is loaded.");
        }
        Database.setting("probity.sample.password").ifPresent(samples::setPasswords);
    }

    /** One campaign at Elm that is over, one at Cedar that runs; in days before now, so that no reminder is due yet. */
    private void campaigns() {
        Instant now = clock.instant();
        try {
            clock.moveTo(now.minus(Duration.ofDays(60)));
            String over = asked.ask("ELM", "headteacher.elm", "Reading for the autumn term");
            clock.moveTo(now.minus(Duration.ofDays(55)));
            asked.asked(over).forEach(asked::answer);
            clock.moveTo(now.minus(Duration.ofDays(30)));
            asked.close(over, "headteacher.elm");
            clock.moveTo(now.minus(Duration.ofDays(4)));
            String running = asked.ask("CED", "headteacher.ced", "Policies that changed this term");
            clock.moveTo(now.minus(Duration.ofDays(2)));
            asked.asked(running).stream().limit(2).forEach(asked::answer);
        } catch (Refusal refused) {
            LOG.log(Level.WARNING, "The sample campaigns end: {0}", refused.getMessage());
        }
        caller.actAsSystem();
    }

    /** A text of the trust in its second version. One school has not filled it in yet, another has words of its own where the trust changed. */
    private void texts() {
        Instant now = clock.instant();
        try {
            clock.moveTo(now.minus(Duration.ofDays(70)));
            String first = texts.bringIntoForce("staff-online.md", LOCKED);
            clock.moveTo(now.minus(Duration.ofDays(40)));
            String draft = texts.adopt(
                    first,
                    "DAM",
                    Map.of(
                            "pastPupil.minAge",
                            "18",
                            "enquiry.responseWorkingDays",
                            "3",
                            "label.dsl",
                            "Safeguarding lead"));
            texts.replace(draft, "5", "Staff answer messages about work on school days between eight and five.");
            clock.moveTo(now.minus(Duration.ofDays(5)));
            String second = texts.bringIntoForce("staff-online-2.md", LOCKED);
            clock.moveTo(now.minus(Duration.ofDays(1)));
            texts.adopt(second, "ALD", Map.of("pastPupil.minAge", "16"));
        } catch (Refusal refused) {
            LOG.log(Level.WARNING, "The sample text of the trust ends: {0}", refused.getMessage());
        }
        caller.actAsSystem();
    }

    /** One thing that happened in one story. */
    private record Event(LocalDateTime at, SampleCase story, SampleCase.Step step) {}

    /** All stories side by side, in the order of time; what lies ahead of the product's clock has not happened yet. */
    private void tell(List<SampleCase> stories) {
        Instant now = clock.instant();
        Map<String, String> references = new HashMap<>();
        Stream<Event> reports = stories.stream().map(story -> new Event(story.reported(), story, null));
        Stream<Event> steps = stories.stream()
                .flatMap(story -> story.steps().stream().map(step -> new Event(step.at(), story, step)));
        Stream.concat(reports, steps)
                .filter(event ->
                        event.at().atZone(ProductClock.LONDON).toInstant().isBefore(now))
                .sorted(Comparator.comparing(Event::at).thenComparing(event -> event.step() != null))
                .forEach(event -> {
                    clock.moveTo(event.at().atZone(ProductClock.LONDON).toInstant());
                    caller.actAsSystem();
                    happen(event, references);
                });
        caller.actAsSystem();
    }

    /** A story that the rules of today refuse ends where it is; the product starts all the same. */
    private void happen(Event event, Map<String, String> references) {
        String key = event.story().key();
        try {
            if (event.step() == null) {
                references.put(key, cases.report(event.story()));
            } else if (references.containsKey(key)) {
                goOn(references.get(key), event);
            }
        } catch (Refusal refused) {
            references.remove(key);
            String step = event.step() == null ? "report" : event.step().step();
            LOG.log(Level.WARNING, "The sample story {0} ends at {1}: {2}", key, step, refused.getMessage());
        }
    }

    private void goOn(String reference, Event event) {
        if (event.step().step().equals("TRIAGE")) {
            cases.triage(reference, event.story(), event.step());
        } else if (event.step().take().isPresent()) {
            cases.take(reference, event.step());
        }
    }
}
