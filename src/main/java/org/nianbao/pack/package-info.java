/// What the files of Word and Excel are: a zip archive, signed in the same way.
///
/// Knows no other room, and of POI the properties that both kinds of file have. The rooms that
/// write documents share it, so that the same draft gives the same bytes in each of them.
@NullMarked
package org.nianbao.pack;

import org.jspecify.annotations.NullMarked;
