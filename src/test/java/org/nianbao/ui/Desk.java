package org.nianbao.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.stage.Stage;
import org.nianbao.draft.Draft;
import org.nianbao.file.Disk;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Documents without a window: files are read and written as in the program, and what waits for an
/// answer is answered by the test.
final class Desk implements AutoCloseable {
  private final Background background = new Background();
  final Documents documents;

  Desk(Path home) throws Exception {
    FxToolkit.registerPrimaryStage();
    documents =
        on(() -> {
          var disk = new Disk(home);
          var preferences = new Preferences(disk, background);
          return new Documents(
              disk, new AlertDialogs(new Stage(), new Journey.Answers()), background, preferences);
        });
  }

  /// Does something on the application thread.
  static <T> T on(Callable<T> act) {
    return WaitForAsyncUtils.waitForAsyncFx(60_000, act);
  }

  static void act(Runnable act) {
    on(() -> {
      act.run();
      return true;
    });
  }

  void await(Callable<Boolean> condition) throws Exception {
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> on(condition));
  }

  void open(Path file) throws Exception {
    act(() -> documents.open(file));
    await(() -> documents.current().isOpen(file));
  }

  Document current() {
    return on(() -> documents.current().get().orElseThrow());
  }

  Draft draft() {
    return current().editor().draft();
  }

  boolean isUnsaved() {
    return on(() -> current().editor().unsaved().get());
  }

  /// The heads of what waits for an answer.
  List<String> asked() {
    return on(() -> documents.questions().waiting().stream().map(Question::head).toList());
  }

  /// Whether something that waits can be answered so.
  boolean offers(String name) {
    return on(() -> offer(name).isPresent());
  }

  private Optional<Runnable> offer(String name) {
    return documents.questions().waiting().stream()
        .flatMap(question ->
            question.answers().stream()
                .filter(answer -> answer.name().equals(name))
                .map(answer -> (Runnable) () -> documents.questions().answer(question, answer)))
        .findFirst();
  }

  void answer(String name) {
    act(() -> offer(name).orElseThrow().run());
  }

  @Override
  public void close() {
    act(documents::close);
    background.close();
  }
}
