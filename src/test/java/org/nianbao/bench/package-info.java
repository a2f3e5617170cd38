/// How fast the program is, measured: `mvn -Pbench`. Nothing here passes or fails, because a number
/// in milliseconds says as much about the machine as about the program; so every figure stands
/// beside a bare floor taken in the same run, and the ratio is what to compare.
@NullMarked
package org.nianbao.bench;

import org.jspecify.annotations.NullMarked;
