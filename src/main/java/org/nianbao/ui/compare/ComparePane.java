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
import org.nianbao.compare.Decisions;
import org.nianbao.compare.Decisions.Choice;
import org.nianbao.compare.Decisions.Decided;
import org.nianbao.compare.Difference;
import org.nianbao.compare.DifferencePlace;
import org.nianbao.draft.CoverField;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Prose.Position;
import org.nianbao.edit.Editor;
import org.nianbao.edit.Place;
import org.nianbao.rule.Findings;
import org.nianbao.ui.parts.WhileShown;
import org.nianbao.ui.parts.Widths;
import org.nianbao.wording.Wording;
import org.nianbao.workspace.Side;

/// The comparison (对照) of the open draft with another one, difference by difference. F8 and
/// Shift＋F8 go through them; a chosen side takes effect at once, as one undo step.
public final class ComparePane extends BorderPane {
  private static final double LIST = 452;
  private static final double NARROW_LIST = 368;

  private final Editor mine;
  private final Side other;
  private final Consumer<Place> go;
  private final ObservableList<Decided> shown = FXCollections.observableArrayList();
  private final ListView<Decided> list = new ListView<>(shown);
  private final ContextPane context;
  private final HeaderBar header;
  private final FooterBar footer;
  private final Choosing choosing = new Choices();
  private Decisions decisions;

  /// @param mine the editor of the open document
  /// @param other the draft that it is compared with
  /// @param go goes to a place of the report
  /// @param close closes the comparison
  public ComparePane(Editor mine, Side other, Consumer<Place> go, Runnable close) {
    this.mine = mine;
    this.other = other;
    this.go = go;
    decisions = Decisions.of(Comparison.of(mine.draft(), other.draft()));
    context = new ContextPane(other, choosing);
    header = new HeaderBar(other, this::step);
    footer = new FooterBar(other, this::takeRest, close);
    getStyleClass().add("compare");
    list.setId("compare-list");
    list.setAccessibleText(Wording.of("compare.list"));
    list.setCellFactory(_ -> new DifferenceCell(other, choosing));
    list.setPlaceholder(new Label(Wording.of("compare.same")));
    list.getSelectionModel().selectedItemProperty().addListener((_, _, _) -> look());
    var side = new VBox(DifferenceCell.columns(other), list);
    VBox.setVgrow(list, Priority.ALWAYS);
    side.getStyleClass().add("differences");
    side.prefWidthProperty()
        .bind(widthProperty().map(width -> width.doubleValue() < Widths.FULL ? NARROW_LIST : LIST));
    side.setMinWidth(Region.USE_PREF_SIZE);
    setTop(header);
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
    } else if (event.getCode() == KeyCode.ENTER && list.isFocused()) {
      selected().ifPresent(choosing::go);
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
    if (!now.totals().draft().equals(decisions.comparison().mine())) {
      decisions = decisions.at(now.totals().draft());
    }
    refresh();
  }

  /// Updates the list; rows that stay the same keep their place, and the selected difference stays
  /// selected.
  private void refresh() {
    var wanted =
        decisions.list().stream()
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
    var open = decisions.open().size();
    header.count(all);
    footer.say(
        all.isEmpty()
            ? Wording.of("compare.same")
            : isReadOnly()
                ? Wording.of("compare.readOnly")
                : open == 0 ? Wording.of("compare.allChosen") : Wording.of("compare.left", open));
    footer.rest().setDisable(isReadOnly() || open == 0);
  }

  private void look() {
    selected()
        .ifPresentOrElse(
            one ->
                context.show(
                    one,
                    decisions.comparison(),
                    mine.findings().get().totals(),
                    List.copyOf(shown)),
            context::clear);
  }

  private void takeRest() {
    var open = decisions.open();
    if (!open.isEmpty()) {
      become(
          Wording.of("step.sides", other.name(), open.size()),
          open.getFirst(),
          decisions.comparison().take(open),
          decisions.with(open, Choice.OTHERS));
    }
  }

  /// Applies a choice to the draft. The decision is stored first, since the list is updated as soon
  /// as the draft changes.
  private void become(String name, Difference at, Draft next, Decisions noted) {
    decisions = noted;
    if (next.equals(mine.draft())) {
      refresh();
    } else {
      mine.become(name, place(at, next), next);
    }
  }

  /// The place of a difference that exists both before and after a step.
  private Place place(Difference difference, Draft next) {
    return switch (difference) {
      case Difference.OfCell(var cell, _, _, _) -> new Place.InCell(cell);
      case Difference.OfCover(var field, _, _) -> new Place.OnCover(field);
      case Difference.OfText text -> {
        var section = text.section();
        int last =
            Math.min(
                    mine.draft().prose(section).withAParagraph().paragraphs().size(),
                    next.prose(section).withAParagraph().paragraphs().size())
                - 1;
        yield new Place.InProse(section, new Position(Math.min(text.at(), last), 0));
      }
      case Difference.OfForm _, Difference.OfUnknown _ -> new Place.OnCover(CoverField.UNIT);
    };
  }

  /// Carries out the commands of the list and the context pane.
  private final class Choices implements Choosing {
    @Override
    public boolean canChoose(Decided decided) {
      return !isReadOnly() && decided.difference().isTakeable();
    }

    @Override
    public void choose(Decided decided, Choice choice) {
      var difference = decided.difference();
      var name = choice == Choice.OTHERS ? other.name() : Wording.of("compare.mine");
      become(
          Wording.of("step.side", name, difference.place()),
          difference,
          decisions.chosen(decided, choice),
          decisions.with(List.of(difference), choice));
    }

    @Override
    public void go(Decided decided) {
      go.accept(place(decided.difference(), mine.draft()));
    }
  }
}
