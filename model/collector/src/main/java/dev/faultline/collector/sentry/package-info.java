/// Sentry's ingest protocol: paths, authentication, envelopes and events. Must not know the store's index, issues
/// or the window, nor what is in an event.
@NullMarked
package dev.faultline.collector.sentry;

import org.jspecify.annotations.NullMarked;
