package org.nianbao.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.nianbao.file.Disk;
import org.nianbao.file.DraftFile;
import org.nianbao.file.Journal;
import org.nianbao.file.OpenDraft;
import org.nianbao.statute.TableTwo2021;
import org.nianbao.statute.TableTwo2021.Figure;

/// The program at work on a draft, in a process of its own: it holds the draft, types one figure,
/// has it in its journal, and waits to be killed.
final class Colleague {
  private Colleague() {}

  /// @param arguments home folder, draft, figure
  public static void main(String[] arguments) throws IOException, InterruptedException {
    var disk = new Disk(Path.of(arguments[0]));
    var file = Path.of(arguments[1]);
    var opened = DraftFile.read(file);
    var held = OpenDraft.hold(disk, file, opened);
    var journal = Journal.begin(disk);
    var draft = opened.draft().typed(TableTwo2021.ref(Figure.LICENCE), arguments[2]);
    journal.write(draft, Optional.of(held));
    System.out.println("working");
    Thread.sleep(Long.MAX_VALUE);
  }
}
