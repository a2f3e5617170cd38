package org.nianbao.draft;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The written part of a section: paragraphs of runs, with exactly the styles that the document
/// has.
///
/// @param paragraphs in order; none while nothing is written
public record Prose(List<Paragraph> paragraphs) {

  /// Nothing written.
  public static final Prose EMPTY = new Prose(List.of());

  public Prose {
    paragraphs = List.copyOf(paragraphs);
  }

  /// Body paragraphs, one for each line of the text.
  public static Prose of(String text) {
    return text.isEmpty()
        ? EMPTY
        : new Prose(text.lines().map(line -> Paragraph.of(Style.BODY, line)).toList());
  }

  /// Whether no character but space is written.
  public boolean isBlank() {
    return paragraphs.stream().allMatch(paragraph -> paragraph.text().isBlank());
  }

  /// The words without their styles, a line for each paragraph.
  public String text() {
    return paragraphs.stream().map(Paragraph::text).collect(Collectors.joining("\n"));
  }

  /// Characters without white space, as clerks count them.
  public int characters() {
    return (int)
        paragraphs.stream()
            .flatMapToInt(paragraph -> paragraph.text().codePoints())
            .filter(point -> !Character.isWhitespace(point) && point != '\u3000')
            .count();
  }

  /// This prose followed by another.
  public Prose and(Prose more) {
    return new Prose(Stream.concat(paragraphs.stream(), more.paragraphs.stream()).toList());
  }

  /// What a paragraph is.
  public enum Style {
    /// Running text.
    BODY("body"),
    /// A sub-heading of the first level, （一） ….
    HEADING("heading"),
    /// A sub-heading of the second level, 1. ….
    SUBHEADING("subheading");

    private final String id;

    Style(String id) {
      this.id = id;
    }

    /// The stable ASCII name used in files.
    public String id() {
      return id;
    }
  }

  /// Weight of a run.
  public enum Weight {
    PLAIN,
    /// Bold lead-ins such as 一是….
    BOLD
  }

  /// One paragraph.
  ///
  /// @param style what it is
  /// @param runs its text; neighbours differ in weight
  /// @param unknown members of a newer file that this version does not know, as JSON by name
  public record Paragraph(Style style, List<Run> runs, Map<String, String> unknown) {

    public Paragraph {
      runs = List.copyOf(runs);
      unknown = Map.copyOf(unknown);
    }

    /// A paragraph of plain text.
    public static Paragraph of(Style style, String text) {
      var runs = text.isEmpty() ? List.<Run>of() : List.of(Run.of(text));
      return new Paragraph(style, runs, Map.of());
    }

    /// The words without their styles.
    public String text() {
      return runs.stream().map(Run::text).collect(Collectors.joining());
    }
  }

  /// A stretch of text set alike.
  ///
  /// @param text one character or more, no line break
  /// @param weight plain or bold
  /// @param unknown members of a newer file that this version does not know, as JSON by name
  public record Run(String text, Weight weight, Map<String, String> unknown) {

    public Run {
      unknown = Map.copyOf(unknown);
    }

    /// Plain text.
    public static Run of(String text) {
      return new Run(text, Weight.PLAIN, Map.of());
    }

    /// Bold text.
    public static Run bold(String text) {
      return new Run(text, Weight.BOLD, Map.of());
    }
  }
}
