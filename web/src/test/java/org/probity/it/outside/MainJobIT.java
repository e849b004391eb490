package org.probity.it.outside;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.probity.it.ApiClient;
import org.probity.it.Infrastructure;
import org.probity.it.Mails;
import org.probity.it.MainJob;

/** The main job, end to end, in a browser and through a real mail server. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class MainJobIT {
    private final MainJob job = new MainJob(new Mails(Infrastructure.mail()));

    @AfterEach
    void backToTheMorning() {
        ApiClient.of("admin").send("PUT", "clock", "{\"now\":\"2026-11-20T09:00:00Z\"}");
    }

    @Test
    void staffCaseAtCedarGoesFromTheReportToTheFirstWrittenWarning() throws Exception {
        job.staffCaseAtCedar();
    }

    @Test
    void parentCaseAtElmGoesFromTheReportToTheWrittenWarning() throws Exception {
        job.parentCaseAtElm();
    }
}
