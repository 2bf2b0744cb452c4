/// Issues, their states, and what users decide about them.
/// Must not know how either is stored or shown.
@NullMarked
package dev.faultline.triage.issue;

import org.jspecify.annotations.NullMarked;
