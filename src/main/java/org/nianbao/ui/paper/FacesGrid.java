package org.nianbao.ui.paper;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.GridPane;
import org.nianbao.paper.Faces;
import org.nianbao.ui.parts.Choices;
import org.nianbao.ui.parts.FieldName;
import org.nianbao.wording.Wording;

/// The typefaces (字体) of the page settings: a set to choose, and a field for each typeface of it.
final class FacesGrid extends GridPane {
  /// Longest name of a typeface in Word, in characters.
  private static final int LONGEST = 31;

  private static final double WIDTH = 150;

  /// The sets of typefaces that offices have installed; OWN is any other.
  private enum Kind {
    OFFICIAL(Wording.of("paper.faces.official"), Optional.of(Faces.OFFICIAL)),
    FOUNDER(Wording.of("paper.faces.founder"), Optional.of(Faces.FOUNDER)),
    WINDOWS(Wording.of("paper.faces.windows"), Optional.of(Faces.WINDOWS)),
    OWN(Wording.of("paper.faces.own"), Optional.empty());

    private final String label;
    private final Optional<Faces> faces;

    Kind(String label, Optional<Faces> faces) {
      this.label = label;
      this.faces = faces;
    }

    static Kind of(Optional<Faces> faces) {
      return Stream.of(values())
          .filter(kind -> kind.faces.isPresent() && kind.faces.equals(faces))
          .findFirst()
          .orElse(OWN);
    }
  }

  private final ComboBox<Kind> kind = new ComboBox<>();
  private final Field<String> title = field("paper-face-title", Wording.of("paper.face.title"));
  private final Field<String> heading =
      field("paper-face-heading", Wording.of("paper.face.heading"));
  private final Field<String> subheading =
      field("paper-face-subheading", Wording.of("paper.face.subheading"));
  private final Field<String> body = field("paper-face-body", Wording.of("paper.face.body"));
  private final Field<String> pageNumber =
      field("paper-face-number", Wording.of("paper.face.number"));

  /// Several fields are being filled in: only all of them together are a set.
  private boolean isWriting;

  FacesGrid() {
    super(8, 8);
    kind.setId("paper-faces");
    FieldName.give(kind, Wording.of("paper.faces"));
    kind.getItems().setAll(Kind.values());
    kind.setConverter(Choices.shown(each -> each.label));
    add(kind, 0, 0, 4, 1);
    addRow(1, title.label(Wording.of("paper.face.title")), title.control());
    addRow(1, heading.label(Wording.of("paper.face.heading")), heading.control());
    addRow(2, subheading.label(Wording.of("paper.face.subheading")), subheading.control());
    addRow(2, body.label(Wording.of("paper.face.body")), body.control());
    addRow(3, pageNumber.label(Wording.of("paper.face.number")), pageNumber.control());
    kind.valueProperty().addListener((_, _, chosen) -> chosen.faces.ifPresent(this::write));
  }

  private static Field<String> field(String id, String name) {
    var field = new Field<>(id, name, Wording.of("paper.face.wanted", name), FacesGrid::name);
    field.control().setPrefWidth(WIDTH);
    return field;
  }

  private static Optional<String> name(String text) {
    return Optional.of(text.strip())
        .filter(name -> !name.isEmpty() && name.length() <= LONGEST)
        .filter(name -> name.codePoints().noneMatch(Character::isISOControl));
  }

  /// All five fields.
  List<Field<String>> fields() {
    return List.of(title, heading, subheading, body, pageNumber);
  }

  void show(Faces faces) {
    write(faces);
    refresh();
  }

  /// Selects the set that the fields contain now.
  void refresh() {
    if (!isWriting) {
      kind.setValue(Kind.of(faces()));
    }
  }

  private void write(Faces faces) {
    isWriting = true;
    title.show(faces.title());
    heading.show(faces.heading());
    subheading.show(faces.subheading());
    body.show(faces.body());
    pageNumber.show(faces.pageNumber());
    isWriting = false;
  }

  /// The typefaces in the fields; empty while one of them is invalid.
  Optional<Faces> faces() {
    var names = fields().stream().flatMap(field -> field.value().stream()).toList();
    return names.size() < fields().size()
        ? Optional.empty()
        : Optional.of(
            new Faces(names.get(0), names.get(1), names.get(2), names.get(3), names.get(4)));
  }
}
