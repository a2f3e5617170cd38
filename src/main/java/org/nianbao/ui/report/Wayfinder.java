package org.nianbao.ui.report;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.nianbao.draft.CoverField;
import org.nianbao.draft.Prose.Position;
import org.nianbao.edit.Place;
import org.nianbao.form.CellRef;
import org.nianbao.form.Section;
import org.nianbao.rule.EditionRule;
import org.nianbao.rule.Finding;
import org.nianbao.rule.ListedNumber;
import org.nianbao.search.Hit;
import org.nianbao.search.Hit.Origin;
import org.nianbao.statement.Passage;
import org.nianbao.ui.numbers.NumberActs;
import org.nianbao.ui.prose.ProseArea;
import org.nianbao.ui.report.SectionViews.View;

/// Navigation in the open report: shows the section of a place and moves the focus there.
final class Wayfinder implements NumberActs {
  private final ObjectProperty<Section> shown;
  private final SectionViews views;
  private final Region content;

  /// @param shown the section shown, which it changes
  /// @param views the views of the sections
  /// @param content where the section is shown
  Wayfinder(ObjectProperty<Section> shown, SectionViews views, Region content) {
    this.shown = shown;
    this.views = views;
    this.content = content;
  }

  /// The section shown.
  Section section() {
    return shown.get();
  }

  private View view() {
    return views.of(shown.get());
  }

  /// Shows a section and moves the focus to it.
  void go(Section section) {
    shown.set(section);
    view().grid().ifPresentOrElse(grid -> grid.select(grid.currentCell()), this::focusText);
  }

  private void focusText() {
    view()
        .cover()
        .ifPresentOrElse(
            cover -> cover.focus(CoverField.UNIT),
            () -> view().prose().ifPresent(Node::requestFocus));
  }

  /// Goes to the place of an undo step.
  void go(Place place) {
    switch (place) {
      case Place.InCell(CellRef cell) -> go(cell);
      case Place.InProse(var section, var caret) -> {
        shown.set(section);
        view().prose().ifPresent(Node::requestFocus);
        view().prose().ifPresent(area -> area.caret(caret));
      }
      case Place.OnCover(var field) -> {
        shown.set(Section.COVER);
        view().cover().ifPresent(cover -> cover.focus(field));
      }
    }
  }

  /// Shows a cell, makes it the current one and moves the focus to it.
  void go(CellRef cell) {
    shown.set(cell.section());
    view().grid().ifPresent(grid -> grid.select(cell));
  }

  /// Goes to a finding: to its words, to its first cell with both sides highlighted, to the end of
  /// the text that lacks something, or to its section.
  void go(Finding finding) {
    if (!finding.words().isEmpty()) {
      go(finding.words().getFirst());
    } else if (finding.where().passage().isPresent()) {
      goToEnd(finding.where().passage().get());
    } else if (finding.cells().isEmpty()) {
      go(finding.section());
      if (finding.rule() instanceof EditionRule) {
        go(new Place.OnCover(CoverField.YEAR));
      }
    } else {
      go(finding.cells().getFirst());
      view().grid().ifPresent(grid -> grid.light(finding.concerned()));
    }
  }

  private void goToEnd(Passage passage) {
    shown.set(passage.section());
    passage
        .field()
        .ifPresentOrElse(
            field -> go(new Place.OnCover(field)),
            () ->
                view()
                    .prose()
                    .ifPresent(area -> {
                      area.requestFocus();
                      area.moveDocumentEnd();
                    }));
  }

  /// Goes to the first of some cells and highlights all of them.
  void light(List<CellRef> cells) {
    go(cells.getFirst());
    view().grid().ifPresent(grid -> grid.light(cells));
  }

  @Override
  public void show(ListedNumber number) {
    show(hit(number));
    mark(number.cells());
  }

  @Override
  public void go(ListedNumber number) {
    go(hit(number));
    mark(number.cells());
  }

  @Override
  public void goToCells(ListedNumber number) {
    if (!number.cells().isEmpty()) {
      light(number.cells());
    }
  }

  private static Hit hit(ListedNumber number) {
    var words = number.words();
    var passage = words.passage();
    var place =
        passage
            .field()
            .<Place>map(Place.OnCover::new)
            .orElseGet(() ->
                new Place.InProse(
                    passage.section(), new Position(words.paragraph(), words.from())));
    return new Hit(place, words.from(), words.to(), Origin.TYPED);
  }

  /// Highlights some cells in their table, whichever section is shown, until another cell is
  /// selected there.
  private void mark(List<CellRef> cells) {
    if (!cells.isEmpty()) {
      views.of(cells.getFirst().section()).grid().ifPresent(grid -> grid.light(cells));
    }
  }

  private void go(Finding.Words words) {
    words
        .passage()
        .field()
        .ifPresentOrElse(field -> go(new Place.OnCover(field)), () -> select(words));
  }

  private void select(Finding.Words words) {
    go(words.passage().section());
    view()
        .prose()
        .ifPresent(area -> {
          area.requestFocus();
          area.select(
              new Position(words.paragraph(), words.from()),
              new Position(words.paragraph(), words.to()));
        });
  }

  /// Goes to a hit and selects it.
  void go(Hit hit) {
    go(hit.place());
    show(hit);
  }

  /// Shows a hit, selected; the focus stays where it is.
  void show(Hit hit) {
    shown.set(hit.place().section());
    // A text that is shown for the first time can be scrolled only once it has its size.
    content.applyCss();
    content.layout();
    view().cover().ifPresent(cover -> cover.show(hit));
    switch (hit.place()) {
      case Place.InCell(var cell) -> view().grid().ifPresent(grid -> grid.moveTo(cell));
      case Place.InProse(_, var at) -> view().prose().ifPresent(area -> select(area, at, hit.to()));
      case Place.OnCover _ -> {}
    }
  }

  /// Selects words in two steps, since to a place far from the visible part the text control
  /// scrolls only roughly, and exactly only from there.
  private void select(ProseArea area, Position from, int to) {
    area.caret(from);
    content.layout();
    area.select(from, new Position(from.paragraph(), to));
  }
}
