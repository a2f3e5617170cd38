package org.nianbao.ui.findings;

import org.nianbao.rule.Finding;
import org.nianbao.rule.ListedFinding;
import org.nianbao.wording.Wording;

/// A row of the list of findings.
///
/// @param entry what it shows
/// @param kind how it is shown
record FindingRow(ListedFinding entry, Kind kind) {

  /// How a row is shown.
  enum Kind {
    /// A finding by itself.
    SINGLE,
    /// A finding below the one that it follows from.
    CAUSED,
    /// Many findings as one row.
    CLOSED,
    /// Many findings, which the rows below show one by one.
    OPENED,
    /// One of many.
    MEMBER,
    /// A finding that is kept.
    KEPT
  }

  static FindingRow of(ListedFinding entry) {
    return new FindingRow(
        entry,
        entry.kept().isPresent()
            ? Kind.KEPT
            : entry.isMany() ? Kind.CLOSED : entry.cause().isPresent() ? Kind.CAUSED : Kind.SINGLE);
  }

  FindingRow with(Kind kind) {
    return new FindingRow(entry, kind);
  }

  Finding finding() {
    return entry.first();
  }

  boolean isMany() {
    return kind == Kind.CLOSED || kind == Kind.OPENED;
  }

  boolean isIndented() {
    return kind == Kind.CAUSED || kind == Kind.MEMBER;
  }

  /// What is wrong.
  String title() {
    return isMany()
        ? Wording.of("findings.many", finding().message(), entry.findings().size())
        : finding().message();
  }

  /// Where it is.
  String place() {
    return switch (kind) {
      case CLOSED, OPENED -> Wording.of("findings.many.place", finding().place());
      case CAUSED -> Wording.of("findings.caused", finding().place());
      default -> finding().place();
    };
  }

  /// The severity for people, 已保留 if it is kept.
  String severity() {
    return kind == Kind.KEPT ? Wording.of("severity.kept") : finding().rule().severity().label();
  }

  /// Whether it is what another row showed before a change.
  boolean isOf(FindingRow before) {
    return (kind == Kind.KEPT) == (before.kind == Kind.KEPT)
        && isMany() == before.isMany()
        && finding().rule().id().equals(before.finding().rule().id())
        && finding().place().equals(before.finding().place());
  }
}
