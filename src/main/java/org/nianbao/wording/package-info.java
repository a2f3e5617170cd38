/// Every Chinese sentence that the program shows, in one resource bundle.
///
/// Knows no other package. The statutory labels are not here: they are facts of `form` and
/// `statute`.
@NullMarked
package org.nianbao.wording;

import org.jspecify.annotations.NullMarked;
