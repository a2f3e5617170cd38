package org.nianbao.ui.findings;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
import org.nianbao.rule.ListedFinding;
import org.nianbao.rule.Severity;
import org.nianbao.text.CommonEnds;
import org.nianbao.ui.findings.FindingRow.Kind;
import org.nianbao.ui.parts.Icons;
import org.nianbao.ui.parts.Styles;
import org.nianbao.wording.Wording;

/// The list of findings below the verdict on the report, in the order of [Findings#listed]. It can
/// be filtered by severity, and F8 follows its order. Arrow keys only select; a click or Enter goes
/// to the place.
public final class FindingsPane extends VBox {
  private final FindingActs acts;
  private final ObservableList<FindingRow> shown = FXCollections.observableArrayList();
  private final ListView<FindingRow> list = new ListView<>(shown);
  private final ToggleButton all = new ToggleButton(Wording.of("findings.all"));
  private final List<SeverityToggle> toggles =
      List.of(
          new SeverityToggle(Severity.ERROR),
          new SeverityToggle(Severity.WARNING),
          new SeverityToggle(Severity.BLANK));
  private final Button close = new Button("", Icons.of(BootstrapIcons.CHEVRON_RIGHT));
  private final Button numbers = new Button(Wording.of("findings.numbers"));
  private final Verdict verdict = new Verdict("verdict");
  private final Set<String> opened = new HashSet<>();
  private List<ListedFinding> findings = List.of();

  /// Index of the finding that F8 went to last.
  private int last;

  private Optional<Severity> only = Optional.empty();

  /// @param acts what can be done about a finding
  public FindingsPane(FindingActs acts) {
    this.acts = acts;
    getStyleClass().add("findings");
    var head = new VBox(title(), segments());
    head.getStyleClass().add("header");
    list.setCellFactory(_ -> new FindingCell(acts, this::toggle));
    list.setPlaceholder(placeholder());
    list.setAccessibleText(Wording.of("findings.title"));
    list.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          var selected = list.getSelectionModel().getSelectedItem();
          if (event.getCode() == KeyCode.ENTER && selected != null) {
            FindingCell.go(acts, selected);
          }
        });
    setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(head, list, footer());
  }

  private HBox title() {
    var title = new Label(Wording.of("findings.title"));
    title.getStyleClass().add(Styles.STRONG);
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    close.getStyleClass().addAll(Styles.TOOL, Styles.COMPACT);
    close.setAccessibleText(Wording.of("findings.close"));
    close.setTooltip(new Tooltip(Wording.of("findings.close")));
    var top = new HBox(8, title, verdict, space, close);
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

  private HBox footer() {
    var footer = new HBox(key("F8"), new Label(Wording.of("findings.next")), key("Shift＋F8"));
    footer.getChildren().add(new Label(Wording.of("findings.previous")));
    footer.getStyleClass().add("footer");
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    numbers.getStyleClass().add(Styles.COMPACT);
    numbers.setMinWidth(USE_PREF_SIZE);
    footer.getChildren().addAll(space, numbers);
    return footer;
  }

  private static Label key(String name) {
    var key = new Label(name);
    key.getStyleClass().add("key");
    return key;
  }

  /// Sets what the button 正文里的数 does.
  public void onNumbers(Runnable turn) {
    numbers.setOnAction(_ -> turn.run());
  }

  /// Sets what the close button does.
  public void onClose(Runnable draw) {
    close.setOnAction(_ -> draw.run());
  }

  /// The findings of the rows in the list, as filtered and sorted now; the first of many.
  public List<Finding> shown() {
    return shown.stream().map(FindingRow::finding).toList();
  }

  /// The finding of the selected row; empty if none is selected.
  public Optional<Finding> selected() {
    return Optional.ofNullable(list.getSelectionModel().getSelectedItem()).map(FindingRow::finding);
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
  public ListView<?> list() {
    return list;
  }

  /// Shows the findings of another draft; rows that stay the same keep their place.
  public void show(Findings next) {
    toggles.forEach(toggle -> toggle.show(next.count(toggle.severity)));
    verdict.show(next);
    var listed = next.listed();
    if (!findings.equals(listed)) {
      findings = listed;
      narrow();
    }
  }

  /// Shows many findings one by one, or as one row again.
  private void toggle(FindingRow row) {
    var rule = row.finding().rule().id();
    if (!opened.remove(rule)) {
      opened.add(rule);
    }
    narrow();
  }

  private Stream<FindingRow> rows(ListedFinding entry) {
    var row = FindingRow.of(entry);
    if (!entry.isMany() || !opened.contains(entry.first().rule().id())) {
      return Stream.of(row);
    }
    var members =
        entry.findings().stream()
            .map(one -> new ListedFinding(List.of(one), Optional.empty(), Optional.empty()))
            .map(one -> new FindingRow(one, Kind.MEMBER));
    return Stream.concat(Stream.of(row.with(Kind.OPENED)), members);
  }

  private void narrow() {
    var wanted =
        findings.stream()
            .filter(one -> only.isEmpty() || one.severity() == only.get())
            .flatMap(this::rows)
            .toList();
    if (wanted.equals(shown)) {
      return;
    }
    var model = list.getSelectionModel();
    var at = model.getSelectedIndex();
    var selected = Optional.ofNullable(model.getSelectedItem());
    if (selected.filter(one -> at < wanted.size() && one.equals(wanted.get(at))).isPresent()) {
      CommonEnds.turn(shown, wanted);
      return;
    }
    model.clearSelection();
    CommonEnds.turn(shown, wanted);
    selected
        .flatMap(one -> wanted.stream().filter(now -> now.isOf(one)).findFirst())
        .ifPresentOrElse(model::select, () -> last = at < 0 ? last : at);
  }

  /// Goes to the next or previous finding, wrapping around at the ends of the list.
  ///
  /// @param step 1 for the next, -1 for the previous
  /// @return whether there is one
  public boolean walk(int step) {
    if (shown.isEmpty()) {
      return false;
    }
    var at = list.getSelectionModel().getSelectedIndex();
    // A finding that was put right is gone, and the next one has taken its place.
    var from = at >= 0 ? at : step > 0 ? last - 1 : last;
    var next = Math.floorMod(from + step, shown.size());
    last = next;
    list.getSelectionModel().select(next);
    list.layout(); // The list scrolls by the heights that it knows, and the selected row is taller.
    list.scrollTo(next);
    FindingCell.go(acts, shown.get(next));
    return true;
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
