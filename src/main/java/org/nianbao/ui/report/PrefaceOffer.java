package org.nianbao.ui.report;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.nianbao.draft.Prose.Position;
import org.nianbao.edit.Editor;
import org.nianbao.form.Section;
import org.nianbao.statute.Statute;
import org.nianbao.ui.parts.Styles;
import org.nianbao.ui.parts.WhileShown;
import org.nianbao.ui.prose.ProseArea;
import org.nianbao.wording.Wording;

/// The line below the preface: what belongs in it, and, as long as nothing is written there, a
/// button that inserts the customary text of the edition. The text names the unit, so the unit
/// comes first.
final class PrefaceOffer extends HBox {
  private final Editor editor;
  private final ProseArea preface;
  private final Button offer = new Button(Wording.of("preface.offer"));
  private final Label hint = new Label();

  PrefaceOffer(Editor editor, ProseArea preface) {
    this.editor = editor;
    this.preface = preface;
    getStyleClass().add("preface-offer");
    offer.setId("offer-" + Section.COVER.id());
    offer.getStyleClass().add(Styles.COMPACT);
    offer.setMinWidth(Region.USE_PREF_SIZE);
    offer.managedProperty().bind(offer.visibleProperty());
    offer.setOnAction(_ -> offer());
    hint.getStyleClass().addAll(Styles.SMALL, Styles.MUTED);
    getChildren().addAll(offer, hint);
    WhileShown.follow(this, editor.findings(), _ -> show());
    WhileShown.follow(this, editor.protection(), _ -> show());
  }

  private void show() {
    boolean isEmpty = editor.draft().prose(Section.COVER).isEmpty();
    boolean hasUnit = !editor.draft().cover().unit().isBlank();
    boolean isWritable = editor.protection().get().isEmpty();
    offer.setVisible(isEmpty);
    offer.setDisable(!hasUnit || !isWritable);
    hint.setText(
        isEmpty && !hasUnit && isWritable
            ? Wording.of("cover.preface.unitFirst")
            : Wording.of("cover.preface.hint"));
  }

  /// Inserts the customary text, unless something has been written meanwhile: letters that were
  /// being composed become text when the button takes the focus.
  private void offer() {
    var draft = editor.draft();
    if (draft.prose(Section.COVER).isEmpty()) {
      var customary = Statute.of(draft.edition()).preface(draft.cover());
      var end = new Position(0, customary.get(0).length());
      editor.rewrite(Wording.of("step.preface"), Section.COVER, preface.caret(), end, customary);
      preface.requestFocus();
      preface.caret(end);
    }
  }
}
