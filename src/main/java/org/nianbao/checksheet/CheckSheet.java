package org.nianbao.checksheet;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Kept.Decision;
import org.nianbao.rule.Finding;
import org.nianbao.rule.Findings;
import org.nianbao.rule.ListedFinding;
import org.nianbao.rule.Outcome;
import org.nianbao.rule.Severity;
import org.nianbao.statement.Mention;
import org.nianbao.statement.Mention.State;
import org.nianbao.statute.LocalRules;
import org.nianbao.statute.Statute;
import org.nianbao.word.WordSheet;
import org.nianbao.wording.Wording;

/// The check sheet 检查单 of a draft, as a Word document.
public final class CheckSheet {
  /// The file name extension of the document.
  public static final String ENDING = ".docx";

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  /// The order in which open findings are listed.
  private static final List<Severity> PRESSING =
      List.of(Severity.ERROR, Severity.BLANK, Severity.WARNING);

  private final Findings findings;
  private final List<Outcome> outcomes;
  private final WordSheet sheet = new WordSheet(Wording.of("checksheet.title"));

  private CheckSheet(Findings findings, List<Outcome> outcomes) {
    this.findings = findings;
    this.outcomes = outcomes;
  }

  /// Checks a draft and writes the sheet.
  ///
  /// @param local what is asked for beside the form
  /// @param file the file that the draft stands in
  /// @param at when it is checked, in the computer's time zone
  /// @return the bytes of a `.docx` file
  public static byte[] bytes(Draft draft, LocalRules local, CheckedFile file, LocalDateTime at) {
    var checker = Statute.of(draft.edition()).checker(local);
    var findings = checker.check(draft);
    var sheet = new CheckSheet(findings, checker.outcomes(findings));
    sheet.head(local, file, at);
    sheet.passed();
    sheet.failed();
    sheet.kept();
    sheet.unchecked();
    sheet.signatures();
    return sheet.sheet.bytes();
  }

  private Draft draft() {
    return findings.totals().draft();
  }

  private void head(LocalRules local, CheckedFile file, LocalDateTime at) {
    var draft = draft();
    var edition = draft.edition();
    var version =
        Optional.ofNullable(CheckSheet.class.getPackage().getImplementationVersion()).orElse("-");
    var rows = new ArrayList<List<String>>();
    rows.add(List.of(Wording.of("checksheet.unit"), draft.cover().unit()));
    rows.add(
        List.of(
            Wording.of("checksheet.year"),
            Wording.of(
                "checksheet.year.form", draft.cover().year(), edition.id(), edition.document())));
    rows.add(List.of(Wording.of("checksheet.file"), file.name()));
    rows.add(List.of("SHA-256", file.sha256().orElseGet(() -> Wording.of("checksheet.unsaved"))));
    rows.add(List.of(Wording.of("checksheet.last"), last()));
    for (var one : local.files()) {
      rows.add(
          List.of(
              Wording.of("checksheet.local"),
              Wording.of("checksheet.local.file", one.name(), one.sha256())));
    }
    rows.add(List.of(Wording.of("checksheet.at"), at.format(TIME)));
    rows.add(List.of(Wording.of("checksheet.program"), Wording.of("checksheet.version", version)));
    sheet.table(List.of(2, 9), List.of(), rows);
    sheet.emphasis(Wording.of("checksheet.verdict", findings.verdict()));
    var summary = findings.summary();
    if (!summary.isEmpty()) {
      sheet.line(Wording.of("checksheet.summary", summary));
    }
  }

  private String last() {
    return draft()
        .basis()
        .lastYear()
        .map(one -> Wording.of("checksheet.last.is", one.cover().unit(), one.cover().year()))
        .orElseGet(() -> Wording.of("checksheet.last.none"));
  }

  private void passed() {
    var all = new EnumMap<RuleGroup, Integer>(RuleGroup.class);
    var met = new EnumMap<RuleGroup, Integer>(RuleGroup.class);
    for (var outcome : outcomes) {
      var group = RuleGroup.of(outcome.rule());
      all.merge(group, 1, Integer::sum);
      met.merge(group, outcome.isMet() ? 1 : 0, Integer::sum);
    }
    long passed = outcomes.stream().filter(Outcome::isMet).count();
    sheet.heading(Wording.of("checksheet.passed", passed, outcomes.size()));
    sheet.table(
        List.of(7, 2, 2),
        List.of(
            Wording.of("checksheet.passed.group"),
            Wording.of("checksheet.passed.met"),
            Wording.of("checksheet.passed.all")),
        all.entrySet().stream()
            .map(group ->
                List.of(
                    group.getKey().label(),
                    String.valueOf(met.get(group.getKey())),
                    String.valueOf(group.getValue())))
            .toList());
    sheet.line(
        Wording.of(
            "checksheet.passed.numbers",
            mentions().filter(one -> one.state(findings.totals()) == State.AGREES).count(),
            mentions().count()));
  }

