package org.nianbao.ui.paper;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.nianbao.draft.Draft;
import org.nianbao.export.EarlierDrafts;
import org.nianbao.paper.Picture;
import org.nianbao.ui.parts.Styles;
import org.nianbao.wording.Wording;
import org.nianbao.workspace.ReportName;

/// The charts (图表) of the page settings: which ones the reports contain, and the drafts of earlier
/// years that they use.
final class PicturesBox extends VBox {
  private final CheckBox applications = new CheckBox(Wording.of("paper.picture.applications"));
  private final CheckBox years = new CheckBox(Wording.of("paper.picture.years"));
  private final Label chosen = new Label();
  private final Label strangers = new Label();
  private final String unit;
  private List<Draft> earlier = List.of();

  /// @param unit the office whose settings are edited
  /// @param ask lets the user choose drafts of earlier years, and passes those that were read to
  ///   the consumer that it is given
  PicturesBox(String unit, Consumer<Consumer<List<Draft>>> ask) {
    super(8);
    this.unit = unit;
    applications.setId("paper-picture-applications");
    years.setId("paper-picture-years");
    var choose = new Button(Wording.of("paper.earlier.choose"));
    choose.setId("paper-earlier");
    choose.disableProperty().bind(years.selectedProperty().not());
    choose.setOnAction(_ -> ask.accept(this::show));
    chosen.setId("paper-earlier-chosen");
    chosen.setWrapText(true);
    chosen.getStyleClass().addAll(Styles.SMALL, Styles.SECONDARY);
    strangers.setId("paper-earlier-strangers");
    strangers.setWrapText(true);
    strangers.getStyleClass().addAll(Styles.SMALL, "doubted");
    var row = new HBox(8, years, choose);
    row.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(applications, row, chosen, strangers);
    years.selectedProperty().subscribe(this::describe);
  }

  void show(Set<Picture> pictures) {
    applications.setSelected(pictures.contains(Picture.APPLICATIONS));
    years.setSelected(pictures.contains(Picture.YEARS));
  }

  void show(List<Draft> drafts) {
    earlier = List.copyOf(drafts);
    describe();
  }

  private void describe() {
    chosen.setText(
        earlier.isEmpty()
            ? Wording.of("paper.earlier.none")
            : Wording.of(
                "paper.earlier.chosen",
                earlier.stream()
                    .map(draft -> ReportName.of(draft.cover()))
                    .collect(Collectors.joining("、"))));
    var doubt = EarlierDrafts.strangers(earlier, unit);
    strangers.setText(doubt.orElse(""));
    show(chosen, years.isSelected());
    show(strangers, years.isSelected() && doubt.isPresent());
  }

  private static void show(Label label, boolean isShown) {
    label.setVisible(isShown);
    label.setManaged(isShown);
  }

  Set<Picture> pictures() {
    var pictures = EnumSet.noneOf(Picture.class);
    if (applications.isSelected()) {
      pictures.add(Picture.APPLICATIONS);
    }
    if (years.isSelected()) {
      pictures.add(Picture.YEARS);
    }
    return pictures;
  }

  List<Draft> earlier() {
    return earlier;
  }
}
