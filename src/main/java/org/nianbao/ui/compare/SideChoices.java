package org.nianbao.ui.compare;

import java.util.List;
import java.util.function.Consumer;
import org.nianbao.compare.Compared;
import org.nianbao.compare.Comparison;
import org.nianbao.compare.Decisions;
import org.nianbao.compare.Decisions.Choice;
import org.nianbao.compare.Decisions.Decided;
import org.nianbao.compare.Difference;
import org.nianbao.draft.CoverField;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Prose.Position;
import org.nianbao.edit.Editor;
import org.nianbao.edit.Place;
import org.nianbao.wording.Wording;
import org.nianbao.workspace.Side;

/// The choices of a comparison, carried out in the open document: each is one undo step, and so is
/// taking all of them back.
final class SideChoices implements Choosing {
  private final Editor mine;
  private final Side other;
  private final Consumer<Place> go;
  private final Runnable changed;
  private final Unchosen unchosen;
  private Decisions decisions;

  /// @param go goes to a place of the report
  /// @param changed called when something was decided that leaves the draft as it is
  SideChoices(Editor mine, Side other, Consumer<Place> go, Runnable changed) {
    this.mine = mine;
    this.other = other;
    this.go = go;
    this.changed = changed;
    unchosen = new Unchosen(mine.draft());
    decisions = Decisions.of(Comparison.of(new Compared.OfDraft(mine.draft()), other.report()));
  }

  /// What has been decided.
  Decisions decisions() {
    return decisions;
  }

  /// Follows the document to the draft that it has become.
  void follow(Draft now) {
    unchosen.follow(now);
    if (!now.equals(decisions.comparison().mine())) {
      decisions = decisions.at(now);
    }
  }

  @Override
  public boolean canChoose(Decided decided) {
    return mine.protection().get().isEmpty() && decided.difference().isTakeable();
  }

  @Override
  public List<Decided> around(Decided decided) {
    return decisions.list().stream()
        .filter(one ->
            one.difference().isTakeable()
                && !one.difference().needsCheck()
                && one.difference().isBeside(decided.difference()))
        .toList();
  }

  @Override
  public void choose(Decided decided, Choice choice) {
    var difference = decided.difference();
    become(
        name(choice, difference.place()),
        difference,
        decisions.chosen(decided, choice),
        decisions.with(List.of(difference), choice));
  }

  @Override
  public void chooseAround(Decided decided, Choice choice) {
    var all = around(decided).stream().map(Decided::difference).toList();
    var next =
        choice == Choice.OTHERS
            ? decisions.comparison().take(all)
            : unchosen.given(decided.difference().position().section());
    var left =
        decisions.comparison().at(next).differences().stream()
            .filter(one -> one.isTakeable() && one.isBeside(decided.difference()))
            .toList();
    var heading = decided.difference().position().section().heading();
    become(
        name(choice, Wording.of("step.side.whole", heading, all.size())),
        all.getFirst(),
        next,
        decisions.with(choice == Choice.OTHERS ? all : left, choice));
  }

  private String name(Choice choice, String where) {
    var side = choice == Choice.OTHERS ? other.name() : Wording.of("compare.mine");
    return Wording.of("step.side", side, where);
  }

  @Override
  public void go(Decided decided) {
    go.accept(place(decided.difference(), mine.draft()));
  }

  /// The undecided differences that can be taken together: not those in which it has to be checked
  /// first how a document was read.
  List<Difference> rest() {
    return decisions.open().stream().filter(one -> !one.needsCheck()).toList();
  }

  /// Chooses the other side in all of these.
  void takeRest() {
    var open = rest();
    if (!open.isEmpty()) {
      become(
          Wording.of("step.sides", other.name(), open.size()),
          open.getFirst(),
          decisions.comparison().take(open),
          decisions.with(open, Choice.OTHERS));
    }
  }

  /// Takes back what was chosen. In a draft that has become read-only meanwhile it stays, and the
  /// reason is shown.
  ///
  /// @return how many differences are as they were again
  int takeBack() {
    var before = unchosen.draft();
    var changes = Comparison.of(mine.draft(), before).differences();
    if (!changes.isEmpty()) {
      var at = place(changes.getFirst(), before);
      mine.become(Wording.of("step.cancel", other.name(), changes.size()), at, before);
    }
    return mine.draft().equals(before) ? changes.size() : 0;
  }

  /// Applies a choice to the draft. The decision is stored first, since the list is updated as soon
  /// as the draft changes.
  private void become(String name, Difference at, Draft next, Decisions noted) {
    decisions = noted;
    unchosen.choose(next);
    if (next.equals(mine.draft())) {
      changed.run();
    } else {
      mine.become(name, place(at, next), next);
    }
  }

  /// The place of a difference that exists both before and after a step.
  private Place place(Difference difference, Draft next) {
    return switch (difference) {
      case Difference.OfCell(var cell, _, _, _) -> new Place.InCell(cell);
      case Difference.OfCover(var field, _, _) -> new Place.OnCover(field);
      case Difference.OfText text -> {
        var section = text.section();
        int last =
            Math.min(
                    mine.draft().prose(section).withAParagraph().paragraphs().size(),
                    next.prose(section).withAParagraph().paragraphs().size())
                - 1;
        yield new Place.InProse(section, new Position(Math.min(text.at(), last), 0));
      }
      case Difference.OfForm _, Difference.OfDeviation _, Difference.OfUnknown _ ->
          new Place.OnCover(CoverField.UNIT);
    };
  }
}
