package dev.faultline.app.cli;

/// What a lookup does about the cache of symbols.
enum CacheUse {
    USE,
    BUILD,
    NEVER
}
