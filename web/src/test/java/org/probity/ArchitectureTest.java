package org.probity;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.ApplicationException;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import org.probity.ejb.security.AuditTrail;
import org.probity.ejb.security.Requires;
import org.probity.ejb.time.ProductClock;
import org.probity.persistence.Refusal;

/** The tables of the design, stated once for all classes: modules, features, class kinds, guarded services, the one clock. */
@AnalyzeClasses(packages = "org.probity", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String DOMAIN = "org.probity.persistence..";
    private static final String ACTS = "org.probity.ejb..";
    private static final String PAGES = "org.probity.web..";

    @ArchTest
    static final ArchRule theDomainKnowsNothingAboveIt = noClasses()
            .that()
            .resideInAPackage(DOMAIN)
            .and()
            .areNotAssignableTo(Refusal.class)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    ACTS,
                    PAGES,
                    "jakarta.ejb..",
                    "jakarta.enterprise..",
                    "jakarta.inject..",
                    "jakarta.faces..",
                    "jakarta.mail..",
                    "jakarta.ws..");

    @ArchTest
    static final ArchRule onlyTheRootOfRefusalsKnowsEnterpriseBeans = noClasses()
            .that()
            .resideInAPackage(DOMAIN)
            .and()
            .doNotHaveFullyQualifiedName(Refusal.class.getName())
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(ApplicationException.class);

    @ArchTest
    static final ArchRule actsKnowNoPages = noClasses()
            .that()
            .resideInAPackage(ACTS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(PAGES, "jakarta.faces..", "jakarta.ws..");

    @ArchTest
    static final ArchRule pagesAskServices = noClasses()
            .that()
            .resideInAPackage(PAGES)
            .and()
            .doNotHaveFullyQualifiedName("org.probity.web.shell.Failure") // tells "database away" from other failures
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class)
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "jakarta.mail..");

    @ArchTest
    static final ArchRule everyServiceMethodSaysWhichRightItNeeds = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Stateless.class)
            .and()
            .areDeclaredInClassesThat()
            .areNotAssignableTo(AuditTrail.class)
            .should()
            .beAnnotatedWith(Requires.class);

    @ArchTest
    static final ArchRule statelessBeansAreServices = classes()
            .that()
            .areAnnotatedWith(Stateless.class)
            .and()
            .areNotAssignableTo(AuditTrail.class)
            .should()
            .haveSimpleNameEndingWith("Service")
            .andShould()
            .resideInAPackage(ACTS);

    @ArchTest
    static final ArchRule entitiesLiveInTheDomain =
            classes().that().areAnnotatedWith(Entity.class).should().resideInAPackage(DOMAIN);

    @ArchTest
    static final ArchRule viewsLiveWithThePages =
            classes().that().haveSimpleNameEndingWith("View").should().resideInAPackage(PAGES);

    @ArchTest
    static final ArchRule refusedNames = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Util|Utils|Helper|Manager|Dto)(\\$.*)?")
            .orShould()
            .haveNameMatching(".*\\.(Base|Abstract)[A-Z][A-Za-z]*");

    @ArchTest
    static final ArchRule thereIsOneClock = noClasses()
            .that()
            .haveNameNotMatching(ProductClock.class.getName() + ".*")
            .and()
            .resideOutsideOfPackage("org.probity.launcher..")
            .should()
            .callMethodWhere(new DescribedPredicate<>("the machine's own time is read") {
                @Override
                public boolean test(JavaMethodCall call) {
                    return call.getTarget().getName().equals("now")
                            && call.getTargetOwner().getPackageName().equals("java.time")
                            && call.getTarget().getRawParameterTypes().isEmpty();
                }
            });

    @ArchTest
    static final ArchRule featuresOfTheDomainAreAcyclic =
            slices().matching("org.probity.persistence.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule featuresOfTheActsAreAcyclic =
            slices().matching("org.probity.ejb.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule featuresOfThePagesAreAcyclic =
            slices().matching("org.probity.web.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule oneClassKnowsHowMailIsSent = noClasses()
            .that()
            .resideOutsideOfPackages("org.probity.ejb.letter..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.mail..", "org.eclipse.angus..");
}
