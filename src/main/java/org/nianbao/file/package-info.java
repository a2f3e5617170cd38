/// Drafts as files, and the one way in which the program replaces a file.
///
/// A draft is a UTF-8 JSON file `*.nianbao`: fixed key order in the order of the document, one cell
/// and one paragraph a line, so that people can read it and version control can compare it. The
/// file says `null` for a blank cell and for a total that follows its sum, a JSON number for a
/// plain number, and the text as typed for everything else. `nianbao-1.schema.json` beside this
/// package's resources describes it.
///
/// Members that this version does not know are kept in the draft and written back. The checksum
/// covers every byte but its own value; a mismatch is said, not refused, since a draft may well be
/// edited by hand.
///
/// The only room that knows Jackson besides the command line's `--json`. Knows form, draft, statute
/// (to find an edition by name) and the wording of its refusals.
@NullMarked
package org.nianbao.file;

import org.jspecify.annotations.NullMarked;
