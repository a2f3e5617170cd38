package org.nianbao.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Prose;
import org.nianbao.file.DraftFile;
import org.nianbao.file.Trouble;
import org.nianbao.form.Section;
import org.nianbao.paper.ChartPart;
import org.nianbao.paper.Manuscript;
import org.nianbao.paper.Page;
import org.nianbao.paper.Pages;
import org.nianbao.paper.PaperSettings;
import org.nianbao.paper.TablePart;
import org.nianbao.paper.TextLine;

/// Our pages against those that LibreOffice makes of the exported document, where it is installed.
class PagesRenderedTest {
  private static final List<String> SAMPLES =
      List.of(
          "case-01", "case-03", "case-05", "case-07", "haiyuan-2020", "pingluo-2024", "unbalanced");

  /// A single-spaced line of the faces that LibreOffice gets here, by the size of its characters.
  private static final double LINE = 1.448;

  @TempDir private Path folder;

  private static Draft sample(String name) throws Trouble {
    return DraftFile.read(
            Path.of("src/main/resources/org/nianbao/samples", name + DraftFile.ENDING))
        .draft();
  }

  /// Ten pages of prose with brackets, quotations, stops and few numbers, from the samples' own
  /// sentences.
  private static Draft longProse() throws Trouble {
    var sentences = new ArrayList<String>();
    for (var name : SAMPLES) {
      for (var section : List.of(Section.OVERVIEW, Section.PROBLEMS, Section.OTHER)) {
        sample(name).prose(section).paragraphs().forEach(one -> sentences.add(one.text()));
      }
    }
    return sample("case-01").with(Section.OVERVIEW, Prose.of(String.join("\n", sentences)));
  }

  @Test
  void pagesBeginWhereLibreOfficeBeginsThem() throws Exception {
    var drafts = new LinkedHashMap<String, Draft>();
    for (var name : SAMPLES) {
      drafts.put(name, sample(name));
    }
    drafts.put("long", longProse());
    var settings = Rendered.withFaces(PaperSettings.OFFICIAL);
    var files = new ArrayList<Path>();
    for (var draft : drafts.entrySet()) {
      var file = folder.resolve(draft.getKey() + ".docx");
      Files.write(file, WordExport.bytes(Manuscript.of(draft.getValue(), settings)));
      files.add(file);
    }
    Rendered.requireAll();
    closed(files);
    compare(drafts, settings, Rendered.of(files));
  }

  /// LibreOffice before version 25 does not read that Chinese and digits stand without a gap, as
  /// the document says and Word has it. In its own format it does, so the document goes through
  /// that.
  private void closed(List<Path> files) throws IOException, InterruptedException {
    var command =
        new ArrayList<>(
            List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "fodt",
                "--outdir",
                folder.toString()));
    files.forEach(file -> command.add(file.toString()));
    Rendered.run(command);
    for (var file : files) {
      var flat = Files.readString(Path.of(file.toString().replace(".docx", ".fodt")));
      var gap = "style:text-autospace=\"ideograph-alpha\"";
      Files.writeString(file, flat.replace(gap, "style:text-autospace=\"none\""));
    }
  }

  private static void compare(
      Map<String, Draft> drafts, PaperSettings settings, List<Rendered> rendered) {
    int agreed = 0;
    int all = 0;
    int index = 0;
    for (var draft : drafts.entrySet()) {
      var ours = Pages.of(Manuscript.of(draft.getValue(), settings), LINE).pages();
      var theirs = rendered.get(index++).pages();
      for (int i = 0; i < Math.max(ours.size(), theirs.size()); i++) {
        var our = i < ours.size() ? first(ours.get(i)) : "";
        var their =
            i < Math.min(ours.size(), theirs.size())
                ? under(head(ours.get(i)), theirs.get(i)).lines().getFirst().text()
                : "";
        boolean same =
            !our.isEmpty() && their.startsWith(our.substring(0, Math.min(our.length(), 8)));
        all++;
        agreed += same ? 1 : 0;
        if (!same) {
          System.out.println(draft.getKey() + " " + (i + 1) + ": " + our + " | " + their);
        }
      }
    }
    System.out.println("Pages that begin as in LibreOffice: " + agreed + " of " + all);
    assertEquals(all, agreed);
  }

  /// What a repeated head says, which is the same wherever the rows are divided.
  private static String head(Page page) {
    return page.placed().getFirst() instanceof TablePart part
        ? part.head().stream()
            .flatMap(field -> field.lines().stream())
            .map(TextLine::text)
            .collect(Collectors.joining())
        : "";
  }

  /// A page without what its repeated head says.
  private static Rendered.Page under(String head, Rendered.Page page) {
    var words = page.words().stream().filter(word -> !head.contains(word.text())).toList();
    return new Rendered.Page(page.number(), page.width(), page.height(), words);
  }

  /// What a page begins with, under a repeated head.
  private static String first(Page page) {
    var text =
        switch (page.placed().getFirst()) {
          case TextLine line -> line.text();
          case TablePart part ->
              part.fields().stream()
                  .flatMap(field -> field.lines().stream())
                  .min(Comparator.comparingInt(TextLine::top))
                  .orElseThrow()
                  .text();
          case ChartPart chart -> chart.lines().getFirst().text();
        };
    return text.replace(" ", "");
  }
}
