package org.probity.it.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.inference.MannWhitneyUTest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.probity.it.ApiClient;

/**
 * Whether the time of an answer tells somebody that there is a case about them. Runs on demand only: {@code -Dprobity.times=500} is how
 * often each address is opened, in random order, with the names of the case and with names of nothing.
 */
@EnabledIfSystemProperty(named = "probity.times", matches = "[1-9][0-9]*")
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AnswerTimesIT {
    private static final int TIMES = Integer.getInteger("probity.times", 0);
    private static final int WARM_UP = 200;
    private static final double CHANCE = 0.001;
    /** Of milliseconds: what can be told over the Internet with many measurements (Crosby, Wallach and Riedi 2009: 15 to 100 microseconds). */
    private static final double NOTICEABLE = 0.1;

    private static final List<String> ADDRESSES = List.of(
            "api/v1/cases/«reference»",
            "api/v1/reports/«reference»",
            "api/v1/letters/«letter»",
            "api/v1/evidence/«evidence»",
            "api/v1/meetings/«meeting».ics",
            "casework/detail.xhtml?ref=«reference»",
            "breach/detail.xhtml?ref=«reference»",
            "letter/detail.xhtml?id=«letter»",
            "evidence/detail.xhtml?id=«evidence»");

    private final Random random = new SecureRandom();

    /** One address with its answer times in milliseconds: where it names the case, and where it names nothing. */
    private record Times(String address, double[] ofTheCase, double[] ofNothing) {
        double difference() {
            return StatUtils.percentile(ofTheCase, 50) - StatUtils.percentile(ofNothing, 50);
        }

        double chance() {
            return new MannWhitneyUTest().mannWhitneyUTest(ofTheCase, ofNothing);
        }

        boolean tells() {
            return chance() < CHANCE && Math.abs(difference()) > NOTICEABLE;
        }

        String line() {
            return String.format(
                    Locale.ROOT,
                    "| %s | %.3f | %.3f | %+.3f | %.4f | %s |%n",
                    address,
                    StatUtils.percentile(ofTheCase, 50),
                    StatUtils.percentile(ofNothing, 50),
                    difference(),
                    chance(),
                    tells() ? "yes" : "no");
        }
    }

    @Test
    void answersTakeAsLongWhetherThereIsACaseOrNot() throws IOException {
        HeadsCase planted = HeadsCase.planted(ApiClient.of("lm.ald"), ApiClient.of("chair.ald"));
        Onlooker subject = Onlooker.of("headteacher.ald");
        List<Times> all = ADDRESSES.stream()
                .map(address -> new Times(address, new double[TIMES], new double[TIMES]))
                .toList();
        for (int i = 0; i < WARM_UP; i++) {
            measured(subject, (i % 2 == 0 ? planted : HeadsCase.none("0")).in(ADDRESSES.get(i % ADDRESSES.size())));
        }
        for (int turn : turns()) {
            Times times = all.get(turn / 2 / TIMES);
            HeadsCase nothing = HeadsCase.none("0");
            boolean hidden = turn % 2 == 0;
            double time = measured(subject, (hidden ? planted : nothing).in(times.address()));
            (hidden ? times.ofTheCase() : times.ofNothing())[turn / 2 % TIMES] = time;
        }
        StringBuilder table = new StringBuilder(
                "| Address | ms, median, a case | ms, median, nothing | difference | by chance | tells |\n|---|---:|---:|---:|---:|---|\n");
        all.forEach(each -> table.append(each.line()));
        System.getLogger(AnswerTimesIT.class.getName()).log(Level.INFO, "Answer times\n{0}", table);
        Files.writeString(Path.of(System.getProperty("probity.it.folder"), "answer-times.md"), table);
        assertEquals(List.of(), all.stream().filter(Times::tells).toList(), table::toString);
    }

    /** Each measurement once, in random order. */
    private List<Integer> turns() {
        List<Integer> turns = new ArrayList<>();
        for (int i = 0; i < ADDRESSES.size() * TIMES * 2; i++) {
            turns.add(i);
        }
        Collections.shuffle(turns, random);
        return turns;
    }

    private static double measured(Onlooker subject, String address) {
        long began = System.nanoTime();
        String answer = subject.sees(address);
        long took = System.nanoTime() - began;
        assertEquals("404", answer.substring(0, 3), address);
        return took / 1e6;
    }
}
