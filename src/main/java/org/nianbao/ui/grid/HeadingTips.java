package org.nianbao.ui.grid;

import java.util.List;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import org.nianbao.form.Table;

/// The tooltip of the labels of a table: what a row or a column stands for, and the articles behind
/// it. One for all of them, since every tooltip is a window of its own.
final class HeadingTips {
  private static final double WIDTH = 360;

  private HeadingTips() {}

  /// Gives labels their tooltip.
  static void addTo(List<HeadingPane> headings, Table table) {
    var tip = new Tooltip();
    tip.setWrapText(true);
    tip.setMaxWidth(WIDTH);
    for (var pane : headings) {
      var meaning = CellMeaning.of(table, pane.heading());
      if (!meaning.isEmpty()) {
        pane.addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> tip.setText(meaning));
        Tooltip.install(pane, tip);
      }
    }
  }
}
