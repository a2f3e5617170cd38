/// Reading Chinese text: which numbers a sentence gives for which cells, and names by the initials
/// of their pinyin.
///
/// Knows the form and drafts, and neither rules nor screens: what is called how is a fact of the
/// form and comes from `statute` as [org.nianbao.prose.Phrase]s and [org.nianbao.prose.Quantity]s.
/// The reading is timid on purpose. A number counts only where it directly follows the words, with
/// the right unit, in a sentence about this year and about nothing but the whole report: a false
/// alarm costs more trust than a number that is not offered as a link.
///
/// The Chinese words here are read, not said, and so stand in the code.
@NullMarked
package org.nianbao.prose;

import org.jspecify.annotations.NullMarked;
