/// The county's own requirements, which an office hands out as a small text file: limits of length,
/// counts that must be stated, days by which to report, and words.
///
/// Values only; the file is read elsewhere. Every rule is one of a file and cites it with its name
/// and SHA-256, so what is asked for can be traced to the very file. All of it is a 提示: it is no
/// part of the statutory form. The Chinese words here are looked for in what people write, not
/// shown, and so are in the code and not in the wording.
@NullMarked
package org.nianbao.rule.county;

import org.jspecify.annotations.NullMarked;
