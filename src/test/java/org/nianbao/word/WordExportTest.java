package org.nianbao.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.draft.Cover;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Prose.Run;
import org.nianbao.draft.Totals;
import org.nianbao.form.Edition;
import org.nianbao.form.Section;
import org.nianbao.form.Table;
import org.nianbao.paper.PaperSettings;
import org.nianbao.paper.TableText;
import org.nianbao.statute.Statute;
import org.nianbao.word.WordReadback.Placed;

class WordExportTest {
  @TempDir private Path folder;

  private static List<Edition> editions() {
    return Statute.all().stream().map(Statute::edition).toList();
  }

  @ParameterizedTest
  @MethodSource("editions")
  void everyFigureStandsInItsOwnCell(Edition edition) throws IOException {
    var draft = WordDrafts.filled(edition);
    var expected = new LinkedHashMap<String, String>();
    for (var table : edition.tables()) {
      table.cells().forEach(cell -> expected.put(cell.ref().id(), draft.entry(cell.ref()).text()));
    }
    assertEquals(expected.size(), new HashSet<>(expected.values()).size(), "figures are distinct");
    assertEquals(expected, WordReadback.figures(exported(draft), edition));
  }

  @ParameterizedTest
  @MethodSource("editions")
  void mergesAreTheFormsOwn(Edition edition) throws IOException {
    var draft = WordDrafts.filled(edition);
    var grids = WordReadback.grids(exported(draft));
    assertEquals(edition.tables().size(), grids.size());
    for (int i = 0; i < grids.size(); i++) {
      assertEquals(placed(edition.tables().get(i), Totals.of(draft)), new HashSet<>(grids.get(i)));
    }
  }

  private static HashSet<Placed> placed(Table table, Totals totals) {
    var placed = new HashSet<Placed>();
    table.headings().forEach(heading -> placed.add(new Placed(heading.box(), heading.text())));
    table.cells().forEach(cell -> placed.add(new Placed(cell.box(), totals.printed(cell.ref()))));
    return placed;
  }

  @ParameterizedTest
  @MethodSource("editions")
  void blankCellsStayEmpty(Edition edition) throws IOException {
    var figures = WordReadback.figures(exported(WordDrafts.blank(edition)), edition);
    figures.forEach((id, text) -> assertEquals("", text, id));
  }

  @Test
  void totalFollowsItsSum() throws IOException {
    var edition = Statute.OF_2021.edition();
    var table = edition.table(Section.DISPUTES).orElseThrow();
    var total = table.cell("t4.review.total").orElseThrow().ref();
    var parts = table.sums().get(total).parts();
    var partial = WordDrafts.blank(edition).typed(parts.getFirst(), "4");
    assertEquals("", WordReadback.figures(exported(partial), edition).get(total.id()));
    var complete = partial;
    for (var part : parts) {
      complete = complete.typed(part, "4");
    }
    assertEquals("16", WordReadback.figures(exported(complete), edition).get(total.id()));
  }

  @Test
  void notedAndUnreadableEntriesAreExportedAsTyped() throws IOException {
    var edition = Statute.OF_2021.edition();
    var cells = edition.table(Section.DISCLOSURE).orElseThrow().cells();
    var draft =
        WordDrafts.blank(edition)
            .typed(cells.get(0).ref(), "22（其中修订16件）")
            .typed(cells.get(1).ref(), "约三百件 & <若干>");
    var figures = WordReadback.figures(exported(draft), edition);
    assertEquals("22（其中修订16件）", figures.get(cells.get(0).ref().id()));
    assertEquals("约三百件 & <若干>", figures.get(cells.get(1).ref().id()));
  }

  @ParameterizedTest
  @MethodSource("editions")
  void gridTableAndCellsAgreeOnWidths(Edition edition) throws IOException {
    read(
        WordDrafts.filled(edition),
        document -> {
          for (var table : document.getTables()) {
            var grid = table.getCTTbl().getTblGrid().getGridColList();
            var widths = grid.stream().map(column -> twips(column.getW())).toList();
            int total = widths.stream().mapToInt(Integer::intValue).sum();
            assertEquals(PaperSettings.OFFICIAL.textWidth(), total);
            assertEquals(
                PaperSettings.OFFICIAL.textWidth(),
                twips(table.getCTTbl().getTblPr().getTblW().getW()));
            for (var row : table.getRows()) {
              int column = 0;
              for (var cell : row.getTableCells()) {
                var properties = cell.getCTTc().getTcPr();
                int span =
                    properties.isSetGridSpan() ? properties.getGridSpan().getVal().intValue() : 1;
                var covered = widths.subList(column, column + span);
                assertEquals(
                    covered.stream().mapToInt(Integer::intValue).sum(),
                    twips(properties.getTcW().getW()));
                column += span;
              }
            }
          }
        });
  }

  @Test
  void onlyTheHeadThatHoldsForAllRowsIsRepeated() throws IOException {
    read(
        WordDrafts.filled(Statute.OF_2021.edition()),
        document -> {
          var repeated = new ArrayList<Long>();
          for (var table : document.getTables()) {
            repeated.add(table.getRows().stream().filter(row -> row.isRepeatHeader()).count());
            assertTrue(table.getRows().stream().allMatch(row -> row.isCantSplitRow()));
          }
          assertEquals(List.of(0L, 3L, 3L), repeated);
        });
  }

