package org.nianbao.recognition;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nianbao.form.Heading;
import org.nianbao.form.Section;
import org.nianbao.label.Likeness;
import org.nianbao.recognition.Recognition.Deviation;
import org.nianbao.source.Source;
import org.nianbao.source.SourceBlock;
import org.nianbao.source.SourcePlace;
import org.nianbao.source.TextBlock;
import org.nianbao.source.TextRun;
import org.nianbao.text.PlainText;

/// The document cut into the parts of the report by its statutory headings, whatever their level or
/// face, mistyped ones included.
///
/// @param parts the blocks of each section, without its heading; those before the first heading are
///   under [Section#COVER]
/// @param deviations headings other than the form prescribes
record Outline(Map<Section, List<SourceBlock>> parts, List<Deviation> deviations) {
  private static final Pattern NUMERAL = Pattern.compile("^([一二三四五六])\\s*[、.．,，]");

  /// The end of a line in a table of contents: the number of a page.
  private static final Pattern CONTENTS = Pattern.compile("[\\t.…·]+\\s*[0-9]{1,3}$");

  private static final Pattern PAGE_NUMBER =
      Pattern.compile("^[-—–－─]{1,2}\\s*[0-9]{1,3}\\s*[-—–－─]{1,2}$");

  private static final Pattern BRACKETED = Pattern.compile("^[（(〔\\[]");

  /// How a numbered part is written in words.
  private static final Pattern PART = Pattern.compile("^第([一二三四五六])部分\\s*[、.．,，：:]?\\s*");

  /// What the headings of the last two parts have in common, however they are worded: 存在问题和下一步打算,
  /// 其他事项.
  private static final Map<Section, Pattern> OTHERWISE =
      Map.of(Section.PROBLEMS, Pattern.compile("问题|不足"), Section.OTHER, Pattern.compile("其[他它]"));

  /// The longest line that is such a heading.
  private static final int SHORT = 20;

  /// The least share of characters that a line with the right numeral has in common with a heading.
  private static final double NUMBERED = 0.7;

  /// The same for a line without a numeral, and for a heading inside a line.
  private static final double BARE = 0.85;

  /// How many characters a mistyped heading may be longer or shorter than the prescribed one.
  private static final int SLACK = 4;

  private static final int LONGEST = 40;

  /// How many parts a document at least has whose headings are found.
  private static final int FEWEST = 3;

  /// Where a heading ends in a line, and what stands there.
  private record Found(Section section, int start, int end, boolean exact) {}

  static Outline of(Source source) {
    var plain = cut(source, false);
    return plain.parts.size() >= FEWEST ? plain : cut(source, true);
  }

  /// @param inside whether headings are also looked for inside of lines, as in a page that was
  ///   saved as one line
  private static Outline cut(Source source, boolean inside) {
    var parts = new EnumMap<Section, List<SourceBlock>>(Section.class);
    var deviations = new ArrayList<Deviation>();
    var section = Section.COVER;
    for (var block : source.blocks()) {
      if (isPageNumber(block)) {
        continue;
      }
      if (!(block instanceof TextBlock text)) {
        parts.computeIfAbsent(section, _ -> new ArrayList<>()).add(block);
        continue;
      }
      var rest = text;
      for (var found = find(rest, section, inside);
          found.isPresent();
          found = inside ? find(rest, section, true) : Optional.empty()) {
        var heading = found.get();
        add(parts, section, slice(rest, 0, heading.start));
        section = heading.section;
        parts.computeIfAbsent(section, _ -> new ArrayList<>());
        if (!heading.exact) {
          deviations.add(
              new Deviation(
                  Deviation.Kind.HEADING,
                  PlainText.of(rest.text().substring(heading.start, heading.end)),
                  section.heading(),
                  new SourcePlace.OfBlock(rest.origin())));
        }
        rest = slice(rest, heading.end, rest.text().length());
      }
      add(parts, section, rest);
    }
    return new Outline(parts, deviations);
  }

  private static void add(Map<Section, List<SourceBlock>> parts, Section section, TextBlock text) {
    if (!PlainText.isBlank(text.text()) || text.runs().stream().anyMatch(run -> !run.counts())) {
      parts.computeIfAbsent(section, _ -> new ArrayList<>()).add(text);
    }
  }

  /// Whether a paragraph is the number of a page, such as — 5 —.
  static boolean isPageNumber(SourceBlock block) {
    return block instanceof TextBlock text
        && PAGE_NUMBER.matcher(PlainText.of(text.text())).matches();
  }

