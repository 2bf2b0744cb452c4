/// The search language: text to tree. The store turns the tree into SQL.
/// Must not know tables or columns.
@NullMarked
package dev.faultline.triage.search;

import org.jspecify.annotations.NullMarked;
