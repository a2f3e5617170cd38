package org.nianbao.rule.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nianbao.rule.Facts;
import org.nianbao.rule.Finding;
import org.nianbao.rule.Finding.Missing;
import org.nianbao.rule.Remedy;
import org.nianbao.rule.Rule;
import org.nianbao.rule.TextRule;
import org.nianbao.statement.Passage;
import org.nianbao.statement.ReportText.Placed;
import org.nianbao.wording.Wording;

/// The title of a report: unit, year and 政府信息公开工作年度报告; published reports have the year before the
/// unit, too.
final class TitleForm {
  private static final Pattern YEAR = Pattern.compile("(20[0-9]{2}) ?(年度|年)?");

  /// The name of the report at the end of a title, rightly written or not.
  private static final Pattern NAME =
      Pattern.compile(
          "(?:的)?(?:政府|政务|政 ?府)?(?:公开)?(?:信息|信 ?息)?(?:公开|工作|信息|的){0,4}+ ?(?:年度|年){0,2}"
              + " ?(?:工作)?(?:总结)?(?:报告|年报)$");

  /// The name of the report in quotation marks, with the unit before the year.
  private static final Pattern NAMED =
      Pattern.compile("《([\\p{IsHan} ]{2,40})20[0-9]{2} ?年度?[^《》]{0,6}政府信息公开工作年度报告》");

  private static final Pattern SIGNATURE =
      Pattern.compile("[\\p{IsHan} ]{3,30}(?:政府|[局委办厅处所站队院]|中心|委员会|街道|办公室)");

  private static final String RIGHT = "政府信息公开工作年度报告";

  private TitleForm() {}

  /// A year that is missing from the title.
  static List<Finding> year(Rule rule, Facts facts) {
    return title(facts).flatMap(title -> year(rule, facts, title)).stream().toList();
  }

  private static Optional<Finding> year(Rule rule, Facts facts, Placed title) {
    var own = Integer.toString(year(facts));
    var said = YEAR.matcher(title.text());
    if (said.find()) {
      return said.group(1).equals(own)
          ? Optional.empty()
          : Optional.of(
              replaced(
                  rule,
                  title,
                  said.start(1),
                  said.end(1),
                  Wording.of("rule.form.title.other.message", said.group(1), own),
                  own));
    }
    return title.text().matches(".*二[〇○零0].*年.*")
        ? Optional.empty()
        : Optional.of(
            Finding.lacking(
                rule,
                Missing.YEAR,
                Passage.TITLE,
                Wording.of("rule.form.title.year.message"),
                Wording.of("rule.form.title.year.advice", own)));
  }

  /// What is wrong with the name of the report at the end of the title: 年度 twice, a part left out
  /// or mistyped, a year without its 年.
  static List<Finding> name(Rule rule, Facts facts) {
    var title = title(facts);
    if (title.isEmpty()) {
      return List.of();
    }
    var placed = title.get();
    var text = placed.text();
    var findings = new ArrayList<Finding>();
    var year = YEAR.matcher(text);
    boolean dated = year.find();
    var name = NAME.matcher(text);
    if (!name.find()) {
      return List.of();
    }
    boolean follows = dated && year.end() <= name.start() && year.end() + 1 >= name.start();
    var said = text.substring(name.start()).replace(" ", "");
    if (follows && "年度".equals(year.group(2)) && said.contains("年度")) {
      findings.add(
          replaced(
              rule,
              placed,
              year.start(2),
              text.length(),
              Wording.of("rule.form.title.twice.message"),
              "年" + RIGHT));
    } else if (!said.equals(RIGHT) && !said.equals("年" + RIGHT)) {
      findings.add(
          replaced(
              rule,
              placed,
              name.start(),
              text.length(),
              Wording.of("rule.form.title.name.message", said, RIGHT),
              RIGHT));
    } else if (dated && year.group(2) == null && follows) {
      findings.add(
          replaced(
              rule,
              placed,
              year.start(),
              year.end(),
              Wording.of("rule.form.title.noYear.message", year.group(1)),
              year.group(1) + "年"));
    }
    return findings;
  }

