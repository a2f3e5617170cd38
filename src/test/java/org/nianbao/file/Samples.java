package org.nianbao.file;

import java.io.IOException;
import java.util.List;
import org.nianbao.draft.Draft;

/// The drafts that ship with the program.
public final class Samples {
  private Samples() {}

  /// Their names, without the ending.
  public static List<String> names() {
    return List.of(
        "pingluo-2024", "haiyuan-2020", "case-01", "case-03", "case-05", "case-07", "unbalanced");
  }

  /// The file of a sample.
  public static byte[] bytes(String name) throws IOException {
    var path = "/org/nianbao/samples/" + name + DraftFile.ENDING;
    try (var in = Samples.class.getResourceAsStream(path)) {
      return in.readAllBytes();
    }
  }

  /// A sample as a draft.
  public static Draft draft(String name) throws IOException {
    return DraftFile.parse(bytes(name)).draft();
  }
}
