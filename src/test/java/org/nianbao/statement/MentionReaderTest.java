package org.nianbao.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.Reports;
import org.nianbao.draft.Cover;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Figure;
import org.nianbao.draft.Prose;
import org.nianbao.draft.Prose.Paragraph;
import org.nianbao.draft.Prose.Position;
import org.nianbao.draft.Prose.Run;
import org.nianbao.draft.Prose.Style;
import org.nianbao.draft.Prose.Weight;
import org.nianbao.file.DraftFile;
import org.nianbao.form.Section;
import org.nianbao.statute.Statute;

/// What is read out of sentences about applications, reviews and decisions, and what is not.
class MentionReaderTest {
  @TempDir private Path folder;

  private static final Cover COVER = Cover.of("清溪县行政复议局", 2024);
  private static final Paragraph HEADING = Paragraph.of(Style.HEADING, "（二）依申请公开");

  private static List<Mention> mentions(Paragraph... paragraphs) {
    return mentions(new Prose(List.of(paragraphs)), COVER);
  }

  private static List<Mention> mentions(Prose text, Cover cover) {
    var draft = Draft.of(Statute.OF_2021.edition(), cover).with(Section.OVERVIEW, text);
    return Statute.findings(draft).text().mentions(Section.OVERVIEW).stream()
        .filter(one -> one.silence().isEmpty())
        .toList();
  }

