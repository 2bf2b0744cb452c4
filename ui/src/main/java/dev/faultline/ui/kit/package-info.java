/// What every screen is made of: the bridge from feeds to the JavaFX thread, commands and the controls made from them,
/// badges, empty states, toasts, ticking times. Must not know any screen, nor what an issue is beyond its level.
///
/// JavaFX 26 draws words from right to left with three weaknesses, and there is an answer to each. A name whose parts
/// have a fixed order (a release, a file, a module) goes through [ShownName], wherever it is shown and also where it
/// stands in a sentence of ours; never what is copied or searched for. Words of others on one line, such a name alone
/// too, are shown by a [WordLabel] or, in a cell, dressed by [SystemLetters]: prose keeps the direction of its first
/// letter. What may take several lines, sentences of ours with names in them too, is a [WrappedLabel]; other controls
/// ask [Bidirectional] before they wrap.
@NullMarked
package dev.faultline.ui.kit;

import org.jspecify.annotations.NullMarked;
