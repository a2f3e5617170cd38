package org.nianbao.recognition;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nianbao.form.Heading;
import org.nianbao.source.SourcePlace;
import org.nianbao.source.TextBlock;

/// A table of the form in running text, as in a page that was saved as text: labels and numbers in
/// reading order, with nothing or only blanks between them (5845546 may be three numbers). Nothing
/// of it is sure.
final class GluedTable {
  private static final Pattern NUMBERS = Pattern.compile("^[\\s0-9.,+\\-/—无万元]*");

  /// A number as it can begin or go on in digits without anything between them: a fraction or a
  /// unit ends it for sure.
  private static final Pattern NUMBER =
      Pattern.compile("[-+]?(?:0|[1-9][0-9]*)(?:[.][0-9]+万?元?|万?元)?");

  /// Where a label begins: with its number, with a word that is no unit, or with a bracket.
  private static final Pattern LABEL =
      Pattern.compile("[0-9]\\.(?=\\p{IsHan})|[\\p{IsHan}&&[^万元无]]|[(（]");

  private static final Pattern DIVISIBLE = Pattern.compile("[-+0-9]+(?:[.][0-9]+)?万?元?");

  /// The most characters of a number.
  private static final int LONGEST = 30;

  /// The most readings of a row that are worked out.
  private static final int MOST_WAYS = 5_000;

  private final List<TextBlock> blocks;

  /// The text of all blocks, each character as it is compared.
  private final String text;

  /// The characters of the text that are not white space, and where each of them stands.
  private final String dense;

  private final List<Integer> at = new ArrayList<>();

  /// @param blocks the text of the section
  GluedTable(List<TextBlock> blocks) {
    this.blocks = List.copyOf(blocks);
    text = compared(blocks.stream().map(TextBlock::text).collect(Collectors.joining("\n")));
    var dense = new StringBuilder();
    for (int i = 0; i < this.text.length(); i++) {
      if (!Character.isWhitespace(this.text.charAt(i))) {
        dense.append(this.text.charAt(i));
        at.add(i);
      }
    }
    this.dense = dense.toString();
  }

  /// A label in the text without white space.
  ///
  /// @param start the index of its first character
  /// @param end the index behind its last one
  private record Label(int start, int end) {}

  /// Reads rows of the form, in order.
  ///
  /// @param rows the rows of one table
  /// @return the rows that were found
  Map<FormRow, Fit> read(List<FormRow> rows) {
    var found = new LinkedHashMap<FormRow, GluedRows.Row>();
    int from = 0;
    for (var row : rows) {
      var label = row.label().isPresent() ? find(row.label().get(), from) : lastLabel(row);
      if (label.isPresent()) {
        from = label.get().end;
        var numbers = numbers(from);
        found.put(row, new GluedRows.Row(ways(numbers, row.size()), place(label.get(), numbers)));
      }
    }
    return GluedRows.fits(found);
  }

  private Optional<Label> find(Heading label, int from) {
    var sought = dense(label.text());
    return label(dense.indexOf(sought, from), sought);
  }

  /// The last column label, where the row has no label of its own.
  private Optional<Label> lastLabel(FormRow row) {
    var sought = dense(row.columns().getLast().own().text());
    return label(dense.lastIndexOf(sought), sought);
  }

  private static Optional<Label> label(int start, String sought) {
    return start < 0 ? Optional.empty() : Optional.of(new Label(start, start + sought.length()));
  }

  private static String dense(String text) {
    return compared(text).replaceAll("\\s", "");
  }

