package org.nianbao.ui.parts;

import java.util.function.Function;
import javafx.util.StringConverter;

/// Display names and values for choice controls.
public final class Choices {
  private Choices() {}

  /// Shows values by name; they are chosen, never typed.
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
