package org.nianbao.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nianbao.text.PlainText;

/// The text of a section or of the preface: paragraphs made of runs, with exactly the styles that
/// the exported document has.
///
/// @param paragraphs in order; none while nothing is written
public record Prose(List<Paragraph> paragraphs) {

  /// Empty prose, without any paragraph.
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

  /// This prose, or one empty body paragraph if there is none: what an editor needs to put a caret
  /// in.
  public Prose withAParagraph() {
    return paragraphs.isEmpty() ? new Prose(List.of(Paragraph.of(Style.BODY, ""))) : this;
  }

  /// Whether there is nothing but, at most, one empty body paragraph.
  public boolean isEmpty() {
    return paragraphs.isEmpty() || equals(EMPTY.withAParagraph());
  }

  /// The paragraph of an index, from 0.
  public Paragraph get(int index) {
    return paragraphs.get(index);
  }

  /// This prose with `count` paragraphs, from index `first` on, replaced by others.
  public Prose splice(int first, int count, Paragraph... replacement) {
    var result = new ArrayList<>(paragraphs);
    var replaced = result.subList(first, first + count);
    replaced.clear();
    replaced.addAll(List.of(replacement));
    return new Prose(result);
  }

  /// This prose without the text between two positions; their paragraphs become one, of the first
  /// one's style.
  public Prose remove(Position from, Position to) {
    var last = get(to.paragraph);
    return splice(
        from.paragraph,
        to.paragraph - from.paragraph + 1,
        get(from.paragraph).slice(0, from.offset).append(last.slice(to.offset, last.length())));
  }

  /// This prose with a run inserted at a position.
  public Prose insert(Position at, Run run) {
    var paragraph = get(at.paragraph);
    return splice(
        at.paragraph,
        1,
        paragraph
            .slice(0, at.offset)
            .append(new Paragraph(paragraph.style, List.of(run), Map.of()))
            .append(paragraph.slice(at.offset, paragraph.length())));
  }

  /// This prose with a paragraph split in two at a position, as Enter does. What follows a heading
  /// is body text, and an empty heading is never left behind.
  public Prose split(Position at) {
    var paragraph = get(at.paragraph);
    var head = paragraph.slice(0, at.offset);
    var tail = paragraph.slice(at.offset, paragraph.length());
    return splice(
        at.paragraph,
        1,
        at.offset == 0 ? head.with(Style.BODY) : head,
        at.offset == 0 && tail.length() > 0 ? tail : tail.with(Style.BODY));
  }

  /// The part between two positions. A linked figure that is cut becomes plain text.
  public Prose slice(Position from, Position to) {
    return new Prose(
        IntStream.rangeClosed(from.paragraph, to.paragraph)
            .mapToObj(index ->
                get(index)
                    .slice(
                        index == from.paragraph ? from.offset : 0,
                        index == to.paragraph ? to.offset : get(index).length()))
            .toList());
  }

  /// With the linked figures between two positions as plain text of the same characters.
  public Prose plain(Position from, Position to) {
    var result = new ArrayList<>(paragraphs);
    for (int index = from.paragraph; index <= to.paragraph; index++) {
      result.set(
          index,
          get(index)
              .plain(
                  index == from.paragraph ? from.offset : 0,
                  index == to.paragraph ? to.offset : get(index).length()));
    }
    return new Prose(result);
  }

  /// Whether the text has no visible character.
  public boolean isBlank() {
    return paragraphs.stream().allMatch(paragraph -> PlainText.isBlank(paragraph.text()));
  }

  /// The words without their styles, a line for each paragraph.
  public String text() {
    return paragraphs.stream().map(Paragraph::text).collect(Collectors.joining("\n"));
  }

  /// The number of characters without white space and invisible ones, as clerks count them.
  public int characters() {
    return (int)
        paragraphs.stream()
            .flatMapToInt(paragraph -> paragraph.text().codePoints())
            .filter(point -> !PlainText.isSpace(point) && PlainText.isSeen(point))
            .count();
  }

