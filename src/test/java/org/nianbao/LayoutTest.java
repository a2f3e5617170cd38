package org.nianbao;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.jar.Attributes.Name;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What ships. Run by `mvn verify` after everything is packaged, and by nothing before.
class LayoutTest {
  private static final Path APP = Path.of("target", "app");
  private static final Path PROGRAM = APP.resolve("nianbao.jar");

  @Test
  void onlyWhatRunsIsLaidOut() throws IOException {
    assertEquals(List.of("lib", "nianbao.jar"), names(APP));
    assertEquals(
        List.of(
            "SparseBitSet",
            "apache-mime4j-core",
            "atlantafx-base",
            "commons-codec",
            "commons-collections4",
            "commons-compress",
            "commons-io",
            "commons-lang3",
            "commons-logging",
            "commons-math3",
            "controlsfx",
            "curvesapi",
            "fontbox",
            "ikonli-bootstrapicons-pack",
            "ikonli-core",
            "ikonli-javafx",
            "jackson-annotations",
            "jackson-core",
            "jackson-databind",
            "java-diff-utils",
            "javafx-base",
            "javafx-controls",
            "javafx-graphics",
            "jfx-incubator-input",
            "jfx-incubator-richtext",
            "jsoup",
            "jspecify",
            "log4j-api",
            "log4j-to-jul",
            "pdfbox",
            "pdfbox-io",
            "picocli",
            "pinyin4j",
            "poi",
            "poi-ooxml",
            "poi-ooxml-full",
            "poi-scratchpad",
            "xmlbeans"),
        names(APP.resolve("lib")).stream()
            .map(jar -> jar.replaceFirst("-[0-9].*", ""))
            .distinct()
            .toList());
  }

  @Test
  void theProgramNamesExactlyTheLibrariesBesideIt() throws IOException {
    try (var jar = new JarFile(PROGRAM.toFile())) {
      var path = jar.getManifest().getMainAttributes().getValue(Name.CLASS_PATH);
      assertEquals(
          names(APP.resolve("lib")).stream().map("lib/"::concat).toList(),
          Stream.of(path.split(" ")).sorted().toList());
    }
  }

  @Test
  void noTestShips() throws IOException {
    try (var jar = new JarFile(PROGRAM.toFile())) {
      var tests =
          jar.stream()
              .map(entry -> entry.getName())
              .filter(name -> name.endsWith("Test.class"))
              .toList();
      assertEquals(List.of(), tests);
      assertEquals(Optional.of("org.nianbao.Main"), main(jar));
    }
  }

  private static Optional<String> main(JarFile jar) throws IOException {
    return Optional.ofNullable(jar.getManifest().getMainAttributes().getValue(Name.MAIN_CLASS));
  }

  private static List<String> names(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return List.copyOf(
          files
              .map(file -> file.getFileName().toString())
              .collect(Collectors.toCollection(TreeSet::new)));
    }
  }
}
