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

/// What a reviewer is told about a report, and on what each remark stands: the words, else the
/// first of the cells, else the section's heading or the title.
///
/// What is blank is one remark on a section, however many cells it is: a draft that was only just
/// begun has 175 of them.
final class Remarks {
  /// Nothing to say.
  static final Remarks NONE = new Remarks(List.of());

  private final Map<Object, List<Remark>> byPlace;

  private Remarks(List<Remark> remarks) {
    byPlace = remarks.stream().collect(Collectors.groupingBy(Remark::place));
  }

  /// One remark.
  ///
  /// @param place a section, a cell or a paragraph
  /// @param words the words of the paragraph
  /// @param lines what it says
  record Remark(Object place, Optional<Finding.Words> words, List<String> lines) {}

  /// A paragraph of a section's text.
  ///
  /// @param index which, from 0
  record ParagraphRef(Section section, int index) {}

  /// The remarks that tell of all findings, in their order.
  static Remarks of(Findings findings) {
    var blanks =
        findings.list().stream()
            .filter(Remarks::isBlank)
            .collect(Collectors.groupingBy(Finding::section))
            .values()
            .stream()
            .map(Remarks::together);
    var others = findings.list().stream().filter(one -> !isBlank(one)).map(Remarks::alone);
    return new Remarks(Stream.concat(blanks, others).toList());
  }

  private static boolean isBlank(Finding finding) {
    return finding.rule().severity() == Severity.BLANK && finding.words().isEmpty();
  }

  private static Remark alone(Finding finding) {
    return new Remark(place(finding), finding.words(), finding.told());
  }

  private static Object place(Finding finding) {
    var section = finding.section();
    return finding
        .words()
        .<Object>map(words -> new ParagraphRef(section, words.paragraph()))
        .orElse(finding.cells().isEmpty() ? section : finding.cells().getFirst());
  }

  /// @param blanks all of one section, at least one
  private static Remark together(List<Finding> blanks) {
    var section = blanks.getFirst().section();
    if (blanks.size() == 1) {
      return new Remark(section, Optional.empty(), blanks.getFirst().told());
    }
    int count = blanks.stream().mapToInt(Finding::count).sum();
    var lines =
        Stream.of(
                Stream.of(Severity.BLANK.counted(count)),
                blanks.stream().map(Finding::message),
                blanks.stream().map(Finding::advice).distinct(),
                blanks.stream().map(Finding::basis).distinct())
            .flatMap(part -> part)
            .toList();
    return new Remark(section, Optional.empty(), lines);
  }

  /// On a section as a whole.
  List<Remark> on(Section section) {
    return at(section);
  }

  /// On a cell.
  List<Remark> on(CellRef cell) {
    return at(cell);
  }

  /// On words of a paragraph.
  List<Remark> on(ParagraphRef paragraph) {
    return at(paragraph);
  }

  private List<Remark> at(Object place) {
    return byPlace.getOrDefault(place, List.of());
  }
}
