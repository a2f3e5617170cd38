package org.nianbao.ui.findings;

import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.nianbao.edit.Editor;
import org.nianbao.rule.Findings;
import org.nianbao.rule.Severity;
import org.nianbao.ui.parts.Badge;
import org.nianbao.ui.parts.Icons;
import org.nianbao.ui.parts.Styles;
import org.nianbao.ui.parts.Widths;
import org.nianbao.wording.Wording;

/// The drawer at the right edge: open at one of its pages, the findings or another list, or closed
/// to a strip of 40 pixels that still shows the counts of findings. In a window narrower than 1200
/// pixels it starts closed, and opens over the content.
public final class FindingsDrawer extends HBox {
  private static final double WIDTH = 336;
  private static final double NARROWEST = 280;
  private static final double WIDEST = 480;

  private final Region edge = new Region();
  private final HBox overlay = new HBox();
  private final Region window;
  private final VBox strip = new VBox();
  private final Button open = button(BootstrapIcons.CHEVRON_LEFT, Wording.of("findings.open"));
  private final DoubleProperty listWidth = new SimpleDoubleProperty(WIDTH);
  private final List<Badge> badges =
      List.of(new Badge(Severity.ERROR), new Badge(Severity.WARNING), new Badge(Severity.BLANK));

  private Page page;

  /// A page of the drawer.
  ///
  /// @param pane what it shows
  /// @param enter moves the focus into it; false if nothing in it can take the focus now
  public record Page(Region pane, BooleanSupplier enter) {}

  /// @param first the page that is shown at first, the findings
  /// @param window the pane whose width decides whether the drawer starts open
  /// @param editor the editor whose findings are counted
  public FindingsDrawer(Page first, Region window, Editor editor) {
    page = first;
    this.window = window;
    overlay.setPickOnBounds(false);
    overlay.setAlignment(Pos.CENTER_RIGHT);
    strip.setOnMouseClicked(_ -> open(Openness.OPEN));
    listWidth.subscribe(width -> width(width.doubleValue()));
    edge.getStyleClass().add("findings-edge");
    edge.setCursor(Cursor.H_RESIZE);
    edge.setOnMouseDragged(event -> listWidth.set(page.pane.getWidth() - event.getX()));
    var name = new Label(Wording.of("findings.title.vertical"));
    name.getStyleClass().addAll(Styles.SMALL, Styles.SECONDARY);
    strip.getStyleClass().add("findings-strip");
    strip.getChildren().add(open);
    strip.getChildren().addAll(badges);
    strip.getChildren().add(name);
    open(Openness.OPEN);
    window
        .widthProperty()
        .addListener((_, before, now) -> {
          var wide = now.doubleValue() >= Widths.FULL;
          if (before.doubleValue() == 0 || wide != before.doubleValue() >= Widths.FULL) {
            open(wide ? Openness.OPEN : Openness.DRAWN_IN);
          }
        });
    editor.findings().subscribe(this::show);
  }

  /// The wanted width of the list, in pixels; the list itself keeps to 280 to 480.
  public DoubleProperty listWidth() {
    return listWidth;
  }

  /// Moves the focus to the button that opens the list.
  ///
  /// @return false if the list is already open
  public boolean enter() {
    if (strip.getParent() == null || page.pane.getParent() != null) {
      return false;
    }
    open.requestFocus();
    return true;
  }

  private void width(double width) {
    var within = Math.clamp(width, NARROWEST, WIDEST);
    page.pane.setMinWidth(within);
    page.pane.setPrefWidth(within);
  }

  /// Whether the list is open or closed to the strip.
  public enum Openness {
    OPEN,
    DRAWN_IN
  }

  /// The pane over the content in which the list is shown while the window is narrow.
  public HBox overlay() {
    return overlay;
  }

  private boolean isNarrow() {
    return window.getWidth() > 0 && window.getWidth() < Widths.FULL;
  }

  /// Opens or closes the list. In a narrow window it is shown over the content.
  public void open(Openness openness) {
    overlay.getChildren().clear();
    getChildren().clear();
    if (openness == Openness.DRAWN_IN) {
      getChildren().setAll(strip);
    } else if (isNarrow()) {
      getChildren().setAll(strip);
      overlay.getChildren().setAll(page.pane);
    } else {
      getChildren().setAll(edge, page.pane);
    }
  }

  /// Opens the drawer at a page.
  public void open(Page next) {
    page = next;
    width(listWidth.get());
    open(Openness.OPEN);
  }

  /// Closes the drawer if it is open at a page, and opens it there otherwise.
  public void toggle(Page next) {
    if (page.equals(next)) {
      toggle();
    } else {
      open(next);
    }
  }

  /// Closes the list if it is open, and opens it otherwise.
  private void toggle() {
    open(page.pane.getParent() == null ? Openness.OPEN : Openness.DRAWN_IN);
  }

  private Button button(BootstrapIcons icon, String tip) {
    var button = new Button("", Icons.of(icon));
    button.getStyleClass().add(Styles.TOOL);
    button.setAccessibleText(tip);
    button.setOnAction(_ -> {
      toggle();
      // The button disappears, and would lose the focus.
      page.enter.getAsBoolean();
    });
    return button;
  }

  private void show(Findings now) {
    badges.forEach(badge -> badge.show(now.count(badge.severity())));
  }
}
