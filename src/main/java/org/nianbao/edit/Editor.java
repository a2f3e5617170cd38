package org.nianbao.edit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.nianbao.draft.Cover;
import org.nianbao.draft.CoverField;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Entry;
import org.nianbao.draft.Figure;
import org.nianbao.draft.Prose;
import org.nianbao.draft.Prose.Position;
import org.nianbao.edit.History.Step;
import org.nianbao.form.CellRef;
import org.nianbao.form.Section;
import org.nianbao.rule.Checker;
import org.nianbao.rule.Findings;
import org.nianbao.wording.Wording;

/// The open document. Every change goes through here: it makes the next draft, is checked at once,
/// and can be undone.
///
/// Typing into one place is one step until [#close()]; other commands are a step each.
public final class Editor {
  private final Checker checker;
  private final History history = new History();
  private final Announced<Findings> findings;
  private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper undoName = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper redoName = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper protection = new ReadOnlyStringWrapper("");
  private Runnable refused = () -> {};
  private Draft draft;
  private Draft saved;
  private boolean isOvertaken;

  /// @param draft what to work on, as it was opened or newly begun
  /// @param checker the rule book of the draft's edition
  public Editor(Draft draft, Checker checker) {
    this.checker = checker;
    this.draft = draft;
    this.saved = draft;
    this.findings = new Announced<>(this, "findings", checker.check(draft));
  }

  /// The current draft.
  public Draft draft() {
    return draft;
  }

  /// The current draft with its totals and all that is wrong with it. A listener that fails keeps
  /// nothing from the others, see [#onListenerFailed].
  public ReadOnlyObjectProperty<Findings> findings() {
    return findings;
  }

  /// What to do when part of the program could not follow a change: the draft has it all the same,
  /// and may say something else than the screen.
  public void onListenerFailed(Consumer<Throwable> act) {
    findings.onFailed(act);
  }

  /// Whether the current draft is not the one on disk; an untouched new report has nothing to lose.
  public ReadOnlyBooleanProperty unsaved() {
    return unsaved.getReadOnlyProperty();
  }

  /// Why the draft cannot be changed, 只读; empty while it can.
  public ReadOnlyStringProperty protection() {
    return protection.getReadOnlyProperty();
  }

  /// Makes the draft read-only; an empty reason makes it writable again.
  ///
  /// @param reason one sentence for whoever tries to change it
  public void protect(String reason) {
    protection.set(reason);
  }

  /// What to do when somebody tries to change a draft that cannot be changed.
  public void onRefused(Runnable act) {
    refused = act;
  }

  /// What undo would take back; empty when there is nothing.
  public ReadOnlyStringProperty undoName() {
    return undoName.getReadOnlyProperty();
  }

  /// What redo would do again; empty when there is nothing.
  public ReadOnlyStringProperty redoName() {
    return redoName.getReadOnlyProperty();
  }

  /// What stands in a cell becomes the typed text, read as far as it can be.
  public void type(CellRef cell, String text) {
    typed(
        made(
            Wording.of("step.type", cell.label()),
            new Place.InCell(cell),
            draft().typed(cell, text)));
  }

  /// A paragraph of a section is being written.
  ///
  /// @param from where the caret stood before; undo leads there
  /// @param to where it stands now; redo leads there
  public void write(Section section, Position from, Position to, Prose prose) {
    typed(written(Wording.of("step.write", section.heading()), section, from, to, prose));
  }

  /// A section is rewritten at one stroke: a style, a pasted text, an offered outline.
  ///
  /// @param name what was done, for the menu
  /// @param from where the caret stood before; undo leads there
  /// @param to where it stands now; redo leads there
  public void rewrite(String name, Section section, Position from, Position to, Prose prose) {
    add(written(name, section, from, to, prose));
  }

  /// A linked figure takes the place of what stands between two positions of one section.
  ///
  /// @param name what the step is called
  public void link(String name, Section section, Position from, Position to, Figure figure) {
    var prose = draft().prose(section).withAParagraph();
    var inside = from.offset() + (from.equals(to) ? 0 : 1);
    var weight = prose.get(from.paragraph()).weightAt(inside);
    rewrite(
        name, section, to, from, prose.remove(from, to).insert(from, Prose.Run.of(figure, weight)));
  }

  /// A field of the cover is being written.
  public void cover(CoverField field, Cover cover) {
    typed(made(Wording.of("step.cover"), new Place.OnCover(field), draft().withCover(cover)));
  }

