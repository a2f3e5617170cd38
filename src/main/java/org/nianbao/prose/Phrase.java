package org.nianbao.prose;

import java.util.List;
import java.util.regex.Pattern;
import org.nianbao.draft.Figure;

/// Words that, followed by a number, state the value of a cell or of a sum of cells.
///
/// @param words the words, any of them
/// @param needs what must stand between them and the number, such as 申请; empty if nothing must
/// @param topic what the sentence must be about
/// @param readings the cells or sums that the words may refer to, the usual one first
public record Phrase(List<String> words, String needs, Topic topic, List<Figure.Sum> readings) {

  public Phrase {
    words = List.copyOf(words);
    readings = List.copyOf(readings);
  }

  /// What a sentence is about. The same words mean other things elsewhere: a bureau also 办结s
  /// letters, and is not to publish (不予公开) some of its own documents.
  public enum Topic {
    /// Applications for information (table three).
    APPLICATIONS("[件宗]", ""),
    /// Reviews and lawsuits about them (table four).
    DISPUTES("[件宗起]", ""),
    /// What was done and is to be published (table two), in items.
    DECISIONS("[件宗]", "申请|事项|案件"),
    /// Money (table two), in 万元.
    FEES("万元", "事项");

    private final Pattern unit;
    private final Pattern others;

    /// @param unit what it is counted in
    /// @param others words before the number that make it one of something else; empty if none do
    Topic(String unit, String others) {
      this.unit = Pattern.compile(unit);
      this.others = Pattern.compile(others.isEmpty() ? "(?!)" : others);
    }

    /// Whether a number is one of this topic, by the words between phrase and number and by its
    /// unit.
    boolean counts(String between, String inUnit) {
      return unit.matcher(inUnit).matches() && !others.matcher(between).find();
    }
  }
}
