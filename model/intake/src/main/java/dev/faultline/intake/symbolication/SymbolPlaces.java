package dev.faultline.intake.symbolication;

import dev.faultline.symbol.find.BuildFolder;
import dev.faultline.symbol.find.FolderStore;
import dev.faultline.symbol.find.SymbolStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Where symbols are looked for.
///
/// @param chosen folders and files that the user named, in the order they are asked
/// @param system whether the places of the operating system are asked after them
public record SymbolPlaces(List<Path> chosen, boolean system) {
    public SymbolPlaces {
        chosen = List.copyOf(chosen);
    }

    /// In a folder the layouts of symbol stores are asked first, as that needs no scan; then every file in and below
    /// it is known by its ids.
    List<SymbolStore> stores() {
        List<SymbolStore> stores = new ArrayList<>();
        for (Path place : chosen) {
            if (Files.isDirectory(place)) {
                stores.add(new FolderStore(place));
            }
            stores.add(new BuildFolder(place));
        }
        if (system) {
            stores.add(new FolderStore(FolderStore.SYSTEM));
        }
        return stores;
    }
}
