package org.nianbao.ui.report;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.nianbao.edit.Editor;
import org.nianbao.search.Hit;
import org.nianbao.search.Query;
import org.nianbao.search.Replacement;
import org.nianbao.ui.grid.CellEditor;
import org.nianbao.ui.parts.Buttons;
import org.nianbao.ui.parts.FieldName;
import org.nianbao.ui.parts.Styles;
import org.nianbao.ui.parts.Tools;
import org.nianbao.ui.parts.Typing;
import org.nianbao.ui.prose.ProseArea;
import org.nianbao.wording.Wording;

/// The find and replace bar (查找和替换) below the tabs. Going from hit to hit leaves the focus in the
/// bar; closing the bar moves it to the current hit, or back to where it was.
public final class FindBar extends HBox {
  private static final double FIELD = 200;
  private static final PseudoClass NOTHING = PseudoClass.getPseudoClass("danger");

  private final Editor editor;
  private final Wayfinder ways;
  private final TextField words = new TextField();
  private final TextField replacement = new TextField();
  private final Label count = new Label();
  private final Label told = new Label();
  private final HBox replacing;
  private final HitWalk hits = new HitWalk();
  private Optional<Node> before = Optional.empty();
  private int caretBefore;

  /// @param ways shows hits and goes to them
  FindBar(Editor editor, Wayfinder ways) {
    this.editor = editor;
    this.ways = ways;
    getStyleClass().add("find-bar");
    setId("find-bar");
    field(words, "find-words", Wording.of("find.words"));
    field(replacement, "find-others", Wording.of("find.others"));
    count.setId("find-count");
    count.getStyleClass().add(Styles.SECONDARY);
    count.setMinWidth(Region.USE_PREF_SIZE);
    told.setId("find-told");
    told.setMinWidth(0);
    told.setTooltip(new Tooltip());
    told.getTooltip().textProperty().bind(told.textProperty());
    var one = button("replace-one", Wording.of("find.replace"), this::replace);
    var all = button("replace-all", Wording.of("find.replaceAll"), this::replaceAll);
    replacing = new HBox(4, replacement, one, all);
    replacing.setAlignment(Pos.CENTER_LEFT);
    var space = new Region();
    setHgrow(space, Priority.ALWAYS);
    getChildren()
        .addAll(
            words,
            tool(BootstrapIcons.CHEVRON_UP, Wording.of("find.previous"), () -> step(-1)),
            tool(BootstrapIcons.CHEVRON_DOWN, Wording.of("find.next"), () -> step(1)),
            count,
            replacing,
            told,
            space,
            tool(BootstrapIcons.X, Wording.of("find.close"), this::close));
    hide(this);
    new Typing(words, _ -> search());
    new Typing(replacement);
    addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
    editor.findings().subscribe(_ -> refresh());
    editor.protection().subscribe(_ -> hide(replacing));
  }

  private static void field(TextField field, String id, String prompt) {
    field.setId(id);
    field.setPromptText(prompt);
    FieldName.give(field, prompt);
    field.setMinWidth(FIELD / 2);
    field.setPrefWidth(FIELD);
  }

  private static Button button(String id, String name, Runnable act) {
    var button = Buttons.of(id, name, act);
    button.getStyleClass().add(Styles.COMPACT);
    return button;
  }

  private static Button tool(BootstrapIcons icon, String tip, Runnable act) {
    var button = Tools.button(icon, tip, act);
    button.getStyleClass().add(Styles.COMPACT);
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }

  /// Opens the bar for finding, without the field for the replacement.
  public void find() {
    open();
    hide(replacing);
  }

  /// Opens the bar with the field for the replacement. In a read-only draft it opens for finding
  /// only, and shows the reason.
  public void replaceWords() {
    find();
    var reason = editor.protection().get();
    if (reason.isEmpty()) {
      unhide(replacing);
    } else {
      told.setText(reason);
    }
  }

  private void open() {
    if (!isVisible()) {
      before = Optional.ofNullable(getScene().getFocusOwner());
      caretBefore = before.map(FindBar::caret).orElse(0);
      unhide(this);
      told.setText("");
      before
          .filter(ProseArea.class::isInstance)
          .map(node -> ((ProseArea) node).selectedText())
          .filter(text -> !text.isEmpty() && text.lines().count() == 1)
          .ifPresent(words::setText);
      refresh();
    }
    words.requestFocus();
    words.selectAll();
  }

