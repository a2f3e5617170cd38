package org.nianbao.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.nianbao.draft.Prose.Position;
import org.nianbao.file.DraftFile;
import org.nianbao.form.CellRef;
import org.nianbao.form.Section;
import org.nianbao.paper.Block;
import org.nianbao.paper.ChartPart;
import org.nianbao.paper.Page;
import org.nianbao.paper.Pages;
import org.nianbao.paper.PaperSettings;
import org.nianbao.paper.TablePart;
import org.nianbao.paper.TextLine;
import org.nianbao.statute.TableThree;
import org.nianbao.ui.preview.PagesPane;
import org.nianbao.ui.prose.ProseArea;

/// The pages beside the editor.
class PreviewTest extends Journey {

  private void sample() throws IOException {
    var file = folder.resolve("pingluo-2024.nianbao");
    try (var sample =
        DraftFile.class.getResourceAsStream("/org/nianbao/samples/pingluo-2024.nianbao")) {
      Files.write(file, sample.readAllBytes());
    }
    open(file);
    robot.interact(() -> report().go(Section.OVERVIEW));
  }

  private void openPreview() {
    press(KeyCode.F9);
    await("pages", () -> pages().shown().isPresent());
    settle();
  }

  private PagesPane pages() {
    return report().preview().pages();
  }

  private Pages shown() {
    return pages().shown().orElseThrow();
  }

  private static Stream<TextLine> lines(Page page) {
    return page.placed().stream()
        .flatMap(placed ->
            switch (placed) {
              case TextLine line -> Stream.of(line);
              case ChartPart chart -> chart.lines().stream();
              case TablePart part ->
                  part.fields().stream().flatMap(field -> field.lines().stream());
            });
  }

  private boolean says(String words) {
    return shown().pages().stream()
        .anyMatch(page -> lines(page).anyMatch(line -> line.text().contains(words)));
  }

  private Node pageNode(int number) {
    return robot.all(".preview-page", Node.class).stream().toList().get(number - 1);
  }

  /// Clicks on a point of a page, in twips.
  private void click(int number, double x, double y) {
    var page = (Region) pageNode(number);
    double scale = page.getWidth() / PaperSettings.WIDTH;
    mouse(page, MouseEvent.MOUSE_CLICKED, new Point2D(x * scale, y * scale));
  }

  @Test
  void whatIsTypedComesOntoThePageAfterAPause() throws IOException {
    sample();
    openPreview();
    assertTrue(report().previewing().get());
    robot.interact(() -> report().prose().orElseThrow().caret(new Position(0, 0)));
    robot.write("新添的字");
    await("the new words on the page", () -> says("新添的字"));
    assertFalse(robot.all(".follow-bar", Node.class).stream().noneMatch(Node::isVisible));
    picture("preview");
    press(KeyCode.F9);
    assertFalse(report().previewing().get());
    assertFalse(robot.shows("#preview"));
  }

  @Test
  void thePreviewFollowsToAnotherSectionAndAClickLeadsToTheCell() throws IOException {
    sample();
    openPreview();
    robot.interact(() -> report().go(Section.APPLICATIONS));
    await(
        "table three in sight",
        () -> robot.all(".follow-bar", Node.class).stream().filter(Node::isVisible).count() == 2);
    settle();
    picture("preview-table");
    var wanted = TableThree.ref(TableThree.Row.RECEIVED, TableThree.Applicant.TOTAL);
    assertTrue(Math.abs(pages().current().get() - pageOf(current())) <= 1);
    var field = field(wanted);
    click(
        pageOf(wanted), (field.left() + field.right()) / 2.0, (field.top() + field.bottom()) / 2.0);
    assertEquals(wanted, current());
  }

  private TablePart.Field field(CellRef cell) {
    return parts(shown().pages().stream())
        .flatMap(part -> part.fields().stream())
        .filter(one -> one.cell().filter(cell::equals).isPresent())
        .findFirst()
        .orElseThrow();
  }

  private int pageOf(CellRef cell) {
    return shown().pages().stream()
        .filter(page ->
            parts(Stream.of(page))
                .flatMap(part -> part.fields().stream())
                .anyMatch(one -> one.cell().filter(cell::equals).isPresent()))
        .findFirst()
        .orElseThrow()
        .number();
  }

  private static Stream<TablePart> parts(Stream<Page> pages) {
    return pages
        .flatMap(page -> page.placed().stream())
        .filter(TablePart.class::isInstance)
        .map(TablePart.class::cast);
  }

  private void openTableThree() throws IOException {
    sample();
    openPreview();
    robot.interact(() -> report().go(Section.APPLICATIONS));
    await("table three in sight", () -> pages().current().get() == pageOf(current()));
    settle();
  }

  private void button(String name) {
    robot.clickOn(name);
    settle();
  }

  private void assertWhole(int number) {
    var page = pageNode(number).localToScene(pageNode(number).getLayoutBounds());
    var sight = pages().localToScene(pages().getLayoutBounds());
    assertTrue(sight.contains(page), page + " in " + sight);
    assertEquals(number, pages().current().get());
  }

