/// The form's labels found in tables of any origin, and the rows of such tables aligned with the
/// form's.
///
/// Knows `form`, and `draft` for what counts as a number. `paste` and `recognition` both use it, so
/// that a label means the same on the clipboard and in a file. Decided so:
///
/// - **A label is its letters and digits.** Spaces, line breaks, brackets, punctuation and the
///   width of characters do not count ([org.nianbao.form.Heading#key]).
/// - **A label that is only similar** ([org.nianbao.label.Likeness]) counts less than one that is
///   the same, and only where the order of the rows agrees.
/// - 合计 is 总计 in other words: similar, though it has only one character of it.
/// - **A label that is the same is followed out of order too**, if no other row has its place.
/// - A row without a label is what the rows around it leave, where they leave as many rows as there
///   are.
@NullMarked
package org.nianbao.label;

import org.jspecify.annotations.NullMarked;
