/// A Word document as PDF, by way of LibreOffice where the office has it.
///
/// Knows files (for where the program may keep things, for how one is read, in
/// [org.nianbao.file.RegularFile], and for [org.nianbao.file.Trouble]) and the wording, and nothing
/// of reports: Word bytes go in, PDF bytes come out.
///
/// Decisions:
/// - **No layout of our own.** A PDF that broke its pages elsewhere than the Word document would be
///   a second truth. LibreOffice sets the very document that is exported; where it is not installed
///   the program says so and names the two other ways, since no library that could be shipped sets
///   Word documents as Word does.
/// - **A process of its own with a profile of its own.** A LibreOffice that the clerk has open is
///   neither disturbed nor waited for, and remembers nothing of the report.
/// - **No text is left behind.** Document, profile and result lie in one private folder of the home
///   folder, which goes when the work is done, has failed, or is given up; what a crash left goes
///   with the next conversion.
@NullMarked
package org.nianbao.pdf;

import org.jspecify.annotations.NullMarked;
