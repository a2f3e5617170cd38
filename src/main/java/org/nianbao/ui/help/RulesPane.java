package org.nianbao.ui.help;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nianbao.rule.Rule;
import org.nianbao.rule.Sample;
import org.nianbao.ui.parts.FieldName;
import org.nianbao.ui.parts.Styles;
import org.nianbao.ui.parts.Typing;
import org.nianbao.wording.Wording;

/// The rule book (检查规则) as a page in place of the report: a list that can be searched, and beside
/// it the selected rule with its basis and examples. Esc closes it.
public final class RulesPane extends BorderPane {
  private final Runnable close;
  private final FilteredList<Rule> rules;
  private final ListView<Rule> list;
  private final TextField search = new TextField();
  private final VBox details = new VBox(10);

  /// @param rules the rule book
  /// @param close closes the page
  public RulesPane(List<Rule> rules, Runnable close) {
    this.close = close;
    this.rules = new FilteredList<>(FXCollections.observableList(rules));
    list = new ListView<>(this.rules);
    setId("rules");
    getStyleClass().addAll("help", "rules");
    search.setId("rules-search");
    search.setPromptText(Wording.of("rules.search"));
    FieldName.give(search, Wording.of("rules.search"));
    new Typing(search, this::search);
    list.setId("rules-list");
    list.setAccessibleText(Wording.of("rules.title"));
    list.setPlaceholder(new Label(Wording.of("rules.none")));
    list.setCellFactory(_ -> new RuleCell());
    list.setPrefWidth(520);
    list.getSelectionModel().selectedItemProperty().subscribe(this::show);
    list.getSelectionModel().selectFirst();
    details.getStyleClass().addAll(Styles.CONTENT, "page");
    var scroll = new ScrollPane(details);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    setTop(header());
    setLeft(list);
    setCenter(scroll);
    addEventFilter(KeyEvent.KEY_PRESSED, this::press);
  }

  /// A row of the list: severity and requirement.
  private static final class RuleCell extends ListCell<Rule> {
    @Override
    protected void updateItem(Rule rule, boolean isEmpty) {
      super.updateItem(rule, isEmpty);
      setPrefWidth(0);
      setText(
          isEmpty || rule == null
              ? ""
              : Wording.of("rules.row", rule.severity().label(), rule.requirement()));
    }
  }

  private HBox header() {
    var title = new Label(Wording.of("rules.title"));
    title.getStyleClass().add(Styles.PAGE_TITLE);
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var closing = new Button(Wording.of("help.close"));
    closing.setId("rules-close");
    closing.setTooltip(new Tooltip(Wording.of("help.close.tip")));
    closing.setOnAction(_ -> close.run());
    var header = new HBox(12, title, space, search, closing);
    header.setAlignment(Pos.CENTER_LEFT);
    header.getStyleClass().add("header");
    return header;
  }

  private void search(String words) {
    var sought = words.strip().toLowerCase(Locale.ROOT);
    rules.setPredicate(rule ->
        List.of(rule.id(), rule.severity().label(), rule.requirement(), rule.citation()).stream()
            .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(sought)));
    list.getSelectionModel().selectFirst();
  }

  /// Shows a rule beside the list.
  private void show(@Nullable Rule selected) {
    details.getChildren().clear();
    Optional.ofNullable(selected)
        .ifPresent(rule -> {
          add(rule.requirement(), Styles.SECTION_TITLE);
          add(Wording.of("rules.id", rule.id(), rule.severity().label()), Styles.SECONDARY);
          add(Wording.of("rules.basis", rule.citation()), Styles.SECONDARY);
          rule.example()
              .ifPresent(example -> {
                add(Wording.of("rules.passes"), Styles.STRONG);
                add(told(example.passes()), "example");
                add(Wording.of("rules.fails"), Styles.STRONG);
                add(told(example.fails()), "example");
              });
          details.setAccessibleRole(AccessibleRole.TEXT);
          details.setAccessibleText(
              String.join(
                  "\n",
                  details.getChildren().stream().map(node -> ((Label) node).getText()).toList()));
        });
  }

  private static String told(Sample sample) {
    return String.join("\n", sample.told());
  }

  private void add(String text, String style) {
    var label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add(style);
    details.getChildren().add(label);
  }

  /// Moves the focus to the search.
  ///
  /// @return true
  public boolean enter() {
    search.requestFocus();
    return true;
  }

  private void press(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      close.run();
      event.consume();
    } else if (event.getCode() == KeyCode.DOWN && search.isFocused()) {
      list.requestFocus();
      event.consume();
    }
  }
}
