package org.nianbao.word;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.nianbao.paper.Faces;
import org.nianbao.paper.PaperSettings;
import org.nianbao.pdf.Offices.Part;

/// A Word document as LibreOffice sets it on pages: where every word stands. Lengths are in points,
/// from the upper left corner of the page.
///
/// It needs LibreOffice, poppler and one family of faces. Where they are missing, the test that
/// asks counts as skipped, and says what for.
///
/// @param pdf the pages as a file
/// @param pages what stands on them
public record Rendered(Path pdf, List<Page> pages) {
  private static final List<String> PROGRAMS =
      List.of("soffice", "pdftotext", "pdftohtml", "pdftoppm", "fc-list");

  private static final String DIGITS = "Noto Sans Mono CJK SC";

  /// Faces that a Linux machine can have. Digits of the body are half as wide as Chinese characters
  /// in none of them but this monospaced one, as they are in 仿宋.
  private static final Faces FACES =
      new Faces("Noto Serif CJK SC", "Noto Sans CJK SC", "Noto Serif CJK SC", DIGITS, DIGITS);

  private static final long MOST_SECONDS = 90;

  /// A word, or as much of a line of Chinese as stands without a gap.
  public record Word(String text, double left, double top, double right, double bottom) {
    double middle() {
      return (top + bottom) / 2;
    }

    double height() {
      return bottom - top;
    }
  }

  /// The words at one height of a page, from left to right.
  public record Line(List<Word> words) {
    /// Without the gaps.
    public String text() {
      return words.stream().map(Word::text).collect(Collectors.joining());
    }

    /// Its left end.
    public double left() {
      return words.getFirst().left();
    }

    /// Its right end.
    public double right() {
      return words.getLast().right();
    }

    /// Half way between its top and its foot.
    public double middle() {
      return words.getFirst().middle();
    }
  }

  /// A page, from 1.
  public record Page(int number, double width, double height, List<Word> words) {
    /// What stands at one height, from the top down. Cells of a table's row make one line if their
    /// texts do.
    public List<Line> lines() {
      var lines = new ArrayList<List<Word>>();
      words.stream()
          .sorted(Comparator.comparingDouble(Word::middle))
          .forEach(word -> {
            if (lines.isEmpty()
                || word.middle() - lines.getLast().getFirst().middle() > word.height() / 4) {
              lines.add(new ArrayList<>());
            }
            lines.getLast().add(word);
          });
      return lines.stream()
          .map(line ->
              new Line(line.stream().sorted(Comparator.comparingDouble(Word::left)).toList()))
          .toList();
    }
  }

  public Rendered {
    pages = List.copyOf(pages);
  }

  /// Settings with faces that are here.
  public static PaperSettings withFaces(PaperSettings settings) {
    return new PaperSettings(
        settings.margins(), settings.linePitch(), FACES, settings.pageNumbers(), Set.of());
  }

  /// Has LibreOffice set documents, all in one go.
  ///
  /// @return one for each, in their order
  public static List<Rendered> of(List<Path> docx) throws IOException, InterruptedException {
    requireAll();
    var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "pages");
    var profile = folder.resolve("profile").toUri();
    var convert =
        List.of("soffice", "-env:UserInstallation=" + profile, "--headless", "--convert-to", "pdf");
    var files = docx.stream().map(Path::toString);
    run(
        Stream.of(convert.stream(), Stream.of("--outdir", folder.toString()), files)
            .flatMap(part -> part)
            .toList());
    var all = new ArrayList<Rendered>();
    for (var file : docx) {
      var name = Objects.requireNonNull(file.getFileName()).toString();
      all.add(read(folder.resolve(name.replaceFirst("\\.docx$", ".pdf"))));
    }
    return all;
  }

  /// The bookmarks of the PDF file, each after a tab for every level that it lies deeper.
  public List<String> outline() throws IOException, InterruptedException {
    var xml = run(List.of("pdftohtml", "-xml", "-i", "-stdout", pdf.toString()));
    return Jsoup.parse(xml, Parser.xmlParser()).select("outline > item").stream()
        .map(item -> "\t".repeat(depth(item)) + item.text())
        .toList();
  }

  /// Leaves a picture of every page in a folder.
  ///
  /// @param name what the files' names begin with
  public void draw(Path folder, String name, int dotsPerInch)
      throws IOException, InterruptedException {
    var dots = Integer.toString(dotsPerInch);
    var target = Files.createDirectories(folder).resolve(name).toString();
    run(List.of("pdftoppm", "-r", dots, "-png", pdf.toString(), target));
  }

  private static int depth(Element item) {
    return (int) item.parents().stream().filter(parent -> parent.nameIs("outline")).count() - 1;
  }

  private static Rendered read(Path pdf) throws IOException, InterruptedException {
    var xml = run(List.of("pdftotext", "-bbox-layout", pdf.toString(), "-"));
    var pages = new ArrayList<Page>();
    for (var page : Jsoup.parse(xml, Parser.xmlParser()).select("page")) {
      var words = page.select("word").stream().map(Rendered::word).toList();
      pages.add(new Page(pages.size() + 1, points(page, "width"), points(page, "height"), words));
    }
    return new Rendered(pdf, pages);
  }

  private static Word word(Element word) {
    return new Word(
        word.text(),
        points(word, "xMin"),
        points(word, "yMin"),
        points(word, "xMax"),
        points(word, "yMax"));
  }

  private static double points(Element element, String attribute) {
    return Double.parseDouble(element.attr(attribute));
  }

  /// Ends the test as skipped where something is missing that it takes.
  static void requireAll() throws IOException, InterruptedException {
    var missing = missing();
    assumeTrue(missing.isEmpty(), () -> "the pages were not looked at: no " + missing);
  }

  private static List<String> missing() throws IOException, InterruptedException {
    var missing = new ArrayList<String>();
    for (var program : PROGRAMS) {
      if (onPath(program).isEmpty()) {
        missing.add(program);
      }
    }
    if (onPath("soffice").filter(Part.WRITER::isIn).isEmpty()) {
      missing.add("LibreOffice Writer");
    }
    if (onPath("fc-list").isPresent()) {
      for (var face : List.of(FACES.title(), FACES.heading(), DIGITS)) {
        if (run(List.of("fc-list", face)).isBlank()) {
          missing.add(face);
        }
      }
    }
    return missing;
  }

  private static Optional<Path> onPath(String program) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
        .map(place -> Path.of(place, program))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /// What a program prints. It goes through a file, so that one that hangs can be ended.
  static String run(List<String> command) throws IOException, InterruptedException {
    var out = Files.createTempFile("nianbao", ".out");
    try {
      var process =
          new ProcessBuilder(command)
              .redirectOutput(out.toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        throw new IOException(command + " did not end within " + MOST_SECONDS + " s");
      }
      return Files.readString(out);
    } finally {
      Files.delete(out);
    }
  }
}
