package org.nianbao.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.nianbao.recognition.SharedReports.figures;
import static org.nianbao.recognition.SharedReports.recognised;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.draft.Draft;
import org.nianbao.form.CellRef;
import org.nianbao.form.Heading;
import org.nianbao.form.Section;
import org.nianbao.recognition.Recognition.Deviation;
import org.nianbao.recognition.Recognition.State;
import org.nianbao.rule.Finding;
import org.nianbao.statute.Statute;

/// What is read of the real reports beside the repository, counted against their figures.
class ImportFiguresTest {
  @BeforeAll
  static void head() {
    System.out.println(Judged.head());
  }

  private static Judged judged(String name, String truth) throws IOException {
    return judged(name, recognised(name), figures(truth));
  }

  private static Judged judged(String name, Recognition found, Map<String, String> truth) {
    var judged = Judged.of(name, found, truth);
    System.out.println(judged.line());
    assertEquals(Set.of(), judged.wrongCertain(), name);
    return judged;
  }

  @ParameterizedTest
  @ValueSource(strings = {"2020.html", "2020.docx", "2020-resaved.docx", "2020.doc"})
  void everyCellOfTheDocumentsWithTablesIsRight(String file) throws IOException {
    var found = recognised("reports/" + file);
    var judged = judged(file, found, figures("reports/2020.json"));
    assertEquals(judged.cells(), judged.right(), file);
    assertTrue(judged.certainShare() >= 98, file);
    assertEquals(List.of(), found.decisions(), file);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2020.pdf", "2020-resaved.pdf"})
  void pagesAreReadByTheirLinesAndColumns(String file) throws IOException {
    var judged = judged("reports/" + file, "reports/2020.json");
    assertTrue(judged.rightShare() >= 99, file);
    assertTrue(judged.certainShare() >= 95, file);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2020", "2021", "2022"})
  void nothingOfGluedFiguresIsCertain(String report) throws IOException {
    var name = "reports/" + report + ".txt";
    var found = recognised(name);
    var judged = judged(name, found, figures("reports/" + report + ".json"));
    assertEquals(0, judged.certain(), name);
    assertEquals(0, judged.wrong(), name);
    assertFalse(found.isClean(), name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2020", "2021", "2022"})
  void theRightReadingOfGluedFiguresIsOffered(String report) throws IOException {
    var found = recognised("reports/" + report + ".txt");
    var truth = figures("reports/" + report + ".json");
    var without =
        found.choices().stream()
            .filter(one -> one.readings().stream().noneMatch(way -> isTrue(way, truth)))
            .map(one -> one.about() + " " + one.others())
            .toList();
    assertEquals(List.of(), without);
  }

  private static boolean isTrue(Map<CellRef, String> reading, Map<String, String> truth) {
    return reading.entrySet().stream()
        .allMatch(cell -> cell.getValue().equals(truth.get(cell.getKey().id())));
  }

  /// A row is undecidable where its figures are not all single digits or separated: it is asked,
  /// its other readings with it.
  @Test
  void everyUndecidableRowOfGluedFiguresIsAsked() throws IOException {
    var found = recognised("reports/2021.txt");
    var asked = Judged.asked(found).stream().map(ref -> ref.id()).collect(Collectors.toSet());
    assertTrue(
        asked.containsAll(
            Set.of("t2.normative_issued", "t3.granted.total", "t3.received.natural_person")),
        asked::toString);
  }

  /// 予以公开 has nine ways that add up across; the columns leave one.
  @Test
  void columnsChooseAmongTheWaysToDivideGluedFigures() throws IOException {
    var found = recognised("reports/2021.txt");
    var granted =
        found.cells().entrySet().stream()
            .filter(cell -> cell.getKey().id().startsWith("t3.granted."))
            .map(cell -> cell.getValue().entry())
            .toList();
    assertEquals(List.of("27", "0", "0", "2", "0", "1", "30"), granted);
  }

  @ParameterizedTest
  @ValueSource(strings = {"01", "04", "40", "50", "52", "53", "54", "55"})
  void textsWithTabsAreRead(String text) throws IOException {
    var judged = judged("texts/" + text + ".txt", "texts/" + text + ".json");
    assertTrue(judged.rightShare() >= 99, text);
    assertTrue(judged.certainShare() >= 95, text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"50", "52", "53", "54", "55"})
  void problemsOfLabelsAndHeadingsAreDeviations(String text) throws IOException {
    var deviations = recognised("texts/" + text + ".txt").deviations();
    for (var words : SharedReports.seenOnImport("texts/" + text + ".json")) {
      assertTrue(
          deviations.stream().anyMatch(deviation -> isAbout(deviation, words)),
          () -> text + ": " + words + " not in " + deviations);
    }
  }

  /// Whether a deviation is about some words of the text: they begin with the label that stands
  /// there, the label has them within it, or they are labels of another edition.
  private static boolean isAbout(Deviation deviation, String words) {
    var said = Heading.key(words.split("\t")[0]);
    var stands = Heading.key(deviation.stands());
    return stands.equals(said)
        || stands.contains(said)
        || (deviation.kind() == Deviation.Kind.EDITION && isLabelOf(deviation.stands(), said));
  }

  private static boolean isLabelOf(String document, String said) {
    return Statute.all().stream()
        .filter(statute -> statute.edition().document().equals(document))
        .flatMap(statute -> statute.edition().tables().stream())
        .flatMap(table -> table.headings().stream())
        .anyMatch(heading -> heading.key().equals(said));
  }

  @Test
  void figuresOfAnotherEditionGoToWhatIsNotUsed() throws IOException {
    var found = recognised("texts/52.txt");
    assertEquals("2021", found.draft().edition().id());
    assertTrue(
        found.cells().entrySet().stream()
            .filter(cell -> cell.getKey().section() == Section.DISCLOSURE)
            .allMatch(cell -> cell.getValue().state() == State.MISSING));
    assertTrue(
        found.unused().stream().anyMatch(unused -> unused.text().contains("89\t74\t1888")),
        () -> found.unused().toString());
  }

  /// The sums of a table do not decide what stands in it: published reports have false ones.
  @ParameterizedTest
  @ValueSource(strings = {"2020.html", "2020.docx", "2020.pdf"})
  void checkFindsTheFalseSumsOfThePublishedReport(String file) throws IOException {
    var draft = recognised("reports/" + file).draft();
    assertTrue(compares(draft, "26", "20"), file);
    assertTrue(compares(draft, "27", "21"), file);
  }

  private static boolean compares(Draft draft, String one, String other) {
    return Statute.findings(draft).list().stream()
        .map(Finding::message)
        .anyMatch(message ->
            message.matches(".*\\b" + one + "\\b.*") && message.matches(".*\\b" + other + "\\b.*"));
  }

  @Test
  void theFirstSeedIsReadWhole() throws IOException {
    var found = recognised("seeds/000_2734f15f971108f9.txt");
    assertEquals(found.cells().size(), found.count(State.CERTAIN));
    assertTrue(
        found.deviations().stream()
            .anyMatch(deviation ->
                deviation.stands().equals("本年度止件数") && deviation.should().equals("本年废止件数")));
  }

  @Test
  void aRowOfSixteenNumbersIsAsked() throws IOException {
    var found = recognised("seeds/001_3d14e9be2d7413b2.txt");
    var cells =
        found.cells().entrySet().stream()
            .filter(cell -> cell.getKey().section() == Section.DISPUTES)
            .toList();
    assertEquals(15, cells.size());
    assertTrue(cells.stream().noneMatch(cell -> cell.getValue().state() == State.CERTAIN));
    var asked =
        found.decisions().stream()
            .filter(decision -> decision.about().startsWith(Section.DISPUTES.heading()))
            .toList();
    assertEquals(1, asked.size());
    assertFalse(asked.getFirst().others().isEmpty());
  }

  @Test
  void theFiveBlanksOfTheThirdSeedAreMissing() throws IOException {
    var found = recognised("seeds/004_f7598e6ce27ca101.txt");
    assertEquals(5, found.count(State.MISSING));
    assertEquals(
        5,
        found.cells().values().stream()
            .filter(cell -> cell.state() == State.MISSING && cell.entry().isEmpty())
            .count());
    assertTrue(
        found.deviations().stream().anyMatch(deviation -> deviation.stands().equals("社会组织")));
  }
}
