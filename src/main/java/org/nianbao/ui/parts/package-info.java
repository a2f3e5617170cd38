/// What every view is made of: the style sheet with the design's tokens, shapes, badges, and the
/// one way in which input methods write into a control ([org.nianbao.ui.parts.Composing], which
/// lists what systems send; `InputMethodTest` is the table of it). The lowest package of the
/// window.
@NullMarked
package org.nianbao.ui.parts;

import org.jspecify.annotations.NullMarked;