  private static TextBlock slice(TextBlock block, int from, int to) {
    var runs = new ArrayList<TextRun>();
    int start = 0;
    for (var run : block.runs()) {
      int length = run.counts() ? run.text().length() : 0;
      int begin = Math.max(from - start, 0);
      int end = Math.min(to - start, length);
      if (run.counts() && begin < end) {
        runs.add(new TextRun(run.text().substring(begin, end), run.mark(), run.isBold()));
      } else if (!run.counts() && start >= from && start <= to && from == 0) {
        runs.add(run);
      }
      start += length;
    }
    return new TextBlock(runs, from == 0 ? block.level() : 0, block.origin());
  }

  /// The sections whose headings a paragraph has, in order: one that is a heading, or those inside
  /// of a page that was saved as one line.
  static List<Section> headings(SourceBlock block) {
    if (!(block instanceof TextBlock text)) {
      return List.of();
    }
    var own = find(text, Section.COVER, false);
    if (own.isPresent()) {
      return List.of(own.get().section);
    }
    var inside = new ArrayList<Section>();
    var rest = text;
    for (var found = find(rest, Section.COVER, true);
        found.isPresent();
        found = find(rest, inside.getLast(), true)) {
      inside.add(found.get().section);
      rest = slice(rest, found.get().end, rest.text().length());
    }
    return inside.size() < FEWEST ? List.of() : inside;
  }

  private static Optional<Found> find(TextBlock block, Section after, boolean inside) {
    var text = block.text();
    for (var section : Section.values()) {
      if (section.ordinal() > after.ordinal()) {
        var found = inside ? within(text, section) : atStart(text, section, after);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Found> atStart(String text, Section section, Section after) {
    int start = text.length() - text.stripLeading().length();
    var line = text.substring(start);
    var key = Heading.key(section.heading());
    if (line.isEmpty() || BRACKETED.matcher(line).find() || CONTENTS.matcher(line).find()) {
      return Optional.empty();
    }
    if (Heading.key(line).equals(key)) {
      return Optional.of(new Found(section, 0, text.length(), true));
    }
    var told = PART.matcher(line).replaceFirst("$1、");
    var numeral = NUMERAL.matcher(told);
    boolean numbered = numeral.find() && numeral.group(1).equals(section.numeral());
    if (numbered && Heading.key(line).startsWith(key)) {
      return Optional.of(new Found(section, 0, start + end(line, key.length()), true));
    }
    var share =
        line.length() > LONGEST
            ? 0
            : Likeness.share(Likeness.core(told), Likeness.core(section.heading()));
    boolean other = numeral.reset().find() && !numbered;
    boolean isLike = other ? share == 1 : share >= (numbered ? NUMBERED : BARE);
    boolean isNext = numbered && section.ordinal() == after.ordinal() + 1;
    return isLike || (isNext && isOtherwise(told, section))
        ? Optional.of(new Found(section, 0, text.length(), false))
        : Optional.empty();
  }

  private static boolean isOtherwise(String line, Section section) {
    return line.length() <= SHORT
        && Optional.ofNullable(OTHERWISE.get(section))
            .filter(words -> words.matcher(line).find())
            .isPresent();
  }

  /// The index after some letters and digits of a text, and the punctuation after them.
  private static int end(String text, int letters) {
    int at = 0;
    for (int seen = 0; at < text.length() && seen < letters; at++) {
      seen += Heading.key(text.substring(at, at + 1)).length();
    }
    return at;
  }

  /// A heading inside of a text: its numeral, and then nearly its words.
  private static Optional<Found> within(String text, Section section) {
    var mark = Pattern.compile(section.numeral() + "\\s*[、.．]").matcher(text);
    var core = Likeness.core(section.heading());
    Optional<Found> best = Optional.empty();
    double most = BARE;
    while (mark.find()) {
      for (int length = core.length() - SLACK; length <= core.length() + SLACK; length++) {
        int end = mark.end() + length;
        if (end <= text.length()) {
          var words = Heading.key(text.substring(mark.end(), end));
          double share = Likeness.share(words, core);
          if (share > most && !words.isEmpty()) {
            most = share;
            best = Optional.of(new Found(section, mark.start(), end, words.equals(core)));
          }
        }
      }
    }
    return best;
  }

  /// The blocks of a section; none if its heading was not found.
  List<SourceBlock> part(Section section) {
    return parts.getOrDefault(section, List.of());
  }

  /// The texts of a section, in order.
  List<TextBlock> texts(Section section) {
    return part(section).stream()
        .filter(TextBlock.class::isInstance)
        .map(TextBlock.class::cast)
        .toList();
  }

  /// Where a section begins; nowhere if the document has none.
  SourcePlace place(Section section) {
    return part(section).stream()
        .findFirst()
        .map(SourceBlock::origin)
        .<SourcePlace>map(SourcePlace.OfBlock::new)
        .orElse(new SourcePlace.Nowhere(section.heading()));
  }
}
