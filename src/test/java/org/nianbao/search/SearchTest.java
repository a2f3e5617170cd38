package org.nianbao.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nianbao.Chance;
import org.nianbao.draft.Cover;
import org.nianbao.draft.CoverField;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Entry;
import org.nianbao.draft.Figure;
import org.nianbao.draft.Prose;
import org.nianbao.draft.Prose.Paragraph;
import org.nianbao.draft.Prose.Position;
import org.nianbao.draft.Prose.Run;
import org.nianbao.draft.Prose.Style;
import org.nianbao.draft.Prose.Weight;
import org.nianbao.draft.Totals;
import org.nianbao.edit.Place;
import org.nianbao.form.CellRef;
import org.nianbao.form.Section;
import org.nianbao.search.Hit.Origin;
import org.nianbao.statute.Statute;
import org.nianbao.statute.TableFour;
import org.nianbao.statute.TableFour.Course;
import org.nianbao.statute.TableFour.Result;

/// Words in a report: where they are found, and what stands there afterwards.
class SearchTest {
  private static final CellRef UPHELD = TableFour.ref(Course.REVIEW, Result.UPHELD);
  private static final CellRef OTHER = TableFour.ref(Course.REVIEW, Result.OTHER);

  private final Draft empty = Draft.of(Statute.OF_2021.edition(), Cover.of("测试县民政局", 2024));

  private static List<Hit> find(Draft draft, String text) {
    return new Query(text).hits(Totals.of(draft));
  }

  private static Draft replace(Draft draft, String text, String by) {
    return new Replacement(by).in(draft, find(draft, text));
  }

  private static Paragraph paragraph(Run... runs) {
    return new Paragraph(Style.BODY, List.of(runs), Map.of());
  }

  private Draft overview(Paragraph... paragraphs) {
    return empty.with(Section.OVERVIEW, new Prose(List.of(paragraphs)));
  }

  private static Hit words(int paragraph, int from, int to) {
    var place = new Place.InProse(Section.OVERVIEW, new Position(paragraph, from));
    return new Hit(place, from, to, Origin.TYPED);
  }

  @Test
  void nothingIsFoundWhileNothingIsAskedFor() {
    assertEquals(List.of(), find(empty, ""));
  }

  @Test
  void hitsComeInTheOrderOfTheReport() {
    var draft =
        empty
            .withCover(empty.cover().withContact("民政局 7 楼"))
            .with(Section.COVER, Prose.of("本局即民政局。"))
            .with(Section.OTHER, Prose.of("民政局无。"))
            .with(Section.OVERVIEW, Prose.of("头\n民政局、民政局"));
    var places = find(draft, "民政局").stream().map(Hit::place).toList();
    assertEquals(
        List.of(
            new Place.OnCover(CoverField.UNIT),
            new Place.OnCover(CoverField.TITLE),
            new Place.OnCover(CoverField.CONTACT),
            new Place.InProse(Section.COVER, new Position(0, 3)),
            new Place.InProse(Section.OVERVIEW, new Position(1, 0)),
            new Place.InProse(Section.OVERVIEW, new Position(1, 4)),
            new Place.InProse(Section.OTHER, new Position(0, 0))),
        places);
  }

  @Test
  void wordsAreFoundAcrossABoundaryOfWeight() {
    var draft = overview(paragraph(Run.bold("一是依法"), Run.of("公开信息")));
    assertEquals(List.of(words(0, 2, 6)), find(draft, "依法公开"));
    assertEquals(overview(paragraph(Run.bold("一是主动"), Run.of("信息"))), replace(draft, "依法公开", "主动"));
  }

  @Test
  void capitalsAndWidthMakeNoDifference() {
    var draft = overview(paragraph(Run.of("共 12 件，ＷＥＢ 和 web")));
    assertEquals(List.of(words(0, 2, 4)), find(draft, "１２"));
    assertEquals(2, find(draft, "Web").size());
    assertEquals(List.of(), find(draft, ","));
  }

  @Test
  void hitsDoNotOverlap() {
    assertEquals(1, find(overview(paragraph(Run.of("天天天"))), "天天").size());
  }

