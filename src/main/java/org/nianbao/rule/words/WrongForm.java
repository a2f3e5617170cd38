package org.nianbao.rule.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.nianbao.rule.Slip;
import org.nianbao.statement.ReadParagraph;

/// Words or marks that should not stand in a report, as a pattern.
///
/// @param pattern the pattern
/// @param part which part of what the pattern finds is wrong
/// @param layer where it is looked for
/// @param message what is wrong, for the words found
/// @param instead what should stand there, for the words found; null where only a person can say
record WrongForm(
    Pattern pattern,
    Part part,
    Layer layer,
    UnaryOperator<String> message,
    Function<MatchResult, Optional<String>> instead) {

  /// Where a pattern is looked for.
  enum Layer {
    /// In all of the text.
    EVERYWHERE,
    /// Outside of titles of documents and of the unit's name.
    OUTSIDE_NAMES
  }

  /// Which part of what a pattern finds is wrong.
  enum Part {
    /// The first group, if there is one and it was found; else all.
    GROUP,
    /// All.
    WHOLE
  }

  /// Words outside of names that only a person can mend.
  static WrongForm of(String pattern, UnaryOperator<String> message) {
    return new WrongForm(
        Pattern.compile(pattern), Part.GROUP, Layer.OUTSIDE_NAMES, message, _ -> Optional.empty());
  }

  /// The same looked for in all of the text.
  WrongForm everywhere() {
    return new WrongForm(pattern, part, Layer.EVERYWHERE, message, instead);
  }

  /// The same where all that the pattern finds is wrong.
  WrongForm whole() {
    return new WrongForm(pattern, Part.WHOLE, layer, message, instead);
  }

  /// The same with the words that should stand there.
  WrongForm instead(Function<MatchResult, String> right) {
    return new WrongForm(pattern, part, layer, message, found -> Optional.of(right.apply(found)));
  }

  /// Where it stands in a paragraph.
  ///
  /// @param advice what to do about it
  List<Slip> in(ReadParagraph paragraph, String advice) {
    var text = layer == Layer.EVERYWHERE ? paragraph.text() : paragraph.outsideNames();
    var slips = new ArrayList<Slip>();
    var found = pattern.matcher(text);
    while (found.find()) {
      int group = part == Part.GROUP && found.groupCount() > 0 && found.start(1) >= 0 ? 1 : 0;
      int from = found.start(group);
      int to = found.end(group);
      if (from < to) {
        var words = paragraph.text().substring(from, to);
        slips.add(new Slip(from, to, message.apply(words), advice, instead.apply(found)));
      }
    }
    return slips;
  }
}
