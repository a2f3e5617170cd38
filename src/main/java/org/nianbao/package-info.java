/// Nianbao, an editor for the annual report on open government information (政府信息公开工作年度报告).
///
/// The whole report is one immutable [org.nianbao.draft.Draft]. A keystroke makes a new one; the
/// checker reads the whole of it and answers with findings; the screen shows both. Undo is the
/// previous draft, unsaved is `draft != saved`, and a background save or an export takes a snapshot
/// and needs no lock.
///
/// ## The packages, called rooms
///
/// A package uses only packages above it in this list; `WallsTest` fails if one does not.
///
/// - `text`, `wording`, `markup`, `pack`: texts, Chinese sentences, HTML, zip archives
/// - `form`: the statutory form, its tables and cells; `draft`: what is filled in
/// - `label`: the form's labels found in a table of any origin, and its rows aligned with the
///   form's
/// - `source`: a document of any format as paragraphs and tables
/// - `lastyear`: what last year's report says about a draft
/// - `prose`: names and quantities in Chinese text; `paste`: tables from the clipboard
/// - `statement`: what the sentences of a report state in numbers, and of which cells
/// - `rule`: requirements and findings; `statute`: the two editions with their rule books
/// - `edit`: the open draft with its undo steps; `search`: find and replace
/// - `paper`: the report as pages; `file`: drafts on disk, journal, versions, locks
/// - `word`, `web`, `sheet`, `pdf`, `export`: the report leaving the program, and workbooks coming
///   in
/// - `reader`: Word, Excel, web and PDF files as a `source`; `recognition`: the report found in one
/// - `checksheet`: what a check came to, on paper, to be signed
/// - `compare`: two reports side by side; `verification`: whether what was published is what was
///   approved
/// - `nextyear`: the next report begun from last year's
/// - `workspace`: opening, saving, exporting, recovery, the questions asked; uses no scene graph
/// - `cli` and `ui`: command line and window, which do not use each other; [org.nianbao.Main]
///   starts either
///
/// ## The ways through it
///
/// *A keystroke in a cell.*
/// - `ui.grid.CellEditor`: the text field over the current cell; takes the typed text
/// - `edit.Editor`: makes the next draft and an undo step
/// - `draft.Entry`: reads the text as a blank, a number, a number with a note, or as unreadable
/// - `rule.Checker`: checks the whole draft and gives `rule.Findings`
/// - `ui.grid.FormGrid`: shows each cell's `ui.grid.Look`, if the table is on the screen
/// - `ui.report.ReportPane`: tab counts and status bar; `ui.findings.FindingsPane`: the list of
///   findings, ordered by severity
///
/// *A character of prose.*
/// - `ui.prose.ProseArea`: the rich text control; tells its `ui.prose.Edits` the new text
/// - `ui.report.SectionViews`: decides which undo step it belongs to
/// - `edit.Editor`, `rule.Checker`: as above; `statement.MentionReader` reads the changed
///   paragraph, `rule.TextRule`s look at it
/// - `ui.prose.ProseArea`: shows the text; `ui.prose.LinkedFigures` underlines numbers to link
///
/// *A save.*
/// - `ui.MainMenu`: Ctrl+S calls `workspace.Documents`
/// - `edit.Editor`: the undo step being typed ends
/// - `workspace.Saving`: one save at a time, of a snapshot, on a background thread
/// - `file.OpenDraft`: refuses if somebody else has written the file; keeps a version
/// - `file.DraftWriter`: the draft as JSON; `file.Target`: replaces the file in one step
/// - `edit.Editor`: the draft counts as saved
///
/// *Opening a colleague's draft.*
/// - `workspace.Opening`: reads it on a background thread; then `workspace.Leaving` asks about
///   unsaved work, as it does when the window closes
/// - `file.DraftFile`, `file.DraftReader`: bytes to JSON to `draft.Draft`
/// - `file.LockFile`: says who else works on it, by a heartbeat that `workspace.FileWatch` gives
///   every five seconds; `workspace.Dialogs` asks what to do
/// - `workspace.CurrentDocument`: the document is open
/// - `ui.MainWindow`: shows a `ui.report.ReportPane` for it
///
/// *A Word export.*
/// - `workspace.Exports`: lists the remaining findings, asks for a file, takes a snapshot
/// - `workspace.PageSettings`: the page settings of the office
/// - `paper.Manuscript`: the report as blocks; `word.WordExport`: the blocks as .docx;
///   `word.WordTable`: a statutory table with its merged headers
/// - `file.Target`: replaces the file in one step
/// - `workspace.ExportedFile`: the notice, whose buttons open the file through the
///   `workspace.Desktop`
///
/// *Opening a report of another format.*
/// - `workspace.Imports`: reads it on a background thread, which the window lists and can cancel
/// - `reader.Reader`: what the file is, by its content; `reader.word`, `reader.pdf`,
///   `reader.HtmlReader` and their like: the file as a `source.Source`
/// - `recognition.ReportParts`: its reports, if there are several; `workspace.ReportChoice` asks
/// - `recognition.Recogniser`: the report in it: `recognition.Outline` cuts it at the headings,
///   `recognition.FormTables` matches rows with the form's by their labels, which `label.LabelSet`
///   finds and `label.LabelAlignment` puts in order, `recognition.Head` columns,
///   `recognition.RowFit` says which text is in which cell and how sure that is
/// - `edit.Editor`: the draft as one undo step, so that the journal keeps it
/// - `ui.imported.ImportPane`: the review, where anything is not certain; each decision an undo
///   step
/// - `workspace.FigureOffers`: numbers in the text that agree with the tables, offered as linked
///   figures
///
/// *A paste.*
/// - `ui.grid.GridCommands`: takes the clipboard; `ui.report.WaitCard` if it is large
/// - `paste.PastedTable`: a table from `source.HtmlReading` or from tab-separated text
/// - `paste.Landing`: which text goes into which cell, and which is left over: by labels in
///   `paste.ByLabels`, which aligns rows by `label` as an import does, with `paste.RowReading`,
///   which takes rows longer or shorter than their labels, else by place in `paste.ByPlace`
/// - `edit.Editor`: one undo step
///
/// ## Glossary
///
/// - *edition* 格式: the statutory form of a period, of 2019 or of 2021
/// - *statute*: an edition together with its rule book
/// - *current cell*: the one that typing goes to (Excel's active cell); it is one of the *selected*
///   cells
/// - *entry*: the content of a cell; *blank* 未填 is never zero, and `rule.FilledRule` reports it
/// - *total*: a cell that is a sum; it *follows* its sum until somebody types a number (手填)
/// - *identity* 勾稽关系: two sums that the form requires to be equal
/// - *finding*: one requirement not met: 错误, 提示 or 未填
/// - *figure*, *linked figure*: a number in the text that shows a cell's value and follows it
/// - *taken over* 沿用上年: a paragraph that still equals one of the attached report of last year
/// - *mention*: a number typed into the text that states what a cell says
/// - *source*: a document of any format as neutral paragraphs and tables; *recognition*: the report
///   found in one, each cell certain 确定, inferred 推断 or missing 缺失
/// - *journal*: the unsaved state on disk, from which *recovery* 找回 brings back work after a crash
/// - *version* 历史版本: what a file held before a save
@NullMarked
package org.nianbao;

import org.jspecify.annotations.NullMarked;
