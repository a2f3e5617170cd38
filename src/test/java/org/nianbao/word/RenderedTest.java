package org.nianbao.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Prose;
import org.nianbao.file.DraftFile;
import org.nianbao.file.Trouble;
import org.nianbao.form.Section;
import org.nianbao.paper.Block;
import org.nianbao.paper.Manuscript;
import org.nianbao.paper.PaperSettings;
import org.nianbao.paper.SetTable;
import org.nianbao.statute.Statute;
import org.nianbao.word.Rendered.Line;
import org.nianbao.word.Rendered.Page;
import org.nianbao.word.Rendered.Word;

/// The pages as LibreOffice sets them. Where it is not installed the tests are skipped.
///
/// It is no Word: it puts a fifth of a character between digits and Chinese whatever the document
/// says, so a line is counted in characters only where it is all Chinese.
class RenderedTest {
  private static final PaperSettings SETTINGS = Rendered.withFaces(PaperSettings.OFFICIAL);
  private static final double TWIPS = 20;
  private static final double LEFT = SETTINGS.left() / TWIPS;
  private static final double RIGHT = LEFT + SETTINGS.textWidth() / TWIPS;
  private static final double TOP = SETTINGS.top() / TWIPS;
  private static final double BOTTOM = TOP + SETTINGS.textHeight() / TWIPS;

  /// What rounding to whole twips, border by border, may add up to.
  private static final double ROUNDING = 1;

  /// What 28 characters leave of a line, since the room between them is whole twips.
  private static final double LEFTOVER = 1.4;

  /// A character of the page number, which stands that far from the edge.
  private static final double NUMBER = 14;

  /// Punctuation that may hang over the end of a line, as Word and WPS let it.
  private static final String HANGING = "，。、；：";

  private static final int PICTURE_DOTS = 80;

  @TempDir private static Path folder;

  private static List<Sheets> all = List.of();

  /// A report and its pages.
  private record Sheets(String name, Manuscript manuscript, Rendered rendered) {
    List<Page> pages() {
      return rendered.pages();
    }
  }

  @BeforeAll
  static void render() throws IOException, InterruptedException {
    var names = List.of("pingluo-2024", "haiyuan-2020", "long", "filled-2021", "filled-2019");
    var drafts =
        List.of(
            sample("pingluo-2024"),
            sample("haiyuan-2020"),
            longProse(),
            WordDrafts.filled(Statute.OF_2021.edition()),
            WordDrafts.filled(Statute.OF_2019.edition()));
    var manuscripts = drafts.stream().map(draft -> Manuscript.of(draft, SETTINGS)).toList();
    var files = new ArrayList<Path>();
    for (int i = 0; i < names.size(); i++) {
      var file = folder.resolve(names.get(i) + WordExport.ENDING);
      files.add(Files.write(file, WordExport.bytes(manuscripts.get(i))));
    }
    var sheets = new ArrayList<Sheets>();
    for (var rendered : Rendered.of(files)) {
      int next = sheets.size();
      sheets.add(new Sheets(names.get(next), manuscripts.get(next), rendered));
    }
    all = List.copyOf(sheets);
  }

  /// Four pages and more without a digit, under a title that takes several lines.
  private static Draft longProse() {
    var sentence = "本单位依法依规及时准确全面公开政府信息回应社会关切保障群众知情参与监督的权利";
    var draft = WordDrafts.blank(Statute.OF_2021.edition());
    return draft
        .withCover(draft.cover().withUnit("清溪县高新技术产业开发区管理委员会行政审批服务局"))
        .with(Section.OVERVIEW, Prose.of(sentence.repeat(70) + "。"));
  }

  private static Draft sample(String name) {
    var resource = "/org/nianbao/samples/" + name + DraftFile.ENDING;
    try {
      var url = Objects.requireNonNull(RenderedTest.class.getResource(resource), resource);
      return DraftFile.read(Path.of(url.toURI())).draft();
    } catch (java.net.URISyntaxException | Trouble e) {
      throw new AssertionError(e);
    }
  }

