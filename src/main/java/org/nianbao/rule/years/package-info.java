/// The requirements on a report beside the report of last year that is attached to it.
///
/// Knows `rule`, `statement`, `lastyear` and below. Each of them says why it could not compare:
/// because nothing is attached, because it is of another year, or because of what is blank. What
/// differs between two years is mostly right, so all of it is a 提示 with room for a reason. The
/// Chinese words here are looked for in what people write, not shown, and so are in the code and
/// not in the wording.
@NullMarked
package org.nianbao.rule.years;

import org.jspecify.annotations.NullMarked;
