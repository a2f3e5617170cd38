package org.nianbao.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.Reports;
import org.nianbao.Reports.Report;
import org.nianbao.draft.Prose.Paragraph;
import org.nianbao.draft.Prose.Position;
import org.nianbao.draft.Prose.Run;
import org.nianbao.draft.Prose.Style;
import org.nianbao.draft.Prose.Weight;
import org.nianbao.form.CellRef;
import org.nianbao.form.Section;
import org.nianbao.form.Term;
import org.nianbao.statute.TableFour;
import org.nianbao.statute.TableFour.Course;
import org.nianbao.statute.TableFour.Result;
import org.nianbao.statute.TableTwo2021;

class FigureTest {
  private static final CellRef UPHELD = TableFour.ref(Course.REVIEW, Result.UPHELD);
  private static final CellRef CORRECTED = TableFour.ref(Course.REVIEW, Result.CORRECTED);
  private static final CellRef TOTAL = TableFour.ref(Course.REVIEW, Result.TOTAL);
  private static final CellRef FEE = TableTwo2021.ref(TableTwo2021.Figure.FEE);

  private static String text(Report report, Figure figure) {
    return figure.text(report.worked());
  }

  @Test
  void aCellIsQuotedAsItStands() {
    var report = Reports.blank2021();
    assertEquals("28.50", text(report.typed(FEE, "28.50"), Figure.of(FEE)));
    assertEquals("1234", text(report.typed(UPHELD, "1,234"), Figure.of(UPHELD)));
    assertEquals("22", text(report.typed(UPHELD, "22（其中上年1件）"), Figure.of(UPHELD)));
  }

  @Test
  void blankIsNeverZeroInTheText() {
    var report = Reports.blank2021();
    var sum = new Figure.Sum(Term.sum(UPHELD, CORRECTED));
    assertEquals(Figure.UNKNOWN, text(report, Figure.of(UPHELD)));
    assertEquals(Figure.UNKNOWN, text(report.typed(UPHELD, "三件"), Figure.of(UPHELD)));
    assertEquals(Figure.UNKNOWN, text(report.typed(UPHELD, "3"), sum));
    assertEquals("3", text(report.typed(UPHELD, "3").typed(CORRECTED, "0"), sum));
  }

  @Test
  void aTotalThatFollowsIsKnownOnceItsPartsAre() {
    var report = Reports.blank2021().row("t4.review", 1, 2, 3);
    assertEquals(Figure.UNKNOWN, text(report, Figure.of(TOTAL)));
    assertEquals("10", text(report.row("t4.review", 1, 2, 3, 4), Figure.of(TOTAL)));
    assertEquals("9", text(report.typed(TOTAL, "9"), Figure.of(TOTAL)));
  }

  @ParameterizedTest
  @CsvSource({
    "1,   3,   2, 33.33%",
    "2,   3,   0, 67%",
    "1,   8,   2, 12.50%",
    "1,   16,  2, 6.25%",
    "1,   800, 2, 0.13%",
    "5,   5,   1, 100.0%",
    "0,   5,   2, 0.00%",
    "208, 1191, 2, 17.46%",
    "0,   0,   2, 〔未填〕",
    "'',  5,   2, 〔未填〕",
    "5,   '',  2, 〔未填〕",
  })
  void aShareRoundsHalfUp(String part, String whole, int decimals, String shown) {
    var report = Reports.blank2021().typed(UPHELD, part).typed(CORRECTED, whole);
    var share = new Figure.Share(Term.sum(UPHELD), Term.sum(CORRECTED), decimals);
    assertEquals(shown, text(report, share));
  }

  @Test
  void sharesHaveAtMostSixDecimals() {
    var one = Term.sum(UPHELD);
    assertThrows(IllegalArgumentException.class, () -> new Figure.Share(one, one, 7));
    assertThrows(IllegalArgumentException.class, () -> new Figure.Share(one, one, -1));
  }

  @Test
  void everyDraftSaysWhatItsCellsSay() {
    var draft = Reports.blank2021().draft().with(Section.OTHER, prose());
    assertEquals("维持〔未填〕件", draft.prose(Section.OTHER).text());
    draft = draft.typed(UPHELD, "12");
    assertEquals("维持12件", draft.prose(Section.OTHER).text());
    assertEquals(5, draft.prose(Section.OTHER).characters());
    var cover = draft.withCover(Cover.of("云溪县", 2024));
    assertSame(draft.prose(Section.OTHER), cover.prose(Section.OTHER));
    assertEquals(
        "维持3件",
        new Draft(
                draft.edition(),
                draft.cover(),
                Map.of(UPHELD, Entry.parse(org.nianbao.form.CellKind.COUNT, "3")),
                draft.prose(),
                Draft.Basis.NONE,
                Map.of())
            .prose(Section.OTHER)
            .text());
  }

  @Test
  void figuresNeverMeltIntoTheirNeighbours() {
    var figure = Run.of(Figure.of(UPHELD), Weight.PLAIN);
    var twice = new Paragraph(Style.BODY, List.of(Run.of("一"), figure, figure), Map.of());
    assertEquals(3, twice.runs().size());
    assertEquals(
        List.of(1, 1 + Figure.UNKNOWN.length()),
        twice.figures().stream().map(Prose.Linked::from).toList());
  }

  @Test
  void aPartOfAFigureIsPlainText() {
    var prose = Reports.blank2021().typed(UPHELD, "12").draft().with(Section.OTHER, prose());
    var written = prose.prose(Section.OTHER);
    assertEquals(
        List.of(Run.of("维持1x2件")), written.insert(new Position(0, 3), Run.of("x")).get(0).runs());
    assertEquals(
        Optional.of(Figure.of(UPHELD)),
        written.get(0).with(Weight.BOLD, 0, 5).runs().get(1).figure());
    assertEquals("12", written.get(0).slice(2, 4).text());
    assertEquals(1, written.get(0).slice(2, 4).figures().size());
  }

  private static Prose prose() {
    return new Prose(
        List.of(
            new Paragraph(
                Style.BODY,
                List.of(Run.of("维持"), Run.of(Figure.of(UPHELD), Weight.PLAIN), Run.of("件")),
                Map.of())));
  }
}
