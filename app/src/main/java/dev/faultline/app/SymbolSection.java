package dev.faultline.app;

import dev.faultline.app.settings.SettingsFile;
import dev.faultline.intake.symbolication.SymbolPlaces;
import java.lang.System.Logger;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What the settings say of symbols.
///
/// @param places folders and files that they are looked for in, in that order
/// @param system whether the places of the operating system are asked after them
record SymbolSection(List<String> places, boolean system) {
    private static final String NAME = "symbols";
    private static final SymbolSection DEFAULT = new SymbolSection(List.of(), true);

    /// Where symbols are looked for; what is no path is passed over.
    static SymbolPlaces places(SettingsFile settings) {
        SymbolSection section = settings.section(NAME, DEFAULT);
        List<Path> paths = new ArrayList<>();
        for (String place : section.places) {
            try {
                paths.add(Path.of(place));
            } catch (InvalidPathException e) {
                System.getLogger(SymbolSection.class.getName())
                        .log(Logger.Level.WARNING, "settings: no path to look for symbols in: " + place);
            }
        }
        return new SymbolPlaces(paths, section.system);
    }

    /// Looks there after the next start as well.
    static void remember(SettingsFile settings, List<Path> places) {
        boolean system = settings.section(NAME, DEFAULT).system;
        settings.put(NAME, new SymbolSection(places.stream().map(Path::toString).toList(), system));
    }
}