  private static List<String> read(String sentence) {
    return mentions(HEADING, Paragraph.of(Style.BODY, sentence)).stream()
        .map(one -> one.name() + one.number().toPlainString() + one.unit())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "全年新收政府信息公开申请1件，上年结转3件 | 新收政府信息公开申请1件 上年结转3件",
        "本年新收 12 件、上年度结转０３件。 | 本年新收12件 上年度结转3件",
        "共收到政府信息公开申请1,295件 | 收到政府信息公开申请1295件",
        "我局受理申请共计7件，办结7件；结转下年度继续办理0件 | 受理申请共计7件 办结7件 结转下年度继续办理0件",
        "予以公开294件、部分公开101件、不予公开32件、无法提供113件、不予处理19件、其他处理159件"
            + " | 予以公开294件 部分公开101件 不予公开32件 无法提供113件 不予处理19件 其他处理159件",
        "予以公开和部分公开208件 | 予以公开和部分公开208件",
        "发生行政复议61件，其中结果纠正10件；未经复议直接起诉3件，复议后起诉10件" + " | 行政复议61件 其中结果纠正10件 未经复议直接起诉3件 复议后起诉10件",
        "全年作出行政许可决定6616件、行政处罚决定12件，行政事业性收费28.488564万元"
            + " | 行政许可决定6616件 行政处罚决定12件 行政事业性收费28.488564万元",
        "2024年新收申请5件 | 新收申请5件",
      })
  void readsWhatReportsWrite(String sentence, String expected) {
    assertEquals(List.of(expected.split(" ")), read(sentence));
  }

  /// What web pages and Word leave between words and within numbers.
  @ParameterizedTest
  @ValueSource(
      strings = {"\u00A0", "\u200B", "\uFEFF", "\u3000", "\u00AD", "\u2060", "\u202F", "\u200E"})
  void whatNobodySeesHidesNoNumber(String unseen) {
    assertEquals(List.of("新收申请12件"), read("新收" + unseen + "申请" + unseen + "12" + unseen + "件"));
    assertEquals(
        List.of("收到申请4件", "上年结转3件"),
        read(unseen + "收到" + unseen + "申请4件，上年结转" + unseen + unseen + "3件"));
    var mention = mention("政府。新收" + unseen + "申请１２" + unseen + "件");
    assertEquals(List.of(8, 10), List.of(mention.from(), mention.to()));
  }

  @Test
  void aNumberWithSomethingUnseenInItIsReadAsASeenOne() {
    assertEquals(List.of("新收1295件", "办结12件"), read("新\u200B收1,\u200B295件，办\u00AD结1\uFEFF2\u200B件"));
    var mention = mention("新收1\u200B2\u200B件");
    assertEquals(List.of(2, 5), List.of(mention.from(), mention.to()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "全年制发公文12件，其中主动公开7件、依申请公开1件、不予公开4件。",
        "2023年新收申请5件。",
        "新收申请十余件。",
        "通过网站公开行政许可决定298件。",
        "公布行政许可事项234项。",
        "热线接收工单19105件，办结14744件。",
        "公众号推送信息，办结群众投诉和留言76件。",
        "受理行政许可申请300件。",
      })
  void leavesAloneWhatMayMeanSomethingElse(String sentence) {
    assertEquals(List.of(), read(sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "印发《关于新收申请5件、办结6件的通报》，新收申请7件 | 新收申请7件",
        "编写《行政复议3件典型案例》 | ",
        "落实《2023年政务公开要点》，新收申请5件 | 新收申请5件",
        "按照《政府网站管理办法》，新收申请5件 | 新收申请5件",
        "（《通报》）办结3件，《未完 新收5件 | 办结3件 新收5件",
      })
  void namesAreNotRead(String sentence, @Nullable String expected) {
    assertEquals(expected == null ? List.of() : List.of(expected.split(" ")), read(sentence));
  }

  @Test
  void theUnitsOwnNameIsNotRead() {
    var text = new Prose(List.of(HEADING, Paragraph.of(Style.BODY, "行政诉讼1件，新收2件科行政复议3件。")));
    assertEquals(2, mentions(text, COVER).size());
    assertEquals(
        List.of("行政诉讼", "行政复议"),
        mentions(text, COVER.withUnit("新收2件科")).stream().map(Mention::name).toList());
  }

  @Test
  void aLawNamedSaysWhatTheSentenceIsAbout() {
    var sentence = Paragraph.of(Style.BODY, "依照《政府信息公开条例》，新收8件。");
    assertEquals(11 + 4, mentions(sentence).getFirst().from());
  }

  @Test
  void applicationsAreReadOnlyWhereTheTextIsAboutThem() {
    var sentence = Paragraph.of(Style.BODY, "便民服务全年新收8件，办结14744件。");
    assertEquals(List.of(), mentions(sentence));
    assertEquals(2, mentions(HEADING, sentence).size());
    assertEquals(List.of(), mentions(HEADING, Paragraph.of(Style.HEADING, "（三）政府信息管理"), sentence));
  }

  @Test
  void theSameSentenceIsReadWhereverItStands() {
    var sentence = Paragraph.of(Style.BODY, "上年结转3件。");
    var nothing = Paragraph.of(Style.BODY, "无。");
    assertEquals(List.of(1, 3), places(mentions(HEADING, sentence, nothing, sentence)));
    assertEquals(List.of(2), places(mentions(HEADING, nothing, sentence)));
  }

  private static List<Integer> places(List<Mention> mentions) {
    return mentions.stream().map(Mention::paragraph).toList();
  }

  @Test
  void aNumberThatFollowsTheTablesIsNoneTypedByHand() {
    var text = new Prose(List.of(HEADING, Paragraph.of(Style.BODY, "新收件，上年结转3件。")));
    var cell = Statute.OF_2021.edition().cell("t3.received.total").orElseThrow().ref();
    var linked = text.insert(new Position(1, 2), Run.of(Figure.of(cell), Weight.PLAIN));
    var draft = Reports.balanced().draft().with(Section.OVERVIEW, linked);
    var written = draft.prose(Section.OVERVIEW);
    assertEquals(List.of("上年结转"), mentions(written, COVER).stream().map(Mention::name).toList());
  }

  @Test
  void receivedMayMeanWhatCameInOrAllOnTheTable() {
    var totals =
        Reports.blank2021()
            .row("t3.received", 1, 0, 0, 0, 0, 0)
            .row("t3.carried_over", 3, 0, 0, 0, 0, 0)
            .worked();
    assertEquals(1, parts(mention("收到申请1件").equal(totals).orElseThrow()));
    assertEquals(2, parts(mention("收到申请4件").equal(totals).orElseThrow()));
    assertEquals(2, parts(mention("收到申请5件").different(totals).orElseThrow()));
    assertEquals(true, mention("收到申请5件").different(Reports.blank2021().worked()).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "t2.licence, 21873, 行政许可2.19万件, AGREES",
    "t2.licence, 21873, 行政许可2.2万件, AGREES",
    "t2.licence, 21873, 行政许可2.18万件, DIFFERS",
    "t2.licence, 21873, 行政许可21870件, DIFFERS",
    "t2.fee, 5387.42, 行政事业性收费5387万元, AGREES",
    "t2.fee, 5387.42, 行政事业性收费5387.4万元, AGREES",
    "t2.fee, 5387.42, 行政事业性收费5388万元, DIFFERS",
    "t2.fee, 0.3, 行政事业性收费0万元, DIFFERS",
  })
  void aNumberStatesItsValueToItsLastDigit(
      String cell, String entry, String sentence, Mention.State state) {
    var totals = Reports.blank2021().typed(cell, entry).worked();
    assertEquals(state, mention(sentence).state(totals));
  }

  @Test
  void whereTheNumberStandsIsTold() {
    var mention = mention("政府。新收申请１２件");
    assertEquals(List.of(1, 7, 9), List.of(mention.paragraph(), mention.from(), mention.to()));
    assertEquals(new BigDecimal(12), mention.number());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pingluo-2024",
        "case-01",
        "case-03",
        "case-05",
        "case-07",
        "haiyuan-2020",
        "unbalanced"
      })
  void publishedReportsRaiseNoFalseAlarm(String name) throws IOException {
    var file = folder.resolve(name);
    try (var sample =
        Statute.class.getResourceAsStream("/org/nianbao/samples/" + name + ".nianbao")) {
      Files.write(file, sample.readAllBytes());
    }
    var draft = DraftFile.read(file).draft();
    var report = new Reports.Report(draft);
    assertEquals(List.of(), report.findings("figures.quoted"));
    var text = Statute.findings(draft).text();
    int read =
        Arrays.stream(Section.values())
            .flatMap(one -> text.mentions(one).stream())
            .filter(one -> one.silence().isEmpty())
            .toList()
            .size();
    System.out.println("MentionReaderTest: " + name + " quotes " + read);
  }

  /// A keystroke changes one paragraph: what was read in the others is taken over, and is what a
  /// reading of everything comes to.
  @Test
  void whatIsReadAfterAChangeIsWhatIsReadAtOnce() {
    var random = new Random(17);
    var checker = Statute.OF_2021.checker();
    var words = List.of("新收申请3件。", "行政复议1件，", "2023年", "办结", "（三）", "无", "12件", "。");
    var draft = Draft.of(Statute.OF_2021.edition(), COVER);
    var findings = checker.check(draft);
    for (int i = 0; i < 300; i++) {
      var paragraphs = new ArrayList<>(draft.prose(Section.OVERVIEW).paragraphs());
      var style = random.nextInt(4) == 0 ? Style.HEADING : Style.BODY;
      var text =
          random
              .ints(random.nextInt(5), 0, words.size())
              .mapToObj(words::get)
              .collect(Collectors.joining());
      if (paragraphs.size() > 6) {
        paragraphs.remove(random.nextInt(paragraphs.size()));
      }
      paragraphs.add(random.nextInt(paragraphs.size() + 1), Paragraph.of(style, text));
      if (random.nextInt(10) == 0) {
        draft = draft.withCover(COVER.withYear(2023 + random.nextInt(2)));
      }
      draft = draft.with(Section.OVERVIEW, new Prose(paragraphs));
      findings = checker.check(draft, findings);
      assertEquals(
          checker.check(draft).text().mentions(Section.OVERVIEW),
          findings.text().mentions(Section.OVERVIEW));
    }
  }

  private static Mention mention(String sentence) {
    return mentions(HEADING, Paragraph.of(Style.BODY, sentence)).getFirst();
  }

  private static int parts(Figure.Sum figure) {
    return figure.term().parts().size();
  }
}
