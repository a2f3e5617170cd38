/// Every Chinese sentence that the program says, in one resource bundle.
///
/// Knows nothing. The statutory labels are not here: they are facts of `form` and `statute`.
@NullMarked
package org.nianbao.wording;

import org.jspecify.annotations.NullMarked;
