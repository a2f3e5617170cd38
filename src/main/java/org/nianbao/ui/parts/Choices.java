package org.nianbao.ui.parts;

import java.time.Year;
import java.util.Comparator;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.util.StringConverter;
import org.nianbao.statute.Statute;

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

  /// From the first year with a form to next year, and the report's own.
  public static Integer[] years(int own) {
    return Stream.concat(
            IntStream.rangeClosed(Statute.FIRST_YEAR, Year.now().getValue() + 1).boxed(),
            Stream.of(own))
        .distinct()
        .sorted(Comparator.reverseOrder())
        .toArray(Integer[]::new);
  }
}
