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
import org.nianbao.ui.parts.Styles;
import org.nianbao.ui.parts.Typing;
import org.nianbao.wording.Wording;

/// Asks which number of the tables is wanted, by name or by pinyin initials.
///
/// It lies over the window's own scene. In a pop-up window the field would not have the input focus
/// of the system, and an input method would write its characters elsewhere.
public final class FigureChooser extends VBox {
  /// How wide it is.
  public static final double WIDTH = 440;

  private static final double HEIGHT = 320;
  private static final double GAP = 4;

  private final TextField search = new TextField();
  private final ListView<Quantity> list = new ListView<>();
  private final Catalogue catalogue;
  private final Totals totals;
  private final Consumer<Optional<Figure>> chosen;
  private Optional<Pane> host = Optional.empty();

  /// @param catalogue what there is to choose from
  /// @param totals what it says at present
  /// @param hint the keys, and what Enter does with the choice
  /// @param chosen gets the choice, once; empty if the user thinks better of it
  public FigureChooser(
      Catalogue catalogue, Totals totals, String hint, Consumer<Optional<Figure>> chosen) {
    this.catalogue = catalogue;
    this.totals = totals;
    this.chosen = chosen;
    setId("figure-chooser");
    getStyleClass().add("figure-chooser");
    setManaged(false);
    search.setPromptText(Wording.of("figure.search"));
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
    new Typing(search, this::find);
    find("");
    list.setFocusTraversable(false);
    list.setCellFactory(_ -> new Line());
    var keys = new Label(hint);
    keys.getStyleClass().addAll(Styles.SMALL, Styles.MUTED);
    setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(search, list, keys);
  }

  /// Opens below a place of the window, or above it where there is more room; never over it.
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

  /// Losing the focus while being closed closes nothing again.
  private void close(Optional<Figure> choice) {
    var from = host;
    host = Optional.empty();
    from.ifPresent(pane -> {
      pane.getChildren().remove(this);
      chosen.accept(choice);
    });
  }

  /// A number: its name, where it stands, what it is now.
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
