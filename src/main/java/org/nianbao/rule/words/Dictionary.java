package org.nianbao.rule.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.nianbao.wording.Wording;

/// A list of wrong words with the right ones, and of words that no rule about words objects to. The
/// program has its own; an office may add to it.
///
/// As a text it has one entry per line:
///
/// ```
/// 截止＃ | 截至＃ | 到某日为止用“截至”
/// 允许 | 新村村
/// ```
///
/// In the wrong words `＃` is a digit, `…` stands for up to ten characters of the same clause, `……`
/// for up to twenty of the same sentence, and what stands in `［］` is wrong while the rest only must
/// stand beside it. A line that begins with `#` is a comment.
///
/// @param entries wrong words with the right ones, in order
/// @param allowed words that nothing is said about
public record Dictionary(List<Entry> entries, Set<String> allowed) {
  /// The first word of a line that allows a word.
  private static final String ALLOWS = "允许";

  private static final int LONGEST = 60;
  private static final int MOST = 2000;

  public Dictionary {
    entries = List.copyOf(entries);
    allowed = Set.copyOf(allowed);
  }

  /// Wrong words.
  ///
  /// @param sign characters that they always have, so that a text without need not be searched
  /// @param pattern finds them; its first group, if it has one, is what is wrong
  /// @param right what should stand there; empty where only a person can say
  /// @param note why
  public record Entry(String sign, Pattern pattern, String right, String note) {}

  /// Thrown when a text is no dictionary. The message is one plain Chinese sentence.
  public static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;

    private Unreadable(String sentence) {
      super(sentence);
    }
  }

  /// The program's own.
  static Dictionary own() {
    try (var in = Dictionary.class.getResourceAsStream("dictionary.txt")) {
      return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (Unreadable e) {
      throw new IllegalStateException(e);
    }
  }

  /// A dictionary from its text.
  public static Dictionary of(String text) throws Unreadable {
    var entries = new ArrayList<Entry>();
    var allowed = new LinkedHashSet<String>();
    var lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i).replace("\uFEFF", "").strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      var parts = line.split("[|｜]", -1);
      if (parts.length < 2 || parts.length > 3) {
        throw new Unreadable(Wording.of("dictionary.line", i + 1));
      }
      var wrong = parts[0].strip();
      var right = parts[1].strip();
      if (wrong.length() < 2 || wrong.length() > LONGEST || right.length() > LONGEST) {
        throw new Unreadable(Wording.of("dictionary.length", i + 1, LONGEST));
      }
      if (wrong.equals(ALLOWS)) {
        if (right.isEmpty()) {
          throw new Unreadable(Wording.of("dictionary.line", i + 1));
        }
        allowed.add(right);
      } else {
        entries.add(entry(wrong, right, parts.length < 3 ? "" : parts[2].strip()));
      }
      if (entries.size() + allowed.size() > MOST) {
        throw new Unreadable(Wording.of("dictionary.many", MOST));
      }
    }
    return new Dictionary(entries, allowed);
  }

  private static Entry entry(String wrong, String right, String note) {
    return new Entry(sign(wrong), Pattern.compile(pattern(wrong)), right.replace("＃", ""), note);
  }

  /// The longest part of wrong words without special characters.
  private static String sign(String wrong) {
    return Pattern.compile("[…＃［］\\[\\]]")
        .splitAsStream(wrong)
        .max(Comparator.comparingInt(String::length))
        .orElse("");
  }

  /// The pattern for wrong words: `＃` at the end must follow and is not part of them.
  private static String pattern(String wrong) {
    var pattern = new StringBuilder();
    for (int i = 0; i < wrong.length(); i++) {
      if (wrong.startsWith("……", i)) {
        pattern.append("[^。；]{0,20}?");
        i++;
        continue;
      }
      char character = wrong.charAt(i);
      pattern.append(
          switch (character) {
            case '…' -> "[^，。；：、]{0,10}?";
            case '＃' -> "(?=[0-9０-９])";
            case '［', '[' -> "(";
            case '］', ']' -> ")";
            default -> Pattern.quote(String.valueOf(character));
          });
    }
    return pattern.toString();
  }
}
