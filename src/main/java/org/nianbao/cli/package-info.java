/// The command line, which works without a window: one class for each verb. Verbs, output and exit
/// codes are a public contract: 0 done; 1 only for `check` with errors or blanks and for `compare`
/// with differences; 2 could not read or write, or the command was not understood.
///
/// It offers the same work as `ui`; the two do not use each other. Nothing here touches JavaFX, so
/// the verbs work where there is no display.
///
/// Decisions:
/// - **An error of one file is one sentence** ([Verbs#with]), including a bug of the program or a
///   lack of memory: the other files are still processed, and the exit code is 2. For those who fix
///   a bug the sentence ends with the exception and the source line, and never with words of the
///   draft.
/// - **Everything printed passes through [Screen]**, which shows invisible characters by their
///   code; what libraries log or print is dropped. Only JSON does not: [Verbs#print] writes it in
///   UTF-8 with `\n`, whatever the console and the system, since a program reads it.
@NullMarked
package org.nianbao.cli;

import org.jspecify.annotations.NullMarked;
