/// Drafts as files, and the one way in which the program replaces a file.
///
/// A draft is a UTF-8 JSON file `*.nianbao`: fixed key order in the order of the document, one cell
/// and one paragraph a line, so that people can read it and version control can compare it. The
/// file says `null` for a blank cell and for a total that follows its sum, a JSON number for a
/// plain number, and the text as typed for everything else. `nianbao-1.schema.json` beside this
/// package's resources describes it.
///
/// Members that this version does not know are kept in the draft and written back, their numbers
/// with the characters that they were written in ([WrittenNumber]). Whatever is read can be written
/// in a form that is read again and gives the same draft; a draft that has grown beyond what can be
/// read is not saved, and that is said. The checksum covers all that the file means but its own
/// value: line ends, a byte-order mark and blank lines at the end mean nothing. A mismatch is said,
/// by the window and by every verb that reads a draft, and not refused, since a draft may well be
/// edited by hand; the exit code stays what it would be, since the draft is read. A draft without a
/// checksum has nothing to be held against.
///
/// Nothing is lost, and nobody's work is overwritten unseen:
///
/// - A save writes a sibling, forces it to disk, keeps what stood there as a version, and moves the
///   sibling into place, with patience for virus scanners and shares; never in place. Every step is
///   in [Disk], where tests let it fail, wait or be the last.
/// - A [Journal] in the home folder holds what is not saved. Whole states instead of changes: any
///   one frame that survives is a draft, and the newest is found by its revision, not by a clock.
/// - A [LockFile] beside the draft says who works on it; its heartbeat is refreshed every five
///   seconds by [org.nianbao.workspace.FileWatch], and [Holder] says when it counts as silent. It
///   is a courtesy between people, which clocks and cut connections may spoil; what really keeps
///   writers apart is that a save compares the file's SHA-256 with what was read, under a lock of
///   the system, and once more just before the move, for those who know nothing of locks.
/// - A temporary file and a lock file have a note in the home folder while they live, so that the
///   next start clears up after a crash wherever they were.
/// - Files are read by [RegularFile] alone, in all rooms: regular ones, up to a bound that is
///   counted while reading. What can never be replaced is refused before anything is written,
///   without the patience that scanners and shares get.
/// - Names that the program offers or makes up come from [FileName]: titles may hold anything.
///
/// An emptied file ([Emptied]) and a conflict copy of a program that synchronises folders
/// ([ConflictCopies]) are not this program's doing, and its users meet them all the same: the one
/// is answered with what the home folder has kept, the other is said.
///
/// What the program keeps in its home folder is the user's alone ([Permissions]): versions and
/// journals say what a report will say before it is published. A draft is its office's: it keeps
/// the group and the permissions of the file that it replaces, so that shares go on working, and a
/// new one takes what the system gives to new files (umask). Lists of single users (ACL) are not
/// kept: Java knows none on Linux, and on Windows a file inherits those of its folder.
///
/// The only room that knows Jackson besides the command line's `--json`. Knows form, draft, statute
/// (to find an edition by name) and the wording of its refusals.
@NullMarked
package org.nianbao.file;

import org.jspecify.annotations.NullMarked;
