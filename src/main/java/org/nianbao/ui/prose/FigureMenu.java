package org.nianbao.ui.prose;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.stage.WindowEvent;
import org.nianbao.draft.Figure;
import org.nianbao.draft.Prose.Linked;
import org.nianbao.draft.Prose.Position;
import org.nianbao.edit.Editor;
import org.nianbao.form.CellRef;
import org.nianbao.form.Section;
import org.nianbao.prose.FigureEdges;
import org.nianbao.wording.Wording;

/// The first items of a text's context menu, for linked figures: 转到这一格 and 改成普通数字. They are there
/// only where the menu is opened on a figure, on a selection that has some, or by key beside one.
final class FigureMenu {
  private final Editor editor;
  private final Section section;
  private final ProseArea area;
  private final MenuItem visit = new MenuItem(Wording.of("figure.go"));
  private final MenuItem plain = new MenuItem();
  private final SeparatorMenuItem line = new SeparatorMenuItem();
  private Optional<Target> target = Optional.empty();

  /// The figures that the menu is opened on.
  ///
  /// @param figures one or more
  /// @param from where the first one begins, or the selection that has them
  /// @param to where that ends
  private record Target(List<Figure> figures, Position from, Position to) {
    static Target of(int paragraph, Linked linked) {
      return new Target(
          List.of(linked.figure()),
          new Position(paragraph, linked.from()),
          new Position(paragraph, linked.to()));
    }
  }

  /// @param section the section that the area edits
  /// @param go shows a cell and moves the focus to it
  FigureMenu(Editor editor, Section section, ProseArea area, Consumer<CellRef> go) {
    this.editor = editor;
    this.section = section;
    this.area = area;
    visit.setOnAction(
        _ -> target.ifPresent(one -> go.accept(one.figures.getFirst().cells().getFirst())));
    plain.setOnAction(_ -> target.ifPresent(this::makePlain));
    var menu = area.getContextMenu();
    menu.getItems().addAll(0, List.of(visit, plain, line));
    menu.addEventHandler(WindowEvent.WINDOW_SHOWING, _ -> show());
    area.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::request);
  }

  private void show() {
    int count = target.map(one -> one.figures.size()).orElse(0);
    visit.setVisible(count == 1);
    plain.setVisible(count > 0);
    line.setVisible(count > 0);
    plain.setText(
        count > 1 ? Wording.of("figure.plain.several", count) : Wording.of("figure.plain"));
    plain.setDisable(!area.isWritable());
  }

  private void request(ContextMenuEvent event) {
    if (event.isKeyboardTrigger()) {
      target = selected().or(this::besideCaret);
      showAtCaret(event);
    } else {
      var character = area.characterAt(event.getScreenX(), event.getScreenY());
      // As in Word: what the menu offers is for what was clicked on.
      character.filter(at -> !isSelected(at)).ifPresent(area::caret);
      target =
          selected()
              .filter(_ -> character.filter(this::isSelected).isPresent())
              .or(() -> character.filter(_ -> isOnFigure(event)).flatMap(this::under));
    }
  }

  /// Opens the menu at the caret, if that can be seen: the control would open it in its own middle.
  private void showAtCaret(ContextMenuEvent event) {
    var caret = area.getScene().getRoot().localToScreen(area.caretInScene());
    if (area.localToScreen(area.getLayoutBounds()).contains(caret.getMinX(), caret.getMaxY())) {
      event.consume();
      area.getContextMenu().show(area, caret.getMinX(), caret.getMaxY());
    }
  }

  private Optional<Target> selected() {
    var figures =
        area.selected().paragraphs().stream()
            .flatMap(paragraph -> paragraph.figures().stream())
            .map(Linked::figure)
            .toList();
    return figures.isEmpty()
        ? Optional.empty()
        : Optional.of(new Target(figures, area.selectionStart(), area.selectionEnd()));
  }

  private boolean isSelected(Position character) {
    var order = Comparator.comparingInt(Position::paragraph).thenComparingInt(Position::offset);
    return order.compare(area.selectionStart(), character) <= 0
        && order.compare(character, area.selectionEnd()) < 0;
  }

  private static boolean isOnFigure(ContextMenuEvent event) {
    return ParagraphLook.isFigure(event.getPickResult().getIntersectedNode());
  }

  private Optional<Target> under(Position character) {
    return FigureEdges.at(area.prose(), character)
        .map(linked -> Target.of(character.paragraph(), linked));
  }

  private Optional<Target> besideCaret() {
    var caret = area.caret();
    return FigureEdges.before(area.prose(), caret)
        .or(() -> FigureEdges.after(area.prose(), caret))
        .map(linked -> Target.of(caret.paragraph(), linked));
  }

  /// Makes the figures plain text, which no longer follows the cells. A selection stays; a caret
  /// alone goes behind the number.
  private void makePlain(Target figures) {
    area.requestFocus();
    if (!area.hasNonEmptySelection()) {
      area.caret(figures.to);
    }
    var caret = area.caret();
    editor.rewrite(
        Wording.of("step.plain"),
        section,
        caret,
        caret,
        editor.draft().prose(section).plain(figures.from, figures.to));
  }
}
