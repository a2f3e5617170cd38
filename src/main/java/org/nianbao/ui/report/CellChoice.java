package org.nianbao.ui.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.BoundingBox;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.nianbao.edit.Editor;
import org.nianbao.form.CellRef;
import org.nianbao.prose.Catalogue;
import org.nianbao.prose.Quantities;
import org.nianbao.ui.prose.FigureChooser;
import org.nianbao.wording.Wording;

/// The 到某一格 command: asks for a cell by its Chinese name or by pinyin, and goes to it.
final class CellChoice {
  private final Editor editor;
  private final Consumer<CellRef> go;

  /// @param go shows a cell and moves the focus to it
  CellChoice(Editor editor, Consumer<CellRef> go) {
    this.editor = editor;
    this.go = go;
  }

  /// Opens the chooser at the top of a node. Esc returns the focus to where it was.
  void open(Node over) {
    var before = Optional.ofNullable(over.getScene().getFocusOwner());
    if (over.getScene().getRoot() instanceof Pane host) {
      var cells = Quantities.of(editor.draft().edition(), List.of());
      var at = host.sceneToLocal(over.localToScene(over.getLayoutBounds()));
      new FigureChooser(
              new Catalogue(cells),
              editor.findings().get().totals(),
              Wording.of("goto.hint"),
              choice ->
                  choice.ifPresentOrElse(
                      cell -> go.accept(cell.cells().getFirst()),
                      () -> before.ifPresent(Node::requestFocus)))
          .open(
              host, new BoundingBox(at.getCenterX() - FigureChooser.WIDTH / 2, at.getMinY(), 0, 0));
    }
  }
}
