package org.nianbao.cli;

import java.util.concurrent.Callable;
import org.nianbao.file.Trouble;
import org.nianbao.statute.Statute;
import org.nianbao.wording.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `rules [--year Y]`: the rule book of a year's form, by default of the one in force.
@Command(name = "rules", resourceBundle = "org.nianbao.cli.help")
final class Rules implements Callable<Integer> {
  @Option(names = "--year", defaultValue = "2021", paramLabel = "YEAR")
  private int year;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Trouble {
    var statute =
        Statute.forYear(year)
            .orElseThrow(() -> new Trouble(Wording.of("cli.new.year", year, Statute.FIRST_YEAR)));
    for (var rule : statute.checker().rules()) {
      spec.commandLine()
          .getOut()
          .println(
              Wording.of(
                  "cli.rules.line",
                  rule.id(),
                  rule.severity().label(),
                  rule.requirement(),
                  rule.citation()));
    }
    return Verbs.DONE;
  }
}
