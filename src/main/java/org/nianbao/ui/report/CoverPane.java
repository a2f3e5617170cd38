package org.nianbao.ui.report;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.nianbao.draft.Cover;
import org.nianbao.draft.CoverField;
import org.nianbao.draft.UnitKind;
import org.nianbao.edit.Editor;
import org.nianbao.edit.Place;
import org.nianbao.search.Hit;
import org.nianbao.statute.Statute;
import org.nianbao.ui.parts.Choices;
import org.nianbao.ui.parts.EditMenu;
import org.nianbao.ui.parts.LinesField;
import org.nianbao.ui.parts.Styles;
import org.nianbao.ui.parts.Typing;
import org.nianbao.ui.parts.WhileShown;
import org.nianbao.ui.prose.ProseArea;
import org.nianbao.wording.Wording;

/// The cover (封面) with its fields: unit, kind, year, title, date, contact and the preface.
final class CoverPane extends ScrollPane {
  private static final double LEAST_PREFACE = 120;
  private static final PseudoClass FOUND = PseudoClass.getPseudoClass("found");
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");

  private final Editor editor;
  private final Map<TextInputControl, Typing> typings = new HashMap<>();
  private final ReadOnlyObjectWrapper<Optional<CoverField>> focused =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final TextField unit =
      field(new TextField(), CoverField.UNIT, Wording.of("cover.unit.prompt"));
  private final ComboBox<UnitKind> kind = new ComboBox<>();
  private final ComboBox<Integer> year = new ComboBox<>();
  private final LinesField title = field(new LinesField(), CoverField.TITLE, "");
  private final TextField date =
      field(new TextField(), CoverField.DATE, Wording.of("cover.date.prompt"));
  private final LinesField contact =
      field(new LinesField(), CoverField.CONTACT, Wording.of("cover.contact.prompt"));
  private final ProseArea preface;

  CoverPane(Editor editor, ProseArea preface) {
    this.editor = editor;
    this.preface = preface;
    var form = new GridPane();
    form.getStyleClass().add("cover");
    var labels = new ColumnConstraints(72);
    var fields = new ColumnConstraints(200, 520, 640);
    fields.setHgrow(Priority.ALWAYS);
    form.getColumnConstraints().addAll(labels, fields);
    row(form, 0, CoverField.UNIT.label(), unit);
    row(form, 1, CoverField.KIND.label(), kind);
    row(form, 2, CoverField.YEAR.label(), year);
    row(form, 3, CoverField.TITLE.label(), title);
    row(form, 4, CoverField.DATE.label(), date);
    row(form, 5, CoverField.CONTACT.label(), contact);
    var prefaceLabel = new Label(Wording.of("cover.preface"));
    prefaceLabel.setLabelFor(preface);
    var framed = preface.framed();
    var below = new VBox(4, framed, new PrefaceOffer(editor, preface));
    VBox.setVgrow(framed, Priority.ALWAYS);
    form.add(prefaceLabel, 0, 6);
    form.add(below, 1, 6, 2, 1);
    GridPane.setValignment(prefaceLabel, VPos.TOP);
    GridPane.setVgrow(below, Priority.ALWAYS);
    GridPane.setHgrow(below, Priority.ALWAYS);
    preface.setMinHeight(LEAST_PREFACE);
    preface
        .focusedProperty()
        .addListener((_, _, now) -> {
          if (now) {
            focused.set(Optional.empty());
          }
        });
    form.getStyleClass().add(Styles.CONTENT);
    setContent(form);
    setFitToWidth(true);
    setFitToHeight(true);
    choices();
    WhileShown.follow(this, editor.findings(), _ -> show());
    editor
        .protection()
        .subscribe(reason -> {
          Stream.of(unit, title, date, contact)
              .forEach(field -> field.setEditable(reason.isEmpty()));
          kind.setDisable(!reason.isEmpty());
          year.setDisable(!reason.isEmpty());
        });
  }

