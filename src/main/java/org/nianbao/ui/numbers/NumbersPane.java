package org.nianbao.ui.numbers;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.controlsfx.control.SegmentedButton;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.nianbao.edit.Editor;
import org.nianbao.form.CellRef;
import org.nianbao.rule.Findings;
import org.nianbao.rule.ListedNumber;
import org.nianbao.statement.Mention.State;
import org.nianbao.text.CommonEnds;
import org.nianbao.ui.numbers.NumberRow.Mark;
import org.nianbao.ui.parts.Icons;
import org.nianbao.ui.parts.Styles;
import org.nianbao.ui.parts.WhileShown;
import org.nianbao.wording.Wording;

/// 正文里的数与表: the list of every number in the text with its state, those that differ from the tables
/// first. Arrow keys show a number in the text while the focus stays in the list; a click or Enter
/// goes to its words, Ctrl+Enter to its cells. The numbers that state the current cell are marked,
/// and can be shown alone. It follows every change and never takes the focus by itself.
public final class NumbersPane extends VBox {
  private final NumberActs acts;
  private final ObservableList<NumberRow> shown = FXCollections.observableArrayList();
  private final ListView<NumberRow> list = new ListView<>(shown);
  private final Label total = new Label();
  private final ToggleButton all = new ToggleButton(Wording.of("numbers.all"));
  private final List<StateToggle> toggles =
      List.of(
          new StateToggle(State.DIFFERS),
          new StateToggle(State.AGREES),
          new StateToggle(State.UNCHECKED));
  private final ToggleButton here = new ToggleButton();
  private final Button close = new Button("", Icons.of(BootstrapIcons.CHEVRON_RIGHT));
  private final Button findings = new Button(Wording.of("numbers.findings"));
  private List<ListedNumber> numbers = List.of();
  private Optional<State> only = Optional.empty();
  private Optional<CellRef> cell = Optional.empty();
  private Subscription following = Subscription.EMPTY;

  /// Whether the rows are being changed: what is selected then was not chosen by the user.
  private boolean isChanging;

  /// @param acts where a number leads to
  public NumbersPane(Editor editor, NumberActs acts) {
    this.acts = acts;
    // It looks like the list of findings, whose place it takes.
    getStyleClass().addAll("findings", "numbers");
    var head = new VBox(title(), segments(), here);
    head.getStyleClass().add("header");
    here.setId("numbers-here");
    here.getStyleClass().add(Styles.COMPACT);
    here.setMaxWidth(Double.MAX_VALUE);
    here.managedProperty().bind(here.visibleProperty());
    here.setOnAction(_ -> narrow());
    var whole = new Tooltip();
    whole.textProperty().bind(here.textProperty());
    here.setTooltip(whole);
    list.setId("numbers-list");
    list.setCellFactory(_ -> new NumberCell(acts));
    var placeholder = new Label(Wording.of("numbers.none"));
    placeholder.getStyleClass().add(Styles.MUTED);
    list.setPlaceholder(placeholder);
    list.setAccessibleText(Wording.of("numbers.title"));
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    list.getSelectionModel().selectedItemProperty().addListener((_, _, row) -> preview(row));
    setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(head, list, footer());
    WhileShown.follow(this, editor.findings(), this::show);
  }

  private HBox title() {
    var title = new Label(Wording.of("numbers.title"));
    title.getStyleClass().add(Styles.STRONG);
    total.getStyleClass().add(Styles.MUTED);
    close.getStyleClass().addAll(Styles.TOOL, Styles.COMPACT);
    close.setAccessibleText(Wording.of("numbers.close"));
    close.setTooltip(new Tooltip(Wording.of("numbers.close")));
    var top = new HBox(8, title, total, space(), close);
    top.setAlignment(Pos.CENTER_LEFT);
    return top;
  }

  private static Region space() {
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    return space;
  }

  /// The buttons that filter by state, of which one is always selected.
  private SegmentedButton segments() {
    var segments = new SegmentedButton(all);
    segments.getButtons().addAll(toggles);
    segments.setMaxWidth(Double.MAX_VALUE);
    all.setSelected(true);
    var group = segments.getToggleGroup();
    group
        .selectedToggleProperty()
        .addListener((_, before, now) -> {
          if (now == null) {
            group.selectToggle(before);
          } else {
            only = now instanceof StateToggle one ? Optional.of(one.state) : Optional.empty();
            narrow();
          }
        });
    return segments;
  }

