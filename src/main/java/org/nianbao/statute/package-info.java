/// The two editions of the statutory form: 国办公开办函〔2019〕60号 (reports of 2019 and 2020) and 〔2021〕30号
/// (2021 on). One class for each table, its labels, merges, sums and rules side by side.
///
/// Depends on `form`, `draft`, `prose` and `rule`. Code addresses cells through enums, so the
/// compiler checks the addresses. Tables three and four hardly differ between the editions and
/// share a class; tables two have nothing in common and do not. A cell that means the same in both
/// has the same id.
///
/// The form itself carries a single note, in the corner of table three. All other guidance is our
/// interpretation and marked so ([org.nianbao.form.Guidance.Source#READING]).
@NullMarked
package org.nianbao.statute;

import org.jspecify.annotations.NullMarked;
