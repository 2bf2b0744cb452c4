/// What the events mean together: grouping, issues and their states, releases, the search language.
/// The sub-packages hold the subjects; must not know SQL, files, HTTP or the window.
@NullMarked
package dev.faultline.triage;

import org.jspecify.annotations.NullMarked;
