package org.nianbao.ui.imported;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Entry;
import org.nianbao.draft.Totals;
import org.nianbao.edit.Editor;
import org.nianbao.edit.Place;
import org.nianbao.form.CellRef;
import org.nianbao.recognition.Recognition.FoundCell;
import org.nianbao.recognition.Recognition.State;
import org.nianbao.wording.Wording;
import org.nianbao.workspace.ImportedReport;

/// The decisions of a review: which one is shown, which are taken, and how to take them back. Each
/// that changes the draft is one undo step of its editor; undo ends where the review began.
final class Review {
  private final ImportedReport report;
  private final Editor editor;
  private final List<OpenDecision> decisions;

  /// The draft when the review began, and how many undo steps it had.
  private final Draft first;

  private final int began;
  private final Deque<Act> done = new ArrayDeque<>();
  private final Deque<Act> undone = new ArrayDeque<>();
  private int at;

  /// A decision that was taken.
  ///
  /// @param decision its index
  /// @param before the editor's undo steps before it
  /// @param after the same after it; the same number if it left the draft as it was
  private record Act(int decision, int before, int after) {
    boolean isStep() {
      return after > before;
    }
  }

  Review(ImportedReport report) {
    this.report = report;
    editor = report.editor();
    decisions = report.decisions().stream().map(OpenDecision::new).toList();
    first = editor.draft();
    began = editor.steps();
  }

  /// The decision that is shown; empty if there is none at all.
  Optional<OpenDecision> current() {
    return decisions.isEmpty() ? Optional.empty() : Optional.of(decisions.get(at));
  }

  /// Goes to the next decision for 1, to the previous one for -1.
  void step(int by) {
    if (!decisions.isEmpty()) {
      at = Math.floorMod(at + by, decisions.size());
    }
  }

  /// Accepts what was chosen already.
  void accept() {
    current().ifPresent(one -> act(() -> confirm(one.cells())));
  }

  private void confirm(List<CellRef> cells) {
    if (!cells.isEmpty()) {
      editor.confirm(cells);
    }
  }

  /// Takes a reading of the decision that is shown. A total of the document that was typed only
  /// because the row was open follows its sum again.
  void choose(Map<CellRef, String> reading) {
    var draft = editor.draft();
    var next = draft.with(OpenDecision.entries(reading, draft));
    next = next.with(Totals.settled(next, statedTotals(next)));
    for (var cell : reading.keySet()) {
      next = next.confirmed(cell);
    }
    var taken = next;
    var place = new Place.InCell(reading.keySet().iterator().next());
    act(() -> editor.become(Wording.of("step.reading"), place, taken));
  }

  /// The totals that the document has, as typed.
  private Map<CellRef, Entry> statedTotals(Draft draft) {
    var stated = new LinkedHashMap<CellRef, Entry>();
    for (var table : draft.edition().tables()) {
      for (var total : table.sums().keySet()) {
        if (draft.entry(total) instanceof Entry.Numeral number
            && found(total).state() != State.MISSING) {
          stated.put(total, number);
        }
      }
    }
    return stated;
  }

  private FoundCell found(CellRef cell) {
    return report.found().cells().get(cell);
  }

  /// Takes the decision that is shown by a change of the draft, which is one undo step.
  void act(Runnable change) {
    editor.close();
    int before = editor.steps();
    change.run();
    done.push(new Act(at, before, editor.steps()));
    undone.clear();
  }

  /// Takes the last decision back, or what was typed after it, and goes to it.
  void undo() {
    editor.close();
    var last = Optional.ofNullable(done.peek()).filter(act -> act.after() == editor.steps());
    if (last.isPresent()) {
      at = last.get().decision();
      undone.push(done.pop());
    }
    if (last.map(Act::isStep).orElse(editor.steps() > began)) {
      editor.undo();
    }
  }

  /// Takes again what was taken back last, and goes to it.
  void redo() {
    editor.close();
    boolean canRedo = !editor.redoName().get().isEmpty();
    var next =
        Optional.ofNullable(undone.peek())
            .filter(act -> act.before() == editor.steps() && (canRedo || !act.isStep()));
    if (next.isPresent()) {
      at = next.get().decision();
      done.push(undone.pop());
    }
    if (next.map(Act::isStep).orElse(canRedo)) {
      editor.redo();
    }
  }

  /// Where the review is, and how many decisions are taken, for people.
  String progress() {
    long taken = IntStream.range(0, decisions.size()).filter(this::isTaken).count();
    return decisions.isEmpty()
        ? Wording.of("import.none")
        : Wording.of("import.progress", at + 1, decisions.size(), taken);
  }

  /// Whether a decision was taken, or each of its cells was typed or confirmed otherwise.
  private boolean isTaken(int decision) {
    var cells = decisions.get(decision).cells();
    return done.stream().anyMatch(act -> act.decision() == decision)
        || !Collections.disjoint(cells, first.basis().inferred().keySet())
            && Collections.disjoint(cells, editor.draft().basis().inferred().keySet());
  }

  /// How many cells are certain, inferred and missing now, for people.
  String counts() {
    var totals = Totals.of(editor.draft());
    var states = report.found().cells().keySet().stream().map(cell -> state(totals, cell)).toList();
    return Wording.of(
        "import.counts",
        Collections.frequency(states, State.CERTAIN),
        Collections.frequency(states, State.INFERRED),
        Collections.frequency(states, State.MISSING));
  }

  /// The state of a cell: as it was found until somebody decides or types, then whether it is
  /// filled in.
  private State state(Totals totals, CellRef cell) {
    var draft = totals.draft();
    boolean isMarked = draft.basis().inferred().containsKey(cell);
    boolean wasMarked = first.basis().inferred().containsKey(cell);
    if (isMarked == wasMarked && draft.entry(cell).equals(first.entry(cell))) {
      return found(cell).state();
    }
    return totals.shown(cell).isEmpty() ? State.MISSING : State.CERTAIN;
  }
}
