package org.nianbao.ui.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Dimension2D;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import org.nianbao.edit.Place;
import org.nianbao.paper.Faces;
import org.nianbao.paper.PagePlace;
import org.nianbao.paper.Pages;
import org.nianbao.paper.Placed;
import org.nianbao.ui.parts.ScrollRange;
import org.nianbao.ui.preview.Zoom.Fit;

/// Pages under one another. Only those in sight are drawn.
public final class PagesPane extends ScrollPane {
  /// Between two pages, and around them, in pixels.
  static final double GAP = 12;

  /// What is followed stands at least this far from the edges, in pixels.
  static final double MARGIN = 60;

  private final Pane column = new Pane();
  private final List<PageView> views = new ArrayList<>();
  private final Zoom zoom = new Zoom();
  private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(1);
  private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(0);
  private final ReadOnlyObjectWrapper<Sight> sight = new ReadOnlyObjectWrapper<>(new Sight(1, 0));

  /// How high the column was when it was last scrolled to [#sight].
  private double held;

  private Optional<Pages> pages = Optional.empty();
  private Optional<Place> followed = Optional.empty();
  private Faces faces = Faces.OFFICIAL;
  private Optional<Drawing> drawing = Optional.empty();
  private Consumer<Place> go = _ -> {};

  /// What is in sight.
  ///
  /// @param page the one a third of the way down, from 1
  /// @param twips how far below its upper edge the sight begins; negative above that
  public record Sight(int page, double twips) {}

