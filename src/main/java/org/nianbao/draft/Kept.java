package org.nianbao.draft;

import java.util.List;
import java.util.Map;

/// The decision to keep what a rule questions, 保留并说明.
///
/// @param subject the finding that is kept
/// @param decision why it is kept, by whom and when
/// @param unknown members of a newer file that this version does not know: JSON text by name
public record Kept(Subject subject, Decision decision, Map<String, String> unknown) {

  public Kept {
    unknown = Map.copyOf(unknown);
  }

  /// A finding, by the rule and by what that found, never by a place: it is the same after a
  /// paragraph was inserted above, and another one after the words or the numbers have changed.
  ///
  /// @param rule the id of the rule
  /// @param about what the finding is about: the part of the report, the words, the cells with what
  ///   stands in them, both numbers
  public record Subject(String rule, List<String> about) {

    public Subject {
      about = List.copyOf(about);
    }

    /// Whether it is another one only by its numbers, years included: what was decided about that
    /// is worth knowing when this is decided.
    public boolean isLike(Subject other) {
      return rule.equals(other.rule) && words().equals(other.words());
    }

    private List<String> words() {
      return about.stream().map(text -> text.replaceAll("[0-9０-９.]", "")).toList();
    }
  }

  /// Why something is kept, by whom and when.
  ///
  /// @param reason the reason
  /// @param by who decided
  /// @param date the day, such as 2025-01-06
  public record Decision(String reason, Person by, String date) {}
}
