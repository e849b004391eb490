package org.probity.ejb.letter;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.probity.ejb.security.Caller;

/** Takes the shipped letter templates over as rows at the start, before anything can order a letter. */
@Startup
@Singleton
@DependsOn("SchemaMigration")
public class TemplateLoader {
    @Inject
    LetterService letters;

    @Inject
    Caller caller;

    @PostConstruct
    void load() {
        caller.actAsSystem();
        letters.takeOverShipped(caller.today());
    }
}
