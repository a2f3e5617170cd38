package org.nianbao.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.draft.Cover;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Prose;
import org.nianbao.draft.Prose.Paragraph;
import org.nianbao.draft.Prose.Style;
import org.nianbao.form.CellRef;
import org.nianbao.form.Section;
import org.nianbao.statement.Mention.Silence;
import org.nianbao.statement.Numeral.Kind;
import org.nianbao.statute.Statute;

/// Which cells the numbers of a sentence state, by the words that stand around them.
class SentenceTest {

  private static List<Mention> numbers(String heading, String sentence) {
    return numbers(Statute.OF_2021, 2024, heading, sentence);
  }

  private static List<Mention> numbers(Statute statute, int year, String heading, String sentence) {
    var text =
        new Prose(
            List.of(Paragraph.of(Style.HEADING, heading), Paragraph.of(Style.BODY, sentence)));
    var draft = Draft.of(statute.edition(), Cover.of("清溪县水务局", year)).with(Section.OVERVIEW, text);
    return Statute.findings(draft).text().mentions(Section.OVERVIEW);
  }

  /// Each quantity with the cell of its usual reading: a single one by its id, more by the first
  /// and their number.
  private static String cells(String heading, String sentence) {
    return cells(numbers(heading, sentence));
  }

  private static String cells(List<Mention> numbers) {
    return numbers.stream()
        .filter(one -> one.kind() == Kind.COUNT)
        .map(one -> one.numeral().written() + "=" + cell(one))
        .collect(Collectors.joining(" "));
  }

  private static String cell(Mention one) {
    if (one.readings().isEmpty()) {
      return one.silence().orElseThrow().name();
    }
    var ids = one.readings().getFirst().cells().stream().map(CellRef::id).toList();
    return ids.getFirst() + (ids.size() > 1 ? "+" + (ids.size() - 1) : "");
  }

