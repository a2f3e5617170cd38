/// Converts a Word document to PDF with LibreOffice, where the office has it.
///
/// Knows files (for where the program may keep things, for how one is read, in
/// [org.nianbao.file.RegularFile], and for [org.nianbao.file.Trouble]) and the wording, and nothing
/// of reports: Word bytes go in, PDF bytes come out.
///
/// Decisions:
/// - **No layout of our own.** A PDF that broke its pages elsewhere than the Word document would
///   contradict it. LibreOffice converts the very document that is exported; where it is not
///   installed the program says so and names the two other ways, since no library that could be
///   shipped lays out Word documents as Word does.
/// - **A process of its own with a profile of its own.** A LibreOffice that the clerk has open is
///   neither disturbed nor waited for, and remembers nothing of the report.
/// - **No text is left behind.** Document, profile and result are in one private folder inside the
///   application folder, which is deleted when the work is done, has failed, or is cancelled; what
///   a crash has left is deleted by a later conversion, once it is an hour old.
@NullMarked
package org.nianbao.pdf;

import org.jspecify.annotations.NullMarked;
