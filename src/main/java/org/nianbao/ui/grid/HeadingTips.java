package org.nianbao.ui.grid;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import org.nianbao.form.Table;

/// The tooltip of the labels of a table: what a row or a column stands for, and the articles behind
/// it. One for all of them, since every tooltip is a window of its own.
final class HeadingTips {
  private static final double WIDTH = 360;

  private final Table table;
  private final Tooltip tip = new Tooltip();
  private Optional<HeadingPane> hovered = Optional.empty();

  HeadingTips(Table table, List<HeadingPane> headings) {
    this.table = table;
    tip.setWrapText(true);
    tip.setMaxWidth(WIDTH);
    headings.forEach(pane -> pane.addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> hover(pane)));
  }

  private void hover(HeadingPane pane) {
    hovered.ifPresent(before -> Tooltip.uninstall(before, tip));
    var meaning = CellMeaning.of(table, pane.heading());
    tip.setText(meaning);
    hovered = Optional.of(pane).filter(_ -> !meaning.isEmpty());
    hovered.ifPresent(now -> Tooltip.install(now, tip));
  }
}
