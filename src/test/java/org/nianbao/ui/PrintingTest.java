package org.nianbao.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.nianbao.file.Samples;
import org.nianbao.ui.print.PrintJob;
import org.nianbao.ui.print.PrinterChoice;
import org.nianbao.wording.Wording;

/// A report on its way to a printer.
class PrintingTest extends Journey {
  private final Recorded press = new Recorded();

  /// A printer that writes down what it is told.
  private static class Recorded implements PrintJob {
    final List<String> told = new CopyOnWriteArrayList<>();
    volatile int last = Integer.MAX_VALUE;
    volatile int broken = Integer.MAX_VALUE;
    volatile CountDownLatch paper = new CountDownLatch(0);
    private volatile int pages;

    @Override
    public boolean takes(int number) {
      return number != 2 && number <= last;
    }

    @Override
    public boolean print(Pane page) {
      assertFalse(Thread.currentThread().isDaemon(), "or the system's own thread would be one");
      assertTrue(page.getChildren().size() > 50);
      try {
        assertTrue(paper.await(20, TimeUnit.SECONDS));
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      pages++;
      told.add("page");
      return pages < broken && !told.contains("cancel");
    }

    @Override
    public boolean end() {
      told.add("end");
      return true;
    }

    @Override
    public void cancel() {
      told.add("cancel");
    }
  }

  private void print() throws IOException {
    var file = folder.resolve("pingluo-2024.nianbao");
    Files.write(file, Samples.bytes("pingluo-2024"));
    open(file);
    printer = Optional.of(press);
    press(KeyCode.CONTROL, KeyCode.P);
  }

  private void awaitNotice(String words) {
    await(
        words,
        () ->
            robot.all("#notice", Label.class).stream()
                .anyMatch(label -> label.getText().contains(words)));
  }

  @Test
  void everyPageGoesToThePrinterChosen() throws IOException {
    print();
    awaitNotice("已交给打印机 4 页");
    assertEquals("云溪县审批服务管理局2024年政府信息公开工作年度报告，5 页", printing);
    assertEquals(List.of("page", "page", "page", "page", "end"), press.told);
  }

  @Test
  void aPageThatIsNotTakenEndsTheJob() throws IOException {
    press.broken = 2;
    print();
    awaitNotice("打印停在第 2 页");
    assertEquals(List.of("page", "page", "cancel"), press.told);
  }

  @Test
  void pagesThatTheReportDoesNotHaveAreSaid() throws IOException {
    press.last = 0;
    print();
    awaitNotice(Wording.of("print.nothing", 5));
    assertEquals(List.of("cancel"), press.told);
  }

  @Test
  void theProgramIsLeftOnceThePrinterHasAllPages() throws IOException {
    press.paper = new CountDownLatch(1);
    print();
    awaitNotice("正在打印第 1 页，共 4 页");
    robot.interact(window::exit);
    awaitNotice("打完就退出");
    picture("printing-and-leaving");
    assertTrue(stage.isShowing());
    press.paper.countDown();
    await("left", () -> !stage.isShowing());
    assertEquals(List.of("page", "page", "page", "page", "end"), press.told);
  }

  @Test
  void whoLeavesASecondTimeStopsThePrinter() throws IOException {
    press.paper = new CountDownLatch(1);
    print();
    awaitNotice("正在打印第 1 页，共 4 页");
    robot.interact(window::exit);
    robot.interact(window::exit);
    assertFalse(stage.isShowing());
    assertEquals(List.of("cancel"), press.told);
    press.paper.countDown();
    await("the page under way", () -> press.told.contains("page"));
    assertEquals(List.of("cancel", "page"), press.told);
  }

  @Test
  void withoutAPrinterASentenceNamesTheOtherWays() throws IOException {
    refusal = Optional.of(new PrinterChoice.NoPrinter());
    print();
    awaitNotice(Wording.of("print.none"));
  }
}
