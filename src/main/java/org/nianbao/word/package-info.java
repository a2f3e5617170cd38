/// The report as a Word document, through Apache POI.
///
/// Knows the form, the draft, the wording and what `prose` says are names, and is the only place
/// that knows how POI writes Word. It does not know `statute`: a table is drawn from
/// [org.nianbao.form.Table] alone, so both editions, and any later one, go through the same few
/// lines. It knows no window either: the window and the command line make the same call.
///
/// Decisions:
/// - **A pure function of the draft.** No clock, no user, no machine goes into the file; the same
///   draft gives the same bytes. A blank or unreadable entry is exported as it stands: judging is
///   the checker's work.
/// - **Body rules of GB/T 9704—2012**: A4, 22 lines of 28 characters, the faces and sizes of each
///   level, page numbers outside. A report is no 红头文件: it has neither 版头 nor 版记. The standard says
///   nothing on tables; their size follows from what has to fit.
/// - **Everything hangs on named styles.** Headings have outline levels, so that Word and PDF
///   readers show a table of contents; a run carries nothing of its own but bold, and that it is a
///   name, under which Word is to draw no red lines.
/// - **Digits take the Chinese face of their paragraph**, everywhere: one face less to be missing,
///   and two of them are as wide as one character.
/// - **Merges are real** (`gridSpan`, `vMerge`), and the grid, the table and the cells all state
///   their widths: WPS squeezes a table that leaves one of them out.
@NullMarked
package org.nianbao.word;

import org.jspecify.annotations.NullMarked;
