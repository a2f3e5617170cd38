package org.nianbao.word;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.draft.Cover;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Prose;
import org.nianbao.draft.Prose.Paragraph;
import org.nianbao.draft.Prose.Run;
import org.nianbao.draft.Prose.Style;
import org.nianbao.draft.Totals;
import org.nianbao.form.Edition;
import org.nianbao.form.Section;
import org.nianbao.form.Table;
import org.nianbao.statute.Statute;
import org.nianbao.word.WordReadback.Placed;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

class WordExportTest {
  @TempDir private Path folder;

  private static List<Edition> editions() {
    return Statute.all().stream().map(Statute::edition).toList();
  }

  @ParameterizedTest
  @MethodSource("editions")
  void everyFigureStandsInItsOwnCell(Edition edition) throws IOException {
    var draft = Drafts.filled(edition);
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
    var draft = Drafts.filled(edition);
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
    var figures = WordReadback.figures(exported(Drafts.blank(edition)), edition);
    figures.forEach((id, text) -> assertEquals("", text, id));
  }

  @Test
  void totalFollowsItsSum() throws IOException {
    var edition = Statute.OF_2021.edition();
    var table = edition.table(Section.DISPUTES).orElseThrow();
    var total = table.cell("t4.review.total").orElseThrow().ref();
    var parts = table.sums().get(total).parts();
    var partial = Drafts.blank(edition).typed(parts.getFirst(), "4");
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
        Drafts.blank(edition)
            .typed(cells.get(0).ref(), "22（其中修订16件）")
            .typed(cells.get(1).ref(), "约三百件 & <若干>");
    var figures = WordReadback.figures(exported(draft), edition);
    assertEquals("22（其中修订16件）", figures.get(cells.get(0).ref().id()));
    assertEquals("约三百件 & <若干>", figures.get(cells.get(1).ref().id()));
  }

  @ParameterizedTest
  @MethodSource("editions")
  void everyCellHasAParagraph(Edition edition) throws IOException {
    read(
        Drafts.blank(edition),
        document -> {
          for (var table : document.getTables()) {
            for (var row : table.getRows()) {
              for (var cell : row.getTableCells()) {
                assertTrue(cell.getCTTc().sizeOfPArray() > 0);
              }
            }
          }
        });
  }

