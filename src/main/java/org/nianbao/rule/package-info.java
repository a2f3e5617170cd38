/// The requirements on a report, and the findings where a draft does not meet them.
///
/// Knows the form, drafts, `prose`, `text` and the wording. Rules are values: they can be listed,
/// printed and tested one by one, and the compiler checks the cells that they name. There is no
/// expression language and no dependency graph: the form has about 200 cells and 42 identities, so
/// the whole draft is checked after every keystroke.
///
/// What a rule looks for in one paragraph is a [org.nianbao.statement.ParagraphSearch], whose
/// answer is kept with the paragraph, so that a character typed into one costs the reading of that
/// one. A rule names the [org.nianbao.rule.Material] that it needs; where that is lacking it was
/// not checked, which is neither a finding nor a pass.
///
/// A blank or unreadable part leaves a comparison undecided, except where what is filled in is
/// already more than the whole that it belongs to; that something is blank is a rule of its own,
/// [org.nianbao.rule.FilledRule]. Findings are listed in the order of the rule book; the window
/// sorts them by severity ([org.nianbao.ui.findings.FindingsPane]). A rule's id never changes its
/// meaning. A rule that fails is one finding, which says so.
@NullMarked
package org.nianbao.rule;

import org.jspecify.annotations.NullMarked;
