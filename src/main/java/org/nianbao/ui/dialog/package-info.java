/// The dialogs over the window: questions, page settings, earlier versions, and the system's own
/// file dialogs.
///
/// In a question no button takes Enter ([org.nianbao.ui.dialog.Alerts]): somebody typing numbers
/// may be about to press it. Only in the question about unsaved work it saves, which loses nothing.
/// 页面设置 is a form, where Enter applies the settings. The buttons stand as in Windows on every
/// system.
@NullMarked
package org.nianbao.ui.dialog;

import org.jspecify.annotations.NullMarked;
