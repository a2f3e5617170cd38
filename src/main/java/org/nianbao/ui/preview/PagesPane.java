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
import org.nianbao.wording.Wording;

/// The scroll pane of the pages, one below the other. Only visible pages are drawn.
public final class PagesPane extends ScrollPane {
  /// Gap between two pages, and around them, in pixels.
  static final double GAP = 12;

  /// Least distance in pixels between the followed place and the upper and lower edge.
  static final double MARGIN = 60;

  private final Pane column = new Pane();
  private final List<PageView> views = new ArrayList<>();
  private final Zoom zoom = new Zoom();
  private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(1);
  private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(0);
  private final ReadOnlyObjectWrapper<Sight> sight = new ReadOnlyObjectWrapper<>(new Sight(1, 0));

  /// The height of the pages when they were last scrolled to [#sight]; NaN while that is done.
  private double held;

  private Optional<Pages> pages = Optional.empty();
  private Optional<Place> followed = Optional.empty();
  private Faces faces = Faces.OFFICIAL;
  private Optional<Drawing> drawing = Optional.empty();
  private Consumer<Place> go = _ -> {};

  /// The visible part of the pages.
  ///
  /// @param page the page a third of the way down the visible part, from 1
  /// @param twips how far below the page's upper edge the visible part begins; negative above it
  public record Sight(int page, double twips) {}

  PagesPane() {
    getStyleClass().add("preview-pages");
    setAccessibleText(Wording.of("preview.pages"));
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

  /// Sets what to do with the place of a click.
  void onGo(Consumer<Place> go) {
    this.go = go;
  }

  /// The zoom of the pages.
  public Zoom zoom() {
    return zoom;
  }

  /// The visible part of the pages. Scrolling changes it; another zoom or size of the window does
  /// not.
  public ReadOnlyObjectProperty<Sight> sight() {
    return sight.getReadOnlyProperty();
  }

  /// The number of the page in view, from 1.
  public ReadOnlyIntegerProperty current() {
    return current.getReadOnlyProperty();
  }

  /// The number of pages; 0 until they are laid out for the first time.
  public ReadOnlyIntegerProperty count() {
    return count.getReadOnlyProperty();
  }

  /// The pages shown; empty until they are laid out for the first time.
  public Optional<Pages> shown() {
    return pages;
  }

  /// Scrolls to the upper edge of a page.
  ///
  /// @param number from 1; if there is no such page, the nearest one
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

  /// The height of the pages that is scrolled out of view above, in pixels.
  double top() {
    return range().start();
  }

  /// The height of the visible part, in pixels.
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

  /// Scrolls back to what was visible before the pages changed their size.
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

  /// Draws the visible pages, and frees the others.
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

  /// Shows the bar beside a place.
  void mark(Place place) {
    followed = Optional.of(place);
    mark();
  }

  /// Shows the bar beside a place and scrolls to it.
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

  /// The y of a place in the scrolled content, in pixels.
  ///
  /// @param page from 1; if there is no such page, the nearest one
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

  /// The part of a page at a height; empty if there is none.
  ///
  /// @param y in pixels from the top of the scrolled content
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