  /// The unit in the title where it is not the unit's full name: the names of places above it may
  /// be left out, a part of a name may not.
  static List<Finding> unit(Rule rule, Facts facts) {
    var title = title(facts);
    var full = facts.totals().draft().cover().unit().replaceAll("\\s", "");
    if (title.isEmpty() || full.isEmpty()) {
      return List.of();
    }
    var text = title.get().text();
    var year = YEAR.matcher(text);
    var name = NAME.matcher(text);
    int end = name.find() ? name.start() : text.length();
    int from = 0;
    if (year.find()) {
      if (year.start() == 0) {
        from = year.end();
      } else {
        end = Math.min(end, year.start());
      }
    }
    while (from < end && text.charAt(from) == ' ') {
      from++;
    }
    while (end > from && text.charAt(end - 1) == ' ') {
      end--;
    }
    var said = text.substring(from, end).replace(" ", "");
    if (said.isEmpty()
        ? text.replace(" ", "").contains(full)
        : said.contains(full) || UnitName.isFull(said, full)) {
      return List.of();
    }
    if (said.isEmpty()) {
      return List.of(
          Finding.about(
              rule,
              List.of(TextRule.words(title.get(), 0, text.length())),
              Wording.of("rule.form.title.noUnit.message"),
              Wording.of("rule.form.title.unit.advice", full)));
    }
    return List.of(
        replaced(
            rule,
            title.get(),
            from,
            end,
            Wording.of("rule.form.title.unit.message", said, full),
            full));
  }

  /// The unit in the report's name and in the signature, where it is not the unit's full name.
  static List<Finding> unitElsewhere(Rule rule, Facts facts) {
    var full = facts.totals().draft().cover().unit().replaceAll("\\s", "");
    var findings = new ArrayList<Finding>();
    if (full.isEmpty()) {
      return findings;
    }
    for (var paragraph : facts.text().in(Passage.PREFACE)) {
      var named = NAMED.matcher(paragraph.text());
      while (named.find()) {
        if (isOther(named.group(1), full)) {
          findings.add(elsewhere(rule, paragraph, named.start(1), named.end(1), full));
        }
      }
    }
    var end = facts.text().in(Passage.OTHER);
    if (end.size() > 2) {
      var signature = end.get(end.size() - 2);
      if (SIGNATURE.matcher(signature.text()).matches()
          && end.getLast().text().length() <= 20
          && isOther(signature.text(), full)) {
        findings.add(elsewhere(rule, signature, 0, signature.text().length(), full));
      }
    }
    return findings;
  }

  private static boolean isOther(String said, String full) {
    var plain = said.replace(" ", "");
    return !plain.isEmpty() && !plain.contains(full) && !UnitName.isFull(plain, full);
  }

  private static Finding elsewhere(Rule rule, Placed placed, int from, int to, String full) {
    return replaced(
        rule,
        placed,
        from,
        to,
        Wording.of("rule.form.unit.message", placed.text().substring(from, to), full),
        full);
  }

  private static Finding replaced(
      Rule rule, Placed title, int from, int to, String message, String instead) {
    var words = TextRule.words(title, from, to);
    return Finding.about(
            rule, List.of(words), message, Wording.of("rule.form.title.advice", instead))
        .with(List.of(new Remedy.Replace(Wording.of("remedy.replace", instead), words, instead)));
  }

  private static int year(Facts facts) {
    return facts.totals().draft().cover().year();
  }

  private static Optional<Placed> title(Facts facts) {
    return facts.totals().draft().cover().ownTitle().isBlank()
        ? Optional.empty()
        : facts.text().in(Passage.TITLE).stream().findFirst();
  }
}
