package org.nianbao.ui.compare;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nianbao.compare.Comparison;
import org.nianbao.compare.Difference.OfText;
import org.nianbao.draft.Draft;
import org.nianbao.form.Cell;
import org.nianbao.form.Section;

/// What the open draft would be if no side had been chosen in the comparison: 取消 goes back to it.
///
/// The draft that the comparison began with would not do: a file may be read into the open draft
/// meanwhile, or steps may be undone that are older than the comparison. What was changed in such a
/// way stays.
final class Unchosen {
  /// For each draft that the document has been, the same without the choices. Undo and redo lead to
  /// the very objects that were there before.
  private final Map<Draft, Draft> without = new IdentityHashMap<>();

  private Draft last;

  /// @param opened the open draft, in which nothing is chosen yet
  Unchosen(Draft opened) {
    last = opened;
    without.put(opened, opened);
  }

  /// Notes that the draft may become another one by a choice.
  void choose(Draft next) {
    without.put(next, draft());
  }

  /// Follows the document to the draft that it has become, by a choice or otherwise.
  void follow(Draft now) {
    without.computeIfAbsent(now, this::changed);
    last = now;
  }

  /// The draft without the choices.
  Draft draft() {
    return without.getOrDefault(last, last);
  }

  /// The current draft with the table and the text of one section as they are without the choices.
  Draft given(Section section) {
    var before = draft();
    var next = last.with(section, before.prose(section));
    return last.edition()
        .table(section)
        .map(table ->
            next.with(
                table.cells().stream()
                    .map(Cell::ref)
                    .collect(Collectors.toMap(Function.identity(), before::entry))))
        .orElse(next);
  }

  /// The draft without the choices after a change that was none. The text of a section in which
  /// sides were chosen and which was then changed stays as it is now.
  private Draft changed(Draft now) {
    var next = draft();
    if (next.equals(last) || !now.edition().equals(last.edition())) {
      return now;
    }
    for (var change : Comparison.of(last, now).differences()) {
      next =
          change instanceof OfText text
              ? next.with(text.section(), now.prose(text.section()))
              : change.taken(next);
    }
    return next;
  }
}
