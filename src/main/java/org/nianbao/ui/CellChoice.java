package org.nianbao.ui;

import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.nianbao.draft.Figure;
import org.nianbao.prose.Catalogue;
import org.nianbao.prose.Quantities;
import org.nianbao.ui.prose.FigureChooser;
import org.nianbao.wording.Wording;

/// 到某一格: asks for a cell by its Chinese name or by pinyin initials, and leads there.
final class CellChoice {
  private final ReportPane report;

  CellChoice(ReportPane report) {
    this.report = report;
  }

  /// Asks. Esc gives the keyboard back.
  void open() {
    var before = Optional.ofNullable(report.getScene().getFocusOwner());
    if (report.getScene().getRoot() instanceof Pane host) {
      var cells = Quantities.of(report.editor().draft().edition(), List.of());
      var at =
          host.sceneToLocal(report.getCenter().localToScene(report.getCenter().getLayoutBounds()));
      new FigureChooser(
              new Catalogue(cells),
              report.editor().findings().get().totals(),
              Wording.of("goto.hint"),
              choice ->
                  choice.ifPresentOrElse(this::go, () -> before.ifPresent(Node::requestFocus)))
          .open(
              host, new BoundingBox(at.getCenterX() - FigureChooser.WIDTH / 2, at.getMinY(), 0, 0));
    }
  }

  private void go(Figure cell) {
    report.go(cell.cells().getFirst());
  }
}
