package org.nianbao.edit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
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
import org.nianbao.draft.RequirementsFile;
import org.nianbao.edit.History.Step;
import org.nianbao.form.CellRef;
import org.nianbao.form.Section;
import org.nianbao.rule.Checker;
import org.nianbao.rule.Findings;
import org.nianbao.wording.Wording;

/// The open document. Every change goes through here: it makes the next draft, is checked at once,
/// and can be undone.
///
/// Typing into one place is one undo step until [#close()]; every other command is a step of its
/// own.
public final class Editor {
  private Checker checker;
  private Optional<RequirementsFile> requirements = Optional.empty();
  private final History history = new History();
  private final Announced<Findings> findings;
  private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper undoName = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper redoName = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper protection = new ReadOnlyStringWrapper("");
  private Runnable refused = () -> {};
  private Draft draft;
  private Draft saved;
  private boolean isChangedOutside;

  /// @param draft the draft as it was opened or newly created
  /// @param checker the rule book of the draft's edition
  public Editor(Draft draft, Checker checker) {
    this(draft, checker, checker.check(draft));
  }

  /// @param draft the draft as it was opened
  /// @param checker the rule book of the draft's edition
  /// @param checked what it finds in the draft
  public Editor(Draft draft, Checker checker, Findings checked) {
    this.checker = checker;
    this.draft = draft;
    this.saved = draft;
    this.findings = new Announced<>(this, "findings", checked);
  }

  /// Checks by another rule book from now on, which has what a county's file and an office's words
  /// ask for. The next change makes the draft remember the county's file.
  public void require(Checker checker, Optional<RequirementsFile> requirements) {
    if (checker.equals(this.checker) && requirements.equals(this.requirements)) {
      return;
    }
    this.checker = checker;
    this.requirements = requirements;
    findings.set(checker.check(draft));
  }

  /// The current draft.
  public Draft draft() {
    return draft;
  }

  /// The current draft with its totals and all findings. A listener that throws does not keep the
  /// others from being notified, see [#onListenerFailed].
  public ReadOnlyObjectProperty<Findings> findings() {
    return findings;
  }

  /// Sets the handler for a listener of [#findings()] that throws. The draft has the change all the
  /// same, so the screen may show something else than the draft holds.
  public void onListenerFailed(Consumer<Throwable> act) {
    findings.onFailed(act);
  }

  /// Whether the current draft differs from the one on disk; false for a new report that nobody has
  /// touched, since nothing would be lost.
  public ReadOnlyBooleanProperty unsaved() {
    return unsaved.getReadOnlyProperty();
  }

  /// The reason why the draft is read-only, 只读; empty while it can be changed.
  public ReadOnlyStringProperty protection() {
    return protection.getReadOnlyProperty();
  }

  /// Makes the draft read-only; an empty reason makes it writable again.
  ///
  /// @param reason one sentence for the user who tries to change it
  public void protect(String reason) {
    protection.set(reason);
  }

  /// Sets the action to run when the user tries to change a read-only draft.
  public void onRefused(Runnable act) {
    refused = act;
  }

  /// The name of the step that undo would take back, for the menu; empty when there is none.
  public ReadOnlyStringProperty undoName() {
    return undoName.getReadOnlyProperty();
  }

  /// The name of the step that redo would do again, for the menu; empty when there is none.
  public ReadOnlyStringProperty redoName() {
    return redoName.getReadOnlyProperty();
  }

  /// Types a text into a cell, as [Entry#parse] reads it. Continues the open undo step of that
  /// cell, or begins one.
  public void type(CellRef cell, String text) {
    typed(
        made(
            Wording.of("step.type", cell.label()),
            new Place.InCell(cell),
            draft().typed(cell, text)));
  }

  /// Types the reason why a cell has another number than last year's report gives for it. Continues
  /// the open undo step of that cell, or begins one.
  public void reason(CellRef cell, String text) {
    typed(
        made(
            Wording.of("step.reason", cell.label()),
            new Place.InCell(cell),
            draft().withReason(cell, text)));
  }

  /// Takes the mark from cells whose place in a document was not certain, as one undo step; they
  /// stay as they are.
  public void confirm(List<CellRef> cells) {
    var next = draft();
    for (var cell : cells) {
      next = next.confirmed(cell);
    }
    become(Wording.of("step.confirm"), new Place.InCell(cells.getFirst()), next);
  }

  /// Sets the prose of a section after typing in one of its paragraphs. Continues the open undo
  /// step of that paragraph, or begins one.
  ///
  /// @param from where the caret stood before; undo leads there
  /// @param to where it stands now; redo leads there
  public void write(Section section, Position from, Position to, Prose prose) {
    typed(written(Wording.of("step.write", section.heading()), section, from, to, prose));
  }

  /// Sets the prose of a section as one undo step: a style, a pasted text, an offered outline.
  ///
  /// @param name what was done, for the menu
  /// @param from where the caret stood before; undo leads there
  /// @param to where it stands now; redo leads there
  public void rewrite(String name, Section section, Position from, Position to, Prose prose) {
    add(written(name, section, from, to, prose));
  }

  /// Replaces the text between two positions of a section by a linked figure.
  ///
  /// @param name what was done, for the menu
  public void link(String name, Section section, Position from, Position to, Figure figure) {
    replace(name, section, from, to, weight -> Prose.Run.of(figure, weight));
  }

