/// Writes the report as a Word document, through Apache POI.
///
/// Draws the blocks and tables that `paper` lays out, and knows besides the names from `prose` and,
/// for comments, the findings from `rule`. It is the only place that knows how POI writes Word. It
/// does not know `statute`: a table is drawn from [org.nianbao.paper.SetTable] alone, so both
/// editions, and any later one, go through the same few lines. It knows no window either: the
/// window and the command line make the same call. Author and program name go into the file through
/// `pack`.
///
/// Decisions:
/// - **A pure function of the report.** No clock, no user, no machine goes into the file; the same
///   draft and settings give the same bytes.
/// - **The body is written as text**, everything else through POI: POI keeps an object for each
///   element, and a report has hundreds of table cells. Through its objects an export took more
///   than three times as long as bare POI takes for plain tables; as text it takes less than one
///   and a half times as long, with all that an office expects of it.
/// - **Formatting is in named styles.** Headings have outline levels, so that Word and PDF readers
///   show a table of contents. A run has no formatting of its own but bold, the narrowed characters
///   of a number that is too long for its cell, the hint that its signs are East Asian, and the
///   mark of a name, under which Word is to draw no red lines.
/// - **Merges are real** (`gridSpan`, `vMerge`: [org.nianbao.word.WordTable]), and the grid, the
///   table and the cells all state their widths: WPS squeezes a table that leaves one of them out.
/// - **送审稿 is the same document**, with a mark at the head of each page and comments that touch no
///   word and no line: taking them off gives what is published. Comments bear the program's name
///   and no date. One that is about two sides is on the first cell and names both.
/// - **Rare characters and emoji go in as they are.** No face of an office has all of them; Word
///   and WPS look for one that has, each character by itself, better than a list here could.
@NullMarked
package org.nianbao.word;

import org.jspecify.annotations.NullMarked;
