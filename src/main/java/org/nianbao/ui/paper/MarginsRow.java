package org.nianbao.ui.paper;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import org.nianbao.paper.Margins;
import org.nianbao.wording.Wording;

/// The margins (页边距) of the page settings, in millimetres.
final class MarginsRow extends HBox {
  private static final double WIDTH = 64;

  private final Field<Double> top = field("paper-top", Wording.of("paper.top"));
  private final Field<Double> bottom = field("paper-bottom", Wording.of("paper.bottom"));
  private final Field<Double> left = field("paper-left", Wording.of("paper.left"));
  private final Field<Double> right = field("paper-right", Wording.of("paper.right"));

  MarginsRow() {
    super(8);
    setAlignment(Pos.CENTER_LEFT);
    getChildren()
        .addAll(
            top.label(Wording.of("paper.top")),
            top.control(),
            bottom.label(Wording.of("paper.bottom")),
            bottom.control(),
            left.label(Wording.of("paper.left")),
            left.control(),
            right.label(Wording.of("paper.right")),
            right.control());
  }

  private static Field<Double> field(String id, String name) {
    var field =
        new Field<>(
            id,
            name,
            Wording.of(
                "paper.margin.wanted",
                name,
                Measures.bound(Margins.LEAST),
                Measures.bound(Margins.MOST)),
            Measures.between(Margins.LEAST, Margins.MOST));
    field.control().setPrefWidth(WIDTH);
    return field;
  }

  /// All four fields.
  List<Field<Double>> fields() {
    return List.of(top, bottom, left, right);
  }

  void show(Margins margins) {
    top.show(Measures.shown(margins.top()));
    bottom.show(Measures.shown(margins.bottom()));
    left.show(Measures.shown(margins.left()));
    right.show(Measures.shown(margins.right()));
  }

  /// The margins in the fields; empty while one of them is invalid.
  Optional<Margins> margins() {
    return top.value()
        .flatMap(t ->
            bottom
                .value()
                .flatMap(b ->
                    left.value().flatMap(l -> right.value().map(r -> new Margins(t, b, l, r)))));
  }
}
