package org.nianbao.ui.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Dimension2D;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import org.nianbao.edit.Place;
import org.nianbao.form.Section;
import org.nianbao.paper.Block;
import org.nianbao.paper.Faces;
import org.nianbao.paper.Pages;
import org.nianbao.paper.PaperSettings;
import org.nianbao.paper.Standing;

/// Pages under one another. Only those in sight are drawn.
public final class PagesPane extends ScrollPane {
  /// Between two pages, and around them, in pixels.
  private static final double GAP = 12;

  private static final double SIDE = 37;
  private static final double LEAST_SIDE = 12;

  /// What is followed stands at least this far from the edges, in pixels.
  private static final double MARGIN = 60;

  private static final double PIXELS_PER_TWIP = 96.0 / 1440;
  private static final double LEAST = 0.25;
  private static final double MOST = 3;
  private static final double STEP = 1.1;

  private final Pane column = new Pane();
  private final List<PageView> views = new ArrayList<>();
  private final ObjectProperty<Fit> fit = new SimpleObjectProperty<>(Fit.WIDTH);
  private final DoubleProperty zoom = new SimpleDoubleProperty(1);
  private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(1);
  private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(0);
  private Optional<Pages> pages = Optional.empty();
  private Optional<Place> followed = Optional.empty();
  private Faces faces = Faces.OFFICIAL;
  private Optional<Drawing> drawing = Optional.empty();
  private Consumer<Place> go = _ -> {};

  /// What the size of a page goes by.
  public enum Fit {
    WIDTH,
    PAGE,
    ZOOM
  }

