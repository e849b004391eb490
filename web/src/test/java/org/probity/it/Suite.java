package org.probity.it;

import java.io.File;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The WAR as it is built, deployed once for all classes, with the tests of {@code org.probity.it.inside} added. */
@ArquillianSuiteDeployment
public class Suite {
    @Deployment
    public static WebArchive probity() {
        return ShrinkWrap.create(ZipImporter.class, "ROOT.war")
                .importFrom(new File(System.getProperty("probity.war")))
                .as(WebArchive.class)
                .addPackage("org.probity.it.inside")
                .addPackage("org.probity.it.outside");
    }
}
