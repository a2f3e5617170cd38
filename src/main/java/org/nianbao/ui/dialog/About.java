package org.nianbao.ui.dialog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.nianbao.file.ApplicationFolder;
import org.nianbao.file.ApplicationFolder.Place;
import org.nianbao.wording.Wording;

/// What 帮助—关于 says: the version, the Java that runs it, and where settings and earlier versions
/// lie.
final class About {
  private About() {}

  /// @param version the program's version, or `-`
  /// @param property the value of a system property, null if it is not set; `nianbao.runtime` names
  ///   a Java that was put in for tests
  static String text(
      String version, ApplicationFolder folder, UnaryOperator<@Nullable String> property) {
    var lines = new ArrayList<String>(List.of(Wording.of("about.version", version)));
    var java =
        Wording.of(
            "about.java", property.apply("java.runtime.version"), property.apply("java.vendor"));
    lines.add(java);
    Optional.ofNullable(property.apply("nianbao.runtime"))
        .ifPresent(name -> lines.add(Wording.of("about.testRuntime", name)));
    lines.add(Wording.of("about.folder", folder.path()));
    if (folder.place() == Place.STICK_NOT_WRITABLE) {
      lines.add(Wording.of("about.stick"));
    }
    lines.add(Wording.of("about.offline"));
    return String.join("\n", lines);
  }
}
