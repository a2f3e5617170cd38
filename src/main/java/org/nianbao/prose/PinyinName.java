package org.nianbao.prose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import net.sourceforge.pinyin4j.PinyinHelper;

/// A name as it can be found: by a part of it, or by its pinyin, in full (xinshou finds 新收), by
/// first letters (snjz finds 上年结转) or mixed. A character that is read in several ways is found by
/// each: 重复 by chongfu and by zhongfu.
///
/// @param name the name
/// @param spellings for each letter or digit of the name, what it may be typed as
public record PinyinName(String name, List<Set<String>> spellings) {

  /// Punctuation is nothing to type and left out.
  public static PinyinName of(String name) {
    return new PinyinName(
        name,
        name.chars()
            .filter(Character::isLetterOrDigit)
            .mapToObj(one -> spellings((char) one))
            .toList());
  }

  private static Set<String> spellings(char one) {
    var spellings = new TreeSet<String>();
    spellings.add(Character.toString(Character.toLowerCase(one)));
    var readings = PinyinHelper.toHanyuPinyinStringArray(one);
    if (readings != null) {
      for (var reading : readings) {
        var syllable = reading.replaceFirst("[0-9]$", "");
        // ü, which input methods take as v.
        spellings.add(syllable.replace("u:", "v"));
        spellings.add(syllable.replace("u:", "u"));
      }
    }
    return Set.copyOf(spellings);
  }

  /// Whether every word of the query is a part of the name, in characters, pinyin or a mixture; the
  /// words may come in any order.
  public boolean matches(String query) {
    return Arrays.stream(typed(query).split("[\\s\u3000，,]+")).allMatch(this::contains);
  }

  /// Whether the name begins with the query.
  public boolean startsWith(String query) {
    return startsAt(0, typed(query));
  }

  /// An apostrophe parts syllables, which are told apart without it.
  private static String typed(String query) {
    return query.strip().toLowerCase(Locale.ROOT).replaceAll("['’]", "");
  }

  private boolean contains(String word) {
    if (name.contains(word)) {
      return true;
    }
    for (int start = 0; start < spellings.size(); start++) {
      if (startsAt(start, word)) {
        return true;
      }
    }
    return false;
  }

  /// Whether the word is typed for the characters from one on: for each, its pinyin or as much of
  /// the beginning of it as was typed. All ways to divide the word are followed at once.
  private boolean startsAt(int start, String word) {
    var ends = List.of(0);
    for (int i = start; i < spellings.size() && !ends.isEmpty(); i++) {
      var next = new TreeSet<Integer>();
      for (var end : ends) {
        spellings.get(i).forEach(one -> next.addAll(ends(one, word, end)));
      }
      if (next.contains(word.length())) {
        return true;
      }
      ends = List.copyOf(next);
    }
    return word.isEmpty();
  }

  /// Where a character typed at an offset may end: behind each letter of its pinyin.
  private static List<Integer> ends(String spelling, String word, int from) {
    var ends = new ArrayList<Integer>();
    for (int i = 0;
        i < spelling.length()
            && from + i < word.length()
            && spelling.charAt(i) == word.charAt(from + i);
        i++) {
      ends.add(from + i + 1);
    }
    return ends;
  }
}
