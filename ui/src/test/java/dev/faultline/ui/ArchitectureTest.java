package dev.faultline.ui;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.faultline.ui.kit.FxBridge;
import javafx.application.Platform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final String[] SCREENS = {
        "dev.faultline.ui.home..",
        "dev.faultline.ui.issues..",
        "dev.faultline.ui.detail..",
        "dev.faultline.ui.settings..",
        "dev.faultline.ui.releases..",
        "dev.faultline.ui.rules.."
    };
    private static JavaClasses window;

    @BeforeAll
    static void read() {
        window = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("dev.faultline.ui");
    }

    @Test
    void hearsAndAsksOnlyTheLiveModel() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.faultline.store..", "dev.faultline.intake..", "dev.faultline.collector..", "java.sql..")
                .because("the window must not know how events come in or where they are kept")
                .check(window);
    }

    @Test
    void hopsToTheFxThreadInOnePlace() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(FxBridge.class)
                .should()
                .callMethod(Platform.class, "runLater", Runnable.class)
                .because("the bridge is where bursts are held back")
                .check(window);
    }

    @Test
    void keepsTheKitFreeOfScreens() {
        noClasses()
                .that()
                .resideInAnyPackage("dev.faultline.ui.kit..", "dev.faultline.ui.text..", "dev.faultline.ui.theme..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.faultline.ui.home..",
                        "dev.faultline.ui.issues..",
                        "dev.faultline.ui.detail..",
                        "dev.faultline.ui.shell..")
                .because("screens are made of the kit, not the kit of screens")
                .check(window);
    }

    @Test
    void keepsScreensApart() {
        for (String screen : SCREENS) {
            for (String other : SCREENS) {
                if (!screen.equals(other)) {
                    noClasses()
                            .that()
                            .resideInAPackage(screen)
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage(other)
                            .because("screens meet in places, through the navigator")
                            .check(window);
                }
            }
        }
    }

    @Test
    void keepsPresentersAndModelsFreeOfNodes() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Presenter")
                .or()
                .haveSimpleNameEndingWith("Model")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..")
                .because("they are tested without a stage")
                .check(window);
    }

    @Test
    void usesNoAwt() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideOutsideOfPackages("java.awt..", "javax.swing..")
                .because("AWT and JavaFX in one window cost a second event thread")
                .check(window);
    }
}
