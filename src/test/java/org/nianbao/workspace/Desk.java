package org.nianbao.workspace;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.nianbao.draft.Draft;
import org.nianbao.file.Disk;

/// Documents without a window: files are read and written as in the program; the test is the
/// window's thread, turns its clock and answers what is asked.
final class Desk implements AutoCloseable {
  private static final int SECONDS = 60;

  private final BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
  private final Background background = new Background(window::add);
  private final List<String> warnings = new ArrayList<>();
  private Notice notice = Notice.of("");
  final HandTimers timers = new HandTimers();
  final Answers answers = new Answers();
  final Documents documents;

  Desk(Path home) {
    this(new Disk(home));
  }

  Desk(Disk disk) {
    documents = new Documents(disk, answers, background, timers, new Preferences(disk, background));
    documents.messages().onWarning(warnings::add);
    documents.messages().onNotice(done -> notice = done);
  }

  /// Hands over what background threads have come to, until something is the case.
  void await(Callable<Boolean> condition) throws Exception {
    while (!condition.call()) {
      var next = window.poll(SECONDS, TimeUnit.SECONDS);
      if (next == null) {
        throw new AssertionError("waited in vain");
      }
      next.run();
    }
  }

  void open(Path file) throws Exception {
    documents.open(file);
    await(() -> documents.current().isOpen(file));
  }

  void save() throws Exception {
    documents.save();
    await(() -> !isUnsaved());
  }

  Document current() {
    return documents.current().get().orElseThrow();
  }

  Draft draft() {
    return current().editor().draft();
  }

  boolean isUnsaved() {
    return current().editor().unsaved().get();
  }

  /// What has to be read, the oldest first.
  List<String> warnings() {
    return warnings;
  }

  /// What was said last.
  String notice() {
    return notice.sentence();
  }

  /// Presses a button of what was said last.
  void next(String name) {
    notice.next().stream()
        .filter(answer -> answer.name().equals(name))
        .findFirst()
        .orElseThrow()
        .act()
        .run();
  }

  /// The heads of what waits for an answer.
  List<String> asked() {
    return documents.questions().waiting().stream().map(Question::head).toList();
  }

  /// Whether something that waits can be answered so.
  boolean offers(String name) {
    return offer(name).isPresent();
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
    offer(name).orElseThrow().run();
  }

  @Override
  public void close() {
    // A file that is still held cannot be deleted on Windows.
    answers.unsaved = Dialogs.Unsaved.DISCARD;
    documents.closeDocument();
    documents.close();
    background.close();
    // Nobody touches the folder any more when it is deleted.
    assertTrue(background.awaitReads(Duration.ofSeconds(SECONDS)));
  }
}