  PagesPane() {
    getStyleClass().add("preview-pages");
    setContent(column);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.AS_NEEDED);
    viewportBoundsProperty()
        .map(bounds -> new Dimension2D(bounds.getWidth(), bounds.getHeight()))
        .addListener((_, _, _) -> arrange());
    fit.addListener((_, _, _) -> arrange());
    zoom.addListener((_, _, _) -> arrange());
    vvalueProperty().addListener((_, _, _) -> look());
    column.heightProperty().addListener((_, _, _) -> look());
    addEventFilter(ScrollEvent.SCROLL, this::wheel);
    column.setOnMouseClicked(this::click);
  }

  /// Where to lead from a click.
  void onGo(Consumer<Place> go) {
    this.go = go;
  }

  /// What the size of a page goes by.
  public ObjectProperty<Fit> fit() {
    return fit;
  }

  /// The size of a page; 1 is its true size.
  public DoubleProperty zoom() {
    return zoom;
  }

  /// The page in sight, from 1.
  public ReadOnlyIntegerProperty current() {
    return current.getReadOnlyProperty();
  }

  /// How many pages there are.
  public ReadOnlyIntegerProperty count() {
    return count.getReadOnlyProperty();
  }

  /// The pages shown; empty until they are worked out for the first time.
  public Optional<Pages> shown() {
    return pages;
  }

  /// Shows a page from its upper edge.
  ///
  /// @param number from 1; the nearest there is
  public void turn(int number) {
    if (!views.isEmpty()) {
      scroll(views.get(Math.clamp(number, 1, views.size()) - 1).getLayoutY() - GAP);
    }
  }

  void show(Pages next) {
    if (drawing.isEmpty() || !faces.equals(next.manuscript().settings().faces())) {
      faces = next.manuscript().settings().faces();
      drawing = Optional.of(new Drawing(faces));
    }
    pages = Optional.of(next);
    count.set(next.count());
    var draws = drawing.get();
    while (views.size() > next.count()) {
      column.getChildren().remove(views.removeLast());
    }
    for (int i = 0; i < next.count(); i++) {
      if (i < views.size()) {
        views.get(i).show(next.pages().get(i), draws, scale());
      } else {
        views.add(new PageView(next.pages().get(i), draws, scale()));
        column.getChildren().add(views.getLast());
      }
    }
    arrange();
  }

  private double scale() {
    return zoom.get() * PIXELS_PER_TWIP;
  }

  private void arrange() {
    double width = getViewportBounds().getWidth();
    double height = getViewportBounds().getHeight();
    if (views.isEmpty() || width <= 0) {
      return;
    }
    double side = width < 500 ? LEAST_SIDE : SIDE;
    double fitting = (width - 2 * side) / (PaperSettings.WIDTH * PIXELS_PER_TWIP);
    double whole = (height - 2 * GAP) / (PaperSettings.HEIGHT * PIXELS_PER_TWIP);
    double wanted =
        switch (fit.get()) {
          case WIDTH -> fitting;
          case PAGE -> Math.min(fitting, whole);
          case ZOOM -> zoom.get();
        };
    zoom.set(Math.clamp(wanted, LEAST, MOST));
    double y = GAP;
    for (var view : views) {
      view.show(view.page(), drawing.orElseThrow(), scale());
      view.relocate(Math.max(LEAST_SIDE, Math.round((width - view.getWidth()) / 2)), y);
      y += Math.ceil(view.getHeight()) + GAP;
    }
    column.setMinHeight(y);
    column.setMinWidth(views.getFirst().getWidth() + 2 * LEAST_SIDE);
    mark();
    look();
  }

  private double top() {
    return getVvalue() * Math.max(0, column.getHeight() - getViewportBounds().getHeight());
  }

  private void scroll(double top) {
    double room = column.getHeight() - getViewportBounds().getHeight();
    setVvalue(room <= 0 ? 0 : Math.clamp(top / room, 0, 1));
  }

  /// Draws what is in sight, and no more.
  private void look() {
    double top = top();
    double bottom = top + getViewportBounds().getHeight();
    for (var view : views) {
      boolean seen = view.getLayoutY() < bottom && view.getLayoutY() + view.getHeight() > top;
      if (seen) {
        view.enter();
      } else {
        view.leave();
      }
    }
    double middle = top + getViewportBounds().getHeight() / 3;
    current.set(
        (int) Math.max(1, views.stream().filter(view -> view.getLayoutY() <= middle).count()));
  }

  /// Marks a place.
  void mark(Place place) {
    followed = Optional.of(place);
    mark();
  }

  /// Marks a place and brings it into sight.
  void follow(Place place) {
    mark(place);
    pages.flatMap(shown -> standing(shown, place)).ifPresent(this::reveal);
  }

  private void mark() {
    if (pages.isPresent() && followed.isPresent()) {
      var manuscript = pages.get().manuscript();
      int block = Spot.of(manuscript, followed.get()).block();
      views.forEach(view -> view.follow(block, manuscript.settings().left()));
    }
  }

  private static Optional<Standing> standing(Pages shown, Place place) {
    if (place instanceof Place.InCell(var cell)) {
      return shown.cell(cell);
    }
    var spot = Spot.of(shown.manuscript(), place);
    return shown.line(spot.block(), spot.offset());
  }

  private double y(int page, int twips) {
    return views.get(page - 1).getLayoutY() + twips * scale();
  }

  private void reveal(Standing standing) {
    layout();
    double from = y(standing.page(), standing.top());
    double to = y(standing.page(), standing.bottom());
    double room = getViewportBounds().getHeight();
    if (from < top() + MARGIN || to > top() + room - MARGIN) {
      scroll(from - room / 3);
    }
  }

  /// The section at the upper edge of what is in sight.
  public Optional<Section> sectionInSight() {
    double edge = top() + MARGIN;
    return pages.flatMap(shown ->
        views.stream()
            .filter(view -> view.getLayoutY() <= edge)
            .reduce((_, later) -> later)
            .flatMap(view -> view.page().at((edge - view.getLayoutY()) / scale()))
            .map(placed -> shown.manuscript().blocks().get(placed.block()))
            .filter(block -> !(block instanceof Block.Contact))
            .map(Block::section));
  }

  /// How much of a section has gone out of sight above: 0 at its beginning, 1 when its end is in
  /// sight. Empty if there is nothing to scroll.
  public Optional<Double> share(Section section) {
    return stretch(section)
        .filter(stretch -> stretch.room > 0)
        .map(stretch -> Math.clamp((top() - stretch.begin) / stretch.room, 0, 1));
  }

  /// Scrolls to a share of a section.
  ///
  /// @param share from 0 to 1
  public void scroll(Section section, double share) {
    stretch(section)
        .ifPresent(stretch -> scroll(stretch.begin + share * Math.max(0, stretch.room)));
  }

  /// @param begin where a section begins, in pixels
  /// @param room how far it can be scrolled
  private record Stretch(double begin, double room) {}

  private Optional<Stretch> stretch(Section section) {
    var ends = pages.map(shown -> shown.section(section)).orElse(List.of());
    if (ends.isEmpty()) {
      return Optional.empty();
    }
    double begin = y(ends.getFirst().page(), ends.getFirst().top()) - GAP;
    double end = y(ends.getLast().page(), ends.getLast().bottom()) + GAP;
    return Optional.of(new Stretch(begin, end - begin - getViewportBounds().getHeight()));
  }

  private void wheel(ScrollEvent event) {
    if (event.isShortcutDown() && event.getDeltaY() != 0) {
      zoom(zoom.get() * (event.getDeltaY() > 0 ? STEP : 1 / STEP));
      event.consume();
    }
  }

  /// Shows pages of that size.
  void zoom(double next) {
    fit.set(Fit.ZOOM);
    zoom.set(Math.clamp(next, LEAST, MOST));
  }

  private void click(MouseEvent event) {
    var at = column.sceneToLocal(event.getSceneX(), event.getSceneY());
    views.stream()
        .filter(view -> view.getBoundsInParent().contains(at))
        .findFirst()
        .flatMap(view ->
            Spot.at(
                pages.orElseThrow().manuscript(),
                view.page(),
                (at.getX() - view.getLayoutX()) / scale(),
                (at.getY() - view.getLayoutY()) / scale()))
        .ifPresent(go);
  }
}
