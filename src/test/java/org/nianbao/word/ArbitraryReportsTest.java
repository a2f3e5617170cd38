package org.nianbao.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.api.Test;
import org.nianbao.file.ArbitraryDrafts;
import org.nianbao.file.Rounds;
import org.nianbao.paper.Faces;
import org.nianbao.paper.Manuscript;
import org.nianbao.paper.Margins;
import org.nianbao.paper.PageNumbers;
import org.nianbao.paper.PaperSettings;
import org.nianbao.statute.Statute;

/// Reports as no clerk writes them become documents that Word opens. 200 of them with
/// `-Pfull-faults`.
class ArbitraryReportsTest {
  private static final long SEED = 9704;

  @Test
  void noReportMakesAFaultyDocument() throws IOException, XmlException {
    var random = new Random(SEED);
    var drafts = new ArbitraryDrafts(random);
    var rounds = Rounds.of(15, 200);
    for (int i = 0; i < rounds; i++) {
      var number = i;
      var draft = drafts.next();
      var manuscript = Manuscript.of(draft, settings(random));
      assertEquals(
          List.of(), WordFaults.of(WordExport.bytes(manuscript)), () -> "report " + number);
      if (i % 4 == 0) {
        var findings = Statute.of(draft.edition()).checker().check(draft);
        var reviewed = WordExport.bytesForReview(manuscript, findings);
        assertEquals(List.of(), WordFaults.of(reviewed), () -> "送审稿 " + number);
      }
    }
  }

  /// The check itself sees what it looks for.
  @Test
  void aFaultIsNoticed() throws IOException, XmlException {
    var out = new ByteArrayOutputStream();
    try (var document = new XWPFDocument()) {
      document.getDocument().getBody().addNewTbl().addNewTr().addNewTc();
      document.getDocument().getBody().addNewSectPr().addNewFooterReference().setId("rId99");
      document.write(out);
    }
    var faults = String.join("\n", WordFaults.of(out.toByteArray()));
    assertTrue(faults.contains("tblPr"), faults);
    assertTrue(faults.contains("does not end with a paragraph"), faults);
    assertTrue(faults.contains("a relation that is not there: rId99"), faults);
  }

  private static PaperSettings settings(Random random) {
    var numbers = PageNumbers.values()[random.nextInt(PageNumbers.values().length)];
    var margins =
        new Margins(
            5 + random.nextInt(56),
            5 + random.nextInt(56),
            5 + random.nextInt(56),
            5 + random.nextInt(56));
    var faces = List.of(Faces.OFFICIAL, Faces.FOUNDER, Faces.WINDOWS);
    var official = PaperSettings.OFFICIAL;
    return new PaperSettings(
        margins,
        24 + random.nextInt(27),
        faces.get(random.nextInt(faces.size())),
        numbers,
        official.pictures());
  }
}
