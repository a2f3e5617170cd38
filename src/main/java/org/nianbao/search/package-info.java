/// Find and replace across the whole report, and cells by a typed address
/// ([org.nianbao.search.CellAddresses]).
///
/// Values only: a draft goes in, hits come out; hits and a replacement text give the next draft.
/// The screen goes to a hit by its [org.nianbao.edit.Place], as it does for an undo step; only for
/// that type does the package depend on `edit`.
@NullMarked
package org.nianbao.search;

import org.jspecify.annotations.NullMarked;