  private HBox footer() {
    findings.getStyleClass().add(Styles.COMPACT);
    findings.setMinWidth(USE_PREF_SIZE);
    var footer =
        new HBox(
            key("Enter"),
            new Label(Wording.of("numbers.go.key")),
            key("Ctrl＋Enter"),
            new Label(Wording.of("numbers.go")),
            space(),
            findings);
    footer.getStyleClass().add("footer");
    return footer;
  }

  private static Label key(String name) {
    var key = new Label(name);
    key.getStyleClass().add("key");
    return key;
  }

  /// Sets what the close button does.
  public void onClose(Runnable draw) {
    close.setOnAction(_ -> draw.run());
  }

  /// Sets what the button 检查结果 does.
  public void onFindings(Runnable turn) {
    findings.setOnAction(_ -> turn.run());
  }

  /// Moves the focus to the list.
  ///
  /// @return false if the list is closed
  public boolean enter() {
    if (getScene() == null) {
      return false;
    }
    list.requestFocus();
    return true;
  }

  /// The numbers in the list, as filtered and sorted now.
  public List<ListedNumber> shown() {
    return shown.stream().map(NumberRow::number).toList();
  }

  /// The numbers in the list that state the current cell.
  public List<ListedNumber> marked() {
    return shown.stream().filter(row -> row.mark() == Mark.HERE).map(NumberRow::number).toList();
  }

  /// The number of the selected row; empty if none is selected.
  public Optional<ListedNumber> selected() {
    return Optional.ofNullable(list.getSelectionModel().getSelectedItem()).map(NumberRow::number);
  }

  /// Marks the numbers that state the current cell of a table, until another table is followed.
  public void follow(ObservableValue<CellRef> current) {
    following.unsubscribe();
    following =
        current.subscribe(now -> {
          cell = Optional.of(now);
          if (getScene() != null) {
            narrow();
            scrollToMarked();
          }
        });
  }

  private void scrollToMarked() {
    for (int i = 0; i < shown.size(); i++) {
      if (shown.get(i).mark() == Mark.HERE) {
        list.scrollTo(i);
        return;
      }
    }
  }

  private void press(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      selected().ifPresent(event.isShortcutDown() ? acts::goToCells : acts::go);
      event.consume();
    }
  }

  private void preview(NumberRow row) {
    if (row != null && list.isFocused() && !isChanging) {
      acts.show(row.number());
    }
  }

  private void show(Findings next) {
    numbers = ListedNumber.all(next);
    total.setText(Wording.of("numbers.total", numbers.size()));
    for (var toggle : toggles) {
      toggle.show(numbers.stream().filter(one -> one.state() == toggle.state).count());
    }
    narrow();
  }

  private void narrow() {
    var marked =
        cell.map(at -> numbers.stream().filter(one -> one.isAbout(at)).toList()).orElse(List.of());
    showHere(marked.size());
    var wanted =
        NumberRow.of(
            (here.isSelected() ? marked : numbers)
                .stream().filter(one -> only.isEmpty() || one.state() == only.get()).toList(),
            cell);
    if (!wanted.equals(shown)) {
      var before = selected();
      isChanging = true;
      CommonEnds.turn(shown, wanted);
      select(before);
      isChanging = false;
    }
  }

  private void showHere(int count) {
    here.setVisible(cell.isPresent());
    here.setDisable(count == 0 && !here.isSelected());
    cell.ifPresent(at ->
        here.setText(
            count == 0
                ? Wording.of("numbers.here.none", at.label())
                : Wording.of("numbers.here", count, at.label())));
  }

  /// Selects the number that was selected before a change, wherever it stands now.
  private void select(Optional<ListedNumber> before) {
    var model = list.getSelectionModel();
    var now =
        before.flatMap(number ->
            shown.stream()
                .filter(row -> row.distance(number) < Integer.MAX_VALUE)
                .min(Comparator.comparingInt(row -> row.distance(number))));
    if (now.isEmpty()) {
      model.clearSelection();
    } else if (now.get() != model.getSelectedItem()) {
      model.clearAndSelect(shown.indexOf(now.get()));
    }
  }

  /// The button that filters the list by one state.
  private static final class StateToggle extends ToggleButton {
    private final State state;

    StateToggle(State state) {
      this.state = state;
      show(0);
    }

    void show(long count) {
      var text = Wording.of("numbers.state", NumberRow.label(state), count);
      if (!text.equals(getText())) {
        setText(text);
      }
    }
  }
}
