package org.nianbao.rule.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.nianbao.rule.Facts;
import org.nianbao.rule.Finding;
import org.nianbao.rule.Finding.Missing;
import org.nianbao.rule.Finding.Words;
import org.nianbao.rule.Rule;
import org.nianbao.rule.Slip;
import org.nianbao.rule.TextRule;
import org.nianbao.statement.ParagraphSearch;
import org.nianbao.statement.Passage;
import org.nianbao.statement.ReadParagraph;
import org.nianbao.statement.ReportText.Placed;
import org.nianbao.wording.Wording;

/// Where the public can turn: each label has a value of its type, the same wherever it stands.
final class Contact {
  private static final Pattern LABEL =
      Pattern.compile(
          "((?:联系|通讯|通信|办公|咨询|单位)?地址|邮政编码|邮编|(?:联系|咨询|办公|监督|举报|服务)?电话(?:号码)?|传真(?:电话|号码)?|电子邮箱|电子邮件|电子信箱|邮箱|E-?mail)("
              + " ?[：:] ?|为|是)?");

  private static final Pattern BEHIND = Pattern.compile("[^，。；;、,（）()\\n]{0,60}");
  private static final Pattern NUMBER =
      Pattern.compile("[(（]?[0-9０-９]{2,}+(?:[)）]? ?[-－—–―─ ]{0,2}[0-9０-９]{2,}+){0,3}");
  private static final Pattern MAIL =
      Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,4}");
  private static final Pattern NOBODY =
      Pattern.compile("(?:请|可|可以|直接|接)(与|向|同)[，、,；（）() ]{0,2}(?:联系|咨询|反映|取得联系)");
  private static final Pattern GLUED = Pattern.compile("[0-9号室楼层栋座院厅]$");

  /// Area codes behind which numbers have eight digits.
  private static final Set<String> EIGHT =
      Set.of(
          "010", "020", "021", "022", "023", "024", "025", "027", "028", "029", "0311", "0371",
          "0379", "0411", "0431", "0432", "0451", "0510", "0511", "0512", "0513", "0514", "0515",
          "0516", "0517", "0518", "0519", "0523", "0527", "0531", "0532", "0551", "0571", "0573",
          "0574", "0575", "0576", "0577", "0579", "0591", "0595", "0731", "0755", "0757", "0769",
          "0791", "0851", "0871", "0898");

  private static final ParagraphSearch<List<Value>> VALUES = Contact::values;

  private Contact() {}

  /// The sorts of labels.
  private enum Sort {
    ADDRESS,
    POST_CODE,
    TELEPHONE,
    MAIL;

    private static Sort of(String label) {
      if (label.endsWith("地址")) {
        return ADDRESS;
      }
      if (label.startsWith("邮编") || label.startsWith("邮政")) {
        return POST_CODE;
      }
      return label.contains("电话") || label.startsWith("传真") ? TELEPHONE : MAIL;
    }
  }

  /// A label with what stands behind it.
  ///
  /// @param colon the mark between the two; empty if there is none
  /// @param from where the label begins
  /// @param start where the value begins
  /// @param to where it ends
  private record Value(String label, String colon, int from, int start, int to) {}

  /// A label with what stands behind it, and its paragraph.
  private record Entry(Placed paragraph, Value read) {
    private String label() {
      return read.label;
    }

    private String colon() {
      return read.colon;
    }

    private Sort sort() {
      return Sort.of(read.label);
    }

    private String value() {
      return paragraph.text().substring(read.start, read.to).strip();
    }

    private Words words() {
      return TextRule.words(paragraph, read.from, Math.max(read.to, read.start));
    }
  }

  private static List<Entry> entries(Facts facts) {
    return facts.text().paragraphs().stream()
        .flatMap(one -> one.read().found(VALUES).stream().map(value -> new Entry(one, value)))
        .toList();
  }

  private static List<Value> values(ReadParagraph paragraph) {
    var names = paragraph.outsideNames();
    boolean isPlace =
        switch (paragraph.passage()) {
          case PREFACE, CONTACT, OTHER -> true;
          case OVERVIEW -> names.contains("邮编");
          case TITLE, UNIT, DATE, PROBLEMS -> false;
        };
    if (!isPlace) {
      return List.of();
    }
    var values = new ArrayList<Value>();
    var label = LABEL.matcher(names);
    while (label.find()) {
      var value = BEHIND.matcher(names).region(label.end(), names.length());
      int to = value.lookingAt() ? value.end() : label.end();
      to = end(paragraph.text(), label.end(), to, Sort.of(label.group(1)));
      if (label.group(2) != null || isValue(names.substring(label.end(), to), label.group(1))) {
        values.add(
            new Value(
                label.group(1),
                label.group(2) == null ? "" : label.group(2).strip(),
                label.start(),
                label.end(),
                to));
      }
    }
    return List.copyOf(values);
  }

  /// The end of a value: a number may have its area code in brackets, and the next label ends it.
  private static int end(String text, int from, int to, Sort sort) {
    if (sort == Sort.TELEPHONE) {
      var number = NUMBER.matcher(text).region(from, text.length());
      if (number.lookingAt()) {
        return number.end();
      }
    }
    var next = LABEL.matcher(text).region(from, to);
    return next.find() ? next.start() : to;
  }

  /// Whether what follows a label without a colon is its value and no other words.
  private static boolean isValue(String text, String label) {
    return switch (Sort.of(label)) {
      case ADDRESS -> text.matches(".{2,40}(?:[省市县区镇乡街道路村].{0,30}(?:号|楼|室|层|院|大厦|中心)).*");
      case POST_CODE, TELEPHONE -> text.matches(" ?[（(]?[0-9].*");
      case MAIL -> text.contains("@");
    };
  }

  /// Labels without a value, or with one that is not of their type.
  static List<Finding> values(Rule rule, Facts facts) {
    var findings = new ArrayList<Finding>();
    for (var entry : entries(facts)) {
      var value = entry.value();
      if (value.isEmpty()) {
        if (!entry.colon().isEmpty() && !"为是".contains(entry.colon())) {
          findings.add(
              about(rule, entry.words(), Wording.of("rule.form.contact.empty", entry.label()))
                  .with(Missing.CONTACT));
        }
      } else if (entry.colon().length() == 1 && "为是".contains(entry.colon())
          ? isValue(value, entry.label()) && !isWell(entry)
          : !isWell(entry)) {
        findings.add(
            about(
                rule, entry.words(), Wording.of("rule.form.contact.value", entry.label(), value)));
      }
    }
    for (var paragraph : facts.text().in(Passage.PREFACE)) {
      var nobody = NOBODY.matcher(paragraph.read().outsideNames());
      if (nobody.find() && nobody.end() - nobody.start() < 10) {
        findings.add(
            about(
                    rule,
                    TextRule.words(paragraph, nobody.start(), nobody.end()),
                    Wording.of("rule.form.contact.nobody", nobody.group()))
                .with(Missing.CONTACT));
      }
    }
    return findings;
  }

  private static Finding about(Rule rule, Words words, String message) {
    return Finding.about(rule, List.of(words), message, Wording.of("rule.form.contact.advice"));
  }

  private static boolean isWell(Entry entry) {
    var value = entry.value();
    return switch (entry.sort()) {
      case ADDRESS -> value.codePoints().anyMatch(Character::isIdeographic);
      case POST_CODE -> digits(value).length() == 6;
      case TELEPHONE -> isTelephone(value);
      case MAIL -> MAIL.matcher(value.replace('＠', '@')).find();
    };
  }

  private static String digits(String value) {
    return value.replaceAll("[^0-9０-９]", "");
  }

  private static boolean isTelephone(String value) {
    var number = NUMBER.matcher(value);
    if (!number.find()) {
      return !value.codePoints().anyMatch(Character::isDigit) && value.length() > 8;
    }
    var groups = number.group().replaceAll("[()（）]", "-").split("[-－—–―─ ]+");
    var all = digits(number.group());
    if (groups.length > 1 && groups[0].isEmpty()) {
      groups = java.util.Arrays.copyOfRange(groups, 1, groups.length);
    }
    if (groups.length == 1) {
      return all.startsWith("1") && (all.length() == 11 || all.length() == 5)
          || all.length() == 7
          || all.length() == 8
          || all.startsWith("0") && all.length() >= 10 && all.length() <= 12
          || all.startsWith("9") && all.length() == 5
          || all.startsWith("1") && all.length() == 3;
    }
    if (groups[0].startsWith("400") || groups[0].startsWith("800") || groups[0].startsWith("1")) {
      return all.length() >= 10 && all.length() <= 11;
    }
    if (!groups[0].startsWith("0")) {
      return groups[0].length() == 7 || groups[0].length() == 8;
    }
    int local = groups[1].length();
    return (groups[0].length() == 3 || groups[0].length() == 4)
        && (local == 8 || local == 7 && !EIGHT.contains(groups[0]));
  }

  /// Labels that are set otherwise than their neighbours: without the colon that the others have,
  /// or with nothing between them and the value before.
  static List<Slip> marks(ReadParagraph paragraph) {
    var values = paragraph.found(VALUES);
    boolean isWithColons =
        values.stream().anyMatch(one -> one.colon.equals("：") || one.colon.equals(":"));
    var slips = new ArrayList<Slip>();
    for (var value : values) {
      if (value.colon.isEmpty() && isWithColons) {
        slips.add(
            Slip.of(
                value.from,
                value.start,
                Wording.of("rule.form.contact.colon", value.label),
                Wording.of("rule.form.contact.advice")));
      }
      var before = paragraph.text().substring(Math.max(0, value.from - 1), value.from);
      if (!value.colon.isEmpty() && GLUED.matcher(before).find()) {
        slips.add(
            Slip.of(
                value.from - 1,
                value.start,
                Wording.of("rule.form.contact.glued", value.label),
                Wording.of("rule.form.contact.advice")));
      }
    }
    return slips;
  }

  /// The same label with another value elsewhere.
  static List<Finding> same(Rule rule, Facts facts) {
    var first = new HashMap<String, Entry>();
    var findings = new ArrayList<Finding>();
    for (var entry : entries(facts)) {
      if (entry.sort() == Sort.ADDRESS || entry.value().isEmpty() || !isWell(entry)) {
        continue;
      }
      var known = first.putIfAbsent(entry.label(), entry);
      boolean isElsewhere =
          known != null
              && (known.paragraph.passage() != entry.paragraph.passage()
                  || entry.sort() == Sort.POST_CODE);
      if (isElsewhere && !key(known).equals(key(entry))) {
        findings.add(
            Finding.about(
                rule,
                List.of(entry.words(), known.words()),
                Wording.of(
                    "rule.form.contact.same.message", entry.label(), known.value(), entry.value()),
                Wording.of("rule.form.contact.advice")));
      }
    }
    return findings;
  }

  private static String key(Entry entry) {
    return entry.sort() == Sort.MAIL
        ? Optional.of(MAIL.matcher(entry.value()))
            .filter(java.util.regex.Matcher::find)
            .map(java.util.regex.Matcher::group)
            .orElse("")
        : digits(entry.value());
  }
}
