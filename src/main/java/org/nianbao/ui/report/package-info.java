/// The open report: section tabs, the section shown (封面, a table or a text), the find bar, notices,
/// the place of the preview, the status bar, and navigation from one place to another.
///
/// [org.nianbao.ui.report.ReportPane] puts them together. Each part gets what it uses, such as the
/// editor and the navigation ([org.nianbao.ui.report.Wayfinder]), and never the pane itself. A
/// section is built when it is first shown and then kept ([org.nianbao.ui.report.SectionViews]).
///
/// Clipboard content of some megabytes is read under a [org.nianbao.ui.report.WaitCard], which
/// queues the keys typed meanwhile.
@NullMarked
package org.nianbao.ui.report;

import org.jspecify.annotations.NullMarked;
