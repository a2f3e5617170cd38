package org.nianbao.recognition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nianbao.form.Heading;

/// Labels of the form among which a text of a document is looked up, mistyped ones included.
final class LabelSet {
  /// How much more a text must be like one label than like the next.
  private static final double MARGIN = 0.1;

  /// The longest text that is looked up: longer than any label of the form.
  private static final int LONGEST = 100;

  private final List<Heading> headings;
  private final Map<String, Match> known = new HashMap<>();

  /// What a text was found to be.
  ///
  /// @param headings the labels of these words, more than one where the form has the words in
  ///   several places; none if the text is no label
  /// @param likeness how much it is like them
  record Match(List<Heading> headings, Likeness likeness) {
    static final Match NONE = new Match(List.of(), Likeness.NONE);

    boolean isLabel() {
      return likeness != Likeness.NONE;
    }
  }

  LabelSet(Collection<Heading> headings) {
    this.headings = List.copyOf(headings);
  }

  /// Looks a text up.
  Match find(String text) {
    return text.isEmpty() || text.length() > LONGEST
        ? Match.NONE
        : known.computeIfAbsent(text, this::look);
  }

  private Match look(String text) {
    var key = Heading.key(text);
    var same = headings.stream().filter(heading -> heading.key().equals(key)).toList();
    if (!same.isEmpty()) {
      return new Match(same, Likeness.SAME);
    }
    var core = Likeness.core(text);
    var numbered =
        headings.stream().filter(heading -> Likeness.core(heading.text()).equals(core)).toList();
    if (!numbered.isEmpty() && core.length() > 1) {
      return new Match(numbered, Likeness.NUMBER);
    }
    return similar(core);
  }

  private Match similar(String core) {
    var shares = new HashMap<String, Double>();
    headings.forEach(heading ->
        shares.computeIfAbsent(
            Likeness.core(heading.text()), label -> Likeness.share(core, label)));
    var ordered = new ArrayList<>(shares.entrySet());
    ordered.sort(Map.Entry.comparingByValue(Comparator.reverseOrder()));
    if (ordered.isEmpty()
        || !Likeness.isEnough(ordered.getFirst().getValue())
        || (ordered.size() > 1
            && ordered.get(1).getValue() > ordered.getFirst().getValue() - MARGIN)) {
      return Match.NONE;
    }
    var best = ordered.getFirst().getKey();
    return new Match(
        headings.stream().filter(heading -> Likeness.core(heading.text()).equals(best)).toList(),
        Likeness.SIMILAR);
  }
}
