package org.nianbao.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.nianbao.draft.Draft;
import org.nianbao.statute.TableTwo2021;
import org.nianbao.statute.TableTwo2021.Figure;

/// An afternoon's work on one draft, in numbered states: each is typed, saved and exported, and
/// each step is told once it is done. What was told may be relied upon, whatever comes next.
///
/// @param disk where the program works
/// @param folder where the draft lies, beside what was exported
record Work(Disk disk, Path folder) {
  private static final Draft SAMPLE = sample();

  /// A step of the work, as it is told: its name, then the state's number.
  enum Done {
    NOTED,
    SAVED,
    EXPORTED
  }

  private static Draft sample() {
    try {
      return Samples.draft("case-01");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Draft state(int number) {
    return SAMPLE.typed(TableTwo2021.ref(Figure.LICENCE), Integer.toString(number));
  }

  static int number(Draft state) {
    return Integer.parseInt(state.entry(TableTwo2021.ref(Figure.LICENCE)).text());
  }

  Path draft() {
    return folder.resolve("年报 稿.nianbao");
  }

  Path document() {
    return folder.resolve("年报.docx");
  }

  /// What is exported: a document made once, for Word is slow to start, and the state's number.
  static byte[] document(byte[] template, int number) {
    return ByteBuffer.allocate(template.length + Integer.BYTES)
        .put(template)
        .putInt(number)
        .array();
  }

  /// State 0, before the work begins.
  void begin(byte[] template) throws IOException {
    Files.createDirectories(folder);
    DraftFile.write(disk, state(0), draft());
    Files.write(document(), document(template, 0));
  }

  /// Works through the states 1 to `last`, and leaves in good order.
  void run(byte[] template, int last, Consumer<String> told) throws IOException {
    try (var open = OpenDraft.hold(disk, draft(), DraftFile.read(draft()));
        var journal = Journal.begin(disk)) {
      for (int i = 1; i <= last; i++) {
        journal.write(state(i), Optional.of(open));
        told.accept(Done.NOTED + " " + i);
        open.save(state(i));
        told.accept(Done.SAVED + " " + i);
        journal.clear();
        Target.replace(disk, document(), document(template, i));
        told.accept(Done.EXPORTED + " " + i);
      }
    }
  }
}
