package org.nianbao.prose;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import net.sourceforge.pinyin4j.PinyinHelper;

/// A name prepared for search by a part of it, or by the first letters of its pinyin (snjz finds
/// 上年结转). A character with several readings is found by each: 重复 by cf and by zf.
///
/// @param name the name
/// @param letters for each letter or digit of the name, what may be typed for it: itself in lower
///   case, or the first letter of a reading
public record Initials(String name, List<Set<Character>> letters) {

  /// Prepares a name. Its punctuation is left out, since nobody types it in a search.
  public static Initials of(String name) {
    return new Initials(
        name,
        name.chars()
            .filter(Character::isLetterOrDigit)
            .mapToObj(one -> letters((char) one))
            .toList());
  }

  private static Set<Character> letters(char one) {
    var letters = new TreeSet<Character>();
    letters.add(Character.toLowerCase(one));
    var readings = PinyinHelper.toHanyuPinyinStringArray(one);
    if (readings != null) {
      Arrays.stream(readings).forEach(reading -> letters.add(reading.charAt(0)));
    }
    return Set.copyOf(letters);
  }

  /// Whether every word of the query is a part of the name, in characters, initials or a mixture;
  /// the words may come in any order.
  public boolean match(String query) {
    return Arrays.stream(query.strip().toLowerCase(Locale.ROOT).split("[\\s\u3000，,]+"))
        .allMatch(this::contains);
  }

  /// Whether the name begins with the query, in characters, initials or a mixture.
  public boolean begin(String query) {
    return startsAt(0, query.strip().toLowerCase(Locale.ROOT));
  }

  private boolean contains(String word) {
    if (name.contains(word)) {
      return true;
    }
    for (int start = 0; start <= letters.size() - word.length(); start++) {
      if (startsAt(start, word)) {
        return true;
      }
    }
    return false;
  }

  private boolean startsAt(int start, String word) {
    if (start + word.length() > letters.size()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (!letters.get(start + i).contains(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
