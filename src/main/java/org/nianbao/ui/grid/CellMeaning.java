package org.nianbao.ui.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.nianbao.form.CellRef;
import org.nianbao.form.Guidance;
import org.nianbao.form.Heading;
import org.nianbao.form.Table;
import org.nianbao.form.Term;
import org.nianbao.ui.parts.Styles;
import org.nianbao.wording.Wording;

/// A card over the table that says what belongs into a cell: its 填报说明, what its row and column
/// stand for, the formula of a total, and the articles. Any key or a click elsewhere closes it.
///
/// It lies in the window's own scene, as the chooser of figures does: a pop-up window would take
/// the input focus of the system from the table.
final class CellMeaning extends VBox {
  private static final double WIDTH = 420;
  private static final double GAP = 4;

  private CellMeaning(List<String> lines, Runnable back) {
    getStyleClass().add("cell-meaning");
    setManaged(false);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(String.join(" ", lines));
    for (var line : lines) {
      var label = new Label(line);
      label.setWrapText(true);
      label.setMinHeight(Region.USE_PREF_SIZE);
      getChildren().add(label);
    }
    getChildren().getFirst().getStyleClass().add(Styles.SECTION_TITLE);
    getChildren().getLast().getStyleClass().addAll(Styles.SMALL, Styles.MUTED);
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (!event.getCode().isModifierKey()) {
            // A command, such as Ctrl+S, still reaches the window.
            if (!event.isShortcutDown() && !event.getCode().isFunctionKey()) {
              event.consume();
            }
            back.run();
          }
        });
  }

  /// Shows what a cell means below it, or above it where there is more room.
  ///
  /// @param host the root of the scene
  /// @param cell the node over the cell; it gets the focus back
  static void show(Pane host, Node cell, List<String> lines) {
    var card = new CellMeaning(lines, cell::requestFocus);
    host.getChildren().add(card);
    card.applyCss();
    var placing =
        Subscription.combine(
            host.layoutBoundsProperty().subscribe(_ -> card.place(host, cell)),
            cell.localToSceneTransformProperty().subscribe(_ -> card.place(host, cell)));
    card.focusedProperty()
        .addListener((_, _, focused) -> {
          if (!focused) {
            placing.unsubscribe();
            // Where another program got the focus, it comes back to the table with the window's.
            if (host.getScene().getFocusOwner() == card) {
              cell.requestFocus();
            }
            host.getChildren().remove(card);
          }
        });
    card.requestFocus();
  }

  private void place(Pane host, Node cell) {
    var at = host.sceneToLocal(cell.localToScene(cell.getLayoutBounds()));
    var height = prefHeight(WIDTH);
    var below = at.getMaxY() + GAP;
    var isBelow = below + height <= host.getHeight() || at.getMinY() < height + GAP;
    var x = Math.clamp(at.getMinX(), GAP, Math.max(GAP, host.getWidth() - WIDTH - GAP));
    resizeRelocate(x, isBelow ? below : at.getMinY() - GAP - height, WIDTH, height);
  }

  /// What a cell means, line by line: its address first, what is common to all cells last.
  static List<String> of(Table table, CellRef ref) {
    var own = table.cell(ref).guidance();
    var lines = new ArrayList<String>();
    lines.add(ref.label());
    lines.add(sentence(own));
    var naming = table.labelsOf(ref);
    naming.stream()
        .filter(heading -> table.names(heading, table.cell(ref).box()))
        .flatMap(heading -> line(heading, own).stream())
        .forEach(lines::add);
    var articles =
        own.basis().isEmpty()
            ? naming.stream()
                .flatMap(heading -> heading.guidance().stream())
                .map(Guidance::basis)
                .filter(basis -> !basis.isEmpty())
                .distinct()
                .collect(Collectors.joining("；"))
            : own.basis();
    if (!articles.isEmpty()) {
      lines.add(Wording.of("grid.meaning.basis", articles));
    }
    var sum = table.sums().get(ref);
    lines.add(
        sum == null
            ? Wording.of("grid.meaning.blank")
            : Wording.of("grid.meaning.total", formula(sum)));
    return lines;
  }

  private static Optional<String> line(Heading heading, Guidance own) {
    return heading
        .guidance()
        .filter(guidance -> !guidance.text().equals(own.text()))
        .map(guidance -> Wording.of("grid.meaning.label", heading.line(), guidance.text()));
  }

  /// What a label stands for, for its tooltip; empty if there is nothing to say.
  static String of(Table table, Heading heading) {
    return table
        .guidance(heading)
        .map(guidance ->
            List.of(
                    heading.line(),
                    sentence(guidance),
                    guidance.basis().isEmpty()
                        ? ""
                        : Wording.of("grid.meaning.basis", guidance.basis()))
                .stream()
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n")))
        .orElse("");
  }

  /// A guidance with whose words it gives.
  static String sentence(Guidance guidance) {
    return guidance.source() == Guidance.Source.FORM
        ? Wording.of("cellBar.guidance.form", guidance.text())
        : Wording.of("cellBar.guidance.reading", guidance.text());
  }

  /// The formula of a total as it is shown, such as 自然人＋商业企业＋…＋其他.
  static String formula(Term term) {
    var first = term.parts().getFirst();
    var last = term.parts().getLast();
    var inRow = first.row().equals(last.row());
    var names = term.parts().stream().map(part -> inRow ? part.column() : part.row()).toList();
    return names.size() <= 6 ? String.join("＋", names) : names.getFirst() + "＋…＋" + names.getLast();
  }
}
