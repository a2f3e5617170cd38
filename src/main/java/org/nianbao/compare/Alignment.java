package org.nianbao.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.DiffAlgorithmListener;
import com.github.difflib.algorithm.myers.MyersDiff;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nianbao.text.CommonEnds;

/// The diff of two sequences: the stretches in which they differ.
final class Alignment {
  /// The most items that only one of the two sequences may have. Beyond that they are taken for
  /// different throughout. The effort grows with the square of this number, whatever the length.
  static final int MOST = 1000;

  private Alignment() {}

  /// A stretch in which the two differ; what lies between stretches is equal.
  ///
  /// @param from the index of its first item in the one sequence
  /// @param to the index after its last item there
  /// @param otherFrom the index of its first item in the other sequence
  /// @param otherTo the index after its last item there
  record Gap(int from, int to, int otherFrom, int otherTo) {

    int size() {
      return to - from;
    }

    int otherSize() {
      return otherTo - otherFrom;
    }
  }

  /// The stretches in which two sequences differ, from the first to the last.
  static <T> List<Gap> gaps(List<T> one, List<T> other) {
    var ends = CommonEnds.of(one, other);
    int head = ends.head();
    var whole = new Gap(head, one.size() - ends.tail(), head, other.size() - ends.tail());
    if (whole.size() == 0 || whole.otherSize() == 0) {
      return whole.size() + whole.otherSize() == 0 ? List.of() : List.of(whole);
    }
    var numbers = new HashMap<T, Integer>();
    try {
      var patch =
          DiffUtils.diff(
              numbered(one.subList(whole.from, whole.to), numbers),
              numbered(other.subList(whole.otherFrom, whole.otherTo), numbers),
              new MyersDiff<>(),
              new Patience());
      return patch.getDeltas().stream()
          .map(delta -> {
            int from = head + delta.getSource().getPosition();
            int otherFrom = head + delta.getTarget().getPosition();
            return new Gap(
                from,
                from + delta.getSource().size(),
                otherFrom,
                otherFrom + delta.getTarget().size());
          })
          .toList();
    } catch (TooDifferent e) {
      return List.of(whole);
    }
  }

  /// Numbers in place of the items, equal for equal items: the diff compares items again and again,
  /// and an item may be a paragraph of any length.
  private static <T> List<Integer> numbered(List<T> items, Map<T, Integer> numbers) {
    return items.stream().map(item -> numbers.computeIfAbsent(item, _ -> numbers.size())).toList();
  }

  /// Stops the diff after [#MOST] changes, by an exception.
  private static final class Patience implements DiffAlgorithmListener {
    @Override
    public void diffStart() {}

    @Override
    public void diffStep(int changes, int most) {
      if (changes > MOST) {
        throw new TooDifferent();
      }
    }

    @Override
    public void diffEnd() {}
  }

  /// Thrown to stop the diff: the two have too little in common to go on.
  private static final class TooDifferent extends RuntimeException {
    private static final long serialVersionUID = 1;

    TooDifferent() {
      super("more than " + MOST + " changes", null, false, false);
    }
  }
}
