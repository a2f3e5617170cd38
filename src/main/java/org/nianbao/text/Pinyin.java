package org.nianbao.text;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import net.sourceforge.pinyin4j.PinyinHelper;

/// The sounds of Chinese characters, by which an input method offers them.
public final class Pinyin {
  private Pinyin() {}

  /// Whether two characters are typed with the same keys: they have a syllable in common, whatever
  /// its tone.
  public static boolean isAlike(char one, char other) {
    return !Collections.disjoint(syllables(one), syllables(other));
  }

  private static List<String> syllables(char character) {
    var readings = PinyinHelper.toHanyuPinyinStringArray(character);
    return readings == null
        ? List.of()
        : Arrays.stream(readings).map(one -> one.replaceAll("[0-9]", "")).toList();
  }
}
