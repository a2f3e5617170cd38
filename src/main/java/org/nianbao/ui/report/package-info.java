/// The open report: section tabs, the section shown (封面, a table or a text), the find bar, notices
/// and the status bar, and what leads from one place to another.
///
/// [org.nianbao.ui.report.ReportPane] puts them together. Each part gets what it uses, such as the
/// editor and a way to places ([org.nianbao.ui.report.Wayfinder]), and never the pane itself. A
/// section is built when it is first shown and stays ([org.nianbao.ui.report.SectionViews]).
///
/// Clipboards of some megabytes are read behind a [org.nianbao.ui.report.WaitCard], which keeps the
/// keys typed meanwhile in their order.
@NullMarked
package org.nianbao.ui.report;

import org.jspecify.annotations.NullMarked;
