package org.nianbao.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.nianbao.draft.Cover;
import org.nianbao.draft.Draft;
import org.nianbao.file.Disk;
import org.nianbao.file.DraftFile;
import org.nianbao.file.Trouble;
import org.nianbao.nextyear.NextYear;
import org.nianbao.nextyear.NextYearReport;
import org.nianbao.statute.Statute;
import org.nianbao.wording.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// The verb `new --unit NAME --year Y -o FILE`: writes an empty report on the form of its year.
/// With `--from LAST` in place of unit and year it begins the next year's report from last year's.
@Command(name = "new", resourceBundle = "org.nianbao.cli.help")
final class New implements Callable<Integer> {
  @Option(names = "--unit", paramLabel = "NAME")
  private Optional<String> unit = Optional.empty();

  @Option(names = "--year", paramLabel = "YEAR")
  private Optional<Integer> year = Optional.empty();

  @Option(names = "--from", paramLabel = "LAST")
  private Optional<Path> from = Optional.empty();

  @Option(names = "-o", paramLabel = "FILE")
  private Optional<Path> out = Optional.empty();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Trouble {
    if (from.isPresent()) {
      if (unit.isPresent() || year.isPresent()) {
        throw new Trouble(Wording.of("cli.new.from"));
      }
      requireGiven("-o");
      return next(from.get(), out.orElseThrow());
    }
    requireGiven("--unit", "--year", "-o");
    var file = out.orElseThrow();
    var statute = Verbs.statute(year.orElseThrow());
    requireInTime(year.orElseThrow());
    var name = unit.orElseThrow();
    if (name.isBlank()) {
      throw new Trouble(Wording.of("cli.new.unit"));
    }
    requireNew(file);
    write(Draft.of(statute.edition(), Cover.of(name.strip(), year.orElseThrow())), file);
    say(Wording.of("cli.new.done", file, statute.edition().id()));
    return Verbs.DONE;
  }

  private int next(Path last, Path file) throws Trouble {
    requireNew(file);
    var report = Verbs.report(last, spec.commandLine().getErr());
    int coming = report.cover().year() + 1;
    var next =
        NextYear.of(report)
            .orElseThrow(() -> new Trouble(Wording.of("cli.new.year", coming, Statute.FIRST_YEAR)));
    requireInTime(coming);
    write(next.draft(), file);
    new NextYearReport(next).lines(file.toString()).forEach(this::say);
    return Verbs.DONE;
  }

  /// Says what the parser itself says of required options: which are required depends on `--from`.
  private void requireGiven(String... names) {
    var missing =
        Stream.of(names)
            .map(spec::findOption)
            .filter(option -> option.getValue() instanceof Optional<?> value && value.isEmpty())
            .map(ArgSpec.class::cast)
            .toList();
    if (!missing.isEmpty()) {
      throw new MissingParameterException(spec.commandLine(), missing, "");
    }
  }

  /// As the window offers: a report is begun for next year at the latest.
  private static void requireInTime(int year) throws Trouble {
    var last = Year.now().getValue() + 1;
    if (year > last) {
      throw new Trouble(Wording.of("cli.new.late", year, Statute.FIRST_YEAR, last));
    }
  }

  private static void requireNew(Path file) throws Trouble {
    if (!DraftFile.isNamedAsOne(file)) {
      throw new Trouble(Wording.of("cli.new.ending", file));
    }
    if (Files.exists(file)) {
      throw new Trouble(Wording.of("cli.new.exists", file));
    }
  }

  private static void write(Draft draft, Path file) throws Trouble {
    DraftFile.write(Disk.ofUser(), draft, file);
  }

  private void say(String sentence) {
    spec.commandLine().getOut().println(Verbs.line(sentence));
  }
}
