package org.nianbao.ui.imported;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import org.nianbao.recognition.Recognition;
import org.nianbao.source.SourcePlace;
import org.nianbao.ui.parts.Buttons;
import org.nianbao.ui.parts.Styles;
import org.nianbao.wording.Wording;

/// What deviates from the form and what was not used, a line each. The place of the selected line
/// is framed in the document.
final class NotesList extends ListView<String> {
  private static final double HEIGHT = 160;
  private static final double ROW = 40;

  private final List<SourcePlace> places = new ArrayList<>();
  private final String title;

  /// @param frame frames a place in the document
  NotesList(Recognition found, Consumer<SourcePlace> frame) {
    found.deviations().forEach(deviation -> add(deviation.sentence(), deviation.place()));
    found.unused().forEach(unused -> add(unused.sentence(), unused.place()));
    title = Wording.of("import.notes", found.deviations().size(), found.unused().size());
    setPrefHeight(Math.min(HEIGHT, ROW * getItems().size() + 2));
    setMinHeight(USE_PREF_SIZE);
    setId("import-notes");
    setAccessibleText(title);
    setVisible(false);
    managedProperty().bind(visibleProperty());
    getSelectionModel()
        .selectedIndexProperty()
        .subscribe(index -> {
          if (index.intValue() >= 0) {
            frame.accept(places.get(index.intValue()));
          }
        });
  }

  private void add(String sentence, SourcePlace place) {
    getItems().add(sentence);
    places.add(place);
  }

  /// Shows the list with its first line selected, or hides it.
  private void turn() {
    setVisible(!isVisible());
    if (isVisible()) {
      if (getSelectionModel().isEmpty()) {
        getSelectionModel().selectFirst();
      }
      requestFocus();
    }
  }

  /// A button that shows and hides the list.
  Button button() {
    var button = Buttons.of("import-show-notes", title, this::turn);
    button.getStyleClass().add(Styles.COMPACT);
    button.setDisable(getItems().isEmpty());
    return button;
  }
}