  /// What a sentence speaks of holds for the next ones, until other work is named.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "（二）依申请公开。上年结转7件，本年新收100件，结转至2025年9件。"
            + " | 7=t3.carried_over.total 100=t3.received.total 9=t3.carried_forward.total",
        "（二）依申请公开。予以公开46件；部分公开14件；不予公开的6件中，属于行政执法案卷3件。"
            + " | 46=t3.granted.total 14=t3.partly_granted.total 6=t3.refused_state_secret.total+7"
            + " 3=t3.refused_enforcement.total",
        "全年新收申请100件。全年办结89件。上年结转7件。"
            + " | 100=t3.received.total 89=t3.total.total 7=t3.carried_over.total",
        "新收政府信息公开申请100件。从申请人看，自然人88件，商业企业9件。从办理结果看，予以公开46件。"
            + " | 100=t3.received.total 88=t3.received.natural_person 9=t3.received.business"
            + " 46=t3.granted.total",
        "新收政府信息公开申请100件。98件中，46件予以公开、14件部分公开。"
            + " | 100=t3.received.total 98=t3.total.total 46=t3.granted.total"
            + " 14=t3.partly_granted.total",
        "因政府信息公开被申请行政复议8件。维持4件，纠正1件。"
            + " | 8=t4.review.total 4=t4.review.upheld 1=t4.review.corrected",
        "（二）依申请公开。申请数量为100，答复数量为97。 | 100=t3.received.total 97=t3.total.total",
        // Other work, or words of another thing, end it.
        "全年新收申请100件。受理信访件50件，办结48件。 | 100=t3.received.total 50=NOT_IN_TABLES 48=NOT_IN_TABLES",
        "全年新收申请100件。办理政协提案8件。办结8件。 | 100=t3.received.total 8=NOT_IN_TABLES 8=UNCLEAR",
        "全年新收申请100件。受理违法线索8件。走访企业30件。 | 100=t3.received.total 8=NOT_IN_TABLES 30=NOT_IN_TABLES",
        "（五）监督保障。办结98件，维持4件。 | 98=UNCLEAR 4=UNCLEAR"
      })
  void aFullStopDoesNotEndTheTopic(String text, String expected) {
    assertEquals(expected, cells("一、总体情况", text));
  }

  @Test
  void aNearerHeadingCountsFirstAndOneWithoutATopicLeavesItToTheOther() {
    var paragraphs =
        Stream.of("（二）依申请公开情况", "1.受理情况", "新收100件。", "2.办理情况如下：", "办结98件。", "（五）监督保障情况", "办结98件。")
            .map(text -> Paragraph.of(Style.BODY, text))
            .toList();
    var draft =
        Draft.of(Statute.OF_2021.edition(), Cover.of("清溪县水务局", 2024))
            .with(Section.OVERVIEW, new Prose(paragraphs));
    assertEquals(
        "100=t3.received.total 98=t3.total.total 98=UNCLEAR",
        cells(
            Statute.findings(draft).text().mentions(Section.OVERVIEW).stream()
                .filter(one -> one.unit().equals("件"))
                .toList()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // A qualifier narrows what a number means.
        "收办依申请公开政府信息12件，其中自然人申请10件、法人或其他组织申请2件"
            + " | 12=t3.received.total 10=t3.received.natural_person 2=t3.received.business+4",
        "新收申请31件（自然人28件，法人3件），加上上年结转2件；办结30件，结转下年3件"
            + " | 31=t3.received.total 28=t3.received.natural_person 3=t3.received.business+4"
            + " 2=t3.carried_over.total 30=t3.total.total 3=t3.carried_forward.total",
        "因第三方不同意公开不予公开1件，因属于重复申请不予处理2件"
            + " | 1=t3.refused_third_party.total 2=t3.declined_repeated.total",
        "因没有现成信息等原因无法提供3件 | 3=t3.unavailable_not_held.total+2",
        // The words may follow the number.
        "收到申请76件，其中74件已作出答复，另有2件顺延到下年度办理"
            + " | 76=t3.received.total 74=t3.total.total 2=t3.carried_forward.total",
        "一件申请补正后仍不明确，两件申请转下年办理，收到7件政府信息公开申请"
            + " | 一=t3.unavailable_unclear.total 两=t3.carried_forward.total 7=t3.received.total",
        "收到申请10件（均为自然人），加上2023年结转的1件，共11件；尚有1件正在办理"
            + " | 10=t3.received.total 1=t3.carried_over.total 11=t3.received.total+1"
            + " 1=t3.carried_forward.total",
        // The formula names no column.
        "受理公民、法人和其他组织的政府信息公开申请6件 | 6=t3.received.total",
        // Other years in the sentence silence only their own numbers.
        "与2023年相比，收到政府信息公开申请35件，同比增长20% | 35=t3.received.total",
        "收到政府信息公开申请5件（2023年为8件） | 5=t3.received.total 8=OTHER_YEAR",
        "全年新收申请100件（2022年为85件），其中自然人77件、法人或其他组织23件"
            + " | 100=t3.received.total 85=OTHER_YEAR 77=t3.received.natural_person"
            + " 23=t3.received.business+4",
        "新收申请100件（上年为85件），其中自然人77件"
            + " | 100=t3.received.total 85=OTHER_YEAR 77=t3.received.natural_person",
        "自2020年以来共收到申请100件，2024年收到20件 | 100=OTHER_YEAR 20=t3.received.total",
        "截至12月31日，共收到政府信息公开申请9件 | 9=t3.received.total",
        // Words that once silenced the sentence.
        "办理政府信息公开申请15件，同意公开9件，作其他处理2件，转下年度1件"
            + " | 15=t3.total.total 9=t3.granted.total 2=t3.otherwise_not_corrected.total+2"
            + " 1=t3.carried_forward.total",
        "全年收到申请二十三件，上年结转两件，办结２４件"
            + " | 二十三=t3.received.total 两=t3.carried_over.total ２４=t3.total.total",
        // A part by way or by subject is no cell.
        "收到政府信息公开申请14件，其中涉及征地拆迁9件、行政许可5件 | 14=t3.received.total 9=SOME 5=SOME",
        "申请内容主要涉及投诉举报处理（42件）、企业登记档案（51件）、行政处罚决定（7件）" + " | 42=SOME 51=SOME 7=SOME",
        "申请事项集中在行政处罚30件、行政许可20件、规范性文件5件 | 30=SOME 20=SOME 5=SOME",
        "收到申请100件，申请内容主要涉及行政许可20件，予以公开30件" + " | 100=t3.received.total 20=SOME 30=t3.granted.total",
        // No single one is none.
        "收到申请100件，无一件不予公开 | 100=t3.received.total",
        "接到依申请公开政府信息6宗，其中：当面申请2宗，网络申请4宗 | 6=t3.received.total 2=SOME 4=SOME",
        "收到信息公开申请20余件 | 20=INEXACT",
        "新收申请增加3件 | 3=CHANGE",
        // Other work.
        "受理许可申请96件，办结95件 | 96=NOT_IN_TABLES 95=NOT_IN_TABLES",
      })
  void namesCellsOfTableThree(String sentence, String expected) {
    assertEquals(expected, cells("（二）依申请公开", sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "因政府信息公开引发的行政复议351件，其中结果维持72件，结果纠正64件，其他结果178件，尚未审结37件"
            + " | 351=t4.review.total 72=t4.review.upheld 64=t4.review.corrected"
            + " 178=t4.review.other 37=t4.review.pending",
        "政府信息公开行政诉讼46件，维持25件 | 46=t4.direct.total+1 25=t4.direct.upheld+1",
        "有1件涉及政府信息公开工作的行政复议 | 1=t4.review.total",
        "行政复议案件50件（非政府信息公开类） | 50=NOT_IN_TABLES",
        "非政府信息公开类行政复议案件50件 | 50=NOT_IN_TABLES",
        "政府信息公开行政复议、行政诉讼共3件 | 3=t4.review.total+2",
      })
  void namesCellsOfTableFour(String sentence, String expected) {
    assertEquals(expected, cells("（五）监督保障", sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "制发行政规范性文件3件，废止2件，现行有效15件"
            + " | 3=t2.normative_issued 2=t2.normative_repealed 15=t2.normative_in_force",
        // Of several columns that are not joined, the last counts.
        "本年度未制发、未废止行政规范性文件，现行有效的行政规范性文件64件 | 64=t2.normative_in_force",
        "规范性文件6件现行有效 | 6=t2.normative_in_force",
        "制发、废止规范性文件5件 | 5=t2.normative_issued+1",
        "新增公开市政府规章1件、政策性文件11件 | 1=t2.regulation_issued 11=UNCLEAR",
        "作出行政许可决定1200件、行政处罚35件 | 1200=t2.licence 35=t2.penalty",
        "刊登规章、行政规范性文件等243件 | 243=SOME",
        // Other work on documents and decisions.
        "开展行政处罚案卷评查30件 | 30=NOT_IN_TABLES",
        "组织行政许可案卷评查30件 | 30=NOT_IN_TABLES",
        "对12件规范性文件进行合法性审查 | 12=NOT_IN_TABLES",
        "报备规范性文件5件 | 5=NOT_IN_TABLES",
        "转发上级规范性文件20件 | 20=NOT_IN_TABLES",
        "经合法性审查，制发规范性文件5件 | 5=t2.normative_issued",
        "规范性文件类信息12条 | 12=NOT_IN_TABLES",
        "制发公文510件，其中主动公开169件，依申请公开317件，不予公开24件"
            + " | 510=NOT_IN_TABLES 169=NOT_IN_TABLES 317=NOT_IN_TABLES 24=NOT_IN_TABLES",
      })
  void namesCellsOfTableTwo(String sentence, String expected) {
    assertEquals(expected, cells("（一）主动公开", sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "对外公开的行政规范性文件总数6件",
        "行政规范性文件对外公开总数6件",
        "行政规范性文件对外公开总数量6件",
      })
  void allDocumentsThatArePublicAreNotThoseOfTheYear(String sentence) {
    assertEquals(
        "6=t2.normative_public", cells(numbers(Statute.OF_2019, 2020, "（一）主动公开", sentence)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024年1月1日至12月31日 | YEAR DATE DATE DATE DATE",
        "（国办公开办函〔2021〕30号） | DOCUMENT DOCUMENT",
        "电话：0951-6095066，邮编：751100 | CONTACT CONTACT CONTACT",
        "朝阳东街66号3楼 | ADDRESS ADDRESS",
        "占62.5%，提高百分之五 | SHARE SHARE",
        "第二十条、第3期 | ORDER",
        "关注人数近45.9万人 | COUNT",
        "开通“12345”热线 | CONTACT",
        "较2023增加 | YEAR",
        "实行7×24小时值守 | ADDRESS ADDRESS",
      })
  void everyNumberHasASort(String text, String sorts) {
    assertEquals(
        sorts,
        numbers("（一）主动公开", text).stream()
            .map(one -> one.kind().name())
            .collect(Collectors.joining(" ")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"收到申请壹佰零陆件 | 106 件", "更新信息4 216条 | 4216 条", "收到申请100（件） | 100 件", "设置公开栏24块 | 24 块"})
  void numbersAreReadAsOfficesWriteThem(String text, String expected) {
    var numeral = numbers("（二）依申请公开", text).getFirst().numeral();
    assertEquals(expected, numeral.value().toPlainString() + " " + numeral.unit());
  }

  @Test
  void tenThousandsAreWorkedIn() {
    var numeral = numbers("（一）主动公开", "阅读量近45.9万人次").getFirst().numeral();
    assertEquals("459000", numeral.value().toPlainString());
    assertEquals(Numeral.Accuracy.ABOUT, numeral.accuracy());
    assertEquals("人次", numeral.unit());
  }

  @Test
  void everyNumberSaysWhyItIsNotCompared() {
    for (var silence : Silence.values()) {
      assertTrue(silence.sentence().length() > 4);
    }
  }
}
