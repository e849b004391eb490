package org.probity.ejb.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.probity.ejb.model.Run;
import org.probity.ejb.procedure.Procedures;

/**
 * Every shipped procedure of every sample school, driven with right and wrong acts by chance, against a model written from the domain
 * alone. {@code -Dprobity.acts=1000000} tries more of them, {@code -Dprobity.seed=} repeats a failure.
 */
class CaseModelTest {
    private static final Logger LOG = System.getLogger(CaseModelTest.class.getName());
    private static final long ENOUGH = 20_000;

    @Test
    void theProductAgreesWithTheDomainOnEveryAct() {
        long acts = Long.getLong("probity.acts", ENOUGH);
        Run run = new Run(
                Long.getLong("probity.seed", 20_261_122L),
                acts,
                setting -> new RealCase(setting, Procedures::named, Village::new));
        run.go();
        LOG.log(Level.INFO, run.summary());
        if (acts >= ENOUGH && System.getProperty("probity.seed") == null) {
            assertEquals(List.of(), run.neverReached());
        }
    }

    /** A model that asked the product what is right would agree with every fault of it. */
    @Test
    void theModelUsesNoClassOfTheProduct() throws IOException {
        Path sources = Path.of("src/test/java/org/probity/ejb/model");
        try (Stream<Path> files = Files.list(sources)) {
            List<Path> all = files.toList();
            assertTrue(all.size() > 10);
            for (Path file : all) {
                String text = Files.readString(file).replace("package org.probity.ejb.model;", "");
                assertTrue(!text.contains("org.probity"), file.toString());
            }
        }
    }
}