  @Test
  void aReplacedCellIsReadAnew() {
    var draft = empty.typed(UPHELD, "三").typed(OTHER, "13");
    assertEquals(Entry.Unreadable.class, draft.entry(UPHELD).getClass());
    assertEquals(empty.typed(UPHELD, "3").typed(OTHER, "13"), replace(draft, "三", "3"));
    assertEquals(empty.typed(UPHELD, "三"), replace(draft, "13", ""));
  }

  @Test
  void totalsAndLinkedFiguresAreFoundAndStay() {
    var text = paragraph(Run.of("维持"), Run.of(Figure.of(UPHELD), Weight.PLAIN), Run.of("件，计 7"));
    var draft = empty.typed(UPHELD, "7").with(Section.OVERVIEW, new Prose(List.of(text)));
    for (var result : Result.values()) {
      var cell = TableFour.ref(Course.REVIEW, result);
      if (draft.entry(cell) instanceof Entry.Blank && !isTotal(cell)) {
        draft = draft.typed(cell, "0");
      }
    }
    var hits = find(draft, "7");
    assertEquals(4, hits.size());
    assertEquals(2, hits.stream().filter(Hit::isReplaceable).count());
    var next = replace(draft, "7", "8");
    assertEquals("8", next.entry(UPHELD).text());
    assertEquals("维持8件，计 8", next.prose(Section.OVERVIEW).text());
    assertEquals(1, next.prose(Section.OVERVIEW).get(0).figures().size());
    assertFalse(find(draft, "7件").getFirst().isReplaceable());
  }

  private boolean isTotal(CellRef cell) {
    return empty.edition().tableOf(cell).isTotal(cell);
  }

  @Test
  void theOfferedTitleFollowsTheUnit() {
    var next = replace(empty, "民政局", "司法局");
    assertEquals("", next.cover().ownTitle());
    assertEquals("测试县司法局2024年政府信息公开工作年度报告", next.cover().title());
  }

  @Test
  void replacingThereAndBackGivesTheSameDraft() {
    Chance.tries(
        300,
        chance -> {
          var draft = arbitrary(chance);
          var word = chance.oneOf("县", "公", "1", "件", "（", "。", "元");
          var there = replace(draft, word, "龘鑫");
          if (find(draft, word).stream().anyMatch(Hit::isReplaceable)) {
            assertNotEquals(draft, there);
          }
          assertEquals(draft, replace(there, "龘鑫", word));
        });
  }

  private Draft arbitrary(Chance chance) {
    var draft = empty;
    for (var table : draft.edition().tables()) {
      for (var cell : table.cells()) {
        draft = draft.typed(cell.ref(), chance.oneOf("", "1", "210", "一件", "11（其中1件）", "100元"));
      }
    }
    for (var section : List.of(Section.COVER, Section.OVERVIEW, Section.OTHER)) {
      var paragraphs = new ArrayList<Paragraph>();
      for (int i = chance.in(0, 3); i > 0; i--) {
        paragraphs.add(paragraph(run(chance), run(chance), run(chance), run(chance)));
      }
      draft = draft.with(section, new Prose(paragraphs));
    }
    return draft;
  }

  private static Run run(Chance chance) {
    var text =
        chance.text(6, () -> chance.oneOf("县公开1件（）。元 a".chars().boxed().toArray(Integer[]::new)));
    return switch (chance.in(0, 4)) {
      case 0 -> Run.of(Figure.of(UPHELD), chance.oneOf(Weight.values()));
      case 1 -> new Run(text, Weight.PLAIN, Map.of("later", "1"));
      case 2 -> Run.bold(text);
      default -> Run.of(text);
    };
  }

  /// As when it is typed: it goes on following unit and year.
  @Test
  void aTitleThatBecomesTheOfferedOneIsNotOnesOwn() {
    var cover = Cover.of("青川县水务局", 2024);
    var draft =
        Draft.of(
            Statute.OF_2021.edition(), cover.withTitle(cover.offeredTitle().replace("水", "冰")));
    var hits = new Query("冰").hits(Totals.of(draft));
    assertEquals(cover, new Replacement("水").in(draft, hits).cover());
  }
}
