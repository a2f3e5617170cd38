/// What every view is made of: the style sheet with the design's tokens, shapes, badges, and the
/// way to hear typing past an input method. The lowest package of the window.
@NullMarked
package org.nianbao.ui.parts;

import org.jspecify.annotations.NullMarked;
