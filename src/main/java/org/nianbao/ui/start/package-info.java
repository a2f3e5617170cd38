/// The start page, 开始页: a new report, the drafts opened lately, and those that a crash has left
/// unsaved.
@NullMarked
package org.nianbao.ui.start;

import org.jspecify.annotations.NullMarked;
