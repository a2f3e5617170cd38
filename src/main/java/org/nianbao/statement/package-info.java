/// What the text of a report states in numbers.
///
/// [org.nianbao.statement.NumeralReader] finds every number and its sort,
/// [org.nianbao.statement.SentenceReader] the cells that it states, by the words of a
/// [org.nianbao.statement.Vocabulary] that `statute` writes down. A number that states no cell says
/// why. The grammar is small: a topic, a row, a column, and signs that narrow them; what stands
/// nearest to a number counts first.
///
/// A paragraph is read once, and what others look for in it by itself is kept with it
/// ([org.nianbao.statement.ReadParagraph#found]); nothing is kept anywhere else.
///
/// Knows `text`, the form, drafts and `prose`, and neither rules nor screens. The Chinese words
/// here are looked for in what people write, not shown, and so are in the code and not in the
/// wording.
@NullMarked
package org.nianbao.statement;

import org.jspecify.annotations.NullMarked;
