package org.nianbao;

import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nianbao.file.Rounds;

/// Chosen values for claims about any value. The same every time: a try is known by its seed, and a
/// failure names it.
public final class Chance {
  private final Random random;

  private Chance(long seed) {
    random = new Random(seed);
  }

  /// Makes a claim many times, each with other values.
  ///
  /// @param count how often in full; a quarter of it in every build
  /// @throws AssertionError naming the seed of the first try that fails
  public static void tries(int count, Consumer<Chance> claim) {
    tries(Math.ceilDiv(count, 4), count, claim);
  }

  /// The same, so many times.
  ///
  /// @param plain how often in every build
  /// @param full how often in full
  public static void tries(int plain, int full, Consumer<Chance> claim) {
    for (long seed = 0; seed < Rounds.of(plain, full); seed++) {
      try {
        claim.accept(new Chance(seed));
      } catch (AssertionError | RuntimeException e) {
        throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
      }
    }
  }

  /// A number from the first to the last, both included.
  public int in(int first, int last) {
    return random.nextInt(first, last + 1);
  }

  /// One of some values.
  @SafeVarargs
  public final <T> T oneOf(T... values) {
    return values[in(0, values.length - 1)];
  }

  /// That many numbers from zero to the last.
  public List<Integer> numbers(int count, int last) {
    return IntStream.range(0, count).mapToObj(_ -> in(0, last)).toList();
  }

  /// A text of up to that many of the characters supplied.
  public String text(int longest, IntSupplier characters) {
    return IntStream.range(0, in(0, longest))
        .mapToObj(_ -> Character.toString(characters.getAsInt()))
        .collect(Collectors.joining());
  }
}
