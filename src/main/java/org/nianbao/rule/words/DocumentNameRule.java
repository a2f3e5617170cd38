package org.nianbao.rule.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nianbao.rule.Example;
import org.nianbao.rule.Sample;
import org.nianbao.rule.Slip;
import org.nianbao.statement.Passage;
import org.nianbao.statement.ReadParagraph;
import org.nianbao.wording.Wording;

/// Requires that the notice which sets the form of 2021 is cited by its full name: with the office
/// that issued it, and with 〈〉 around the name inside.
final class DocumentNameRule extends WordRule {
  private static final String FORM = "中华人民共和国政府信息公开工作年度报告格式";
  private static final String OFFICE = "国务院办公厅政府信息与政务公开办公室";
  private static final String NAME = "《" + OFFICE + "关于印发〈" + FORM + "〉的通知》";

  /// A notice that names the form.
  private static final Pattern NOTICE =
      Pattern.compile("《([^《》]{0,60}关于印发)([《〈<＜“]?)" + FORM + "([》〉>＞”]?)的通知》");

  private static final int BEFORE = 30;

  private DocumentNameRule(Requirement requirement, Example example) {
    super(requirement, example);
  }

  static DocumentNameRule of(String document) {
    return new DocumentNameRule(
        Requirement.of(
            "words.document.name",
            Wording.of("rule.words.name.requirement"),
            Wording.of("rule.words.name.advice", NAME),
            document),
        new Example(
            Sample.of(Passage.PREFACE, "根据" + NAME + "编制。"),
            Sample.of(Passage.PREFACE, "根据《关于印发" + FORM + "的通知》编制。")));
  }

  @Override
  List<Slip> inProse(ReadParagraph paragraph) {
    var text = paragraph.text();
    var slips = new ArrayList<Slip>();
    var found = NOTICE.matcher(text);
    while (found.find() && slips.size() < 100) {
      var before = text.substring(Math.max(0, found.start() - BEFORE), found.start());
      boolean isIssued = found.group(1).contains(OFFICE) || before.endsWith(OFFICE);
      if (found.group(2).isEmpty() || !isIssued) {
        slips.add(
            new Slip(
                found.start(),
                found.end(),
                isIssued
                    ? Wording.of("rule.words.name.inner", FORM)
                    : Wording.of("rule.words.name.issuer", OFFICE),
                advice(),
                before.endsWith(OFFICE) ? Optional.empty() : Optional.of(NAME)));
      }
    }
    return slips;
  }
}