  private static void row(GridPane form, int row, String label, Node field) {
    var name = new Label(label);
    name.setLabelFor(field);
    form.add(name, 0, row);
    form.add(field, 1, row);
  }

  private void choices() {
    kind.setId("cover-kind");
    kind.getItems().setAll(UnitKind.values());
    kind.setConverter(Choices.shown(UnitKind::label));
    year.setId("cover-year");
    year.getItems().setAll(Statute.years(editor.draft().cover().year()));
    year.setConverter(Choices.shown(each -> Wording.of("cover.year.item", each)));
    kind.setOnAction(
        _ -> chosen(CoverField.KIND, editor.draft().cover().withKind(kind.getValue())));
    year.setOnAction(
        _ -> chosen(CoverField.YEAR, editor.draft().cover().withYear(year.getValue())));
  }

  private <T extends TextInputControl> T field(T field, CoverField which, String prompt) {
    field.setId("cover-" + which.name().toLowerCase(Locale.ROOT));
    field.setPromptText(prompt);
    field.setContextMenu(new EditMenu(field::cut, field::copy, field::paste, field::selectAll));
    typings.put(field, new Typing(field, text -> typed(which, text), () -> editor.divide()));
    field
        .focusedProperty()
        .addListener((_, _, focused) -> {
          field.pseudoClassStateChanged(FOUND, false);
          if (focused) {
            this.focused.set(Optional.of(which));
          } else if (!typings.get(field).isComposing()) {
            editor.close();
            show();
          }
        });
    return field;
  }

  private void typed(CoverField which, String text) {
    editor.cover(which, which.with(editor.draft().cover(), text));
  }

  /// Takes a choice from a list. The list also reports one when it shows what the draft already
  /// holds, which is ignored.
  private void chosen(CoverField which, Cover next) {
    if (!next.equals(editor.draft().cover())) {
      editor.cover(which, next);
      editor.close();
    }
  }

  /// The field that had the focus last; empty before any had it, and again once the preface has it.
  ReadOnlyObjectProperty<Optional<CoverField>> focused() {
    return focused.getReadOnlyProperty();
  }

  /// Moves the focus to a field.
  void focus(CoverField field) {
    // A scroll pane has its content in the scene only once it has been styled.
    applyCss();
    switch (field) {
      case UNIT -> focus(unit);
      case KIND -> kind.requestFocus();
      case YEAR -> year.requestFocus();
      case TITLE -> focus(title);
      case DATE -> focus(date);
      case CONTACT -> focus(contact);
    }
  }

  /// Selects the words found in a field, and highlights the field, since it shows no selection
  /// without the focus.
  void show(Hit hit) {
    mark(unit, CoverField.UNIT, hit);
    mark(title, CoverField.TITLE, hit);
    mark(date, CoverField.DATE, hit);
    mark(contact, CoverField.CONTACT, hit);
  }

  private void mark(TextInputControl field, CoverField which, Hit hit) {
    var found = hit.place().equals(new Place.OnCover(which));
    field.pseudoClassStateChanged(FOUND, found && !field.isFocused());
    if (found) {
      typings.get(field).select(hit.from(), hit.to());
    }
  }

  /// Moves the focus to a field, with the caret at the end and nothing selected, so that a stray
  /// key does not replace the whole text.
  private static void focus(TextInputControl field) {
    field.requestFocus();
    field.deselect();
    field.end();
  }

  private void show() {
    var cover = editor.draft().cover();
    show(unit, cover.unit());
    show(date, cover.date());
    show(contact, cover.contact());
    if (!(title.isFocused() && cover.ownTitle().isBlank())) {
      show(title, cover.title());
    }
    kind.setValue(cover.kind());
    year.setValue(cover.year());
    year.pseudoClassStateChanged(WRONG, !editor.draft().edition().covers(cover.year()));
  }

  private void show(TextInputControl field, String text) {
    typings.get(field).show(text);
  }
}
