package org.nianbao.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.nianbao.file.Disk;
import org.nianbao.file.OpenDraft;
import org.nianbao.file.Trouble;
import org.nianbao.sheet.SheetImport;
import org.nianbao.wording.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The verb `import SHEET.xlsx -o DRAFT.nianbao`: reads the numbers of a workbook into a draft.
@Command(name = "import", resourceBundle = "org.nianbao.cli.help")
final class Import implements Callable<Integer> {
  @Parameters(paramLabel = "SHEET.xlsx")
  private Path sheet = Path.of("");

  @Option(names = "-o", required = true, paramLabel = "DRAFT.nianbao")
  private Path target = Path.of("");

  @Spec private CommandSpec spec = CommandSpec.create();

  /// Imports the workbook. The draft is locked meanwhile, so that nobody who has it open loses
  /// changes. A workbook of another unit or year is refused, since there is nobody to be asked.
  ///
  /// @throws Trouble if the workbook or the draft cannot be read, the draft cannot be written,
  ///   somebody else is working on it, or the workbook belongs to another report
  @Override
  public Integer call() throws Trouble {
    var opened = Verbs.read(target, spec.commandLine().getErr());
    if (opened.isNewer()) {
      throw new Trouble(Wording.of("cli.import.newer", target));
    }
    var found = SheetImport.read(sheet, opened.draft());
    if (found.stranger().isPresent()) {
      throw new Trouble(Wording.of("cli.import.stranger", sheet, found.stranger().get()));
    }
    if (!found.changes().isEmpty()) {
      try (var held = OpenDraft.hold(Disk.ofUser(), target, opened)) {
        held.save(found.draft());
      }
    }
    found.lines().forEach(this::say);
    found.left().forEach(this::say);
    say(
        found.changes().isEmpty()
            ? Wording.of("cli.import.same", sheet)
            : Wording.of("cli.import.done", target, found.changes().size()));
    return Verbs.DONE;
  }

  private void say(String sentence) {
    spec.commandLine().getOut().println(Verbs.line(sentence));
  }
}
