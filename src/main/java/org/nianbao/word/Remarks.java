package org.nianbao.word;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nianbao.form.CellRef;
import org.nianbao.form.Section;
import org.nianbao.rule.Finding;
import org.nianbao.rule.Findings;
import org.nianbao.rule.Severity;

/// The comments of a 送审稿, made from findings, each with its anchor: the words it is about, else the
/// first of the cells, else the section's heading or the title.
///
/// Each blank cell has a comment of its own. Where very many of a group are blank, such as a column
/// that nobody has begun, one comment on the first of them says how many they are: a draft that was
/// only just begun has 175 blank cells.
final class Remarks {
  /// Up to this many blank cells of a group get a comment each.
  private static final int ONE_BY_ONE = 10;

  /// No comments.
  static final Remarks NONE = new Remarks(List.of());

  private final Map<Object, List<Remark>> byPlace;

  private Remarks(List<Remark> remarks) {
    byPlace = remarks.stream().collect(Collectors.groupingBy(Remark::place));
  }

  /// The text and the anchor of one comment.
  ///
  /// @param place the anchor: a [Section], a [CellRef] or a [ParagraphRef]
  /// @param words the words of the paragraph that it is about; empty on a section or a cell
  /// @param lines its text, one paragraph for each line
  record Remark(Object place, Optional<Finding.Words> words, List<String> lines) {}

  /// A paragraph of a section's text.
  ///
  /// @param index the index of the paragraph, from 0
  record ParagraphRef(Section section, int index) {}

  /// The comments for all findings, in the order of the findings.
  static Remarks of(Findings findings) {
    return new Remarks(findings.open().stream().flatMap(Remarks::remarks).toList());
  }

  private static Stream<Remark> remarks(Finding finding) {
    boolean isOneByOne =
        finding.rule().severity() == Severity.BLANK && finding.cells().size() <= ONE_BY_ONE;
    return isOneByOne && !finding.cells().isEmpty()
        ? finding.cells().stream()
            .map(cell -> new Remark(cell, Optional.empty(), finding.told(cell)))
        : Stream.of(alone(finding));
  }

  private static Remark alone(Finding finding) {
    return new Remark(place(finding), inProse(finding), finding.told());
  }

  /// The words of the prose that a finding is about; none where it is about a field of the cover.
  private static Optional<Finding.Words> inProse(Finding finding) {
    return finding.words().stream().filter(words -> words.passage().isProse()).findFirst();
  }

  private static Object place(Finding finding) {
    var section = finding.section();
    return inProse(finding)
        .<Object>map(words -> new ParagraphRef(section, words.paragraph()))
        .orElse(finding.cells().isEmpty() ? section : finding.cells().getFirst());
  }

  /// The comments on a section as a whole.
  List<Remark> on(Section section) {
    return at(section);
  }

  /// The comments on a cell.
  List<Remark> on(CellRef cell) {
    return at(cell);
  }

  /// The comments on words of a paragraph.
  List<Remark> on(ParagraphRef paragraph) {
    return at(paragraph);
  }

  private List<Remark> at(Object place) {
    return byPlace.getOrDefault(place, List.of());
  }
}