  /// A total follows its sum again.
  public void follow(CellRef total) {
    put(Wording.of("step.follow", total.label()), total, Map.of(total, Entry.BLANK));
  }

  /// Some cells get other entries at one stroke; a blank entry clears its cell.
  ///
  /// @param name what was done, for the menu
  /// @param at the cell that undo leads to
  public void put(String name, CellRef at, Map<CellRef, Entry> changes) {
    become(name, new Place.InCell(at), draft().with(changes));
  }

  /// Blank cells become zero; cells that are not blank stay as they are.
  public void fillZero(List<CellRef> cells) {
    var changes = new HashMap<CellRef, Entry>();
    for (var cell : cells) {
      if (draft().entry(cell) instanceof Entry.Blank) {
        var kind = draft().edition().tableOf(cell).cell(cell).kind();
        changes.put(cell, Entry.parse(kind, "0"));
      }
    }
    if (!changes.isEmpty()) {
      put(Wording.of("step.fill", changes.size()), cells.getFirst(), changes);
    }
  }

  /// The draft becomes another one at one stroke, as when words are replaced throughout.
  ///
  /// @param name what was done, for the menu
  /// @param at where undo leads
  public void become(String name, Place at, Draft next) {
    add(made(name, at, next));
  }

  /// Ends the step being typed, so that the next change is undone by itself.
  public void close() {
    history.close();
    name();
  }

  /// Makes what is typed next a step of undo by itself; Esc takes it back with what was typed
  /// before it.
  public void divide() {
    history.divide();
    name();
  }

  /// Takes back what was typed since the last [#close()], as Esc does.
  public void restore() {
    history.abandon().ifPresentOrElse(step -> show(step.before()), this::name);
  }

  /// Takes the last step back.
  ///
  /// @return where the hand was before it; empty when there was nothing to undo
  public Optional<Place> undo() {
    var step = history.undo();
    step.ifPresentOrElse(one -> show(one.before()), this::name);
    return step.map(Step::from);
  }

  /// Does the last undone step again.
  ///
  /// @return where the hand was after it; empty when there was nothing to redo
  public Optional<Place> redo() {
    var step = history.redo();
    step.ifPresentOrElse(one -> show(one.after()), this::name);
    return step.map(Step::to);
  }

  /// The file on disk holds another draft by now, which takes the place of this one. Undo brings
  /// this one back.
  ///
  /// @param name what was done, for the menu
  public void reload(String name, Draft there) {
    become(name, new Place.OnCover(CoverField.UNIT), there);
    saved(there);
  }

  /// A draft has been written to disk. It may be older than the current one by now.
  public void saved(Draft snapshot) {
    saved = snapshot;
    settled();
  }

  /// Something else stands on disk than what was saved from here: the draft counts as unsaved until
  /// it is saved again, or what stands there is known.
  public void overtaken() {
    isOvertaken = true;
    unsaved.set(isUnsaved());
  }

  /// What was saved last stands on disk, as it did before it was [#overtaken()].
  public void settled() {
    isOvertaken = false;
    unsaved.set(isUnsaved());
  }

  private Step made(String name, Place at, Draft next) {
    return new Step(name, at, at, draft(), next);
  }

  private Step written(String name, Section section, Position from, Position to, Prose prose) {
    return new Step(
        name,
        new Place.InProse(section, from),
        new Place.InProse(section, to),
        draft(),
        draft().with(section, prose));
  }

  private void typed(Step step) {
    take(step, history::typed);
  }

  private void add(Step step) {
    take(step, history::add);
  }

  private void take(Step step, Consumer<Step> record) {
    if (!step.after().equals(step.before()) && !isRefused()) {
      record.accept(step);
      show(step.after());
    }
  }

  private boolean isRefused() {
    if (protection.get().isEmpty()) {
      return false;
    }
    refused.run();
    return true;
  }

  /// The draft is the next one before anybody looks at it, so that nothing that a check or a view
  /// does can lose the change, its undo step or that it is not saved.
  private void show(Draft next) {
    draft = next;
    try {
      findings.set(checker.check(next, findings.get()));
    } finally {
      unsaved.set(isUnsaved());
      name();
    }
  }

  private void name() {
    undoName.set(history.undoName().orElse(""));
    redoName.set(history.redoName().orElse(""));
  }

  private boolean isUnsaved() {
    return isOvertaken || !saved.equals(draft());
  }
}
