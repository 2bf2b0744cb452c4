package dev.faultline.store.index;

/// A module that native frames of events are in, and whether its symbols were found.
///
/// @param debugId canonical form; empty when unknown
/// @param codeId empty when unknown
/// @param name its file name or path, as sent
/// @param arch empty when unknown
/// @param status `found`, `missing`, `wrong_build`, `unreadable`, `no_debug_information`
public record WantedModule(String debugId, String codeId, String name, String arch, String status) {
    private static final int LONGEST = 400;

    /// A module; texts that are longer than the index keeps are cut.
    public WantedModule {
        debugId = Term.cut(debugId, LONGEST);
        codeId = Term.cut(codeId, LONGEST);
        name = Term.cut(name, LONGEST);
        arch = Term.cut(arch, LONGEST);
    }

    /// How many events want it.
    ///
    /// @param issues number of issues those events are of
    public record Demand(WantedModule module, long events, long issues) {}
}