  private static Sheets sheets(String name) {
    return all.stream().filter(sheets -> sheets.name().equals(name)).findFirst().orElseThrow();
  }

  @Test
  void aFullPageHas22LinesOf28Characters() {
    var full = sheets("long").pages().subList(1, 4);
    for (var page : full) {
      var lines = text(page);
      assertEquals(22, lines.size(), () -> "lines on page " + page.number());
      for (var line : lines) {
        assertEquals(28, line.text().length(), line::text);
        assertEquals(LEFT, line.left(), ROUNDING);
        assertEquals(RIGHT, line.right(), LEFTOVER);
      }
    }
  }

  @Test
  void noLineIsLongerAndNoPageFuller() {
    for (var sheets : all) {
      for (var page : sheets.pages()) {
        var lines = prose(page);
        assertTrue(lines.size() <= 22, () -> lines.size() + " lines on page " + page.number());
        for (var line : lines) {
          assertTrue(characters(line.text()) <= 28, line::text);
        }
      }
    }
  }

  @Test
  void pageNumbersStandOutside() {
    for (var sheets : all) {
      for (var page : sheets.pages()) {
        var number = page.lines().getLast();
        assertEquals("—" + page.number() + "—", number.text());
        if (page.number() % 2 == 1) {
          assertEquals(RIGHT - NUMBER, number.right(), ROUNDING);
        } else {
          assertEquals(LEFT + NUMBER, number.left(), ROUNDING);
        }
        assertEquals(7, (number.middle() - BOTTOM) / 72 * 25.4, 1, "mm under the text block");
      }
    }
  }

  @Test
  void nothingStandsOutsideTheTextBlock() {
    for (var sheets : all) {
      for (var page : sheets.pages()) {
        for (var word : inBlock(page)) {
          var place = sheets.name() + ", page " + page.number() + ": " + word;
          double over = HANGING.indexOf(word.text().charAt(word.text().length() - 1)) < 0 ? 0 : 16;
          assertTrue(word.left() >= LEFT - ROUNDING, place);
          assertTrue(word.right() <= RIGHT + over + ROUNDING, place);
          assertTrue(word.top() >= TOP - ROUNDING, place);
          assertTrue(word.bottom() <= BOTTOM + ROUNDING, place);
        }
      }
    }
  }

  @Test
  void everyFigureStandsBetweenTheBordersOfItsColumn() {
    for (var sheets : all) {
      for (var block : sheets.manuscript().blocks()) {
        if (block instanceof Block.Form form) {
          var set = sheets.manuscript().set(form);
          for (var content : set.contents()) {
            if (content.text().matches("[0-9.]+")) {
              assertTrue(
                  seen(sheets, set, content) >= meant(sheets, set, content),
                  () -> sheets.name() + ": " + content.cell() + " " + content.text());
            }
          }
        }
      }
    }
  }

  /// How often the text of a box stands within the borders of the box's columns.
  private static long seen(Sheets sheets, SetTable set, SetTable.Content content) {
    var widths = set.columns().twips();
    double left = LEFT + sum(widths.subList(0, content.box().column()));
    double right = LEFT + sum(widths.subList(0, content.box().endColumn()));
    return sheets.pages().stream()
        .flatMap(page -> page.words().stream())
        .filter(word ->
            word.text().equals(content.text())
                && word.left() >= left - ROUNDING / 2
                && word.right() <= right + ROUNDING / 2)
        .count();
  }

  /// How often the table says it in those columns.
  private static long meant(Sheets sheets, SetTable set, SetTable.Content content) {
    return set.contents().stream()
        .filter(other ->
            other.text().equals(content.text())
                && other.box().column() == content.box().column()
                && other.box().columns() == content.box().columns())
        .count();
  }

  private static double sum(List<Integer> twips) {
    return twips.stream().mapToInt(Integer::intValue).sum() / TWIPS;
  }

