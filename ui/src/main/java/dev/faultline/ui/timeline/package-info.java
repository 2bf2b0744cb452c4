/// Breadcrumbs on a time axis: lanes, folded gaps, clusters, zoom, brush. The arithmetic is plain Java; only
/// [dev.faultline.ui.timeline.TimelineView] draws.
/// Must not know where the breadcrumbs come from, nor the list that shows the same.
@NullMarked
package dev.faultline.ui.timeline;

import org.jspecify.annotations.NullMarked;
