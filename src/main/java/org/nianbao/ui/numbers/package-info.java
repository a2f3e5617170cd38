/// The list of the numbers in the text (正文里的数与表): each with its state, its place and its cells. It
/// may know the checked report and the common parts of the window; where a number leads to is the
/// affair of the pane of the report.
@NullMarked
package org.nianbao.ui.numbers;

import org.jspecify.annotations.NullMarked;