  private Stream<Mention> mentions() {
    return findings.text().paragraphs().stream().flatMap(one -> one.read().mentions().stream());
  }

  private void failed() {
    var open = findings.listed().stream().filter(one -> one.kept().isEmpty()).toList();
    sheet.heading(Wording.of("checksheet.failed", findings.open().size()));
    var rows =
        PRESSING.stream()
            .flatMap(severity -> open.stream().filter(one -> one.severity() == severity))
            .map(CheckSheet::failed)
            .toList();
    table(
        List.of(2, 5, 4, 4, 4),
        List.of(
            Wording.of("checksheet.severity"),
            Wording.of("checksheet.message"),
            Wording.of("checksheet.place"),
            Wording.of("checksheet.advice"),
            Wording.of("checksheet.basis")),
        rows);
  }

  private static List<String> failed(ListedFinding listed) {
    var first = listed.first();
    return List.of(
        first.rule().severity().label(),
        message(first, listed.findings().size()),
        listed.findings().stream().map(Finding::place).distinct().collect(Collectors.joining("；")),
        first.advice(),
        first.rule().citation());
  }

  /// What is wrong, and both numbers below it.
  private static String message(Finding finding, int count) {
    var lines = new ArrayList<String>();
    lines.add(
        count == 1
            ? finding.message()
            : Wording.of("checksheet.message.many", finding.message(), count));
    finding
        .comparison()
        .ifPresent(both ->
            lines.add(
                Wording.of(
                    "checksheet.numbers",
                    both.expected().name(),
                    both.expected().figure().toPlainString(),
                    both.actual().name(),
                    both.actual().figure().toPlainString())));
    return String.join("\n", lines);
  }

  private void kept() {
    sheet.heading(Wording.of("checksheet.kept", findings.kept().size()));
    var rows = new ArrayList<List<String>>();
    findings.kept().forEach((finding, kept) -> rows.add(kept(finding, kept.decision())));
    table(
        List.of(6, 4, 5, 4),
        List.of(
            Wording.of("checksheet.message"),
            Wording.of("checksheet.place"),
            Wording.of("checksheet.reason"),
            Wording.of("checksheet.by")),
        rows);
  }

  private static List<String> kept(Finding finding, Decision decision) {
    return List.of(
        message(finding, 1),
        finding.place(),
        decision.reason(),
        String.join("\n", decision.by().name(), decision.by().role(), decision.date()));
  }

  private void unchecked() {
    sheet.heading(Wording.of("checksheet.unchecked"));
    var rows = new ArrayList<List<String>>();
    var rules =
        outcomes.stream()
            .filter(outcome -> outcome.unchecked().isPresent())
            .collect(
                Collectors.groupingBy(
                    outcome -> outcome.unchecked().orElseThrow(),
                    TreeMap::new,
                    Collectors.mapping(one -> one.rule().requirement(), Collectors.toList())));
    rules.forEach((why, requirements) ->
        rows.add(
            List.of(
                Wording.of("checksheet.unchecked.rules", requirements.size()),
                why,
                String.join("；", requirements))));
    numbers()
        .forEach((why, texts) ->
            rows.add(
                List.of(
                    Wording.of("checksheet.unchecked.numbers", texts.size()),
                    why,
                    texts.stream().distinct().collect(Collectors.joining("、")))));
    if (draft().unknownMembers() > 0) {
      rows.add(
          List.of(
              Wording.of("checksheet.unchecked.members", draft().unknownMembers()),
              Wording.of("checksheet.unchecked.members.why"),
              ""));
    }
    table(
        List.of(3, 6, 10),
        List.of(
            Wording.of("checksheet.unchecked.what"),
            Wording.of("checksheet.unchecked.why"),
            Wording.of("checksheet.unchecked.which")),
        rows);
    sheet.line(Wording.of("checksheet.unchecked.never"));
  }

  /// The numbers of the text that were not compared, by the reason.
  private Map<String, List<String>> numbers() {
    Function<Mention, String> why = one -> one.why(findings.totals()).orElseThrow();
    return mentions()
        .filter(one -> one.state(findings.totals()) == State.UNCHECKED)
        .collect(
            Collectors.groupingBy(
                why,
                TreeMap::new,
                Collectors.mapping(
                    one -> one.number().toPlainString() + one.unit(), Collectors.toList())));
  }

  private void signatures() {
    sheet.heading(Wording.of("checksheet.signed"));
    for (var line :
        List.of(
            Wording.of("checksheet.signed.writer"),
            Wording.of("checksheet.signed.reviewer"),
            Wording.of("checksheet.signed.head"))) {
      sheet.line(Wording.of("checksheet.signed.line", line));
    }
  }

  private void table(List<Integer> widths, List<String> head, List<List<String>> rows) {
    if (rows.isEmpty()) {
      sheet.line(Wording.of("checksheet.none"));
    } else {
      sheet.table(widths, head, rows);
    }
  }
}
