/// Finding words anywhere in a report, and putting others in their place.
///
/// Values only: a draft goes in, hits come out; hits and a text give the next draft. Whoever shows
/// a hit is led there by its [org.nianbao.edit.Place], as by an undo step; hence it knows the room
/// `edit`, and nothing of its observable side.
@NullMarked
package org.nianbao.search;

import org.jspecify.annotations.NullMarked;
