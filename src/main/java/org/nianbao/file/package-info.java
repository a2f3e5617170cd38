/// Drafts as files, what belongs to them on disk (lock files, versions, the recovery journal), and
/// the one way in which the program replaces a file.
///
/// A draft is a UTF-8 JSON file `*.nianbao`: fixed key order in the order of the document, one cell
/// and one paragraph a line, so that people can read it and version control can compare it. The
/// file says `null` for a blank cell and for a total that follows its sum, a JSON number for a
/// plain number, and the text as typed for everything else. What the entries rest on (`inferred`,
/// `reasons`, `lastYear`) is written only where there is some, so that a draft without it keeps its
/// version and bytes; `lastYear` is a report as a draft has it. `nianbao-1.schema.json` beside this
/// package's resources describes it.
///
/// Members that this version does not know are kept in the draft and written back, their numbers
/// with the characters that they were written in ([WrittenNumber]). Whatever is read can be written
/// in a form that is read again and gives the same draft; a draft that has grown beyond what can be
/// read is not saved, and the user is told so. The checksum covers the normalised content of the
/// file, without its own value: line ends, a byte-order mark and blank lines at the end do not
/// count. A mismatch is reported, by the window and by every command that reads a draft, but not
/// refused, since a draft may well be edited by hand; the exit code stays as it would be, since the
/// draft is read. A draft without a checksum counts as unchanged.
///
/// Nothing is lost, and nobody's work is overwritten unseen:
///
/// - A save writes a temporary file beside the draft, forces it to disk, keeps the former file as a
///   version, and moves the temporary file into place, with retries for virus scanners and shares;
///   the draft is never overwritten in place. Every operation is in [Disk], where tests let it
///   fail, wait or be the last.
/// - A [Journal] in the application folder holds what is not saved. Whole states instead of
///   changes: any one frame that survives is a draft, and the newest is found by its revision, not
///   by a clock.
/// - A [LockFile] beside the draft says who works on it; its heartbeat is refreshed every five
///   seconds by [org.nianbao.workspace.FileWatch], and [Holder] says when it counts as silent. It
///   is a courtesy between people, which wrong clocks and cut connections may spoil; what really
///   keeps writers apart is that a save compares the file's SHA-256 with what was read, under a
///   lock of the operating system, and once more just before the move, because of programs that
///   ignore locks.
/// - A temporary file and a lock file have a note in the application folder while they exist
///   ([Pending]), so that the next start can delete them after a crash, wherever they are.
/// - Files are read by [RegularFile] alone, in all packages: regular ones, up to a bound that is
///   counted while reading. What can never be replaced is refused before anything is written,
///   without the retries for scanners and shares.
/// - File names that the program offers or chooses come from [FileName]: titles may contain
///   anything. Names that only have to be unique come from [UniqueName], without `SecureRandom`.
///
/// Where the application folder lies is said by [ApplicationFolder] alone: on the computer, or
/// beside a portable copy that is marked and can be written.
///
/// An emptied file ([Emptied]) and a conflict copy of a program that synchronises folders
/// ([ConflictCopies]) are not this program's doing, but its users meet them all the same: for the
/// one the program offers what the application folder has kept, of the other it tells the user.
///
/// Only the user can access what the program keeps in its application folder ([Permissions]):
/// versions and journals hold what a report will say before it is published. A draft belongs to its
/// office: it keeps the group and the permissions of the file that it replaces, so that shares go
/// on working, and a new one takes what the system gives to new files (umask). Access control lists
/// (ACL) are not kept: Java does not know them on Linux, and on Windows a file inherits those of
/// its folder.
///
/// The only package that uses Jackson besides the command line's `--json`. Depends on `form`,
/// `draft`, `statute` (to find an edition by its id), `paper` (for the page settings in
/// [OfficePapers]) and `wording`.
@NullMarked
package org.nianbao.file;

import org.jspecify.annotations.NullMarked;
