package org.nianbao.rule.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.draft.Cover;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Prose;
import org.nianbao.draft.Prose.Paragraph;
import org.nianbao.draft.Prose.Style;
import org.nianbao.form.Section;
import org.nianbao.statute.Statute;

/// Sentences with 均, 无 and 全部 against the numbers around them.
class ClaimTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "新收申请9件，均已在年内办结，结转下年度办理2件。 | all_answered",
        "新收申请9件，全部答复完毕。结转下年度办理2件。 | all_answered",
        "新收申请9件，均予以公开。不予公开2件。 | all_granted",
        "没有不予公开的情形。不予公开2件。 | none_refused",
        "无结转。结转下年度办理2件。 | none_forward",
        "上年结转2件。上年无结转。 | none_over",
        "无行政复议、诉讼案件。行政复议2件。 | no_reviews",
        "行政复议8件。均予以维持。其中纠正2件。 | upheld",
        "行政诉讼4件，均已审结，尚未审结1件。 | lawsuits_closed",
        // The parts of a total in the form, wherever the paragraph gives them.
        "新收申请14件。自然人10件，法人或其他组织3件。 | stated",
        "新收申请37件，上年结转4件。合计40件。 | stated",
        "新收申请14件。自然人10件，商业企业3件。 | ''",
        // What is answered in time may still go over into the next year.
        "新收申请9件，均在法定期限内答复，结转下年度办理2件。 | ''",
        "新收申请9件，除结转下年度办理的2件外，均已办结。 | ''",
        "行政复议8件，纠正2件，其余均维持。 | ''",
        "未经复议直接起诉3件，未审结的行政复议1件。 | ''",
        "上年无结转。结转下年度办理2件。 | ''"
      })
  void aSentenceAboutAllIsHeldAgainstTheNumbersAroundIt(String text, String expected) {
    var draft =
        Draft.of(Statute.OF_2021.edition(), Cover.of("清溪县水务局", 2024))
            .with(
                Section.OVERVIEW, new Prose(List.of(Paragraph.of(Style.BODY, "（二）依申请公开。" + text))));
    assertEquals(
        expected,
        Statute.findings(draft).list().stream()
            .map(one -> one.rule().id())
            .filter(id -> id.startsWith("numbers."))
            .map(id -> id.substring("numbers.".length()))
            .distinct()
            .collect(Collectors.joining(" ")));
  }
}