  /// Replaces the text between two positions of a section by another, in the weight that it has.
  ///
  /// @param name what was done, for the menu
  public void replace(String name, Section section, Position from, Position to, String text) {
    replace(name, section, from, to, weight -> new Prose.Run(text, weight, Map.of()));
  }

  private void replace(
      String name,
      Section section,
      Position from,
      Position to,
      Function<Prose.Weight, Prose.Run> run) {
    var prose = draft().prose(section).withAParagraph();
    var inside = from.offset() + (from.equals(to) ? 0 : 1);
    var weight = prose.get(from.paragraph()).weightAt(inside);
    rewrite(name, section, to, from, prose.remove(from, to).insert(from, run.apply(weight)));
  }

  /// Makes linked figures of numbers in the text that agree with the tables, as one undo step.
  public void link(List<FigureOffer> offers) {
    var first = offers.getFirst();
    become(
        Wording.of("step.linkFigures", offers.size()),
        new Place.InProse(first.section(), first.at()),
        FigureOffer.linked(draft(), offers));
  }

  /// Sets the cover after typing in one of its fields. Continues the open undo step of that field,
  /// or begins one.
  public void cover(CoverField field, Cover cover) {
    typed(made(Wording.of("step.cover"), new Place.OnCover(field), draft().withCover(cover)));
  }

  /// Clears a total, so that it follows its sum again.
  public void follow(CellRef total) {
    put(Wording.of("step.follow", total.label()), total, Map.of(total, Entry.BLANK));
  }

  /// Sets the entries of some cells as one undo step; a blank entry clears its cell.
  ///
  /// @param name what was done, for the menu
  /// @param at the cell that undo leads to
  public void put(String name, CellRef at, Map<CellRef, Entry> changes) {
    become(name, new Place.InCell(at), draft().with(changes));
  }

  /// Fills those of the cells that are blank with zero, as one undo step.
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

  /// Replaces the whole draft as one undo step, as when all search hits are replaced.
  ///
  /// @param name what was done, for the menu
  /// @param at the place that undo leads to
  public void become(String name, Place at, Draft next) {
    add(made(name, at, next));
  }

  /// Ends the open undo step of typing, so that the next change is a step of its own.
  public void close() {
    history.close();
    name();
  }

  /// Makes what is typed next an undo step of its own, which [#restore()] still takes back together
  /// with what was typed before it.
  public void divide() {
    history.divide();
    name();
  }

  /// Takes back what was typed since the last [#close()], as Esc does.
  public void restore() {
    history.abandon().ifPresentOrElse(step -> show(step.before()), this::name);
  }

  /// Undoes the last step.
  ///
  /// @return the place where the user was before that step; empty when there was nothing to undo
  public Optional<Place> undo() {
    var step = history.undo();
    step.ifPresentOrElse(one -> show(one.before()), this::name);
    return step.map(Step::from);
  }

  /// Redoes the step that was undone last.
  ///
  /// @return the place where the user was after that step; empty when there was nothing to redo
  public Optional<Place> redo() {
    var step = history.redo();
    step.ifPresentOrElse(one -> show(one.after()), this::name);
    return step.map(Step::to);
  }

  /// How many undo steps have led to the current draft.
  public int steps() {
    return history.depth();
  }

  /// Makes one undo step, with the name of the first, of all steps beyond a number of them.
  ///
  /// @param before the number that [#steps()] gave before the first
  public void join(int before) {
    history.join(before);
    name();
  }

  /// Replaces the draft by the one that the file on disk holds by now; it counts as saved. Undo
  /// brings the former draft back.
  ///
  /// @param name what was done, for the menu
  public void reload(String name, Draft there) {
    become(name, new Place.OnCover(CoverField.UNIT), there);
    saved(there);
  }

  /// Records that a draft was written to disk. It may be older than the current one by now.
  public void saved(Draft snapshot) {
    saved = snapshot;
    matchesFile();
  }

  /// Records that the file on disk is no longer what was saved from here: the draft counts as
  /// unsaved until it is saved again or [#matchesFile()] is called.
  public void changedOutside() {
    isChangedOutside = true;
    unsaved.set(isUnsaved());
  }

  /// Takes back [#changedOutside()]: what was saved last counts as the draft on disk again.
  public void matchesFile() {
    isChangedOutside = false;
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
    if (!step.after().equals(step.before()) && !refuses()) {
      var remembering = remembering(step);
      record.accept(remembering);
      show(remembering.after());
    }
  }

  private Step remembering(Step step) {
    var after = step.after();
    return requirements.isEmpty() || requirements.equals(after.basis().requirements())
        ? step
        : new Step(
            step.name(),
            step.from(),
            step.to(),
            step.before(),
            after.with(after.basis().withRequirements(requirements)));
  }

  /// Tells the user so if the draft is read-only.
  ///
  /// @return whether it is
  public boolean refuses() {
    if (protection.get().isEmpty()) {
      return false;
    }
    refused.run();
    return true;
  }

  /// Makes a draft the current one, checks it and notifies the listeners. The field is set before
  /// any rule or view runs, so that none of them can lose the change, its undo step or the fact
  /// that it is not saved, whatever it throws.
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
    return isChangedOutside || !saved.equals(draft());
  }
}
