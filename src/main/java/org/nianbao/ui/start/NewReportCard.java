package org.nianbao.ui.start;

import java.time.LocalDate;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.nianbao.draft.CoverField;
import org.nianbao.statute.Statute;
import org.nianbao.ui.parts.Choices;
import org.nianbao.ui.parts.Icons;
import org.nianbao.ui.parts.Styles;
import org.nianbao.ui.parts.Typing;
import org.nianbao.wording.Wording;
import org.nianbao.workspace.Documents;
import org.nianbao.workspace.RecentDraft;

/// The card for a new report: its year, its unit, and the form that follows from the year.
final class NewReportCard extends VBox {
  private final Documents documents;
  private final ComboBox<Integer> year = new ComboBox<>();
  private final TextField unit = new TextField();

  NewReportCard(Documents documents) {
    super(12);
    this.documents = documents;
    getStyleClass().add("card");
    var title = new Label(Wording.of("start.new"));
    title.getStyleClass().add(Styles.SECTION_TITLE);
    getChildren().addAll(title, fields(), create());
  }

  private GridPane fields() {
    var thisYear = reportYear(LocalDate.now());
    year.setId("start-year");
    year.getItems().setAll(Statute.years(thisYear));
    year.setConverter(Choices.shown(each -> Wording.of("cover.year.item", each)));
    year.setValue(thisYear);
    year.setMaxWidth(Double.MAX_VALUE);
    unit.setId("start-unit");
    new Typing(unit);
    unit.setPromptText(Wording.of("cover.unit.prompt"));
    documents.preferences().recents().stream()
        .map(RecentDraft::unit)
        .filter(known -> !known.isBlank())
        .findFirst()
        .ifPresent(unit::setText);
    var fields = new GridPane(16, 8);
    fields.addRow(0, label(CoverField.YEAR, year), year);
    fields.addRow(1, label(CoverField.UNIT, unit), unit);
    fields.addRow(2, new Label(Wording.of("start.form")), form());
    GridPane.setHgrow(unit, Priority.ALWAYS);
    return fields;
  }

  private static Label label(CoverField name, Control field) {
    var label = new Label(name.label());
    label.setLabelFor(field);
    return label;
  }

  private Label form() {
    var form = new Label();
    year.valueProperty()
        .subscribe(chosen ->
            form.setText(
                Wording.of("start.edition", Statute.forYear(chosen).orElseThrow().edition().id())));
    form.getStyleClass().add(Styles.SECONDARY);
    return form;
  }

  private Button create() {
    var create = new Button(Wording.of("start.create"), Icons.of(BootstrapIcons.FILE_EARMARK_PLUS));
    create.setId("start-create");
    create.getStyleClass().add(Styles.PRIMARY);
    create.setMaxWidth(Double.MAX_VALUE);
    create.setDefaultButton(true);
    create.setOnAction(_ -> documents.create(unit.getText().strip(), year.getValue()));
    return create;
  }

  /// The year of the report that an office is writing now: from November on it prepares the current
  /// year's.
  static int reportYear(LocalDate today) {
    return today.getMonthValue() >= 11 ? today.getYear() : today.getYear() - 1;
  }

  /// Moves the focus to the field of the unit's name.
  void focusUnit() {
    unit.requestFocus();
  }
}