  PagesPane() {
    getStyleClass().add("preview-pages");
    setContent(column);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.AS_NEEDED);
    viewportBoundsProperty()
        .map(bounds -> new Dimension2D(bounds.getWidth(), bounds.getHeight()))
        .addListener((_, _, _) -> arrange());
    zoom.fit().addListener((_, _, _) -> arrange());
    zoom.size().addListener((_, _, _) -> arrange());
    vvalueProperty().addListener((_, _, _) -> scrolled());
    // Behind the skin's own listener, which keeps so many pixels above, whatever size they have.
    skinProperty()
        .addListener((_, _, _) -> column.layoutBoundsProperty().addListener((_, _, _) -> hold()));
    addEventFilter(ScrollEvent.SCROLL, this::wheel);
    column.setOnMouseClicked(this::click);
  }

  /// Where to lead from a click.
  void onGo(Consumer<Place> go) {
    this.go = go;
  }

  /// The size of the pages.
  public Zoom zoom() {
    return zoom;
  }

  /// What is in sight. Scrolling changes that; another size of the pages or of the window does not.
  public ReadOnlyObjectProperty<Sight> sight() {
    return sight.getReadOnlyProperty();
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
      scroll(y(number, 0) - GAP);
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
        views.get(i).show(next.pages().get(i), draws, zoom.scale());
      } else {
        views.add(new PageView(next.pages().get(i), draws, zoom.scale()));
        column.getChildren().add(views.getLast());
      }
    }
    arrange();
  }

  private void arrange() {
    double width = getViewportBounds().getWidth();
    if (views.isEmpty() || width <= 0) {
      return;
    }
    zoom.fit(width, room(), GAP);
    double y = GAP;
    for (var view : views) {
      view.show(view.page(), drawing.orElseThrow(), zoom.scale());
      view.relocate(Math.max(Zoom.LEAST_SIDE, Math.round((width - view.getWidth()) / 2)), y);
      y += Math.ceil(view.getHeight()) + GAP;
    }
    column.setMinHeight(y);
    column.setMinWidth(views.getFirst().getWidth() + 2 * Zoom.LEAST_SIDE);
    mark();
    hold();
  }

  private ScrollRange range() {
    return ScrollRange.of(getVvalue(), room(), column.getHeight());
  }

  /// How much is out of sight above, in pixels.
  double top() {
    return range().start();
  }

  /// How much is in sight, in pixels.
  double room() {
    return getViewportBounds().getHeight();
  }

  void scroll(double top) {
    setVvalue(range().value(top));
  }

  private void scrolled() {
    if (column.getHeight() == held && !views.isEmpty()) {
      int page = pageInSight();
      sight.set(new Sight(page, (top() - y(page, 0)) / zoom.scale()));
    }
    look();
  }

  private int pageInSight() {
    double line = top() + room() / 3;
    return (int) Math.max(1, views.stream().filter(view -> view.getLayoutY() <= line).count());
  }

  /// Brings into sight what was there before the pages got another size.
  private void hold() {
    layout();
    held = Double.NaN;
    var here = sight.get();
    if (zoom.fit().get() == Fit.PAGE) {
      turn(here.page());
    } else if (!views.isEmpty()) {
      scroll(y(here.page(), here.twips()));
    }
    held = column.getHeight();
    look();
  }

  /// Draws what is in sight, and no more.
  private void look() {
    double top = top();
    double bottom = top + room();
    for (var view : views) {
      boolean seen = view.getLayoutY() < bottom && view.getLayoutY() + view.getHeight() > top;
      if (seen) {
        view.enter();
      } else {
        view.leave();
      }
    }
    current.set(pageInSight());
  }

  /// Marks a place.
  void mark(Place place) {
    followed = Optional.of(place);
    mark();
  }

  /// Marks a place and brings it into sight.
  void follow(Place place) {
    mark(place);
    pages.flatMap(shown -> pagePlace(shown, place)).ifPresent(this::reveal);
  }

  private void mark() {
    if (pages.isPresent() && followed.isPresent()) {
      var manuscript = pages.get().manuscript();
      var block = BlockPlace.of(manuscript, followed.get()).map(BlockPlace::block);
      views.forEach(view -> view.follow(block, manuscript.settings().left()));
    }
  }

  private static Optional<PagePlace> pagePlace(Pages shown, Place place) {
    if (place instanceof Place.InCell(var cell)) {
      return shown.cell(cell);
    }
    return BlockPlace.of(shown.manuscript(), place)
        .flatMap(at -> shown.line(at.block(), at.offset()));
  }

  /// How far down a place is, in pixels.
  ///
  /// @param page from 1; the nearest there is
  /// @param twips from the upper edge of the page
  double y(int page, double twips) {
    return views.get(Math.clamp(page, 1, views.size()) - 1).getLayoutY() + twips * zoom.scale();
  }

  private void reveal(PagePlace at) {
    layout();
    double from = y(at.page(), at.top());
    double to = y(at.page(), at.bottom());
    double margin = zoom.fit().get() == Fit.PAGE ? 0 : MARGIN;
    if (range().shows(from - margin, to + margin)) {
      return;
    }
    if (zoom.fit().get() == Fit.PAGE) {
      turn(at.page());
    } else {
      scroll(from - room() / 3);
    }
  }

  /// What stands so far down.
  ///
  /// @param y in pixels
  Optional<Placed> at(double y) {
    return views.stream()
        .filter(view -> view.getLayoutY() <= y)
        .reduce((_, later) -> later)
        .flatMap(view -> view.page().at((y - view.getLayoutY()) / zoom.scale()));
  }

  private void wheel(ScrollEvent event) {
    if (event.isShortcutDown() && event.getDeltaY() != 0) {
      if (event.getDeltaY() > 0) {
        zoom.enlarge();
      } else {
        zoom.reduce();
      }
      event.consume();
    }
  }

  private void click(MouseEvent event) {
    var at = column.sceneToLocal(event.getSceneX(), event.getSceneY());
    views.stream()
        .filter(view -> view.getBoundsInParent().contains(at))
        .findFirst()
        .flatMap(view ->
            BlockPlace.at(
                pages.orElseThrow().manuscript(),
                view.page(),
                (at.getX() - view.getLayoutX()) / zoom.scale(),
                (at.getY() - view.getLayoutY()) / zoom.scale()))
        .ifPresent(go);
  }
}
