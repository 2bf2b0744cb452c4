/// Attachments of an event: what there is, a look at small ones, saving them. Asks only through its ports; must
/// not know where attachments are kept.
@NullMarked
package dev.faultline.ui.detail.attachment;

import org.jspecify.annotations.NullMarked;
