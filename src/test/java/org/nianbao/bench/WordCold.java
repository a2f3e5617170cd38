package org.nianbao.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.nianbao.paper.Manuscript;
import org.nianbao.paper.PaperSettings;

/// The same report as a Word document by programs that start for it alone: ours as it ships, and a
/// script with python-docx that writes its texts, tables and merges.
public final class WordCold {
  private static final Path PROGRAM = Path.of("target", "app", "nianbao.jar");
  private static final int ROUNDS = 9;

  private WordCold() {}

  /// Measures both in turn and prints a table; says so where there is no python-docx.
  public static void main(String[] arguments) throws IOException, InterruptedException {
    var folder = Files.createTempDirectory("nianbao-cold");
    var sample = Drafts.sample("pingluo-2024");
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var home = "-Dnianbao.home=" + folder.resolve("home");
    var export = List.of("export", sample.toString(), "-o", folder.resolve("ours.docx").toString());
    var ours = join(List.of(java, home, "-jar", PROGRAM.toString()), export);
    var script = script(folder, sample);
    var exported = new Times();
    var scripted = new Times();
    for (int i = -1; i < ROUNDS; i++) {
      var inOurs = run(ours);
      if (i >= 0) {
        exported.add(inOurs);
      }
      if (!script.isEmpty()) {
        var inScript = run(script);
        if (i >= 0) {
          scripted.add(inScript);
        }
      }
    }
    if (script.isEmpty()) {
      System.out.println("python-docx: not here (needs Python with docx)");
      scripted = exported;
    }
    Lines.head("A program started for one Word document", "floor: a script with python-docx");
    scripted.print("floor", scripted);
    exported.print("java -jar nianbao.jar export", scripted);
  }

  private static List<String> script(Path folder, Path sample)
      throws IOException, InterruptedException {
    var python = Python.with("docx");
    if (python.isEmpty()) {
      return List.of();
    }
    var plain = Plain.of(Manuscript.of(Drafts.read(sample), PaperSettings.OFFICIAL));
    var source = folder.resolve("report.json");
    Files.writeString(source, new ObjectMapper().writeValueAsString(plain));
    return List.of(
        python.get(),
        Python.script("report.py", folder),
        source.toString(),
        folder.resolve("script.docx").toString());
  }

  private static double run(List<String> command) throws InterruptedException {
    var start = System.nanoTime();
    if (!Python.succeeds(command.toArray(String[]::new))) {
      throw new IllegalStateException("failed: " + command);
    }
    return (System.nanoTime() - start) / 1e6;
  }

  private static List<String> join(List<String> one, List<String> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }
}
