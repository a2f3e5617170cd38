package org.nianbao.verification;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nianbao.compare.Compared;
import org.nianbao.recognition.Recognition;

/// One of the two reports on the page of a comparison.
///
/// @param name the name of its file, or what people call a report that has none
/// @param kind the format, for people
/// @param sha256 SHA-256 of the file's bytes, in hexadecimal; empty if it is not as in a file
/// @param report the draft, or what was found in the document
public record ComparedReport(String name, String kind, Optional<String> sha256, Compared report) {

  /// A report that was read from a file.
  public static ComparedReport of(ReportFile read) {
    return new ComparedReport(
        read.file().getFileName().toString(),
        read.kindName(),
        Optional.of(read.sha256()),
        read.report());
  }

  /// A draft that is not as in a file.
  public static ComparedReport of(String name, Compared report) {
    return new ComparedReport(name, ReportFile.draftName(), Optional.empty(), report);
  }

  /// What somebody should know of how a document was read, a sentence each: what was chosen among
  /// several readings, and what of it was not used.
  public static List<String> remarks(Compared report) {
    return report.found().map(ComparedReport::remarks).orElse(List.of());
  }

  private static List<String> remarks(Recognition found) {
    var decisions = found.decisions().stream().map(Recognition.Decision::sentence);
    var unused = found.unused().stream().map(Recognition.Unused::sentence);
    return Stream.concat(decisions, unused).toList();
  }
}
