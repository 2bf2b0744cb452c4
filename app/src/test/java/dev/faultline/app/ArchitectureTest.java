package dev.faultline.app;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.sql.SQLException;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static JavaClasses product;

    @BeforeAll
    static void read() {
        product = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                // What tests of the window share is no part of the product.
                .withImportOption(location -> !location.contains("dev/faultline/stage/"))
                // Nor are the benchmarks, and what JMH writes for them.
                .withImportOption(location -> !location.contains("dev/faultline/benchmark/"))
                .importPackages("dev.faultline");
    }

    private static void mustNotKnow(String room, String why, String... others) {
        String[] packages = new String[others.length];
        for (int i = 0; i < others.length; i++) {
            packages[i] = "dev.faultline." + others[i] + "..";
        }
        noClasses()
                .that()
                .resideInAPackage("dev.faultline." + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages)
                .because(why)
                .check(product);
    }

    @Test
    void dataGoOneWay() {
        String why = "data go one way: event, triage, store, intake, then collector, live, ui and app";
        mustNotKnow("event", why, "triage", "store", "intake", "collector", "bundle", "live", "ui", "app", "symbol");
        mustNotKnow("triage", why, "store", "intake", "collector", "bundle", "live", "ui", "app", "symbol");
        mustNotKnow("store", why, "intake", "collector", "bundle", "live", "ui", "app");
        mustNotKnow("intake", why, "collector", "bundle", "live", "ui", "app");
        mustNotKnow("collector", why, "bundle", "live", "ui", "app");
        mustNotKnow("bundle", why, "intake", "collector", "live", "ui", "app");
        mustNotKnow("live", why, "collector", "ui", "app");
        mustNotKnow("ui", why, "app");
    }

    @Test
    void symbolsCanBeUsedAlone() {
        mustNotKnow(
                "symbol",
                "the symbol engine is a library of its own",
                "event",
                "triage",
                "store",
                "intake",
                "collector",
                "bundle",
                "live",
                "ui",
                "app");
    }

    @Test
    void theWindowSeesNothingBelowLive() {
        mustNotKnow(
                "ui", "the window asks live and hears from live, never from the store", "store", "intake", "collector");
    }

    @Test
    void onlyTheStoreSaysSql() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.faultline.store..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.sql..", "javax.sql..", "org.h2..")
                        // The digest passes on that the index could not be written; it says no SQL.
                        .and(not(type(SQLException.class))))
                .because("a second dialect must be one class in one room")
                .check(product);
    }

    @Test
    void onlyTheCollectorSaysJetty() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.faultline.collector..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.eclipse.jetty..")
                .because("HTTP comes in at one place, with its limits and its answers")
                .check(product);
    }

    @Test
    void nothingBelowTheWindowKnowsJavaFx() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.faultline.ui..", "dev.faultline.app.desktop..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "com.sun.javafx..", "org.controlsfx..", "atlantafx..")
                .because("the collector and the command line start and run without JavaFX")
                .check(product);
    }

    @Test
    void oneClassHopsToTheJavaFxThread() {
        DescribedPredicate<JavaAccess<?>> runLater = new DescribedPredicate<>("Platform.runLater") {
            @Override
            public boolean test(JavaAccess<?> access) {
                return access.getName().equals("runLater")
                        && access.getTargetOwner().getName().equals("javafx.application.Platform");
            }
        };
        noClasses()
                .that()
                .haveNameNotMatching("dev\\.faultline\\.ui\\.kit\\.FxBridge(\\$.*)?")
                .should()
                .accessTargetWhere(runLater)
                .because("hops are coalesced at one place, never one for each event")
                .check(product);
    }

    @Test
    void theCommandLineDoesNotKnowTheWindow() {
        mustNotKnow("app.cli", "commands run on machines without a display", "ui", "app.desktop");
    }

    @Test
    void packagesOfTheApplicationHaveNoCircles() {
        slices().matching("dev.faultline.app.(*)..")
                .should()
                .beFreeOfCycles()
                .because("what goes in circles cannot be understood in parts")
                .check(product);
    }

    @Test
    void everyPackageSaysWhatMayBeNull() {
        classes()
                .that(new DescribedPredicate<JavaClass>("are not package-info") {
                    @Override
                    public boolean test(JavaClass type) {
                        return !type.getSimpleName().equals("package-info");
                    }
                })
                .should(new ArchCondition<>("live in a package that is @NullMarked") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                        if (!marked) {
                            events.add(SimpleConditionEvent.violated(type, type.getPackageName() + " is not"));
                        }
                    }
                })
                .because("NullAway checks marked packages only")
                .check(product);
    }
}
