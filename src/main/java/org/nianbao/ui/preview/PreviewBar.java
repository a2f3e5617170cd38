package org.nianbao.ui.preview;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.nianbao.ui.parts.Styles;
import org.nianbao.ui.parts.Tools;
import org.nianbao.ui.preview.Zoom.Fit;
import org.nianbao.wording.Wording;

/// The bar above the pages: the page number, the zoom, and the close button.
final class PreviewBar extends HBox {
  private static final int[] SIZES = {50, 75, 100, 125, 150, 200};

  PreviewBar(PagesPane pages, Runnable close) {
    getStyleClass().add("preview-bar");
    var back =
        Tools.button(
            BootstrapIcons.CHEVRON_LEFT,
            Wording.of("preview.previous"),
            () -> pages.turn(pages.current().get() - 1));
    back.disableProperty().bind(pages.current().lessThanOrEqualTo(1));
    var on =
        Tools.button(
            BootstrapIcons.CHEVRON_RIGHT,
            Wording.of("preview.next"),
            () -> pages.turn(pages.current().get() + 1));
    on.disableProperty().bind(Bindings.greaterThanOrEqual(pages.current(), pages.count()));
    var where = new Label();
    where.setId("preview-page");
    where.setMinWidth(Region.USE_PREF_SIZE);
    where
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    pages.count().get() == 0
                        ? Wording.of("preview.setting")
                        : Wording.of("preview.page", pages.current().get(), pages.count().get()),
                pages.current(),
                pages.count()));
    var space = new Region();
    setHgrow(space, Priority.ALWAYS);
    var out = Tools.button(BootstrapIcons.X, Wording.of("preview.close"), close);
    out.setId("preview-close");
    getChildren()
        .addAll(
            back,
            where,
            on,
            space,
            fit(pages.zoom(), Fit.WIDTH, Wording.of("preview.width")),
            fit(pages.zoom(), Fit.PAGE, Wording.of("preview.whole")),
            sizes(pages.zoom()),
            out);
  }

  private static ToggleButton fit(Zoom zoom, Fit fit, String name) {
    var button = new ToggleButton(name);
    button.getStyleClass().add(Styles.TOOL);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setFocusTraversable(false);
    zoom.fit().subscribe(now -> button.setSelected(now == fit));
    button.setOnAction(_ -> {
      zoom.fit().set(fit);
      button.setSelected(true);
    });
    return button;
  }

  private static MenuButton sizes(Zoom zoom) {
    var button = new MenuButton();
    button.setId("preview-zoom");
    button.getStyleClass().add(Styles.TOOL);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setFocusTraversable(false);
    button
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> Wording.of("preview.zoom", Math.round(zoom.size().get() * 100)),
                zoom.size()));
    button.accessibleTextProperty().bind(button.textProperty());
    for (int size : SIZES) {
      var item = new MenuItem(Wording.of("preview.zoom", size));
      item.setOnAction(_ -> zoom.choose(size / 100.0));
      button.getItems().add(item);
    }
    return button;
  }
}
