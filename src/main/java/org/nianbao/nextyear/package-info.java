/// The next report of an office, begun from last year's.
///
/// [org.nianbao.nextyear.NextYear] makes the new draft, with last year's attached to it
/// ([org.nianbao.draft.Draft.Basis]); what that says about it afterwards is told by `lastyear`. A
/// year in the text that is not surely the year reported about stays as it is, and all are listed.
///
/// Depends on `lastyear`, on `statute` for the form of a year, and on what those depend on.
@NullMarked
package org.nianbao.nextyear;

import org.jspecify.annotations.NullMarked;
