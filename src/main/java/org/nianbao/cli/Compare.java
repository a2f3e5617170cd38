package org.nianbao.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nianbao.compare.Comparison;
import org.nianbao.compare.Difference;
import org.nianbao.compare.Difference.OfCell;
import org.nianbao.compare.Difference.OfText;
import org.nianbao.file.Trouble;
import org.nianbao.verification.ComparedReport;
import org.nianbao.verification.ComparisonPage;
import org.nianbao.verification.ReportFile;
import org.nianbao.wording.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The verb `compare A B [--json]`: prints where two reports differ, for people or as one JSON
/// object. Each is a draft, or a document of any format that is read.
@Command(name = "compare", resourceBundle = "org.nianbao.cli.help")
final class Compare implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "A")
  private Path one = Path.of("");

  @Parameters(index = "1", paramLabel = "B")
  private Path other = Path.of("");

  @Option(names = "--json")
  private boolean json;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Trouble {
    var a = read(one);
    var b = read(other);
    var comparison = Comparison.of(a.report(), b.report());
    var out = spec.commandLine().getOut();
    if (json) {
      ((Verbs) spec.parent().userObject())
          .print(new CompareObject(comparison, List.of(a, b)).line());
    } else {
      print(out, comparison, a, b);
    }
    return comparison.isSame() ? Verbs.DONE : Verbs.FOUND;
  }

  private ReportFile read(Path file) throws Trouble {
    var read = ReportFile.read(file);
    if (!read.isAsSaved()) {
      spec.commandLine().getErr().println(Verbs.line(Wording.of("file.edited", file)));
    }
    return read;
  }

  private void print(PrintWriter out, Comparison comparison, ReportFile a, ReportFile b) {
    out.println(Verbs.line(Wording.of("cli.compare.head", one, other)));
    if (comparison.isOfDrafts()) {
      differences(out, comparison);
      out.println(comparison.isSame() ? Wording.of("cli.compare.same") : counts(comparison));
    } else {
      out.println(source("A", a));
      out.println(source("B", b));
      out.println(Wording.of("cli.compare.date", ComparisonPage.time(LocalDateTime.now())));
      differences(out, comparison);
      remarks("A", a).forEach(out::println);
      remarks("B", b).forEach(out::println);
      ComparisonPage.verdict(comparison)
          .forEach(line -> out.println(Wording.of("cli.compare.verdict", line)));
    }
  }

  private static String source(String side, ReportFile read) {
    return Verbs.line(
        Wording.of("cli.compare.source", side, read.file(), read.kindName(), read.sha256()));
  }

  private static void differences(PrintWriter out, Comparison comparison) {
    for (var difference : comparison.differences()) {
      out.println(
          Verbs.line(Wording.of("cli.compare.place", difference.place(), note(difference))));
      if (difference instanceof OfCell cell && cell.isAlike()) {
        out.println(Wording.of("cli.compare.alike", inside(cell.others())));
      } else {
        out.println(Wording.of("cli.compare.one", inside(difference.mine())));
        out.println(Wording.of("cli.compare.other", inside(difference.others())));
      }
    }
  }

  private static String note(Difference difference) {
    if (difference.needsCheck()) {
      return Wording.of("cli.compare.note", Wording.of("compare.check"));
    }
    return difference instanceof OfText text
        ? text.setting().map(setting -> Wording.of("cli.compare.note", setting)).orElse("")
        : "";
  }

  /// What somebody should know of how a document was read.
  private static List<String> remarks(String side, ReportFile read) {
    return ComparedReport.remarks(read.report()).stream()
        .map(line -> Verbs.line(Wording.of("cli.compare.remark", side, line)))
        .toList();
  }

  private static String counts(Comparison comparison) {
    return Wording.of(
        "cli.compare.counts", comparison.fields(), comparison.cells(), comparison.paragraphs());
  }

  /// One side of a difference, a line for each paragraph; further paragraphs are indented below the
  /// first.
  private static String inside(String text) {
    return text.isEmpty()
        ? Wording.of("compare.absent")
        : Stream.of(text.split("\n", -1))
            .map(Verbs::line)
            .collect(Collectors.joining("\n" + Wording.of("cli.compare.further")));
  }
}
