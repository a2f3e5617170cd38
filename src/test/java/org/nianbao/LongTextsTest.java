package org.nianbao;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.nianbao.compare.Comparison;
import org.nianbao.draft.Cover;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Figure;
import org.nianbao.draft.Prose;
import org.nianbao.draft.Prose.Paragraph;
import org.nianbao.draft.Prose.Run;
import org.nianbao.draft.Prose.Style;
import org.nianbao.draft.Prose.Weight;
import org.nianbao.draft.Totals;
import org.nianbao.form.Section;
import org.nianbao.paper.Manuscript;
import org.nianbao.paper.PaperSettings;
import org.nianbao.prose.Numbering;
import org.nianbao.search.Query;
import org.nianbao.search.Replacement;
import org.nianbao.statute.Statute;
import org.nianbao.word.WordExport;

/// Twice the text takes twice the effort, not four times: whatever is written or pasted, the
/// program goes on answering.
class LongTextsTest {
  private static final String STATEMENT = "新收政府信息公开申请3件，";
  private static final Figure FIGURE =
      Figure.of(Statute.OF_2021.edition().tables().getLast().cells().getFirst().ref());

  private final AtomicInteger rounds = new AtomicInteger();

  /// Texts that are long in one way each.
  private static Map<String, IntFunction<Prose>> texts() {
    return Map.of(
        "a sentence of statements", size -> Prose.of(STATEMENT.repeat(size)),
        "a sentence without a comma", size -> Prose.of("新收政府信息公开申请3件 ".repeat(size)),
        "statements and linked figures",
            size -> one(_ -> List.of(Run.of(STATEMENT), Run.of(FIGURE, Weight.PLAIN)), size),
        "runs that are set in turns",
            size -> one(i -> List.of(i % 2 == 0 ? Run.of("新收") : Run.bold("申请")), size),
        "names", size -> Prose.of("《条例》新收《条例".repeat(size)),
        "paragraphs", size -> Prose.of((STATEMENT + "\n").repeat(size)),
        "sub-headings",
            size ->
                new Prose(
                    IntStream.range(0, size)
                        .mapToObj(_ -> Paragraph.of(Style.HEADING, "（一）新收"))
                        .toList()));
  }

  private static Prose one(IntFunction<List<Run>> runs, int size) {
    var all = new ArrayList<Run>();
    IntStream.range(0, size).forEach(i -> all.addAll(runs.apply(i)));
    return new Prose(List.of(new Paragraph(Style.BODY, all, Map.of())));
  }

  /// What is done with a text.
  private Map<String, Consumer<Prose>> works() {
    return Map.of(
        "make",
        text -> new Prose(text.paragraphs().stream().map(LongTextsTest::anew).toList()),
        "check",
        text -> Statute.findings(draft(text)),
        "search and replace",
        this::replace,
        "compare",
        this::compare,
        "number",
        text -> Numbering.repaired(text, 0),
        "for review",
        this::review);
  }

  @TestFactory
  Stream<DynamicTest> effortGrowsNoFasterThanTheText() {
    return works().entrySet().stream()
        .flatMap(work ->
            texts().entrySet().stream()
                .map(text ->
                    DynamicTest.dynamicTest(
                        work.getKey() + ": " + text.getKey(),
                        () -> {
                          double growth =
                              Growth.of(
                                  size -> ready(text.getValue().apply(size), work.getValue()));
                          assertTrue(growth < Growth.MOST, growth + " times the effort");
                        })));
  }

  private static Runnable ready(Prose text, Consumer<Prose> work) {
    return () -> work.accept(text);
  }

  /// With its runs cut in two, which belong together again.
  private static Paragraph anew(Paragraph paragraph) {
    var halves = new ArrayList<Run>();
    for (var run : paragraph.runs()) {
      int half = run.figure().isPresent() ? 0 : run.text().length() / 2;
      if (half > 0) {
        halves.add(new Run(run.text().substring(0, half), run.weight(), run.unknown()));
        halves.add(new Run(run.text().substring(half), run.weight(), run.unknown()));
      } else {
        halves.add(run);
      }
    }
    return new Paragraph(paragraph.style(), halves, paragraph.unknown());
  }

  private void replace(Prose text) {
    var draft = draft(text);
    new Replacement("本年收").in(draft, new Query("新收").hits(Totals.of(draft)));
  }

  private void compare(Prose text) {
    var others =
        IntStream.range(0, text.paragraphs().size())
            .mapToObj(i -> i % 2 == 0 ? text.get(i) : text.get(i).with(Style.SUBHEADING))
            .toList();
    var comparison = Comparison.of(draft(text), draft(new Prose(others)));
    comparison.take(comparison.differences());
  }

  private void review(Prose text) {
    var draft = draft(text);
    WordExport.bytesForReview(
        Manuscript.of(draft, PaperSettings.OFFICIAL), Statute.findings(draft));
  }

  /// Under another name each time: what was read once is not read again.
  private Draft draft(Prose text) {
    var cover = Cover.of("甲县" + rounds.incrementAndGet(), 2024);
    return Draft.of(Statute.OF_2021.edition(), cover).with(Section.OVERVIEW, text);
  }
}
