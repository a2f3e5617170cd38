/// What the files of Word and Excel have in common: they are zip archives without times, with the
/// same document properties.
///
/// Knows no other package, and of POI the properties that both kinds of file have. The packages
/// that write documents share it, so that the same draft always gives the same bytes in each of
/// them.
@NullMarked
package org.nianbao.pack;

import org.jspecify.annotations.NullMarked;
