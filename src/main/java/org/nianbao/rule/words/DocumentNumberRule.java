package org.nianbao.rule.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nianbao.form.Edition;
import org.nianbao.rule.Example;
import org.nianbao.rule.Slip;
import org.nianbao.statement.ReadParagraph;
import org.nianbao.wording.Wording;

/// Requires that the documents which every report cites have their right numbers: the one that sets
/// the form, the statute's decree, the measures on the fee.
final class DocumentNumberRule extends WordRule {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(国[办力][\\u4e00-\\u9fff]{0,6})([〔\\[（(［【]) ?([0-9]{4}) ?年?([〕\\]）)］】]) ?第? ?([0-9]{1,4})"
              + " ?号");

  private static final Pattern DECREE =
      Pattern.compile("政府信息公开条例》[（(](?:中华人民共和国)?国务?院?令?[^0-9〔（()）》]{0,6}?第? ?([0-9]{1,4}) ?号");

  private static final String OFFICE = "国办公开办函";
  private static final String FORM_2021 = "国办公开办函〔2021〕30号";
  private static final String FORM_2019 = "国办公开办函〔2019〕60号";
  private static final String FEE = "国办函〔2020〕109号";
  private static final String DECREE_NUMBER = "711";

  /// How far before a number the name of its document may begin.
  private static final int NAME = 70;

  private final String document;

  private DocumentNumberRule(String document, Requirement requirement, Example example) {
    super(requirement, example);
    this.document = document;
  }

  static DocumentNumberRule of(Edition edition) {
    var document = edition.document();
    var other = document.equals(FORM_2021) ? FORM_2019 : "国办公开办函〔2019〕66号";
    return new DocumentNumberRule(
        document,
        Requirement.of(
            "words.document.number",
            Wording.of("rule.words.document.requirement", document),
            Wording.of("rule.words.document.advice"),
            document),
        Example.of("按照格式（" + document + "）编制。", "按照格式（" + other + "）编制。"));
  }

  @Override
  List<Slip> inProse(ReadParagraph paragraph) {
    var text = paragraph.text();
    var slips = new ArrayList<Slip>();
    var found = NUMBER.matcher(text);
    while (found.find() && slips.size() < 100) {
      var number = found.group(1) + "〔" + found.group(3) + "〕" + found.group(5) + "号";
      var before = name(text.substring(Math.max(0, found.start() - NAME), found.start()));
      right(number, found.group(1), before)
          .filter(right -> !right.equals(number))
          .ifPresent(right -> slips.add(slip(found.start(), found.end(), found.group(), right)));
    }
    var decree = DECREE.matcher(text);
    while (decree.find() && slips.size() < 100) {
      if (!decree.group(1).equals(DECREE_NUMBER)) {
        slips.add(slip(decree.start(1), decree.end(1), decree.group(1), DECREE_NUMBER));
      }
    }
    return slips;
  }

  /// The name of the document before its number: from the last title on.
  private static String name(String before) {
    int close = before.lastIndexOf('》');
    int open = before.lastIndexOf('《', close < 0 ? before.length() : close);
    return before.substring(Math.max(0, open));
  }

  /// The number that is meant; empty where it is that of another document.
  private Optional<String> right(String number, String office, String before) {
    if (before.contains("处理费") && !before.contains("年度报告")) {
      return Optional.of(FEE);
    }
    boolean isForm =
        number.contains("〔2021〕30号")
            || number.contains("〔2019〕60号")
            || before.contains("年度报告格式")
            || before.contains("年度报告有关事项");
    if (isForm) {
      return Optional.of(document);
    }
    if (!office.equals(OFFICE) && Changes.between(office, OFFICE) == 1) {
      return Optional.of(OFFICE + number.substring(office.length()));
    }
    return office.equals(OFFICE) && Changes.between(number, document) == 1
        ? Optional.of(document)
        : Optional.empty();
  }

  private Slip slip(int from, int to, String written, String right) {
    var message =
        written.contains("2019") && right.equals(FORM_2021)
            ? Wording.of("rule.words.document.former", written, right)
            : Wording.of("rule.words.document.message", written, right);
    return new Slip(from, to, message, advice(), Optional.of(right));
  }
}
