package org.nianbao.compare;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nianbao.compare.Difference.OfText;
import org.nianbao.draft.Draft;

/// The user's choices between my draft and another one, difference by difference.
///
/// Taking the other side makes the two drafts equal at that place, so the comparison no longer
/// lists the difference. Here it stays listed, as taken, and can be given back. What is taken is
/// derived from the drafts alone, so undo, redo and typing need not be reported here.
///
/// @param comparison the drafts as they are now
/// @param met the differences that have been decided, by their place
/// @param kept those of them where my side was chosen
public record Decisions(
    Comparison comparison, Map<DifferencePlace, Difference> met, Set<DifferencePlace> kept) {

  public Decisions {
    met = Map.copyOf(met);
    kept = Set.copyOf(kept);
  }

  /// Which side was chosen.
  public enum Choice {
    /// Not decided yet; my side stands meanwhile.
    OPEN,
    MINE,
    OTHERS
  }

  /// A difference, and which side was chosen.
  public record Decided(Difference difference, Choice choice) {

    /// Whether it is a cell that is the same only as it was inferred.
    public boolean isAlike() {
      return Comparison.isAlike(difference);
    }
  }

  /// The choices at the start of a comparison: none.
  public static Decisions of(Comparison comparison) {
    return new Decisions(comparison, Map.of(), Set.of());
  }

  /// The same choices after my draft has changed.
  public Decisions at(Draft mine) {
    return new Decisions(comparison.at(mine), met, kept);
  }

  /// All differences, those taken included, in the order of the report. An inferred cell that is
  /// alike because it was taken is listed as taken.
  public List<Decided> list() {
    var found =
        comparison.differences().stream()
            .filter(one -> !Comparison.isAlike(one) || !met.containsKey(one.position()))
            .toList();
    var positions = found.stream().map(Difference::position).collect(Collectors.toSet());
    var taken =
        met.values().stream()
            .filter(one ->
                !positions.contains(one.position())
                    && found.stream().noneMatch(now -> touch(one, now)))
            .map(one -> new Decided(one, Choice.OTHERS));
    return Stream.concat(found.stream().map(one -> new Decided(one, choice(one))), taken)
        .sorted(Comparator.comparing(one -> one.difference().position()))
        .toList();
  }

  private static boolean touch(Difference one, Difference other) {
    return one instanceof OfText text
        && other instanceof OfText now
        && text.section() == now.section()
        && text.touches(now);
  }

  private Choice choice(Difference listed) {
    var before = met.get(listed.position());
    return before != null && kept.contains(listed.position()) && before.isStill(listed)
        ? Choice.MINE
        : Choice.OPEN;
  }

  /// The differences that are not decided yet and can be taken over.
  public List<Difference> open() {
    return list().stream()
        .filter(one -> one.choice() == Choice.OPEN && one.difference().isTakeable())
        .map(Decided::difference)
        .toList();
  }

  /// The same with a choice recorded for some differences. It does not change my draft, see
  /// [#chosen].
  public Decisions with(Collection<? extends Difference> some, Choice choice) {
    var nextMet = new TreeMap<>(met);
    var nextKept = new TreeSet<>(kept);
    for (var one : some) {
      nextMet.put(one.position(), one);
      nextKept.remove(one.position());
      if (choice == Choice.MINE) {
        nextKept.add(one.position());
      }
    }
    return new Decisions(comparison, nextMet, nextKept);
  }

  /// My draft after a side is chosen for a difference; unchanged if that side stands already.
  public Draft chosen(Decided decided, Choice choice) {
    var difference = decided.difference();
    if (choice == Choice.OTHERS && decided.choice() != Choice.OTHERS) {
      return comparison.take(List.of(difference));
    }
    return choice != Choice.OTHERS && decided.choice() == Choice.OTHERS
        ? difference.givenBack(comparison)
        : comparison.mine();
  }
}
