/// The start page (开始页): a new report, the recent drafts, and unsaved drafts found after a crash.
@NullMarked
package org.nianbao.ui.start;

import org.jspecify.annotations.NullMarked;