  /// Whether it contains a linked figure.
  public boolean hasFigures() {
    return paragraphs.stream().anyMatch(Paragraph::hasFigures);
  }

  /// The same with every linked figure brought up to date; this very object if they all are.
  Prose following(Totals totals) {
    var next = paragraphs.stream().map(paragraph -> paragraph.following(totals)).toList();
    return next.equals(paragraphs) ? this : new Prose(next);
  }

  /// This prose followed by another.
  public Prose and(Prose more) {
    return new Prose(Stream.concat(paragraphs.stream(), more.paragraphs.stream()).toList());
  }

  /// A position between two characters, where a caret can be.
  ///
  /// @param paragraph the paragraph's index, from 0
  /// @param offset the number of UTF-16 units before it in the paragraph
  public record Position(int paragraph, int offset) {}

  /// The style of a paragraph: body text or sub-heading.
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

  /// The font weight of a run.
  public enum Weight {
    PLAIN,
    /// Bold lead-ins such as 一是….
    BOLD
  }

  /// One paragraph.
  ///
  /// @param style body text or sub-heading
  /// @param runs its text; neighbouring runs of plain text differ in weight
  /// @param unknown members of a newer file that this version does not know, as JSON by name
  public record Paragraph(Style style, List<Run> runs, Map<String, String> unknown) {

    /// Merges neighbouring runs of the same weight, so that paragraphs that look the same are
    /// equal. Linked figures are not merged, nor are runs with unknown members: this version cannot
    /// know what two of them mean together.
    public Paragraph {
      runs = merged(runs.stream().filter(run -> !run.isNothing()).toList());
      unknown = Map.copyOf(unknown);
    }

    private static List<Run> merged(List<Run> runs) {
      var merged = new ArrayList<Run>();
      int next = 0;
      for (int first = 0; first < runs.size(); first = next) {
        var run = runs.get(first);
        do {
          next++;
        } while (next < runs.size() && run.isSetLike(runs.get(next)));
        merged.add(next == first + 1 ? run : run.with(text(runs.subList(first, next))));
      }
      return List.copyOf(merged);
    }

    private static String text(List<Run> runs) {
      return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    /// A paragraph of plain text.
    public static Paragraph of(Style style, String text) {
      return new Paragraph(style, List.of(Run.of(text)), Map.of());
    }

    /// The length of the text in UTF-16 units.
    public int length() {
      return runs.stream().mapToInt(run -> run.text.length()).sum();
    }

    /// The part between two offsets. A linked figure that is cut becomes plain text.
    public Paragraph slice(int from, int to) {
      var result = new ArrayList<Run>();
      int start = 0;
      for (var run : runs) {
        int end = start + run.text.length();
        if (from < end && start < to) {
          result.add(run.slice(Math.max(from - start, 0), Math.min(to, end) - start));
        }
        start = end;
      }
      return new Paragraph(style, result, unknown);
    }

    private Paragraph plain(int from, int to) {
      var result = new ArrayList<Run>();
      int start = 0;
      for (var run : runs) {
        int end = start + run.text.length();
        boolean isWithin = from < end && start < to;
        result.add(isWithin ? new Run(run.text, run.weight, run.unknown) : run);
        start = end;
      }
      return new Paragraph(style, result, unknown);
    }

    /// Cuts the paragraph into parts in a single pass over its runs. Many calls of [#slice] would
    /// each go through all of them.
    ///
    /// @param ends the offset after each part, in ascending order; the last one is the length
    public List<Paragraph> cut(List<Integer> ends) {
      var parts = new ArrayList<Paragraph>();
      var part = new ArrayList<Run>();
      int start = 0;
      for (var run : runs) {
        int from = start;
        int end = start + run.text.length();
        while (parts.size() < ends.size() && ends.get(parts.size()) <= end) {
          int to = ends.get(parts.size());
          part.addAll(run.between(from - start, to - start));
          parts.add(new Paragraph(style, part, unknown));
          part.clear();
          from = to;
        }
        part.addAll(run.between(from - start, run.text.length()));
        start = end;
      }
      return parts;
    }

    /// This paragraph followed by another one's text.
    public Paragraph append(Paragraph other) {
      return new Paragraph(
          style, Stream.concat(runs.stream(), other.runs.stream()).toList(), unknown);
    }

    /// The same text in another style.
    public Paragraph with(Style style) {
      return new Paragraph(style, runs, unknown);
    }

    /// This paragraph with another weight between two offsets.
    public Paragraph with(Weight weight, int from, int to) {
      var inner = slice(from, to).runs.stream().map(run -> run.with(weight)).toList();
      return slice(0, from)
          .append(new Paragraph(style, inner, Map.of()))
          .append(slice(to, length()));
    }

    /// The weight that text typed at an offset takes: that of the character before, or at the start
    /// that of the first character.
    public Weight weightAt(int offset) {
      var before = slice(Math.max(offset - 1, 0), Math.max(offset, 1)).runs;
      return before.isEmpty() ? Weight.PLAIN : before.getFirst().weight;
    }

    /// The words without their styles.
    public String text() {
      return text(runs);
    }

    private boolean hasFigures() {
      return runs.stream().anyMatch(run -> run.figure.isPresent());
    }

    private Paragraph following(Totals totals) {
      return hasFigures()
          ? new Paragraph(style, runs.stream().map(run -> run.following(totals)).toList(), unknown)
          : this;
    }

    /// The linked figures and where they stand, from the left.
    public List<Linked> figures() {
      var result = new ArrayList<Linked>();
      int start = 0;
      for (var run : runs) {
        int from = start;
        int to = start + run.text.length();
        run.figure.ifPresent(figure -> result.add(new Linked(figure, from, to)));
        start = to;
      }
      return result;
    }
  }

