/// The filters over every screen: project, environment, release, time. They only edit the text of the query, which is
/// the truth. Must not know any screen.
@NullMarked
package dev.faultline.ui.filter;

import org.jspecify.annotations.NullMarked;
