package org.nianbao.ui.compare;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.nianbao.ui.parts.Styles;
import org.nianbao.verification.ReportFile;
import org.nianbao.wording.Wording;
import org.nianbao.workspace.Side;

/// The line that says from which document the other side was read; absent for a draft.
final class SourceLine extends Label {
  /// How many digits of the checksum are shown; the tooltip has all.
  private static final int DIGITS = 12;

  SourceLine(Side other) {
    getStyleClass().addAll("source-line", Styles.SMALL, Styles.SECONDARY);
    setId("compare-source");
    setMaxWidth(Double.MAX_VALUE);
    setWrapText(true);
    setMinHeight(USE_PREF_SIZE);
    setVisible(other.document().isPresent());
    managedProperty().bind(visibleProperty());
    other.document().ifPresent(this::show);
  }

  private void show(ReportFile read) {
    setText(
        Wording.of(
            "compare.source",
            read.kindName(),
            read.file().getFileName(),
            read.sha256().substring(0, DIGITS)));
    setTooltip(new Tooltip(Wording.of("compare.sum", read.sha256())));
  }
}