  @Test
  void headOfTableThreeIsRepeatedOnItsNextPage() {
    for (var sheets : all) {
      var first = pagesWith(sheets, "三、收到和处理政府信息公开申请情况");
      var last = pagesWith(sheets, "四、结转下年度继续办理");
      var heads = pagesWith(sheets, "申请人情况");
      assertEquals(1, first.size());
      assertEquals(List.of(first.getFirst() + 1), last, sheets.name());
      assertTrue(heads.containsAll(last), sheets.name());
      assertTrue(
          sheets.pages().get(last.getFirst() - 1).lines().getFirst().text().equals("申请人情况"),
          sheets.name());
    }
  }

  private static List<Integer> pagesWith(Sheets sheets, String text) {
    return sheets.pages().stream()
        .filter(page -> page.lines().stream().anyMatch(line -> line.text().contains(text)))
        .map(Page::number)
        .toList();
  }

  @Test
  void linesOfTheTitleAreCentred() {
    for (var sheets : all) {
      var title = ((Block.Title) sheets.manuscript().blocks().getFirst()).lines();
      var lines = sheets.pages().getFirst().lines().subList(0, title.size());
      assertEquals(title, lines.stream().map(Line::text).toList());
      for (var line : lines) {
        assertEquals(line.left() - LEFT, RIGHT - line.right(), 2 * ROUNDING, line::text);
      }
    }
  }

  @Test
  void headingsBecomeBookmarks() throws IOException, InterruptedException {
    for (var sheets : all) {
      var headings =
          sheets.manuscript().blocks().stream().flatMap(block -> heading(block).stream()).toList();
      assertEquals(headings, sheets.rendered().outline(), sheets.name());
    }
  }

  private static Optional<String> heading(Block block) {
    return switch (block) {
      case Block.Heading heading -> Optional.of(heading.section().heading());
      case Block.Text text ->
          switch (text.paragraph().style()) {
            case BODY -> Optional.empty();
            case HEADING -> Optional.of("\t" + text.paragraph().text());
            case SUBHEADING -> Optional.of("\t\t" + text.paragraph().text());
          };
      default -> Optional.empty();
    };
  }

  /// To be looked at: every page, and some with what the standard says of them laid over.
  @Test
  void picturesOfThePages() throws IOException, InterruptedException {
    var target = Path.of("target", "screenshots");
    for (var sheets : all) {
      sheets.rendered().draw(target, "page-" + sheets.name(), PICTURE_DOTS);
      for (var page : sheets.pages()) {
        assertTrue(Files.exists(picture(sheets.name(), page.number())));
      }
    }
    PageFacts.draw(
        List.of(picture("pingluo-2024", 1), picture("pingluo-2024", 3), picture("long", 2)),
        target.resolve("page-with-facts.png"));
  }

  private static Path picture(String name, int page) {
    return Path.of("target", "screenshots", "page-" + name + "-" + page + ".png");
  }

  /// Everything but the page number.
  private static List<Word> inBlock(Page page) {
    var number = page.lines().getLast().words();
    return page.words().stream().filter(word -> !number.contains(word)).toList();
  }

  private static List<Line> text(Page page) {
    var lines = page.lines();
    return lines.subList(0, lines.size() - 1);
  }

  /// The lines of the size of running text, tables and title left out.
  private static List<Line> prose(Page page) {
    return text(page).stream()
        .filter(line -> line.words().getFirst().height() > 19)
        .filter(line -> line.words().getFirst().height() < 25)
        .toList();
  }

  /// In Chinese characters; a Latin letter or a digit is half as wide. Hanging punctuation is not
  /// counted.
  private static double characters(String line) {
    var text =
        HANGING.indexOf(line.charAt(line.length() - 1)) < 0
            ? line
            : line.substring(0, line.length() - 1);
    return text.codePoints().mapToDouble(point -> point < 0x80 ? 0.5 : 1).sum();
  }
}
