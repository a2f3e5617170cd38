/// The list of findings (检查结果): what is wrong, both numbers, the article, and the remedies. A click
/// goes to the cell and highlights both sides.
@NullMarked
package org.nianbao.ui.findings;

import org.jspecify.annotations.NullMarked;
