package org.nianbao.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.nianbao.file.Disk;
import org.nianbao.file.DraftFile;
import org.nianbao.file.OfficePapers;
import org.nianbao.file.Target;
import org.nianbao.file.Trouble;
import org.nianbao.paper.Manuscript;
import org.nianbao.statute.Statute;
import org.nianbao.word.WordExport;
import org.nianbao.wording.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `export FILE -o OUT.docx`: the report as a Word document.
@Command(name = "export", resourceBundle = "org.nianbao.cli.help")
final class Export implements Callable<Integer> {
  @Parameters(paramLabel = "FILE")
  private Path file = Path.of("");

  @Option(names = "-o", required = true, paramLabel = "OUT.docx")
  private Path target = Path.of("");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Trouble {
    if (!target.toString().toLowerCase(Locale.ROOT).endsWith(WordExport.ENDING)) {
      throw new Trouble(Wording.of("cli.export.ending", target));
    }
    var draft = DraftFile.read(file).draft();
    var disk = Disk.ofUser();
    var settings = new OfficePapers(disk).of(draft.cover().unit());
    Target.replace(disk, target, WordExport.bytes(Manuscript.of(draft, settings)));
    var findings = Statute.of(draft.edition()).checker().check(draft);
    var left = findings.summary();
    spec.commandLine()
        .getOut()
        .println(
            Verbs.line(
                left.isEmpty()
                    ? Wording.of("cli.export.done", target)
                    : Wording.of("cli.export.left", target, left)));
    return Verbs.DONE;
  }
}