  @Test
  void theWholePageIsTheOneThatWasInSight() throws IOException {
    openTableThree();
    int number = pageOf(current());
    var before = pages().sight().get();
    assertTrue(number > 1);
    button("整页");
    assertWhole(number);
    picture("preview-whole");
    show(Display.AT_125);
    assertWhole(number);
    show(Display.AT_100);
    robot.interact(() -> report().go(Section.OVERVIEW));
    await("the first page", () -> pages().current().get() == 1);
    assertWhole(1);
    robot.interact(() -> pages().turn(number));
    assertWhole(number);
    button("适合宽度");
    assertEquals(number, pages().current().get());
    assertEquals(before.page(), pages().sight().get().page());
  }

  @Test
  void anotherSizeKeepsThePlace() throws IOException {
    openTableThree();
    var before = pages().sight().get();
    double fitting = pages().zoom().size().get();
    for (var size : List.of("50%", "75%", "200%")) {
      robot.clickOn("#preview-zoom");
      button(size);
      assertEquals(Integer.parseInt(size.replace("%", "")) / 100.0, pages().zoom().size().get());
      assertEquals(before, pages().sight().get());
      assertEquals(before.page(), pages().current().get());
      assertStandsAt(before);
      assertIsDrawn(before.page());
    }
    picture("preview-200");
    wheel(pages(), 40);
    wheel(pages(), 40);
    wheel(pages(), -40);
    assertEquals(2.2, pages().zoom().size().get(), 0.001);
    assertStandsAt(before);
    assertEquals(Section.APPLICATIONS, report().section());
    button("适合宽度");
    assertEquals(fitting, pages().zoom().size().get());
    assertStandsAt(before);
  }

  private void assertStandsAt(PagesPane.Sight sight) {
    var page = (Region) pageNode(sight.page());
    double above = pages().localToScene(0, 0).getY() - page.localToScene(0, 0).getY();
    assertEquals(sight.twips(), above * PaperSettings.WIDTH / page.getWidth(), 30);
  }

  /// The pieces that a page is drawn in cover it.
  private void assertIsDrawn(int number) {
    var page = (Region) pageNode(number);
    double area = 0;
    for (var node : page.lookupAll("Canvas")) {
      var canvas = (Canvas) node;
      assertTrue(Math.max(canvas.getWidth(), canvas.getHeight()) <= 2048);
      area += canvas.getWidth() * canvas.getHeight();
    }
    assertEquals(Math.ceil(page.getWidth()) * Math.ceil(page.getHeight()), area);
  }

  private static ScrollBar bar(ProseArea area) {
    return area.lookupAll(".scroll-bar").stream()
        .map(ScrollBar.class::cast)
        .filter(one -> one.getOrientation() == Orientation.VERTICAL)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void textAndPagesScrollTogether() throws IOException {
    sample();
    openPreview();
    var area = report().prose().orElseThrow();
    var bar = bar(area);
    var before = pages().getVvalue();
    robot.moveTo(area).scroll(30, VerticalDirection.DOWN);
    await("the text scrolled", () -> bar.getValue() > 0.9);
    await("the pages with it", () -> pages().getVvalue() > before);
    robot.moveTo(pages()).scroll(10, VerticalDirection.UP);
    await("the text back", () -> bar.getValue() < 0.9);
    assertEquals(Section.OVERVIEW, report().section());
    robot.scroll(100, VerticalDirection.DOWN);
    await("another section", () -> report().section().ordinal() > Section.APPLICATIONS.ordinal());
  }

  @Test
  void aSectionLeftScrollsThePagesNoMore() throws IOException {
    sample();
    openPreview();
    var left = bar(report().prose().orElseThrow());
    for (var section : List.of(Section.DISPUTES, Section.OVERVIEW, Section.APPLICATIONS)) {
      robot.interact(() -> report().go(section));
      settle();
    }
    var before = pages().sight().get();
    robot.moveTo(grid()).scroll(30, VerticalDirection.DOWN);
    await("the pages with the table", () -> !before.equals(pages().sight().get()));
    settle();
    var here = pages().sight().get();
    robot.interact(() -> left.setValue(left.getValue() > 0.5 ? 0.1 : 0.9));
    assertEquals(here, pages().sight().get());
  }

  @Test
  void thePagesFollowFromFieldToPrefaceAndBack() throws IOException {
    sample();
    robot.interact(() -> report().go(Section.COVER));
    openPreview();
    robot.clickOn("#cover-date");
    awaitBarAt(Block.Date.class);
    press(KeyCode.TAB);
    press(KeyCode.TAB);
    awaitBarAt(Block.Text.class);
    robot.clickOn("#cover-date");
    awaitBarAt(Block.Date.class);
  }

  private void awaitBarAt(Class<? extends Block> kind) {
    await(
        "the bar at " + kind,
        () -> {
          var page = (Region) pageNode(1);
          return page.lookupAll(".follow-bar").stream()
              .filter(Node::isVisible)
              .map(bar -> bar.getLayoutY() * PaperSettings.WIDTH / page.getWidth())
              .flatMap(y -> shown().pages().getFirst().at(y + 10).stream())
              .anyMatch(at -> kind.isInstance(shown().manuscript().blocks().get(at.block())));
        });
  }

  @Test
  void inANarrowWindowItLiesOverTheContentUntilAClickLeadsBack() throws IOException {
    sample();
    show(Display.AT_150);
    openPreview();
    picture("preview");
    var line = lines(shown().pages().getFirst()).skip(3).findFirst().orElseThrow();
    click(1, line.pieces().getFirst().left(), line.top() + 10);
    assertFalse(report().previewing().get());
  }
}
