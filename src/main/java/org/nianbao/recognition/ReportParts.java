package org.nianbao.recognition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nianbao.form.CellRef;
import org.nianbao.form.Section;
import org.nianbao.recognition.Recognition.State;
import org.nianbao.source.Source;
import org.nianbao.source.SourceBlock;
import org.nianbao.source.TableBlock;
import org.nianbao.source.TextBlock;

/// Divides a document that holds several whole reports. A report begins at a title below which the
/// headings begin anew; in a document without headings, such as a workbook, the tables go by the
/// unit and year of the title above them.
///
/// A title alone divides nothing: covers, page headers and links to other years have titles too.
final class ReportParts {
  private final Source source;
  private final List<SourceBlock> blocks;

  private ReportParts(Source source) {
    this.source = source;
    this.blocks = source.blocks();
  }

  /// The reports of a document; one, with all of the document, where it does not hold several.
  static List<Recognition> of(Source source) {
    var parts = new ReportParts(source);
    var reports = parts.byHeadings();
    if (reports.size() < 2) {
      reports = parts.byTitles();
    }
    return reports.size() < 2 ? List.of(Recogniser.of(source)) : reports;
  }

  private Recognition recognised(List<SourceBlock> part) {
    return Recogniser.of(new Source(source.kind(), part, source.omissions()));
  }

  /// The reports that begin where headings do. What is no report by itself, such as a table of
  /// contents, belongs to the next; at the end of the document to the one before.
  private List<Recognition> byHeadings() {
    var begins = begins();
    if (begins.size() < 2) {
      return List.of();
    }
    var reports = new ArrayList<Recognition>();
    int last = 0;
    int begin = 0;
    for (int i = 0; i < begins.size(); i++) {
      int end = i + 1 < begins.size() ? begins.get(i + 1) : blocks.size();
      var part = recognised(blocks.subList(begin, end));
      if (part.isReport()) {
        reports.add(part);
        last = begin;
        begin = end;
      }
    }
    if (begin < blocks.size() && !reports.isEmpty()) {
      reports.set(reports.size() - 1, recognised(blocks.subList(last, blocks.size())));
    }
    return reports;
  }

  /// Where reports begin, by block.
  private List<Integer> begins() {
    var begins = new ArrayList<>(List.of(0));
    Set<Section> before = EnumSet.noneOf(Section.class);
    Set<Section> now = EnumSet.noneOf(Section.class);
    Optional<Integer> anew = Optional.empty();
    int text = 0;
    for (int i = 0; i < blocks.size(); i++) {
      var headings = Outline.headings(blocks.get(i));
      if (beginAnew(headings, now)) {
        var title = title(text, i);
        if (title.isPresent()) {
          anew = title;
          before = now;
          now = EnumSet.noneOf(Section.class);
        }
      }
      now.addAll(headings);
      if (anew.isPresent() && now.stream().anyMatch(before::contains)) {
        begins.add(anew.get());
        anew = Optional.empty();
      }
      if (!headings.isEmpty() || blocks.get(i) instanceof TableBlock) {
        text = i + 1;
      }
    }
    return begins;
  }

  /// Whether headings begin before the last of those above, or with the first once more.
  private static boolean beginAnew(List<Section> headings, Set<Section> above) {
    return !headings.isEmpty()
        && above.stream()
            .anyMatch(last ->
                last.compareTo(headings.getFirst()) > 0 || headings.getFirst() == Section.OVERVIEW);
  }

  /// Where the title begins that is nearest above a heading: with its cover, which has it too.
  ///
  /// @param from the first of the paragraphs above the heading
  /// @param to the heading
  private Optional<Integer> title(int from, int to) {
    var texts = blocks.subList(from, to).stream().map(TextBlock.class::cast).toList();
    var starts = CoverReading.titles(texts);
    if (starts.isEmpty()) {
      return Optional.empty();
    }
    int first = starts.size() - 1;
    while (first > 0 && isSame(texts, starts.get(first - 1), starts.get(first))) {
      first--;
    }
    return Optional.of(from + starts.get(first));
  }

  private static boolean isSame(List<TextBlock> texts, int one, int other) {
    return titled(texts, one).equals(titled(texts, other));
  }

  private static String titled(List<TextBlock> texts, int from) {
    return key(CoverReading.of(texts.subList(from, texts.size()), List.of(), List.of()));
  }

  private static String key(CoverReading cover) {
    return cover.unit() + cover.year().year().stream().boxed().toList();
  }

  /// The reports of a document without headings, each with the tables below titles of one unit and
  /// year; none if they are not the same tables.
  private List<Recognition> byTitles() {
    if (blocks.stream().anyMatch(block -> !Outline.headings(block).isEmpty())) {
      return List.of();
    }
    var parts = new LinkedHashMap<String, List<SourceBlock>>();
    List<SourceBlock> untitled = new ArrayList<>();
    var current = untitled;
    for (var block : blocks) {
      var title = title(block);
      if (title.isPresent()) {
        var part = parts.computeIfAbsent(title.get(), _ -> new ArrayList<>());
        if (current == untitled) {
          part.addAll(untitled);
        }
        current = part;
      }
      current.add(block);
    }
    if (parts.size() < 2) {
      return List.of();
    }
    var reports = parts.values().stream().map(this::recognised).toList();
    return areAlike(reports) ? reports : List.of();
  }

  /// The unit and year of a title in a paragraph or in a row of a table.
  private static Optional<String> title(SourceBlock block) {
    var title =
        switch (block) {
          case TextBlock text -> Optional.of(text).filter(ReportParts::isTitle);
          case TableBlock table -> TitleRow.first(table).map(TitleRow::title);
        };
    return title.map(text -> key(CoverReading.of(List.of(text), List.of(), List.of())));
  }

  private static boolean isTitle(TextBlock text) {
    return CoverReading.isTitle(ProseReading.line(text));
  }

  /// Whether all have figures, and of the same cells.
  private static boolean areAlike(Collection<Recognition> reports) {
    var common = reports.stream().map(ReportParts::filled).reduce(ReportParts::both).orElseThrow();
    return reports.stream().allMatch(report -> 2 * common.size() > filled(report).size());
  }

  private static Set<CellRef> filled(Recognition report) {
    return report.cells().entrySet().stream()
        .filter(cell -> cell.getValue().state() != State.MISSING)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static Set<CellRef> both(Set<CellRef> some, Set<CellRef> others) {
    return some.stream().filter(others::contains).collect(Collectors.toSet());
  }
}
