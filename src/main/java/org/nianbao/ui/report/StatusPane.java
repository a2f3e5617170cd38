package org.nianbao.ui.report;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.nianbao.draft.Prose;
import org.nianbao.rule.Findings;
import org.nianbao.rule.Severity;
import org.nianbao.ui.findings.Verdict;
import org.nianbao.ui.grid.CellEditor.Mode;
import org.nianbao.ui.grid.FormGrid;
import org.nianbao.ui.parts.Badge;
import org.nianbao.wording.Wording;
import org.nianbao.workspace.SaveState;

/// The status bar: at the left the editing mode with 计数 and 求和, or the number of characters, and
/// the save status; at the right the verdict, the counts of findings, the form and the zoom.
public final class StatusPane extends HBox {
  private final Label doing = new Label();
  private final Label saved = named("status-saved");
  private final Label edition = new Label();
  private final Verdict verdict = new Verdict("status-verdict");
  private final List<Badge> badges =
      List.of(
          Badge.named(Severity.BLANK), Badge.named(Severity.ERROR), Badge.named(Severity.WARNING));

  private Runnable describe = () -> {};
  private Subscription following = Subscription.EMPTY;

  /// @param zoom the section shown, which the status bar enlarges and reduces
  StatusPane(ZoomPane zoom) {
    getStyleClass().add("status-bar");
    setAccessibleRole(AccessibleRole.TEXT);
    var space = new Region();
    setHgrow(space, Priority.ALWAYS);
    var beforeSaved = line();
    beforeSaved.visibleProperty().bind(saved.textProperty().isNotEmpty());
    getChildren().addAll(doing, beforeSaved, saved, space);
    getChildren().addAll(verdict, line());
    getChildren().addAll(badges);
    getChildren().addAll(line(), edition, line(), new ZoomBar(zoom));
  }

  private static Label named(String id) {
    var label = new Label();
    label.setId(id);
    return label;
  }

  private static Separator line() {
    return new Separator(Orientation.VERTICAL);
  }

  /// Takes the focus, so that a screen reader reads the status bar out.
  ///
  /// @return true
  boolean enter() {
    setAccessibleText(
        lookupAll(".label").stream()
            .map(node -> ((Label) node).getText())
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(" ")));
    requestFocus();
    return true;
  }

  void show(Findings findings) {
    badges.forEach(badge -> badge.show(findings.count(badge.severity())));
    verdict.show(findings);
    edition.setText(Wording.of("status.edition", findings.totals().draft().edition().id()));
    describe.run();
  }

  /// Shows the editing mode, 计数 and 求和 of a table, until another section is followed.
  void follow(FormGrid grid) {
    follow(() -> tally(grid));
    following =
        Subscription.combine(
            grid.selection().subscribe(_ -> tally(grid)),
            grid.field().mode().subscribe(_ -> tally(grid)));
  }

  private void tally(FormGrid grid) {
    var tally = grid.commands().tally();
    var state =
        grid.field().mode().get() == Mode.READY
            ? Wording.of("status.ready")
            : Wording.of("status.typing");
    doing.setText(Wording.of("status.tally", tally.count(), tally.sum().toPlainString(), state));
  }

  /// Shows the number of characters of a text, until another section is followed.
  void follow(Supplier<Prose> text) {
    follow(() -> doing.setText(Wording.of("status.characters", text.get().characters())));
  }

  private void follow(Runnable next) {
    following.unsubscribe();
    following = Subscription.EMPTY;
    describe = next;
    describe.run();
  }

  /// Shows the save status.
  void show(SaveState state) {
    saved.setText(state.sentence());
  }
}
