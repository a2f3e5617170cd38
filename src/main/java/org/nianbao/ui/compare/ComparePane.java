package org.nianbao.ui.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.nianbao.compare.Comparison;
import org.nianbao.compare.Decisions.Decided;
import org.nianbao.compare.DifferencePlace;
import org.nianbao.edit.Editor;
import org.nianbao.edit.Place;
import org.nianbao.rule.Findings;
import org.nianbao.ui.parts.WhileShown;
import org.nianbao.ui.parts.Widths;
import org.nianbao.wording.Wording;
import org.nianbao.workspace.Side;

/// The comparison (对照) of the open draft with another one, difference by difference. F8 and
/// Shift＋F8 go through them; a chosen side takes effect at once, as one undo step. 取消 and Esc take
/// back what was chosen, again as one undo step.
public final class ComparePane extends BorderPane {
  private static final double LIST = 452;
  private static final double NARROW_LIST = 368;

  private final Editor mine;
  private final Side other;
  private final Runnable close;
  private final Consumer<String> say;
  private final ObservableList<Decided> shown = FXCollections.observableArrayList();
  private final ListView<Decided> list = new ListView<>(shown);
  private final ContextPane context;
  private final HeaderBar header;
  private final FooterBar footer;
  private final SideChoices choices;

  /// @param mine the editor of the open document
  /// @param other the draft that it is compared with
  /// @param go goes to a place of the report
  /// @param close closes the comparison
  /// @param say shows a notice in the report, after the comparison is closed
  public ComparePane(
      Editor mine, Side other, Consumer<Place> go, Runnable close, Consumer<String> say) {
    this.mine = mine;
    this.other = other;
    this.close = close;
    this.say = say;
    choices = new SideChoices(mine, other, go, this::refresh);
    context = new ContextPane(other, choices);
    header = new HeaderBar(other, this::step);
    footer = new FooterBar(other, choices::takeRest, close, this::cancel);
    getStyleClass().add("compare");
    list.setId("compare-list");
    list.setAccessibleText(Wording.of("compare.list"));
    list.setCellFactory(_ -> new DifferenceCell(choices));
    list.setPlaceholder(new Label(same(other)));
    list.getSelectionModel().selectedItemProperty().addListener((_, _, _) -> look());
    var side = new VBox(DifferenceCell.columns(other), list);
    VBox.setVgrow(list, Priority.ALWAYS);
    side.getStyleClass().add("differences");
    side.prefWidthProperty()
        .bind(widthProperty().map(width -> width.doubleValue() < Widths.FULL ? NARROW_LIST : LIST));
    side.setMinWidth(Region.USE_PREF_SIZE);
    setTop(new VBox(header, new SourceLine(other)));
    setLeft(side);
    setCenter(context);
    setBottom(footer);
    addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    WhileShown.follow(this, mine.findings(), this::follow);
    WhileShown.follow(
        this,
        mine.protection(),
        _ -> {
          refresh();
          list.refresh();
        });
  }

  private static String same(Side other) {
    return other.document().isPresent()
        ? Wording.of("compare.printed.same")
        : Wording.of("compare.same");
  }

  /// Lets the user save the comparison as a page.
  ///
  /// @param save gets the comparison as it is then
  public void onSave(Consumer<Comparison> save) {
    footer.onSave(() -> save.accept(choices.decisions().comparison()));
  }

  private boolean isReadOnly() {
    return !mine.protection().get().isEmpty();
  }

  /// The list of differences, decided or not.
  public ListView<Decided> list() {
    return list;
  }

  /// Moves the focus to the list.
  @Override
  public void requestFocus() {
    list.requestFocus();
  }

  /// Moves the focus to the list.
  ///
  /// @return true
  public boolean enter() {
    requestFocus();
    return true;
  }

  /// Selects the next or previous difference, wrapping around at the ends of the list.
  ///
  /// @param step 1 for the next, -1 for the previous
  public void step(int step) {
    if (!shown.isEmpty()) {
      var model = list.getSelectionModel();
      int from = model.getSelectedIndex() < 0 && step < 0 ? 0 : model.getSelectedIndex();
      model.select(Math.floorMod(from + step, shown.size()));
      list.scrollTo(Math.max(0, model.getSelectedIndex() - 2));
    }
  }

  private void press(KeyEvent event) {
    if (event.getCode() == KeyCode.F8) {
      step(event.isShiftDown() ? -1 : 1);
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      cancel();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && list.isFocused()) {
      selected().ifPresent(choices::go);
      event.consume();
    } else if (event.isShortcutDown() && event.getCode() == KeyCode.Z && !event.isShiftDown()) {
      mine.undo();
      event.consume();
    } else if (event.isShortcutDown()
        && (event.getCode() == KeyCode.Y || event.getCode() == KeyCode.Z)) {
      mine.redo();
      event.consume();
    }
  }

  private Optional<Decided> selected() {
    return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
  }

  private void follow(Findings now) {
    choices.follow(now.totals().draft());
    refresh();
  }

  /// Updates the list; rows that stay the same keep their place, and the selected difference stays
  /// selected.
  private void refresh() {
    var wanted =
        choices.decisions().list().stream()
            .sorted(Comparator.comparing((Decided one) -> one.difference().position().part()))
            .toList();
    var at = selected().map(ComparePane::position);
    int index = Math.max(0, list.getSelectionModel().getSelectedIndex());
    if (positions(wanted).equals(positions(shown))) {
      for (int i = 0; i < wanted.size(); i++) {
        if (!wanted.get(i).equals(shown.get(i))) {
          shown.set(i, wanted.get(i));
        }
      }
    } else {
      shown.setAll(wanted);
    }
    if (!wanted.isEmpty()) {
      int found = at.map(positions(wanted)::indexOf).orElse(-1);
      list.getSelectionModel().select(found >= 0 ? found : Math.min(index, wanted.size() - 1));
    }
    count(wanted);
    look();
  }

  private static List<DifferencePlace> positions(List<Decided> some) {
    return some.stream().map(ComparePane::position).toList();
  }

  private static DifferencePlace position(Decided decided) {
    return decided.difference().position();
  }

  private void count(List<Decided> all) {
    var open = choices.decisions().open().size();
    var rest = choices.rest().size();
    header.count(all);
    footer.say(
        all.isEmpty()
            ? same(other)
            : isReadOnly()
                ? Wording.of("compare.readOnly")
                : open == 0
                    ? done(all)
                    : rest == 0
                        ? Wording.of("compare.leftChecks", open)
                        : Wording.of("compare.left", open));
    footer.rest().setDisable(isReadOnly() || rest == 0);
  }

  /// What is said where nothing is left to choose.
  private static String done(List<Decided> all) {
    var alike = all.stream().filter(Decided::isAlike).count();
    return alike == 0 ? Wording.of("compare.allChosen") : Wording.of("compare.leftAlike", alike);
  }

  private void look() {
    selected()
        .ifPresentOrElse(
            one ->
                context.show(
                    one,
                    choices.decisions().comparison(),
                    mine.findings().get().totals(),
                    List.copyOf(shown)),
            context::clear);
  }

  /// Closes the comparison and takes back what was chosen in it.
  private void cancel() {
    int count = choices.takeBack();
    close.run();
    if (count > 0) {
      say.accept(Wording.of("compare.cancelled", count));
    }
  }
}
