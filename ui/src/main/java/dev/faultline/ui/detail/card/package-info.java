/// What is known around an event, as cards of names and values: contexts, user, tags, request, modules, oddities.
/// Knows events; must not know issues or where events come from.
@NullMarked
package dev.faultline.ui.detail.card;

import org.jspecify.annotations.NullMarked;
