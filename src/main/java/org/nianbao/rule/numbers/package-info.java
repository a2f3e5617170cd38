/// The requirements on the numbers of the text: parts and their whole, shares, the same quantity
/// stated twice, sentences with all and none.
///
/// Knows `rule`, `statement` and below. The Chinese words here are looked for in what people write,
/// not shown, and so are in the code and not in the wording.
@NullMarked
package org.nianbao.rule.numbers;

import org.jspecify.annotations.NullMarked;
