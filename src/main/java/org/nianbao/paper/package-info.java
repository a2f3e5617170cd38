/// The report laid out on paper: its blocks in reading order, the pages they are on, the typefaces,
/// and the column widths of the statutory tables.
///
/// Knows the form, the draft and the wording, and nothing of Word or of a screen. The Word document
/// and the preview are two ways of drawing the layout of this package, so they cannot disagree
/// about it.
///
/// Decisions:
/// - **One sequence of blocks.** [Manuscript] is the report in reading order; whoever writes a
///   document walks it and never asks the draft for the order of things.
/// - **Lengths are whole twips** (1/1440 inch, 56.7 to the millimetre), Word's own unit. Only what
///   an office types is in millimetres and points: [PaperSettings] turns it into twips in one
///   place.
/// - **The official setting is GB/T 9704—2012**: A4, a text block of 156 mm by 225 mm with 22 lines
///   of 28 characters. A report is no 红头文件: it has neither 版头 nor 版记. The standard says nothing on
///   tables; their size follows from what has to fit.
/// - **A Latin letter or a digit is half as wide as a Chinese character**: digits take the Chinese
///   face of their paragraph, everywhere, and in 仿宋 and its like that is so. It makes the width of
///   a line a matter of counting, which needs no font. [Measure] is the one place that counts so.
///   Only a number in a table gets more, so that it does not break in a substitute typeface.
/// - **Nothing is cut, and no number is broken.** The contents of its cells decide the column
///   widths of a table: a long number gets its line, at the cost of the labels, then of the size of
///   the text; beyond that its characters are narrowed, since 123456 and 78 on two lines are two
///   numbers. A row that is higher than a page continues on the next.
/// - **Control characters stay in the text and are not drawn**, so that offsets are the draft's
///   own.
/// - **White space typed to indent a paragraph is left out on paper**, and stays in the draft.
/// - **A chart shows only what is filled in.** An outcome or a year with a blank is left out and
///   the title says so, since a missing column would look like zero; where nothing is filled in
///   there is no chart. A chart carries its numbers and a sentence that says them all, so that
///   Word, the web page and the screen show and state the same.
/// - **Pages are worked out here, without Word.** [Pages] puts the blocks on pages for the screen
///   and the printer, by the rules that the exported document states: lines of whole characters,
///   one stop that may hang out over the end, rows that do not split, headings that keep to what
///   follows. Punctuation is not squeezed, though Word may squeeze it: how much is Word's own
///   affair, and no other program tells. So the preview says that Word decides, and its pages are
///   held against those of LibreOffice in a test.
@NullMarked
package org.nianbao.paper;

import org.jspecify.annotations.NullMarked;
