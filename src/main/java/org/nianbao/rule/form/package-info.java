/// The requirements on what a report must contain and how it is arranged.
///
/// Knows `rule`, `statement` and below. The Chinese words here are looked for in what people write,
/// not shown, and so are in the code and not in the wording.
@NullMarked
package org.nianbao.rule.form;

import org.jspecify.annotations.NullMarked;
