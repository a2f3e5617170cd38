package org.nianbao.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.nianbao.file.Trouble;
import org.nianbao.rule.Rule;
import org.nianbao.rule.Sample;
import org.nianbao.statute.Statute;
import org.nianbao.wording.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// The verb `rules [--year Y]`: prints the rule book of a year's form, by default of the one in
/// force: each rule in a line, and below it an example that passes and one that fails, each in a
/// line that begins with a tab.
@Command(name = "rules", resourceBundle = "org.nianbao.cli.help")
final class Rules implements Callable<Integer> {
  @Option(names = "--year", paramLabel = "YEAR")
  private Optional<Integer> year = Optional.empty();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Trouble {
    var statute = year.isPresent() ? Verbs.statute(year.get()) : Statute.all().getLast();
    statute.checker().rules().forEach(this::print);
    return Verbs.DONE;
  }

  private void print(Rule rule) {
    var out = spec.commandLine().getOut();
    out.println(
        Wording.of(
            "cli.rules.line",
            rule.id(),
            rule.severity().label(),
            rule.requirement(),
            rule.citation()));
    rule.example()
        .ifPresent(example -> {
          out.println("\t" + Wording.of("cli.rules.passes", told(example.passes())));
          out.println("\t" + Wording.of("cli.rules.fails", told(example.fails())));
        });
  }

  private static String told(Sample sample) {
    return Verbs.line(String.join("；", sample.told()));
  }
}
