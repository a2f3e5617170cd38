/// Nianbao, an editor for the annual report on open government information (政府信息公开工作年度报告).
///
/// The whole report is one immutable [org.nianbao.draft.Draft]. A keystroke makes a new one; the
/// checker reads the whole of it and answers with findings; the screen shows both. Undo is the
/// previous draft, unsaved is `draft != saved`, and a background save or an export takes a snapshot
/// and needs no lock.
///
/// The rooms, lower ones first; a room knows only rooms below it, and `WallsTest` keeps it so:
/// `wording`; `form`; `draft`; `block`, `prose`; `rule`; `statute`; `edit`, `file`, `word`; `cli`
/// and `ui`, two faces that never know each other; [org.nianbao.Main].
@NullMarked
package org.nianbao;

import org.jspecify.annotations.NullMarked;
