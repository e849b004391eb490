package org.probity.ejb.sample;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.probity.ejb.security.Caller;
import org.probity.persistence.schema.Database;

/** Loads the sample trust at the first start when {@code probity.sample} is true, and gives its people the password of this start. */
@Startup
@Singleton
@DependsOn("SchemaMigration")
public class SampleLoader {
    private static final Logger LOG = System.getLogger(SampleLoader.class.getName());

    @Inject
    SampleService samples;

    @Inject
    Caller caller;

    @PostConstruct
    void load() {
        if (Database.setting("probity.sample").filter("true"::equals).isEmpty()) {
            return;
        }
        caller.actAsSystem();
        if (samples.isEmpty()) {
            samples.load(SampleTrust.read());
            LOG.log(Level.INFO, "The sample trust is loaded.");
        }
        Database.setting("probity.sample.password").ifPresent(samples::setPasswords);
    }
}
