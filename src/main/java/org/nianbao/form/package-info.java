/// The statutory form as values: its sections, tables, cells and sums.
///
/// Depends on no other package: nothing here knows drafts, rules, files or screens. A table is a
/// rectangle of grid places covered exactly once by headings and cells, so the window, Word and
/// every later document are laid out from the same value and cannot disagree about a merge.
///
/// The labels are the law's own text and therefore stand here and in `statute` as code, not in the
/// resource bundle: they are facts with a citation, not wording that we could choose.
@NullMarked
package org.nianbao.form;

import org.jspecify.annotations.NullMarked;
