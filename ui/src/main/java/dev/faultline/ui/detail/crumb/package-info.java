/// Breadcrumbs of an event as rows of a list, with filters, times and their data.
/// Knows events; must not know issues or where events come from.
@NullMarked
package dev.faultline.ui.detail.crumb;

import org.jspecify.annotations.NullMarked;
