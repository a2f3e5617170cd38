package org.nianbao.wording;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.ResourceBundle;

/// Looks up the program's texts in the resource bundle. Keys are literals in the code, so that a
/// test finds missing and unused ones.
public final class Wording {
  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle("org.nianbao.wording.wording", Locale.SIMPLIFIED_CHINESE);

  private Wording() {}

  /// The text of a key, with `{0}`, `{1}` … replaced by the plain text of the arguments: numbers
  /// keep their digits, without grouping.
  ///
  /// @throws java.util.MissingResourceException if there is no such key
  public static String of(String key, Object... arguments) {
    var pattern = BUNDLE.getString(key);
    var texts = Arrays.stream(arguments).map(String::valueOf).toArray();
    return new MessageFormat(pattern, Locale.SIMPLIFIED_CHINESE).format(texts);
  }

  /// Joins names into a list, as part of a sentence.
  public static String listed(Collection<String> names) {
    return String.join(Wording.of("list.and"), names);
  }

  /// Joins names that people have given into a list, as part of a sentence: each in quotation
  /// marks.
  public static String quoted(Collection<String> names) {
    return listed(names.stream().map(name -> Wording.of("list.quoted", name)).toList());
  }
}
