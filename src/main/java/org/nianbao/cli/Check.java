package org.nianbao.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Kept;
import org.nianbao.draft.Kept.Decision;
import org.nianbao.file.CountyRequirements;
import org.nianbao.file.Disk;
import org.nianbao.file.DraftFile;
import org.nianbao.file.Trouble;
import org.nianbao.form.CellRef;
import org.nianbao.nextyear.NextYear;
import org.nianbao.rule.Finding;
import org.nianbao.rule.Findings;
import org.nianbao.rule.ListedFinding;
import org.nianbao.rule.ListedNumber;
import org.nianbao.rule.Severity;
import org.nianbao.rule.words.OfficeList;
import org.nianbao.statute.Statute;
import org.nianbao.wording.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The verb `check FILE… [--last-year LAST] [--report OUT.docx] [--json]`: prints the findings of
/// each draft, for people or as one JSON object a line; with `--report` also writes the check sheet
/// of the one draft. With `--last-year` it is compared with that report, which is attached to it
/// for this and written nowhere.
@Command(name = "check", resourceBundle = "org.nianbao.cli.help")
final class Check implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "FILE")
  private List<Path> files = List.of();

  @Option(names = "--last-year", paramLabel = "LAST")
  private Optional<Path> lastYear = Optional.empty();

  @Option(names = "--report", paramLabel = "OUT")
  private Optional<Path> report = Optional.empty();

  @Option(names = "--json")
  private boolean json;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Trouble {
    if (report.isPresent()) {
      CheckReport.require(report.get(), files);
    }
    int status = Verbs.DONE;
    for (var file : files) {
      status = Math.max(status, Verbs.with(file, () -> check(file), said -> say(file, said)));
    }
    return status;
  }

  private int check(Path file) throws Trouble {
    var out = spec.commandLine().getOut();
    var opened = Verbs.read(file, spec.commandLine().getErr());
    var county = CountyRequirements.of(Disk.ofUser(), Optional.of(file), opened.draft());
    county.said().forEach(one -> spec.commandLine().getErr().println(Verbs.line(one)));
    var findings = Statute.findings(attached(opened.draft()), county.rules());
    if (report.isPresent()) {
      CheckReport.write(
          report.get(), file, opened.draft(), findings.totals().draft(), county.rules());
    }
    if (json) {
      print(with(object(file, opened, findings), county));
    } else {
      print(out, file, findings);
      for (var one : county.rules().files()) {
        out.println(Wording.of("cli.check.requirements", one.name(), one.sha256()));
      }
      report.ifPresent(sheet -> out.println(Verbs.line(Wording.of("cli.check.report", sheet))));
    }
    var wrong = findings.count(Severity.ERROR) + findings.count(Severity.BLANK);
    return wrong == 0 ? Verbs.DONE : Verbs.FOUND;
  }

  /// The draft with last year's report attached, if one is given.
  ///
  /// @throws Trouble if that cannot be read or is of another year
  private Draft attached(Draft draft) throws Trouble {
    if (lastYear.isEmpty()) {
      return draft;
    }
    var last = Verbs.report(lastYear.get(), spec.commandLine().getErr());
    return NextYear.attached(draft, last)
        .orElseThrow(() ->
            new Trouble(
                Wording.of(
                    "cli.check.lastYear",
                    lastYear.get(),
                    last.cover().year(),
                    draft.cover().year() - 1)));
  }

  /// Prints why a file could not be checked.
  private void say(Path file, String sentence) {
    if (json) {
      print(object(file).put("trouble", sentence));
    } else {
      spec.commandLine().getErr().println(Verbs.line(sentence));
    }
  }

  private void print(ObjectNode object) {
    ((Verbs) spec.parent().userObject()).print(JsonLine.of(object));
  }

  private static void print(PrintWriter out, Path file, Findings findings) {
    var cover = findings.totals().draft().cover();
    out.println(Verbs.line(Wording.of("cli.check.head", cover.unit(), cover.year(), file)));
    findings.listed().forEach(listed -> out.println(line(listed)));
    var unknown = findings.totals().draft().unknownMembers();
    if (unknown > 0) {
      out.println(Wording.of("cli.check.unknown", unknown));
    }
    if (!findings.kept().isEmpty()) {
      out.println(Wording.of("cli.check.kept", findings.kept().size()));
    }
    out.println(
        Wording.of(
            "cli.check.counts",
            findings.count(Severity.ERROR),
            findings.count(Severity.WARNING),
            findings.count(Severity.BLANK)));
  }

  /// One line on a finding, or on many of one rule, in the order of the window: after what it
  /// follows from.
  private static String line(ListedFinding listed) {
    var first = listed.first();
    var kept = listed.reason();
    int count = listed.findings().size();
    return Verbs.line(
        Wording.of(
            "cli.check.finding",
            kept.isPresent() ? Wording.of("severity.kept") : listed.severity().label(),
            count == 1 ? first.message() : Wording.of("findings.many", first.message(), count),
            count == 1 ? first.place() : Wording.of("findings.many.place", first.place()),
            kept.orElse(first.advice()),
            first.rule().citation()));
  }

  private static ObjectNode object(Path file) {
    var object = JsonNodeFactory.instance.objectNode();
    object.put("file", file.toString());
    return object;
  }

  private static ObjectNode object(Path file, DraftFile.Opened opened, Findings findings) {
    var draft = findings.totals().draft();
    var object = object(file);
    object.put("unit", draft.cover().unit());
    object.put("year", draft.cover().year());
    object.put("edition", draft.edition().id());
    object.put("changedOutside", !opened.isAsSaved());
    object.put("errors", findings.count(Severity.ERROR));
    object.put("warnings", findings.count(Severity.WARNING));
    object.put("blanks", findings.count(Severity.BLANK));
    var list = object.putArray("findings");
    for (var finding : findings.list()) {
      var one = object(finding);
      findings.kept(finding).map(Kept::decision).ifPresent(kept -> one.set("kept", object(kept)));
      list.add(one);
    }
    var numbers = object.putArray("numbers");
    ListedNumber.all(findings).forEach(number -> numbers.add(object(number)));
    return object;
  }

  /// Adds the county's requirements and the office's words, if there are any or something is to be
  /// said of them.
  private static ObjectNode with(ObjectNode object, CountyRequirements county) {
    var file = county.requirements().file();
    if (file.isPresent() || !county.said().isEmpty()) {
      var node = object.putObject("requirements");
      file.ifPresent(one -> node.put("file", one.name()).put("sha256", one.sha256()));
      var said = node.putArray("said");
      county.said().forEach(said::add);
    }
    county
        .rules()
        .words()
        .map(OfficeList::file)
        .ifPresent(
            one -> object.putObject("words").put("file", one.name()).put("sha256", one.sha256()));
    return object;
  }

  private static ObjectNode object(ListedNumber number) {
    var object = JsonNodeFactory.instance.objectNode();
    object.set("words", object(number.words()));
    object.put("value", number.mention().number());
    object.put("unit", number.mention().unit());
    var cells = object.putArray("cells");
    number.cells().stream().map(CellRef::id).forEach(cells::add);
    object.put("state", number.state().id());
    number.why().ifPresent(why -> object.put("why", why));
    return object;
  }

  private static ObjectNode object(Finding finding) {
    var object = JsonNodeFactory.instance.objectNode();
    object.put("rule", finding.rule().id());
    object.put("severity", finding.rule().severity().id());
    object.put("section", finding.section().id());
    var cells = object.putArray("cells");
    finding.concerned().stream().map(CellRef::id).forEach(cells::add);
    object.put("message", finding.message());
    object.putNull("expected");
    object.putNull("actual");
    finding
        .comparison()
        .ifPresent(comparison -> {
          object.put("expected", comparison.expected().figure());
          object.put("actual", comparison.actual().figure());
        });
    object.put("citation", finding.rule().citation());
    var words = finding.words();
    if (!words.isEmpty()) {
      object.set("words", object(words.getFirst()));
    }
    if (words.size() > 1) {
      var also = object.putArray("also");
      words.subList(1, words.size()).forEach(one -> also.add(object(one)));
    }
    finding.where().missing().ifPresent(missing -> object.put("missing", missing.id()));
    return object;
  }

  private static ObjectNode object(Decision kept) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("reason", kept.reason())
        .put("name", kept.by().name())
        .put("role", kept.by().role())
        .put("date", kept.date());
  }

  private static ObjectNode object(Finding.Words words) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("section", words.passage().id())
        .put("paragraph", words.paragraph())
        .put("from", words.from())
        .put("to", words.to())
        .put("text", words.text());
  }
}
