/// Submissions in the log: what their records say, and reading events and attachments back from them.
/// Must not know the index or what events mean.
@NullMarked
package dev.faultline.store.payload;

import org.jspecify.annotations.NullMarked;
