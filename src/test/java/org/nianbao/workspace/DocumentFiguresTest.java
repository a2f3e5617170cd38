package org.nianbao.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.draft.RequirementsFile;
import org.nianbao.file.Samples;
import org.nianbao.verification.Pages;

/// The figures of a document going into the open draft.
class DocumentFiguresTest {
  @TempDir private Path folder;

  @Test
  void whatTheDraftRestsOnStaysButForItsMarks() throws IOException {
    var sample = Samples.draft("case-01");
    var page = Pages.of(sample);
    Pages.row(page, "本年新收政府信息公开申请数量").appendElement("td").text("5");
    var file = Files.writeString(folder.resolve("page.html"), page.outerHtml());
    var county = Optional.of(new RequirementsFile("要求.json", "0".repeat(64)));
    var basis = sample.basis().withRequirements(county);
    var read = DocumentFigures.in(file, sample.with(basis)).draft();
    assertEquals(7, read.basis().inferred().size());
    assertEquals(basis, read.basis().withInferred(basis.inferred()));
  }
}
