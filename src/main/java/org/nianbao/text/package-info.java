/// What is true of any text: which characters a person sees, and what two texts have in common. The
/// lowest package; it knows no other.
@NullMarked
package org.nianbao.text;

import org.jspecify.annotations.NullMarked;