  /// A page break inside the upright label of table three would cut it in two.
  @ParameterizedTest
  @MethodSource("editions")
  void noPageBreakCutsTheUprightLabel(Edition edition) throws IOException {
    read(
        WordDrafts.filled(edition),
        document -> {
          var three = document.getTables().get(1);
          int room = 0;
          boolean tied = true;
          for (int row = 5; tied; row++) {
            var line = three.getRow(row);
            room += twips(line.getCtRow().getTrPr().getTrHeightArray(0).getVal());
            tied = line.getTableCells().getFirst().getParagraphs().getFirst().isKeepNext();
          }
          assertEquals("三、本年度办理结果", three.getRow(5).getTableCells().getFirst().getText());
          assertTrue(room >= "三、本年度办理结果".length() * TableText.SMALL.character());
        });
  }

  @Test
  void headingsHaveOutlineLevels() throws IOException {
    read(
        WordDrafts.written(Statute.OF_2021.edition()),
        document -> {
          var outline = new ArrayList<String>();
          for (var paragraph : document.getParagraphs()) {
            var style = document.getStyles().getStyle(paragraph.getStyle());
            var properties = style.getCTStyle().getPPr();
            if (properties.isSetOutlineLvl()) {
              var level = properties.getOutlineLvl().getVal();
              assertEquals("heading " + (level.intValue() + 1), style.getName());
              outline.add(level + " " + paragraph.getText());
            }
          }
          assertTrue(
              outline.containsAll(List.of("0 一、总体情况", "1 （一）主动公开", "2 1.制度", "0 六、其他需要报告的事项")),
              outline::toString);
          assertEquals(6, outline.stream().filter(line -> line.startsWith("0 ")).count());
        });
  }

  @Test
  void everythingStandsInTheOrderOfTheReport() throws IOException {
    var paragraphs =
        WordReadback.paragraphs(exported(WordDrafts.written(Statute.OF_2021.edition())));
    assertEquals(
        List.of(
            "清溪县交通运输局\n2024年政府信息公开工作年度报告",
            "（2025年1月20日）",
            "本报告依法编制。",
            "一、总体情况",
            "（一）主动公开",
            "一是及时公开。全年公开“三公”信息……",
            "1.制度",
            "二、主动公开政府信息情况",
            "三、收到和处理政府信息公开申请情况",
            "四、政府信息公开行政复议、行政诉讼情况",
            "五、存在的主要问题及改进情况",
            "六、其他需要报告的事项",
            "无。",
            "联系方式：清溪县交通路 1 号"),
        paragraphs);
  }

  @Test
  void leadInsStayBold() throws IOException {
    read(
        WordDrafts.written(Statute.OF_2021.edition()),
        document -> {
          var bold = new ArrayList<String>();
          for (var paragraph : document.getParagraphs()) {
            paragraph.getRuns().stream()
                .filter(run -> run.isBold())
                .forEach(run -> bold.add(run.text()));
          }
          assertEquals(List.of("一是及时公开。"), bold);
        });
  }

  @Test
  void wordLooksForNoMistakesInNames() throws IOException {
    var edition = Statute.OF_2021.edition();
    var unit = "清溪县高新技术产业开发区管理委员会行政审批服务局";
    var lead = Run.bold("清溪县落实《政府信息");
    var draft =
        WordDrafts.withOverview(
            WordDrafts.blank(edition)
                .withCover(Cover.of(unit, 2024).withContact("张三\n电话 0951-1234567")),
            lead,
            Run.of("公开条例》，" + unit + "公开信息。"));
    read(
        draft,
        document -> {
          var names = new ArrayList<String>();
          for (var paragraph : document.getParagraphs()) {
            for (var run : paragraph.getRuns()) {
              if (run.getCTR().isSetRPr() && run.getCTR().getRPr().sizeOfNoProofArray() > 0) {
                names.add((run.isBold() ? "b " : "") + run.text());
              }
            }
          }
          assertEquals(
              List.of(
                  "清溪县高新技术产业开发区\n管理委员会行政审批服务局",
                  "b 《政府信息",
                  "公开条例》",
                  unit,
                  "联系方式：张三",
                  "电话 0951-1234567"),
              names);
        });
  }

  @Test
  void pageNumbersStandOutside() throws IOException {
    read(
        WordDrafts.blank(Statute.OF_2021.edition()),
        document -> {
          assertTrue(document.getEvenAndOddHeadings());
          var sides = new HashMap<String, String>();
          for (var reference :
              document.getDocument().getBody().getSectPr().getFooterReferenceList()) {
            var footer =
                (org.apache.poi.xwpf.usermodel.XWPFFooter)
                    document.getRelationById(reference.getId());
            var paragraph = footer.getParagraphs().getFirst();
            assertEquals(" PAGE ", paragraph.getCTP().getFldSimpleArray(0).getInstr());
            sides.put(reference.getType().toString(), paragraph.getAlignment().name());
          }
          assertEquals(Map.of("default", "RIGHT", "even", "LEFT"), sides);
        });
  }

  private interface Look {
    void at(XWPFDocument document);
  }

  private void read(Draft draft, Look look) throws IOException {
    try (var document = WordReadback.open(exported(draft))) {
      look.at(document);
    }
  }

  private Path exported(Draft draft) throws IOException {
    return Files.write(folder.resolve("report.docx"), WordDrafts.bytes(draft));
  }

  private static int twips(Object width) {
    return Integer.parseInt(width.toString());
  }
}