  @ParameterizedTest
  @MethodSource("editions")
  void gridTableAndCellsAgreeOnWidths(Edition edition) throws IOException {
    read(
        Drafts.filled(edition),
        document -> {
          for (var table : document.getTables()) {
            var grid = table.getCTTbl().getTblGrid().getGridColList();
            var widths = grid.stream().map(column -> twips(column.getW())).toList();
            int total = widths.stream().mapToInt(Integer::intValue).sum();
            assertEquals(WordPage.TEXT_WIDTH, total);
            assertEquals(WordPage.TEXT_WIDTH, twips(table.getCTTbl().getTblPr().getTblW().getW()));
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
        Drafts.filled(Statute.OF_2021.edition()),
        document -> {
          var repeated = new ArrayList<Long>();
          for (var table : document.getTables()) {
            repeated.add(table.getRows().stream().filter(row -> row.isRepeatHeader()).count());
            assertTrue(table.getRows().stream().allMatch(row -> row.isCantSplitRow()));
          }
          assertEquals(List.of(0L, 3L, 3L), repeated);
        });
  }

  @Test
  void headingsHaveOutlineLevels() throws IOException {
    read(
        Drafts.written(Statute.OF_2021.edition()),
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
    var paragraphs = WordReadback.paragraphs(exported(Drafts.written(Statute.OF_2021.edition())));
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
        Drafts.written(Statute.OF_2021.edition()),
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
  void pageNumbersStandOutside() throws IOException {
    read(
        Drafts.blank(Statute.OF_2021.edition()),
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

  @Test
  void sameDraftSameBytes() throws IOException {
    var first = bytes(Drafts.written(Statute.OF_2021.edition()));
    var zone = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertArrayEquals(first, bytes(Drafts.written(Statute.OF_2021.edition())));
    } finally {
      TimeZone.setDefault(zone);
    }
    var other = Drafts.written(Statute.OF_2021.edition()).with(Section.OTHER, Prose.of("有。"));
    assertFalse(Arrays.equals(first, bytes(other)));
  }

  @Test
  void fileNamesNoOneAndNoTime() throws IOException {
    var parts = parts(bytes(Drafts.written(Statute.OF_2021.edition())));
    var core = new String(parts.get("docProps/core.xml"), java.nio.charset.StandardCharsets.UTF_8);
    var app = new String(parts.get("docProps/app.xml"), java.nio.charset.StandardCharsets.UTF_8);
    assertTrue(core.contains(">Nianbao</dc:creator>"), core);
    assertFalse(core.contains("dcterms:created") || core.contains("dcterms:modified"), core);
    assertFalse((core + app).contains("POI"), core + app);
  }

  @ParameterizedTest
  @MethodSource("editions")
  void everyPartKeepsToTheSchema(Edition edition) throws IOException, XmlException {
    var parts = parts(bytes(Drafts.written(edition)));
    valid(DocumentDocument.Factory.parse(stream(parts, "word/document.xml")));
    valid(StylesDocument.Factory.parse(stream(parts, "word/styles.xml")));
    valid(SettingsDocument.Factory.parse(stream(parts, "word/settings.xml")));
    valid(FtrDocument.Factory.parse(stream(parts, "word/footer1.xml")));
    valid(FtrDocument.Factory.parse(stream(parts, "word/footer2.xml")));
  }

  private static void valid(XmlObject part) {
    var faults = new ArrayList<org.apache.xmlbeans.XmlError>();
    part.validate(new XmlOptions().setErrorListener(faults));
    assertEquals(List.of(), faults);
  }

  /// XmlBeans takes run properties in any order; Word's schema does not.
  @Test
  void runPropertiesStandInTheOrderOfTheSchema() throws IOException, XmlException {
    var order = List.of("rFonts", "b", "spacing", "sz", "szCs", "lang");
    var parts = parts(bytes(Drafts.written(Statute.OF_2021.edition())));
    for (var part : List.of("word/document.xml", "word/styles.xml", "word/footer1.xml")) {
      var xml = XmlObject.Factory.parse(stream(parts, part));
      var all =
          xml.selectPath(
              "declare namespace w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
                  + " .//w:rPr");
      assertTrue(all.length > 0, part);
      for (var properties : all) {
        var names = new ArrayList<Integer>();
        var children = properties.getDomNode().getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
          names.add(order.indexOf(children.item(i).getLocalName()));
        }
        assertEquals(names.stream().sorted().toList(), names, part);
        assertFalse(names.contains(-1), part);
      }
    }
  }

  @Test
  void controlCharactersDoNotBreakIt() throws IOException {
    var edition = Statute.OF_2021.edition();
    var cell = edition.tables().getFirst().cells().getFirst().ref();
    var draft =
        Drafts.blank(edition)
            .withCover(Cover.of("清溪\u0000县", 2024).withDate("一\u0008月").withContact("电\uFFFF话"))
            .with(Section.OVERVIEW, Prose.of("公\u0001开\uD800了𠮷\u000B。"))
            .typed(cell, "三\u001F件");
    var docx = exported(draft);
    var paragraphs = WordReadback.paragraphs(docx);
    assertEquals("清溪县2024年政府信息公开工作年度报告", paragraphs.getFirst());
    assertTrue(paragraphs.contains("联系方式：电话"), paragraphs::toString);
    assertEquals("三件", WordReadback.figures(docx, edition).get(cell.id()));
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
    return Files.write(folder.resolve("report.docx"), bytes(draft));
  }

  private static byte[] bytes(Draft draft) throws IOException {
    var out = new ByteArrayOutputStream();
    WordExport.write(draft, out);
    return out.toByteArray();
  }

  private static Map<String, byte[]> parts(byte[] docx) throws IOException {
    var parts = new HashMap<String, byte[]>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }

  private static ByteArrayInputStream stream(Map<String, byte[]> parts, String name) {
    return new ByteArrayInputStream(parts.get(name));
  }

  private static int twips(Object width) {
    return Integer.parseInt(width.toString());
  }

  /// Drafts to export.
  private static final class Drafts {
    static Draft blank(Edition edition) {
      return Draft.of(edition, Cover.of("清溪县交通运输局", 2024));
    }

    /// A different number in every cell, totals included.
    static Draft filled(Edition edition) {
      var draft = blank(edition);
      int number = 1000;
      for (var table : edition.tables()) {
        for (var cell : table.cells()) {
          draft = draft.typed(cell.ref(), String.valueOf(number++));
        }
      }
      return draft;
    }

    /// Every style, weight and cover line.
    static Draft written(Edition edition) {
      var draft = filled(edition);
      var lead =
          new Paragraph(Style.BODY, List.of(Run.bold("一是及时公开。"), Run.of("全年公开“三公”信息……")), Map.of());
      return draft
          .withCover(draft.cover().withDate("2025年1月20日").withContact("清溪县交通路 1 号"))
          .with(Section.COVER, Prose.of("本报告依法编制。"))
          .with(
              Section.OVERVIEW,
              new Prose(
                  List.of(
                      Paragraph.of(Style.HEADING, "（一）主动公开"),
                      lead,
                      Paragraph.of(Style.SUBHEADING, "1.制度"))))
          .with(Section.OTHER, Prose.of("无。"));
    }
  }
}
