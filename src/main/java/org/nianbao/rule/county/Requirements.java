package org.nianbao.rule.county;

import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nianbao.draft.RequirementsFile;
import org.nianbao.draft.UnitKind;
import org.nianbao.statement.Passage;
import org.nianbao.wording.Wording;

/// A county's own requirements.
///
/// @param file the file that they stand in; empty where there are none
/// @param title what they are called, such as a notice's title
/// @param demands what they ask for
/// @param allowed words that no rule about words objects to
public record Requirements(
    Optional<RequirementsFile> file, String title, Demands demands, Set<String> allowed) {

  /// No requirements.
  public static final Requirements NONE =
      new Requirements(
          Optional.empty(), "", new Demands(Map.of(), List.of(), Map.of(), List.of()), Set.of());

  public Requirements {
    allowed = Set.copyOf(allowed);
  }

  /// What is asked for.
  ///
  /// @param limits the most characters of a part of the text, blanks not counted
  /// @param counts what section one must count
  /// @param deadlines the last day to report by, in the year after the one reported about
  /// @param wrong words that must not stand in the text
  public record Demands(
      Map<Passage, Integer> limits,
      List<Counted> counts,
      Map<UnitKind, MonthDay> deadlines,
      List<WrongWords> wrong) {

    public Demands {
      limits = Map.copyOf(limits);
      counts = List.copyOf(counts);
      deadlines = Map.copyOf(deadlines);
      wrong = List.copyOf(wrong);
    }
  }

  /// Words that must not stand in the text.
  ///
  /// @param words the words
  /// @param instead what should stand there; empty where only a person can say
  /// @param why the reason; may be empty
  public record WrongWords(String words, String instead, String why) {}

  /// The citation of its rules: its title, and the file with its SHA-256.
  public String citation() {
    return file.map(one -> Wording.of("county.citation", title, one.name(), one.sha256()))
        .orElse(title);
  }
}