  /// A text with its full-width characters as half-width ones, of the same length.
  private static String compared(String text) {
    var compared = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      var own = text.substring(i, i + 1);
      var plain = Normalizer.normalize(own, Normalizer.Form.NFKC);
      compared.append(plain.length() == 1 ? plain : own);
    }
    return compared.toString();
  }

  /// The numbers from an index on, before the next label; blank if none follow.
  private String numbers(int from) {
    if (from >= at.size()) {
      return "";
    }
    var run = NUMBERS.matcher(cut(text.substring(at.get(from))));
    return run.find() ? run.group() : "";
  }

  /// Where a row stands: its label and its numbers, as far as they are in the label's paragraph.
  private SourcePlace place(Label label, String numbers) {
    int start = at.get(label.start);
    int end = at.get(label.end - 1) + 1;
    end = Math.max(end, text.indexOf(numbers.strip(), end) + numbers.strip().length());
    int before = 0;
    for (var block : blocks) {
      int behind = before + block.text().length();
      if (start <= behind) {
        var words = block.text().substring(start - before, Math.min(end, behind) - before);
        return new SourcePlace.OfWords(block.origin(), words);
      }
      before = behind + 1;
    }
    throw new IllegalStateException("a label that is in no paragraph: " + label);
  }

  /// Every way to read some numbers as some cells.
  private static List<List<String>> ways(String numbers, int cells) {
    if (numbers.isBlank()) {
      return List.of();
    }
    var tokens = List.of(numbers.strip().split("\\s+"));
    var ways = new LinkedHashSet<List<String>>();
    int most = tokens.stream().mapToInt(String::length).max().orElse(0);
    int longest = Math.min(most, LONGEST);
    for (int length = 1; length <= longest && ways.size() < MOST_WAYS; length++) {
      new Splitting(cells, length, ways).split(tokens, 0, List.of());
    }
    return List.copyOf(ways);
  }

  /// The text before the next label: a number right before 、 or a dot and a word, or before a
  /// bracket, is the label's own.
  private static String cut(String behind) {
    var label = LABEL.matcher(behind);
    return label.find() ? behind.substring(0, label.start()) : behind;
  }

  /// The division of texts into numbers, those of like size first: any other takes too long where
  /// there are many digits.
  ///
  /// @param cells how many numbers there are
  /// @param longest the most characters of a number
  /// @param ways takes each way
  private record Splitting(int cells, int longest, Set<List<String>> ways) {
    private void split(List<String> tokens, int index, List<String> read) {
      if (ways.size() >= MOST_WAYS) {
        return;
      }
      if (index == tokens.size()) {
        if (read.size() == cells) {
          ways.add(List.copyOf(read));
        }
        return;
      }
      int room = cells - read.size() - (tokens.size() - index - 1);
      for (var parts : parts(tokens.get(index), room)) {
        split(tokens, index + 1, Stream.concat(read.stream(), parts.stream()).toList());
      }
    }

    /// Every way to cut a token into at most some numbers without leading zeros; one that is not
    /// made of digits stays whole.
    private List<List<String>> parts(String token, int most) {
      if (most < 1) {
        return List.of();
      }
      if (!DIVISIBLE.matcher(token).matches()) {
        return List.of(List.of(token));
      }
      var all = new ArrayList<List<String>>();
      cut(token, most, List.of(), all);
      return all;
    }

    private void cut(String digits, int most, List<String> before, List<List<String>> all) {
      if (digits.isEmpty()) {
        all.add(before);
        return;
      }
      if (digits.length() > most * longest || all.size() > MOST_WAYS * 2) {
        return;
      }
      for (int length = 1; length <= Math.min(longest, digits.length()); length++) {
        var number = digits.substring(0, length);
        if (isNumber(number, digits.substring(length))) {
          cut(
              digits.substring(length),
              most - 1,
              Stream.concat(before.stream(), Stream.of(number)).toList(),
              all);
        }
      }
    }

    /// Whether a text is a number that can be followed by the rest of the digits.
    private static boolean isNumber(String text, String rest) {
      boolean isEnded = rest.isEmpty() || rest.matches("[-+0-9].*");
      boolean isWhole = !text.contains(".") || !rest.matches("[0-9].*");
      return isEnded && isWhole && NUMBER.matcher(text).matches();
    }
  }
}
