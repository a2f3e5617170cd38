/// 对照: two drafts side by side.
@NullMarked
package org.nianbao.ui.compare;

import org.jspecify.annotations.NullMarked;
