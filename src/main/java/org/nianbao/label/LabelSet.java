package org.nianbao.label;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nianbao.form.Heading;

/// Labels of the form among which the text of a cell is looked up, mistyped ones included.
public final class LabelSet {
  /// How much more a text must be like one label than like the next.
  private static final double MARGIN = 0.1;

  /// The fewest characters of the beginning of a label that are known for it.
  private static final int SHORTEST = 4;

  /// The other word for the form's 总计.
  private static final String SUM = "合计";

  private static final String TOTAL = "总计";

  private final Map<String, List<Heading>> byKey;
  private final Map<String, List<Heading>> byCore;
  private final Map<String, List<Heading>> same = new HashMap<>();
  private final Map<String, Match> known = new HashMap<>();

  /// What a text was found to be.
  ///
  /// @param headings the labels of these words, more than one where the form has the words in
  ///   several places; none if the text is no label
  /// @param likeness how much it is like them
  public record Match(List<Heading> headings, Likeness likeness) {
    private static final Match NONE = new Match(List.of(), Likeness.NONE);

    /// Whether the text may be another label that only looks like this one.
    public boolean isAltered() {
      return likeness == Likeness.ALTERED;
    }

    /// Whether the text is a label, however it is written.
    public boolean isLabel() {
      return likeness != Likeness.NONE;
    }
  }

  public LabelSet(Collection<Heading> headings) {
    this.byKey = headings.stream().collect(Collectors.groupingBy(Heading::key));
    this.byCore =
        headings.stream().collect(Collectors.groupingBy(one -> Likeness.core(one.text())));
  }

  /// The labels that have the letters and digits of a text.
  public List<Heading> same(String text) {
    return text.isEmpty() || text.length() > CellText.LONGEST
        ? List.of()
        : same.computeIfAbsent(text, _ -> byKey.getOrDefault(Heading.key(text), List.of()));
  }

  /// Looks a text up.
  public Match find(String text) {
    return text.isEmpty() || text.length() > CellText.LONGEST
        ? Match.NONE
        : known.computeIfAbsent(text, this::look);
  }

  private Match look(String text) {
    var same = same(text);
    if (!same.isEmpty()) {
      return new Match(same, Likeness.SAME);
    }
    var core = Likeness.core(text);
    var numbered = byCore.getOrDefault(core, List.of());
    if (!numbered.isEmpty() && core.length() > 1) {
      boolean isSame = numbered.stream().allMatch(one -> Likeness.isSameUnit(text, one.text()));
      return new Match(numbered, isSame ? Likeness.NUMBER : Likeness.ALTERED);
    }
    var total =
        core.equals(SUM) ? byCore.getOrDefault(TOTAL, List.<Heading>of()) : List.<Heading>of();
    if (!total.isEmpty()) {
      return new Match(total, Likeness.SIMILAR);
    }
    var shortened = shortened(text, core);
    return shortened.isLabel() ? shortened : similar(core);
  }

  /// The label of which a text is the beginning, if it is no part of any other: 一、本年新收.
  private Match shortened(String text, String core) {
    var labels = byCore.keySet().stream().filter(label -> label.contains(core)).toList();
    if (core.length() < SHORTEST || labels.size() != 1 || !labels.getFirst().startsWith(core)) {
      return Match.NONE;
    }
    var found =
        byCore.get(labels.getFirst()).stream()
            .filter(heading -> Likeness.isNumberedAlike(text, heading.text()))
            .toList();
    return found.isEmpty() ? Match.NONE : new Match(found, Likeness.SIMILAR);
  }

  private Match similar(String core) {
    var shares = new HashMap<String, Double>();
    byCore.keySet().stream()
        .filter(label -> Likeness.isEnough(Likeness.greatestShare(core, label) + MARGIN))
        .forEach(label -> shares.put(label, Likeness.share(core, label)));
    var ordered = new ArrayList<>(shares.entrySet());
    ordered.sort(Map.Entry.comparingByValue(Comparator.reverseOrder()));
    if (ordered.isEmpty()
        || !Likeness.isEnough(ordered.getFirst().getValue())
        || (ordered.size() > 1
            && ordered.get(1).getValue() > ordered.getFirst().getValue() - MARGIN)) {
      return Match.NONE;
    }
    var best = ordered.getFirst().getKey();
    boolean isSlip = Likeness.isSlip(core, best);
    return new Match(byCore.get(best), isSlip ? Likeness.SIMILAR : Likeness.ALTERED);
  }
}
