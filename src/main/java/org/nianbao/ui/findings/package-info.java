/// 检查结果: what is wrong, both numbers, the article, and the ways out. A click leads to the cell and
/// lights up both sides.
@NullMarked
package org.nianbao.ui.findings;

import org.jspecify.annotations.NullMarked;
