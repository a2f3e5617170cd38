package org.nianbao.ui.report;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.nianbao.ui.parts.Styles;
import org.nianbao.ui.parts.Tools;
import org.nianbao.ui.parts.Widths;
import org.nianbao.wording.Wording;

/// The zoom of the section shown, at the right end of the status bar as in Word: smaller, a slider,
/// larger, and the percentage, on which a click returns to 100 %. In a narrow window it has no
/// slider. The focus stays where it is; the keyboard has the keys of the menu 视图.
final class ZoomBar extends HBox {
  private static final double SLIDER = 96;

  private final ZoomPane pane;
  private final Button percent = new Button();

  ZoomBar(ZoomPane pane) {
    this.pane = pane;
    getStyleClass().add("zoom-bar");
    setAlignment(Pos.CENTER_LEFT);
    percent.getStyleClass().addAll(Styles.TOOL, "zoom-percent");
    percent.setId("zoom");
    percent.setFocusTraversable(false);
    percent.setTooltip(new Tooltip(Wording.of("zoom.reset")));
    percent.setOnAction(_ -> pane.zoom(1));
    var slider = slider();
    getChildren()
        .addAll(
            Tools.button(BootstrapIcons.DASH, Wording.of("zoom.out"), () -> pane.step(-1)),
            slider,
            Tools.button(BootstrapIcons.PLUS, Wording.of("zoom.in"), () -> pane.step(1)),
            percent);
    pane.zoom()
        .subscribe(value -> {
          var shown = Wording.of("status.zoom", Math.round(value.doubleValue() * 100));
          percent.setText(shown);
          percent.setAccessibleText(Wording.of("zoom.now", shown));
        });
    show(slider);
  }

  private void show(Node slider) {
    slider.managedProperty().bind(slider.visibleProperty());
    slider
        .visibleProperty()
        .bind(
            sceneProperty()
                .flatMap(scene -> scene.widthProperty())
                .map(width -> width.doubleValue() >= Widths.FULL)
                .orElse(true));
  }

  private Slider slider() {
    var slider =
        new Slider(ZoomPane.LEAST, ZoomPane.MOST, 1) {
          /// A slider asks for the focus when it is pressed; it stays in the text or the table.
          @Override
          public void requestFocus() {}
        };
    slider.setMajorTickUnit(ZoomPane.STEP);
    slider.setMinorTickCount(0);
    slider.setSnapToTicks(true);
    slider.setPrefWidth(SLIDER);
    slider.setFocusTraversable(false);
    slider.setAccessibleText(Wording.of("zoom.slider"));
    slider.valueProperty().addListener((_, _, value) -> pane.zoom(value.doubleValue()));
    pane.zoom().subscribe(value -> slider.setValue(value.doubleValue()));
    return slider;
  }
}
