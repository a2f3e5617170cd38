package org.nianbao.ui.findings;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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
import org.controlsfx.control.SegmentedButton;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.nianbao.rule.Finding;
import org.nianbao.rule.Findings;
import org.nianbao.rule.Remedy;
import org.nianbao.rule.Severity;
import org.nianbao.text.CommonEnds;
import org.nianbao.ui.parts.Icons;
import org.nianbao.ui.parts.Styles;
import org.nianbao.wording.Wording;

/// The list of findings: errors first, then warnings, then blanks, each in the order of the rule
/// book. It can be filtered by severity, and F8 follows its order. Arrow keys only select; a click
/// or Enter goes to the place.
public final class FindingsPane extends VBox {
  private final ObservableList<Finding> shown = FXCollections.observableArrayList();
  private final ListView<Finding> list = new ListView<>(shown);
  private final ToggleButton all = new ToggleButton(Wording.of("findings.all"));
  private final List<SeverityToggle> toggles =
      List.of(
          new SeverityToggle(Severity.ERROR),
          new SeverityToggle(Severity.WARNING),
          new SeverityToggle(Severity.BLANK));
  private final Button close = new Button("", Icons.of(BootstrapIcons.CHEVRON_RIGHT));
  private List<Finding> findings = List.of();

  /// Index of the finding that F8 went to last.
  private int last;

  private Optional<Severity> only = Optional.empty();

  /// @param go goes to the place of a finding
  /// @param remedy carries out a remedy that the user chose
  public FindingsPane(Consumer<Finding> go, Consumer<Remedy> remedy) {
    getStyleClass().add("findings");
    var head = new VBox(title(), segments());
    head.getStyleClass().add("header");
    list.setCellFactory(_ -> new FindingCell(go, remedy));
    list.setPlaceholder(placeholder());
    list.setAccessibleText(Wording.of("findings.title"));
    list.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          var selected = list.getSelectionModel().getSelectedItem();
          if (event.getCode() == KeyCode.ENTER && selected != null) {
            go.accept(selected);
          }
        });
    setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(head, list, footer());
  }

  private HBox title() {
    var title = new Label(Wording.of("findings.title"));
    title.getStyleClass().add(Styles.STRONG);
    var always = new Label(Wording.of("findings.always"));
    always.getStyleClass().addAll(Styles.SMALL, Styles.MUTED);
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    close.getStyleClass().addAll(Styles.TOOL, Styles.COMPACT);
    close.setAccessibleText(Wording.of("findings.close"));
    close.setTooltip(new Tooltip(Wording.of("findings.close")));
    var top = new HBox(8, title, always, space, close);
    top.setAlignment(Pos.CENTER_LEFT);
    return top;
  }

  /// The buttons that filter by severity, of which one is always selected.
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
            only =
                now instanceof SeverityToggle toggle
                    ? Optional.of(toggle.severity)
                    : Optional.empty();
            narrow();
          }
        });
    return segments;
  }

  private static Label placeholder() {
    var label = new Label(Wording.of("findings.none"), Icons.passed());
    label.getStyleClass().add(Styles.MUTED);
    return label;
  }

  private static HBox footer() {
    var footer = new HBox(key("F8"), new Label(Wording.of("findings.next")), key("Shift＋F8"));
    footer.getChildren().add(new Label(Wording.of("findings.previous")));
    footer.getStyleClass().add("footer");
    return footer;
  }

  private static Label key(String name) {
    var key = new Label(name);
    key.getStyleClass().add("key");
    return key;
  }

  /// Sets what the close button does.
  void onClose(Runnable draw) {
    close.setOnAction(_ -> draw.run());
  }

  /// The findings in the list, as filtered and sorted now.
  public ObservableList<Finding> shown() {
    return shown;
  }

  /// Moves the focus to the list.
  ///
  /// @return false if the list is closed
  public boolean enter() {
    if (getScene() == null) {
      return false;
    }
    if (list.getSelectionModel().isEmpty()) {
      list.getSelectionModel().selectFirst();
    }
    list.requestFocus();
    return true;
  }

  /// The list control.
  public ListView<Finding> list() {
    return list;
  }

  /// Shows the findings of another draft; rows that stay the same keep their place.
  public void show(Findings next) {
    toggles.forEach(toggle -> toggle.show(next.count(toggle.severity)));
    if (!findings.equals(next.list())) {
      findings = next.list();
      narrow();
    }
  }

  private void narrow() {
    var wanted =
        findings.stream()
            .filter(one -> only.isEmpty() || one.rule().severity() == only.get())
            .sorted(Comparator.comparing(one -> one.rule().severity()))
            .toList();
    if (wanted.equals(shown)) {
      return;
    }
    var model = list.getSelectionModel();
    var at = model.getSelectedIndex();
    var selected = Optional.ofNullable(model.getSelectedItem());
    if (selected.filter(one -> at < wanted.size() && one.equals(wanted.get(at))).isPresent()) {
      turnInto(wanted);
      return;
    }
    model.clearSelection();
    turnInto(wanted);
    selected
        .flatMap(one ->
            wanted.stream()
                .filter(now -> now.rule().id().equals(one.rule().id()))
                .filter(now -> now.place().equals(one.place()))
                .findFirst())
        .ifPresent(model::select);
  }

  /// Changes only the rows that differ: a list that is replaced as a whole would build every row
  /// again with every character typed.
  private void turnInto(List<Finding> wanted) {
    int least = Math.min(shown.size(), wanted.size());
    var ends = CommonEnds.of(shown, wanted);
    int tail = ends.tail();
    for (int i = ends.head(); i < least - tail; i++) {
      if (!shown.get(i).equals(wanted.get(i))) {
        shown.set(i, wanted.get(i));
      }
    }
    shown.remove(least - tail, shown.size() - tail);
    shown.addAll(least - tail, wanted.subList(least - tail, wanted.size() - tail));
  }

  /// Selects the next or previous finding, wrapping around at the ends of the list.
  ///
  /// @param step 1 for the next, -1 for the previous
  /// @return the finding; empty if the list is empty
  public Optional<Finding> walk(int step) {
    if (shown.isEmpty()) {
      return Optional.empty();
    }
    var at = list.getSelectionModel().getSelectedIndex();
    // A finding that was put right is gone, and the next one has taken its place.
    var from = at >= 0 ? at : step > 0 ? last - 1 : last;
    var next = Math.floorMod(from + step, shown.size());
    last = next;
    list.getSelectionModel().select(next);
    list.scrollTo(next);
    return Optional.of(shown.get(next));
  }

  /// The button that filters the list by one severity.
  private static final class SeverityToggle extends ToggleButton {
    private final Severity severity;

    SeverityToggle(Severity severity) {
      this.severity = severity;
      setGraphic(Icons.of(severity));
      show(0);
    }

    void show(int count) {
      var text = Wording.of("findings.severity", severity.label(), count);
      if (!text.equals(getText())) {
        setText(text);
      }
    }
  }
}
