/// The dialogs over the window: questions, page settings, earlier versions, and the system's own
/// file dialogs.
///
/// No button of a dialog takes Enter ([org.nianbao.ui.dialog.Alerts]): somebody typing numbers may
/// be about to press it.
@NullMarked
package org.nianbao.ui.dialog;

import org.jspecify.annotations.NullMarked;
