/// The next report of an office, begun from last year's, and what last year's says about it after
/// that.
///
/// [org.nianbao.nextyear.NextYear] makes the new draft, with last year's attached to it
/// ([org.nianbao.draft.Draft.Basis]); [org.nianbao.nextyear.LastYear] answers what is still as last
/// year: neither a paragraph taken over (沿用上年) nor a number taken is stored as such, both hold as
/// long as they equal last year's. A year in the text is moved on only where it is surely the year
/// reported about ([org.nianbao.nextyear.WrittenYears]); every other one stays, and all are listed.
///
/// Depends on `compare` for the text of one draft in another's form, on `statute` for the cells
/// that are carried over, and on what those depend on. What the words of a year look like is read
/// here and said nowhere.
@NullMarked
package org.nianbao.nextyear;

import org.jspecify.annotations.NullMarked;
