/// The requirements on the words of the text: names and numbers of documents, left-overs, slips,
/// marks.
///
/// Knows `rule`, `statement` and below. The Chinese words here are looked for in what people write,
/// not shown, and so are in the code and not in the wording.
@NullMarked
package org.nianbao.rule.words;

import org.jspecify.annotations.NullMarked;
