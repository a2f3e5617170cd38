/// The review of a report that was found in a document of another format (核对识别结果): at the left the
/// document, at the right the draft and what is to be decided.
///
/// The draft is open already, so that what is decided is kept by the journal and can be undone;
/// every decision is an undo step of its own. Nothing here decides by itself.
@NullMarked
package org.nianbao.ui.imported;

import org.jspecify.annotations.NullMarked;
