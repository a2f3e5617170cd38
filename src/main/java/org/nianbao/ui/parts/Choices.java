package org.nianbao.ui.parts;

import java.util.function.Function;
import javafx.util.StringConverter;

/// Converters for combo boxes, which show values by their names.
public final class Choices {
  private Choices() {}

  /// A converter that only shows names: values are chosen from a list, never typed.
  public static <T> StringConverter<T> shown(Function<T, String> name) {
    return new StringConverter<>() {
      @Override
      public String toString(T value) {
        return value == null ? "" : name.apply(value);
      }

      @Override
      public T fromString(String text) {
        throw new UnsupportedOperationException("not editable");
      }
    };
  }
}
