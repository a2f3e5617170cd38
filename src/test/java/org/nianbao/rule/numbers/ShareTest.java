package org.nianbao.rule.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
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

/// Percentages, growths and differences against the numbers that they are of.
class ShareTest {
  private static final Set<String> RULES =
      Set.of("numbers.share", "numbers.plausible", "numbers.difference", "numbers.parts");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // However far off, where the words say of what it is.
        "新收申请100件，其中自然人88件，占78%；法人或其他组织12件，占12%。 | 78%",
        "网站发布100条，占比65%；公众号发布60条，占比37.5%；合计160条。 | 65%",
        "公开信息174条，较上年增加31条，增长23.7%。 | 23.7%",
        "公开信息174条，较上年增加31条，增长21.7%。 | ''",
        "公开信息174条，2023年为143条，同比增长31.7%。 | 31.7%",
        "公开信息120条，比上年减少30条，下降25%。 | 25%",
        "新收申请6件，比2023年的8件减少2件，下降25%。 | ''",
        "新收申请6件，比2023年的8件减少2件，下降20%。 | 20%",
        "收到建议50件，答复48件，答复率100%。 | 100%",
        "收到建议50件，答复48件，按时答复率100%。 | ''",
        // A part is no more than all; a growth may be.
        "满意率为101%。 | 101%",
        "阅读量同比增长120%。 | ''",
        // A change since the year before is no part, and not that of its neighbours.
        "发布信息100条：动态50条，较上年增加5条；公告30条，减少2条；政策20条，持平。 | ''"
      })
  void aPercentageIsOfTheNumbersThatTheWordsName(String text, String expected) {
    var draft =
        Draft.of(Statute.OF_2021.edition(), Cover.of("清溪县水务局", 2024))
            .with(Section.OVERVIEW, new Prose(List.of(Paragraph.of(Style.BODY, text))));
    assertEquals(
        expected,
        Statute.findings(draft).list().stream()
            .filter(one -> RULES.contains(one.rule().id()))
            .map(one -> one.where().words().getFirst().text())
            .collect(Collectors.joining(" ")));
  }
}
