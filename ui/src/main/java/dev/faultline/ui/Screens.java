package dev.faultline.ui;

import dev.faultline.live.Live;
import dev.faultline.live.bundle.OpenBundle;
import dev.faultline.live.symbol.LiveSymbols;
import dev.faultline.ui.bundle.BundleScreen;
import dev.faultline.ui.detail.DetailScreen;
import dev.faultline.ui.home.HomePorts;
import dev.faultline.ui.home.HomeScreen;
import dev.faultline.ui.issues.IssuesScreen;
import dev.faultline.ui.kit.Kit;
import dev.faultline.ui.kit.Place;
import dev.faultline.ui.kit.PlaceDialog;
import dev.faultline.ui.kit.SaveDialog;
import dev.faultline.ui.kit.Screen;
import dev.faultline.ui.releases.ReleasesScreen;
import dev.faultline.ui.rules.RulesScreen;
import dev.faultline.ui.saved.SavedViews;
import dev.faultline.ui.settings.HomeSections;
import dev.faultline.ui.settings.SettingsScreen;
import dev.faultline.ui.settings.SettingsSection;
import dev.faultline.ui.settings.SymbolSections;
import dev.faultline.ui.settings.WindowSections;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;

/// The screens of the window, and which of them a place is. JavaFX thread only.
final class Screens {
    private final Screen home;
    private final IssuesScreen issues;
    private final ReleasesScreen releases;
    private final DetailScreen details;
    private final RulesScreen rules;
    private final SettingsScreen settings;

    /// @param looking what they show; settings are the home's in any case
    Screens(Kit kit, Looking looking, WindowPorts ports, Memory memory, SaveDialog save) {
        Live live = looking.live();
        OpenBundle bundle = looking.bundle();
        LiveSymbols symbols = looking.home().symbols();
        this.home = bundle == null
                ? HomeScreen.of(
                        kit,
                        live,
                        new HomePorts(
                                ports.testCrash(),
                                memory.settings().sdk(),
                                sdk -> memory.change(settings -> settings.withSdk(sdk)),
                                () -> ports.home().settings().get().capBytes(),
                                memory::left))
                : new BundleScreen(kit, bundle.facts());
        this.issues = new IssuesScreen(
                kit,
                live,
                ports.clock(),
                new SavedViews(
                        memory.settings().views(), views -> memory.change(settings -> settings.withViews(views))));
        this.releases = ReleasesScreen.of(kit, live);
        this.rules = RulesScreen.of(kit, live);
        this.details = new DetailScreen(
                kit, live, ports.clock(), save, ForkJoinPool.commonPool(), new SettingsDesk(memory, ports.starter()));
        PlaceDialog dialog = ports.placeDialog().apply(kit.texts().get("settings.folder.title"));
        List<SettingsSection> sections = new ArrayList<>(
                new WindowSections(kit.texts(), memory.settingsProperty(), memory::change, dialog).all());
        sections.addAll(new SymbolSections(kit, symbols, dialog).all());
        sections.addAll(new HomeSections(kit, ports.home()).all());
        this.settings = new SettingsScreen(kit, sections);
    }

    IssuesScreen issues() {
        return issues;
    }

    Screen of(Place place) {
        return switch (place) {
            case Place.Home _ -> home;
            case Place.Issues(String query) -> {
                issues.search(query);
                yield issues;
            }
            case Place.Releases _ -> releases;
            case Place.Rules(String project, String rule) -> {
                rules.open(project, rule);
                yield rules;
            }
            case Place.IssueDetails(long id) -> {
                details.open(id);
                yield details;
            }
            case Place.Settings(String section) -> {
                settings.open(section);
                yield settings;
            }
        };
    }
}
