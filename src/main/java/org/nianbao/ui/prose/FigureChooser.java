package org.nianbao.ui.prose;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.nianbao.draft.Figure;
import org.nianbao.draft.Totals;
import org.nianbao.prose.Catalogue;
import org.nianbao.prose.Quantities;
import org.nianbao.prose.Quantity;
import org.nianbao.ui.parts.FieldName;
import org.nianbao.ui.parts.Styles;
import org.nianbao.ui.parts.Typing;
import org.nianbao.wording.Wording;

/// The chooser for a number of the tables, searched by name or by pinyin.
///
/// It is a node of the window's own scene. In a pop-up window the search field would not have the
/// system's input focus, and an input method would write its characters elsewhere.
public final class FigureChooser extends VBox {
  /// Its width, in pixels.
  public static final double WIDTH = 440;

  private static final double HEIGHT = 320;
  private static final double GAP = 4;

  private final TextField search = new TextField();
  private final ListView<Quantity> list = new ListView<>();
  private final Catalogue catalogue;
  private final Totals totals;
  private final Consumer<Optional<Figure>> chosen;
  private Optional<Pane> host = Optional.empty();

  /// @param catalogue the numbers to choose from
  /// @param totals their present values
  /// @param hint the line with the keys, and what Enter does
  /// @param chosen gets the choice, once; empty if the user cancels
  public FigureChooser(
      Catalogue catalogue, Totals totals, String hint, Consumer<Optional<Figure>> chosen) {
    this.catalogue = catalogue;
    this.totals = totals;
    this.chosen = chosen;
    setId("figure-chooser");
    getStyleClass().add("figure-chooser");
    setManaged(false);
    search.setPromptText(Wording.of("figure.search"));
    FieldName.give(search, Wording.of("figure.search"));
    list.setAccessibleText(Wording.of("figure.list"));
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
    new Typing(search, this::find);
    find("");
    list.setFocusTraversable(false);
    list.setCellFactory(_ -> new Line());
    list.setPlaceholder(nothing());
    var keys = new Label(hint);
    keys.getStyleClass().addAll(Styles.SMALL, Styles.MUTED);
    setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(search, list, keys);
  }

  private static Label nothing() {
    var nothing = new Label(Wording.of("figure.none"));
    nothing.getStyleClass().add(Styles.SECONDARY);
    nothing.setWrapText(true);
    return nothing;
  }

  /// Opens below a place of the window, or above it where there is more space; it never covers the
  /// place.
  ///
  /// @param host the root pane, which it is added to
  /// @param at the place, in coordinates of that pane
  public void open(Pane host, Bounds at) {
    this.host = Optional.of(host);
    host.getChildren().add(this);
    var above = at.getMinY() - 2 * GAP;
    var below = host.getHeight() - at.getMaxY() - 2 * GAP;
    var isBelow = below >= Math.min(HEIGHT, above);
    var height = Math.min(HEIGHT, isBelow ? below : above);
    var x = Math.max(GAP, Math.min(at.getMinX(), host.getWidth() - WIDTH - GAP));
    var y = isBelow ? at.getMaxY() + GAP : at.getMinY() - GAP - height;
    resizeRelocate(x, y, WIDTH, height);
    search.requestFocus();
    focusWithinProperty()
        .addListener((_, _, within) -> {
          if (!within) {
            close(Optional.empty());
          }
        });
  }

  private void find(String query) {
    list.getItems().setAll(catalogue.find(query));
    list.getSelectionModel().selectFirst();
    list.scrollTo(0);
  }

  private void keys(KeyEvent event) {
    switch (event.getCode()) {
      case UP -> move(-1);
      case DOWN -> move(1);
      case ENTER -> choose();
      case ESCAPE -> close(Optional.empty());
      default -> {
        if (event.getCode() != KeyCode.TAB) {
          return;
        }
      }
    }
    event.consume();
  }

  private void move(int step) {
    var last = list.getItems().size() - 1;
    if (last >= 0) {
      var next = Math.clamp(list.getSelectionModel().getSelectedIndex() + step, 0, last);
      list.getSelectionModel().select(next);
      list.scrollTo(Math.max(0, next - 2));
    }
  }

  private void choose() {
    Optional.ofNullable(list.getSelectionModel().getSelectedItem())
        .ifPresent(one -> close(Optional.of(one.figure())));
  }

  /// Closes the chooser once: losing the focus while it closes must not close it again.
  private void close(Optional<Figure> choice) {
    var from = host;
    host = Optional.empty();
    from.ifPresent(pane -> {
      pane.getChildren().remove(this);
      chosen.accept(choice);
    });
  }

  /// A line of the list: a number's name, its place and its present value.
  private final class Line extends ListCell<Quantity> {
    Line() {
      setPrefWidth(0);
      setOnMouseClicked(_ -> {
        if (!isEmpty()) {
          choose();
        }
      });
    }

    @Override
    protected void updateItem(Quantity item, boolean empty) {
      super.updateItem(item, empty);
      if (empty) {
        setGraphic(null);
        return;
      }
      var name = new Label(item.name());
      name.setMinWidth(0);
      HBox.setHgrow(name, Priority.ALWAYS);
      name.setMaxWidth(Double.MAX_VALUE);
      var place = new Label(Quantities.place(item.figure()));
      place.getStyleClass().addAll(Styles.SMALL, Styles.MUTED);
      place.setMinWidth(Region.USE_PREF_SIZE);
      var value = new Label(item.figure().text(totals));
      value.getStyleClass().add(Styles.FIGURE);
      value.setMinWidth(Region.USE_PREF_SIZE);
      setGraphic(new HBox(12, name, place, value));
      setAccessibleText(String.join(" ", name.getText(), place.getText(), value.getText()));
    }
  }
}