  /// A linked figure with the range of its characters in a paragraph.
  ///
  /// @param figure where the number comes from
  /// @param from the offset of its first character, in UTF-16 units
  /// @param to the offset after its last
  public record Linked(Figure figure, int from, int to) {

    /// Whether any linked figure of a paragraph has a character between two offsets. A binary
    /// search, since a paragraph may have thousands of figures and this may be asked for thousands
    /// of ranges.
    ///
    /// @param figures all that the paragraph has, from the left
    public static boolean isAnyBetween(List<Linked> figures, int from, int to) {
      int low = 0;
      int high = figures.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (figures.get(middle).from < to) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low > 0 && figures.get(low - 1).to > from;
    }
  }

  /// A run of text in one weight, or a linked figure.
  ///
  /// @param text one character or more, no line break; a figure's is what the cells say
  /// @param weight plain or bold
  /// @param figure where the number comes from; empty for text
  /// @param unknown members of a newer file that this version does not know, as JSON by name
  public record Run(
      String text, Weight weight, Optional<Figure> figure, Map<String, String> unknown) {

    public Run {
      unknown = Map.copyOf(unknown);
    }

    /// A run of text that is not a linked figure.
    public Run(String text, Weight weight, Map<String, String> unknown) {
      this(text, weight, Optional.empty(), unknown);
    }

    /// A linked figure, whose text the draft fills in.
    public static Run of(Figure figure, Weight weight) {
      return new Run(Figure.UNKNOWN, weight, Optional.of(figure), Map.of());
    }

    private boolean isNothing() {
      return text.isEmpty() && figure.isEmpty() && unknown.isEmpty();
    }

    private boolean isSetLike(Run other) {
      return weight == other.weight
          && figure.isEmpty()
          && other.figure.isEmpty()
          && unknown.isEmpty()
          && other.unknown.isEmpty();
    }

    private Run with(String text) {
      return new Run(text, weight, figure, unknown);
    }

    private Run with(Weight weight) {
      return new Run(text, weight, figure, unknown);
    }

    private List<Run> between(int from, int to) {
      return from < to ? List.of(slice(from, to)) : List.of();
    }

    private Run slice(int from, int to) {
      return from == 0 && to == text.length()
          ? this
          : new Run(text.substring(from, to), weight, unknown);
    }

    private Run following(Totals totals) {
      return figure.map(one -> new Run(one.text(totals), weight, figure, unknown)).orElse(this);
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
