package org.nianbao.ui.help;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Dimension2D;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.nianbao.ui.help.Manual.Keys;
import org.nianbao.ui.parts.FocusRing;
import org.nianbao.ui.parts.Styles;
import org.nianbao.wording.Wording;

/// The manual (使用说明) as a page in place of the report, with its contents at the left. Esc closes
/// it; arrow and page keys scroll; Tab goes from passage to passage, which a screen reader then
/// reads.
public final class HelpPane extends BorderPane {
  private static final double LINE = 40;

  private final Runnable close;
  private final VBox page = new VBox();
  private final ScrollPane scroll = new ScrollPane(page);
  private final Map<Topic, Region> passages = new EnumMap<>(Topic.class);
  private Topic at = Topic.START;

  /// @param close closes the page
  public HelpPane(Runnable close) {
    this.close = close;
    var manual = Manual.ofProgram();
    setId("help");
    getStyleClass().add("help");
    for (var one : manual.passages()) {
      passages.put(one.topic(), passage(one.title(), text(one.text()), one.text()));
    }
    passages.put(Topic.KEYS, keys(manual.keys()));
    passages.forEach((topic, passage) ->
        passage
            .focusedProperty()
            .subscribe(focused -> {
              if (focused) {
                at = topic;
              }
            }));
    page.getStyleClass().addAll(Styles.CONTENT, "page");
    page.getChildren().setAll(passages.values());
    var last = text(manual.last());
    last.getStyleClass().add("last");
    page.getChildren().add(last);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    setTop(header());
    setLeft(contents(manual));
    setCenter(scroll);
    addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    // Text is as high as its lines, which are known only once the page has its width.
    page.heightProperty().subscribe(this::scrollToPassage);
    // The bounds carry the scroll position too; only their size is a reason to scroll.
    scroll
        .viewportBoundsProperty()
        .map(bounds -> new Dimension2D(bounds.getWidth(), bounds.getHeight()))
        .addListener((_, _, _) -> scrollToPassage());
  }

  private HBox header() {
    var title = new Label(Wording.of("help.title"));
    title.getStyleClass().add(Styles.PAGE_TITLE);
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var closing = new Button(Wording.of("help.close"));
    closing.setId("help-close");
    closing.setTooltip(new Tooltip(Wording.of("help.close.tip")));
    closing.setOnAction(_ -> close.run());
    var header = new HBox(title, space, closing);
    header.setAlignment(Pos.CENTER_LEFT);
    header.getStyleClass().add("header");
    return header;
  }

  private VBox contents(Manual manual) {
    var contents = new VBox();
    contents.getStyleClass().add("outline");
    manual.passages().forEach(one -> contents.getChildren().add(link(one.topic(), one.title())));
    contents.getChildren().add(link(Topic.KEYS, manual.keys().getFirst().names()));
    return contents;
  }

  private Button link(Topic topic, String title) {
    var link = new Button(title);
    link.setId("help-to-" + topic.id());
    link.getStyleClass().add("outline-row");
    link.setMaxWidth(Double.MAX_VALUE);
    link.setOnAction(_ -> go(topic));
    return link;
  }

  private static Region passage(String title, Node content, String read) {
    var head = new Label(title);
    head.getStyleClass().add(Styles.SECTION_TITLE);
    var passage = new VBox(4, head, content);
    passage.getStyleClass().add("passage");
    passage.setFocusTraversable(true);
    passage.setAccessibleRole(AccessibleRole.TEXT);
    passage.setAccessibleText(title + "\n" + read);
    return passage;
  }

  private static TextFlow text(String text) {
    return new TextFlow(new Text(text));
  }

  private static Region keys(List<Keys> keys) {
    var grid = new GridPane();
    grid.getStyleClass().add("keys");
    var names = new ColumnConstraints();
    names.setPercentWidth(42);
    var uses = new ColumnConstraints();
    uses.setPercentWidth(58);
    grid.getColumnConstraints().addAll(names, uses);
    var read = new StringBuilder();
    for (var row : keys.subList(1, keys.size())) {
      grid.addRow(grid.getRowCount(), cell(row.names(), Styles.STRONG), cell(row.use(), "use"));
      read.append(row.names()).append('\t').append(row.use()).append('\n');
    }
    return passage(keys.getFirst().names(), grid, read.toString());
  }

  private static Label cell(String text, String style) {
    var cell = new Label(text);
    cell.setWrapText(true);
    cell.getStyleClass().add(style);
    cell.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    return cell;
  }

  /// Shows a passage at the top and moves the focus to it. The page must be in a scene.
  public void go(Topic topic) {
    at = topic;
    // A scroll pane has its content in the scene only once it has been styled.
    getScene().getRoot().applyCss();
    getScene().getRoot().layout();
    scrollToPassage();
    enter();
  }

  /// Moves the focus to the passage that was gone to last.
  ///
  /// @return true
  public boolean enter() {
    passage().requestFocus();
    FocusRing.show(passage());
    return true;
  }

  private Region passage() {
    return Optional.ofNullable(passages.get(at)).orElseThrow();
  }

  private void scrollToPassage() {
    scrollTo(passage().getBoundsInParent().getMinY() - page.getInsets().getTop());
  }

  private void scrollTo(double top) {
    var hidden = hidden();
    scroll.setVvalue(hidden <= 0 ? 0 : Math.clamp(top / hidden, 0, 1));
  }

  private void scrollBy(double pixels) {
    scrollTo(scroll.getVvalue() * hidden() + pixels);
  }

  /// How much of the page does not fit into the window, in pixels.
  private double hidden() {
    return page.getHeight() - scroll.getViewportBounds().getHeight();
  }

  private void press(KeyEvent event) {
    var screenful = scroll.getViewportBounds().getHeight() - LINE;
    switch (event.getCode()) {
      case ESCAPE -> close.run();
      case UP -> scrollBy(-LINE);
      case DOWN -> scrollBy(LINE);
      case PAGE_UP -> scrollBy(-screenful);
      case PAGE_DOWN -> scrollBy(screenful);
      case HOME -> scrollTo(0);
      case END -> scrollTo(page.getHeight());
      default -> {
        return;
      }
    }
    event.consume();
  }
}