  private static int caret(Node node) {
    return node instanceof TextInputControl text ? text.getCaretPosition() : 0;
  }

  private static void hide(Node node) {
    node.setVisible(false);
    node.setManaged(false);
  }

  private static void unhide(Node node) {
    node.setVisible(true);
    node.setManaged(true);
  }

  /// Closes the bar. If the focus is already elsewhere, it stays there.
  void close() {
    var mine = isFocusWithin();
    hide(this);
    var back = before.filter(node -> node.getScene() == getScene());
    if (!mine) {
      told.setText("");
    } else if (hits.current().isPresent()) {
      hits.current().ifPresent(ways::go);
    } else if (back.isPresent()) {
      back.get().requestFocus();
      if (back.get() instanceof TextInputControl text && !(text instanceof CellEditor)) {
        text.positionCaret(caretBefore);
      }
    } else {
      ways.go(ways.section());
    }
    hits.forget();
  }

  private void keys(KeyEvent event) {
    var inField = event.getTarget() instanceof TextField;
    if (event.getCode() == KeyCode.ESCAPE) {
      close();
    } else if (event.getCode() == KeyCode.ENTER && event.getTarget() == replacement) {
      replace();
    } else if (event.getCode() == KeyCode.ENTER && inField) {
      step(event.isShiftDown() ? -1 : 1);
    } else {
      return;
    }
    event.consume();
  }

  /// Opens the bar for Ctrl+H anywhere in the report. As a menu key alone it would not work in a
  /// text field, which takes it for Backspace before the menu sees it.
  void replaceKey(KeyEvent event) {
    if (event.getCode() == KeyCode.H && event.isShortcutDown() && !event.isAltDown()) {
      replaceWords();
      event.consume();
    }
  }

  private Query query() {
    return new Query(words.getText());
  }

  /// Goes to the first hit for the typed words, from the section shown onward.
  private void search() {
    told.setText("");
    hits.forget();
    refresh();
    hits.first(ways.section()).ifPresent(this::lead);
  }

  private void refresh() {
    if (isVisible()) {
      hits.become(query().hits(editor.findings().get().totals()));
      count();
    }
  }

  private void count() {
    var isAsked = !words.getText().isEmpty();
    var nothing = isAsked && hits.all().isEmpty() && told.getText().isEmpty();
    words.pseudoClassStateChanged(NOTHING, nothing);
    count.setText(!isAsked ? "" : nothing ? Wording.of("find.none") : hits.place());
  }

  private void lead(Hit hit) {
    hits.lead(hit);
    ways.show(hit);
    count();
  }

  /// Goes to the next or previous hit, wrapping around at the ends of the report. Opens the bar if
  /// it is closed.
  ///
  /// @param step 1 for the next, -1 for the previous
  public void step(int step) {
    if (!isVisible()) {
      find();
    }
    told.setText("");
    hits.next(step, ways.section()).ifPresent(this::lead);
  }

  /// Replaces the current hit and goes to the next one; if there is no current hit, only goes to
  /// one.
  private void replace() {
    if (hits.current().isEmpty()) {
      step(1);
      return;
    }
    told.setText("");
    var hit = hits.current().get();
    int index = hits.index().orElseThrow();
    if (!hit.isReplaceable()) {
      hits.at(index + 1).ifPresent(this::lead);
      told.setText(Wording.of("find.follows"));
      return;
    }
    put(Wording.of("step.replace", words.getText()), List.of(hit));
    hits.at(index + query().count(replacement.getText())).ifPresent(this::lead);
  }

  private void replaceAll() {
    var typed = hits.all().stream().filter(Hit::isReplaceable).toList();
    var left = hits.all().size() - typed.size();
    if (!typed.isEmpty()) {
      put(Wording.of("step.replaceAll", typed.size()), typed);
    }
    told.setText(
        left == 0
            ? Wording.of("find.replaced", typed.size())
            : Wording.of("find.replaced.left", typed.size(), left));
    count();
  }

  private void put(String name, List<Hit> chosen) {
    editor.close();
    var next = new Replacement(replacement.getText()).in(editor.draft(), chosen);
    editor.become(name, chosen.getFirst().place(), next);
  }
}
