/// Shared parts of all views: the style sheet with the design's tokens, icons, badges, small
/// controls, focus and scrolling, and the one way in which input methods write into a control
/// ([org.nianbao.ui.parts.Composing], which lists what systems send; `InputMethodTest` tests the
/// list). The lowest package of the window.
@NullMarked
package org.nianbao.ui.parts;

import org.jspecify.annotations.NullMarked;
