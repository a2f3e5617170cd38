package org.nianbao.recognition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.nianbao.wording.Wording;

/// Numbers in a row with white space between their digits: a line break, a paragraph, a tab or a
/// blank. Such a text is one number that was cut, or several, of which the others belong into the
/// blank cells beside it, or nowhere. It is never sure.
final class DividedNumbers {
  private static final Pattern DIVIDED = Pattern.compile("(?<=[0-9０-９])\\s+(?=[0-9０-９])");

  /// The most ways of a row.
  private static final int MOST_WAYS = 32;

  private final List<String> texts;
  private final Set<List<String>> ways = new LinkedHashSet<>();

  private DividedNumbers(List<String> texts) {
    this.texts = texts;
  }

  /// A reading of a row with its divided numbers joined or told apart, as its sums say. What they
  /// do not decide stays blank.
  static Fit asked(Fit fit, FormRow form) {
    var texts = fit.texts();
    var divided =
        IntStream.range(0, texts.size())
            .filter(i -> DIVIDED.matcher(texts.get(i)).find())
            .boxed()
            .toList();
    if (divided.isEmpty()) {
      return fit;
    }
    var numbers = new DividedNumbers(texts);
    numbers.read(new ArrayList<>(texts), divided, 0);
    var balanced = new Candidates(form).balanced(List.copyOf(numbers.ways));
    var others = new ArrayList<>(balanced);
    numbers.ways.stream().filter(way -> !others.contains(way)).forEach(others::add);
    boolean isOpen = balanced.size() != 1 && others.size() > 1;
    var chosen = isOpen ? numbers.without() : others.removeFirst();
    others.addAll(numbers.parts(chosen, divided));
    return fit.reread(chosen, numbers.touched(), Wording.of("recognition.why.divided"), others);
  }

  /// A reading with each part of a divided number alone: the others may be a note or a slip.
  private List<List<String>> parts(List<String> chosen, List<Integer> divided) {
    var parts = new ArrayList<List<String>>();
    for (int cell : divided) {
      for (var part : DIVIDED.split(texts.get(cell))) {
        var alone = new ArrayList<>(chosen);
        alone.set(cell, part);
        parts.add(alone);
      }
    }
    return parts;
  }

  private void read(List<String> reading, List<Integer> divided, int at) {
    if (at == divided.size() || ways.size() >= MOST_WAYS) {
      ways.add(List.copyOf(reading));
      return;
    }
    int cell = divided.get(at);
    var parts = DIVIDED.split(texts.get(cell));
    for (int first = cell - parts.length + 1; first <= cell; first++) {
      if (isFree(reading, first, parts.length, cell)) {
        var apart = new ArrayList<>(reading);
        for (int i = 0; i < parts.length; i++) {
          apart.set(first + i, parts[i]);
        }
        read(apart, divided, at + 1);
      }
    }
    var whole = new ArrayList<>(reading);
    whole.set(cell, String.join("", parts));
    read(whole, divided, at + 1);
  }

  private static boolean isFree(List<String> reading, int from, int count, int cell) {
    return from >= 0
        && from + count <= reading.size()
        && IntStream.range(from, from + count).allMatch(i -> i == cell || reading.get(i).isEmpty());
  }

  /// The cells that are not the same in all ways, or not what stands there.
  private Set<Integer> touched() {
    var touched = new HashSet<Integer>();
    for (int i = 0; i < texts.size(); i++) {
      int at = i;
      if (ways.stream().anyMatch(way -> !way.get(at).equals(texts.get(at)))) {
        touched.add(i);
      }
    }
    return touched;
  }

  private List<String> without() {
    var touched = touched();
    return IntStream.range(0, texts.size())
        .mapToObj(i -> touched.contains(i) ? "" : texts.get(i))
        .toList();
  }
}
