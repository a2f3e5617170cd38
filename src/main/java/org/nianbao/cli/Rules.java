package org.nianbao.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.nianbao.file.Trouble;
import org.nianbao.statute.Statute;
import org.nianbao.wording.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// The verb `rules [--year Y]`: prints the rule book of a year's form, by default of the one in
/// force.
@Command(name = "rules", resourceBundle = "org.nianbao.cli.help")
final class Rules implements Callable<Integer> {
  @Option(names = "--year", paramLabel = "YEAR")
  private Optional<Integer> year = Optional.empty();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Trouble {
    var statute = year.isPresent() ? Verbs.statute(year.get()) : Statute.all().getLast();
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
