package org.nianbao;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Nobody discusses layout: every file is as google-java-format writes it.
///
/// `mvn verify -Dnianbao.format=apply` rewrites the files that are not.
class FormatTest {

  @Test
  void everyFileIsAsTheFormatterWritesIt() throws IOException {
    var formatter = new Formatter();
    var apply = "apply".equals(System.getProperty("nianbao.format"));
    var unformatted = new ArrayList<Path>();
    for (var file : Sources.under(Sources.ALL)) {
      var formatted = formatted(formatter, file);
      if (formatted.equals(Sources.text(file))) {
        continue;
      }
      if (apply) {
        Files.writeString(file, formatted);
        System.out.println("FormatTest: formatted " + file);
      } else {
        unformatted.add(file);
      }
    }
    assertEquals(
        List.of(), unformatted, "not formatted; `mvn verify -Dnianbao.format=apply` formats them");
  }

  private static String formatted(Formatter formatter, Path file) {
    try {
      return formatter.formatSourceAndFixImports(Sources.text(file));
    } catch (FormatterException e) {
      throw new IllegalStateException("cannot be read as Java: " + file, e);
    }
  }
}
