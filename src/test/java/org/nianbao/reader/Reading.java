package org.nianbao.reader;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.nianbao.file.Trouble;
import org.nianbao.recognition.Recogniser;

/// A program of its own that reads every document of a folder and says what came of each: `read`,
/// or the sentence.
final class Reading {
  private Reading() {}

  public static void main(String[] arguments) throws IOException {
    try (var files = Files.list(Path.of(arguments[0]))) {
      for (var file : files.sorted().toList()) {
        say(file.getFileName() + "\t" + outcome(file));
      }
    }
  }

  private static String outcome(Path file) {
    try {
      Recogniser.of(Reader.read(file));
      return "read";
    } catch (Trouble e) {
      return e.getMessage();
    }
  }

  private static void say(String line) {
    System.out.writeBytes((line + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
