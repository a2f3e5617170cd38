package org.nianbao.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.concurrent.Callable;
import org.nianbao.draft.Cover;
import org.nianbao.draft.Draft;
import org.nianbao.file.Disk;
import org.nianbao.file.DraftFile;
import org.nianbao.file.Trouble;
import org.nianbao.statute.Statute;
import org.nianbao.wording.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// The verb `new --unit NAME --year Y -o FILE`: writes an empty report on the form of its year.
@Command(name = "new", resourceBundle = "org.nianbao.cli.help")
final class New implements Callable<Integer> {
  @Option(names = "--unit", required = true, paramLabel = "NAME")
  private String unit = "";

  @Option(names = "--year", required = true, paramLabel = "YEAR")
  private int year;

  @Option(names = "-o", required = true, paramLabel = "FILE")
  private Path file = Path.of("");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Trouble {
    if (unit.isBlank()) {
      throw new Trouble(Wording.of("cli.new.unit"));
    }
    var statute = Verbs.statute(year);
    // As the window offers: a report is begun for next year at the latest.
    var last = Year.now().getValue() + 1;
    if (year > last) {
      throw new Trouble(Wording.of("cli.new.late", year, Statute.FIRST_YEAR, last));
    }
    if (!DraftFile.isNamedAsOne(file)) {
      throw new Trouble(Wording.of("cli.new.ending", file));
    }
    if (Files.exists(file)) {
      throw new Trouble(Wording.of("cli.new.exists", file));
    }
    DraftFile.write(Disk.ofUser(), Draft.of(statute.edition(), Cover.of(unit.strip(), year)), file);
    spec.commandLine()
        .getOut()
        .println(Verbs.line(Wording.of("cli.new.done", file, statute.edition().id())));
    return Verbs.DONE;
  }
}
