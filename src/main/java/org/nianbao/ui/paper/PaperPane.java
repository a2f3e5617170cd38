package org.nianbao.ui.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.nianbao.draft.Draft;
import org.nianbao.paper.Margins;
import org.nianbao.paper.PageNumbers;
import org.nianbao.paper.PaperSettings;
import org.nianbao.ui.parts.Choices;
import org.nianbao.ui.parts.Styles;
import org.nianbao.wording.Wording;

/// The fields of 页面设置 for one office. Below them a sentence says how many lines and characters a
/// page gets, and where the settings depart from GB/T 9704.
public final class PaperPane extends VBox {
  private static final double LABELS = 104;

  /// What the standard requires in the names of the title's and the body's typeface, from whatever
  /// foundry.
  private static final String TITLE_FACE = Wording.of("paper.standard.title");

  private static final String BODY_FACE = Wording.of("paper.standard.body");

  private final MarginsRow margins = new MarginsRow();
  private final Field<Double> pitch =
      new Field<>(
          "paper-pitch",
          Wording.of("paper.pitch"),
          Wording.of(
              "paper.pitch.wanted",
              Measures.bound(PaperSettings.LEAST_PITCH),
              Measures.bound(PaperSettings.MOST_PITCH)),
          Measures.between(PaperSettings.LEAST_PITCH, PaperSettings.MOST_PITCH));
  private final FacesGrid faces = new FacesGrid();
  private final ComboBox<PageNumbers> numbers = new ComboBox<>();
  private final PicturesBox pictures;
  private final Label marginsWanted = sentence("paper-margins-wanted");
  private final Label pitchWanted = sentence("paper-pitch-wanted");
  private final Label facesWanted = sentence("paper-faces-wanted");
  private final Label outcome = new Label();
  private final ScrollPane scroll = new ScrollPane();

  /// @param unit the office whose settings are edited
  /// @param ask lets the user choose drafts of earlier years, and passes those that were read to
  ///   the consumer that it is given
  public PaperPane(String unit, Consumer<Consumer<List<Draft>>> ask) {
    super(12);
    pictures = new PicturesBox(unit, ask);
    numbers.setId("paper-numbers");
    numbers.getItems().setAll(PageNumbers.values());
    numbers.setConverter(Choices.shown(PaperPane::label));
    pitch.control().setMaxWidth(LABELS);
    outcome.setId("paper-outcome");
    outcome.setWrapText(true);
    scroll.setContent(form());
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("paper-scroll");
    getStyleClass().add("paper-fields");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(scroll, outcome);
    fields().forEach(field -> field.onChanged(this::refresh));
    numbers.valueProperty().subscribe(_ -> refresh());
  }

  private static Label sentence(String id) {
    var label = new Label();
    label.setId(id);
    label.setWrapText(true);
    label.getStyleClass().addAll(Styles.SMALL, "wanted");
    return label;
  }

  private GridPane form() {
    var form = new GridPane(16, 12);
    form.getColumnConstraints().addAll(new ColumnConstraints(LABELS), new ColumnConstraints());
    form.getColumnConstraints().getLast().setHgrow(Priority.ALWAYS);
    row(form, Wording.of("paper.margins"), new VBox(4, margins, marginsWanted));
    row(form, Wording.of("paper.pitch"), new VBox(4, pitch.control(), pitchWanted));
    row(form, Wording.of("paper.faces"), new VBox(4, faces, facesWanted));
    row(form, Wording.of("paper.numbers"), numbers);
    row(form, Wording.of("paper.pictures"), pictures);
    return form;
  }

  private static void row(GridPane form, String name, Node field) {
    var label = new Label(name);
    label.setMinHeight(28);
    label.setLabelFor(field);
    GridPane.setValignment(label, VPos.TOP);
    form.addRow(form.getRowCount(), label, field);
  }

  private static String label(PageNumbers numbers) {
    return switch (numbers) {
      case OUTSIDE -> Wording.of("paper.numbers.outside");
      case CENTRED -> Wording.of("paper.numbers.centred");
      case NONE -> Wording.of("paper.numbers.none");
    };
  }

  private Stream<Field<?>> fields() {
    return Stream.concat(
        Stream.concat(margins.fields().stream(), Stream.of(pitch)), faces.fields().stream());
  }

  /// Shows page settings, and the drafts of earlier years chosen for the charts.
  public void show(PaperSettings settings, List<Draft> earlier) {
    lay(settings);
    pictures.show(settings.pictures());
    pictures.show(earlier);
  }

  /// Restores the values of GB/T 9704 in all fields that it covers; the charts stay.
  public void restore() {
    lay(PaperSettings.OFFICIAL);
  }

  private void lay(PaperSettings settings) {
    margins.show(settings.margins());
    pitch.show(Measures.shown(settings.linePitch()));
    faces.show(settings.faces());
    numbers.setValue(settings.pageNumbers());
    refresh();
  }

  private void refresh() {
    faces.refresh();
    want(marginsWanted, margins.fields());
    want(pitchWanted, List.of(pitch));
    want(facesWanted, faces.fields());
    outcome.setText(settings().map(PaperPane::outcome).orElse(Wording.of("paper.outcome.open")));
  }

  private static void want(Label label, List<? extends Field<?>> fields) {
    var sentence = fields.stream().flatMap(field -> field.sentence().stream()).findFirst();
    label.setText(sentence.orElse(""));
    label.setVisible(sentence.isPresent());
    label.setManaged(sentence.isPresent());
  }

  private static String outcome(PaperSettings settings) {
    var departures = new ArrayList<String>();
    if (!settings.margins().equals(Margins.OFFICIAL)) {
      departures.add(Wording.of("paper.departs.margins"));
    }
    if (settings.lines() != PaperSettings.OFFICIAL.lines()) {
      departures.add(Wording.of("paper.departs.lines", PaperSettings.OFFICIAL.lines()));
    }
    if (settings.characters() != PaperSettings.OFFICIAL.characters()) {
      departures.add(Wording.of("paper.departs.characters", PaperSettings.OFFICIAL.characters()));
    }
    if (!settings.faces().title().contains(TITLE_FACE)) {
      departures.add(Wording.of("paper.departs.title", TITLE_FACE));
    }
    if (!settings.faces().body().contains(BODY_FACE)) {
      departures.add(Wording.of("paper.departs.body", BODY_FACE));
    }
    if (settings.pageNumbers() != PageNumbers.OUTSIDE) {
      departures.add(Wording.of("paper.departs.numbers"));
    }
    var sizes = Wording.of("paper.outcome", settings.lines(), settings.characters());
    return departures.isEmpty()
        ? Wording.of("paper.outcome.standard", sizes)
        : Wording.of("paper.outcome.departs", sizes, String.join("；", departures));
  }

  /// The settings in the fields; empty while one of them is invalid.
  public Optional<PaperSettings> settings() {
    return margins
        .margins()
        .flatMap(white ->
            pitch
                .value()
                .flatMap(apart ->
                    faces
                        .faces()
                        .map(set ->
                            new PaperSettings(
                                white, apart, set, numbers.getValue(), pictures.pictures()))));
  }

  /// The drafts of earlier years chosen for the charts.
  public List<Draft> earlier() {
    return pictures.earlier();
  }

  /// Moves the focus to the first invalid field.
  public void leadToWrong() {
    fields()
        .filter(field -> field.value().isEmpty())
        .findFirst()
        .ifPresent(field -> {
          field.control().requestFocus();
          field.control().selectAll();
        });
  }
}
