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

/// Which numbers a sentence gives as the parts of another.
class BreakdownTest {

  private static String parts(String sentence) {
    var text = new Prose(List.of(Paragraph.of(Style.BODY, sentence)));
    var draft =
        Draft.of(Statute.OF_2021.edition(), Cover.of("清溪县水务局", 2024)).with(Section.OVERVIEW, text);
    return Statute.findings(draft).text().paragraphs().stream()
        .flatMap(one -> Breakdown.in(one.read()).stream())
        .map(BreakdownTest::written)
        .collect(Collectors.joining(" "));
  }

  private static String written(Breakdown one) {
    return one.parts().stream()
        .map(part -> part.written())
        .collect(Collectors.joining("+", one.whole().written() + "=", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "办结申请98件：予以公开46件，占46.9%；部分公开14件，占14.3%；不予公开38件，占38.8%。 | 98=46+14+38",
        "办结申请98件：予以公开46件（占46.9%）；部分公开14件（占14.3%）；不予公开38件（占38.8%）。 | 98=46+14+38",
        "公开信息60条，其中政策12条，较上年增加5条；动态40条，比2023年减少3条；其他8条。 | 60=12+40+8",
        "公开信息60条，其中政策12条、动态48条；办理留言5条。 | 60=12+48",
        "督查3次，上半年1次、下半年3次。 | 3=1+3",
        "培训4次，一季度1次，二季度1次，三季度2次，四季度1次。 | 4=1+1+2+1",
        "公开信息720条，土地类300条、规划类320条，其余110条为综合类。 | 720=300+320+110",
        "召开会议12次，培训3次、调研40次，其他活动5次。 | ''",
        "公开信息60条，其中新增12条、修改48条。 | 60=12+48",
        // What was not done is no part of what was, and a growth is no whole.
        "收到申请7件，办结6件，其中予以公开4件，部分公开1件，无法提供1件，结转下年度1件。 | 6=4+1+1",
        "收到申请6件，比2023年增加2件，其中自然人4件、企业2件。 | ''",
      })
  void aShareOrAChangeEndsNoList(String sentence, String expected) {
    assertEquals(expected, parts(sentence));
  }
}
