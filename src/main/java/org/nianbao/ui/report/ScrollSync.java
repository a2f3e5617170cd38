package org.nianbao.ui.report;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.DoubleProperty;
import javafx.event.Event;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.nianbao.form.Section;
import org.nianbao.ui.preview.PagesPane;
import org.nianbao.ui.preview.SectionScroll;
import org.nianbao.ui.prose.ProseArea;
import org.nianbao.ui.report.SectionViews.View;

/// Synchronized scrolling of the section shown and the preview. The side that the user scrolls
/// leads, and the other follows by the same share of the section; a key in the editor ends that.
final class ScrollSync {
  private final SectionScroll sections;
  private final Consumer<Section> go;
  private Subscription following = Subscription.EMPTY;
  private Optional<DoubleProperty> scroll = Optional.empty();
  private Section shown = Section.COVER;
  private Leader leader = Leader.NOBODY;

  private enum Leader {
    NOBODY,
    EDITOR,
    PAGES
  }

  /// @param content where the section is shown
  /// @param pages the pages of the preview
  /// @param go shows a section
  ScrollSync(Region content, PagesPane pages, Consumer<Section> go) {
    sections = new SectionScroll(pages);
    this.go = go;
    lead(content, Leader.EDITOR);
    lead(pages, Leader.PAGES);
    content.addEventFilter(KeyEvent.KEY_PRESSED, _ -> leader = Leader.NOBODY);
    pages.sight().addListener((_, _, _) -> fromPages());
  }

  private void lead(Region side, Leader as) {
    side.addEventFilter(ScrollEvent.SCROLL, _ -> leader = as);
    side.addEventFilter(
        MouseEvent.MOUSE_PRESSED, event -> leader = isOnBar(event) ? as : Leader.NOBODY);
  }

  private static boolean isOnBar(Event event) {
    for (var node = event.getTarget() instanceof Node one ? one : null;
        node != null;
        node = node.getParent()) {
      if (node instanceof ScrollBar) {
        return true;
      }
    }
    return false;
  }

  /// Whether the user is scrolling the pages, so that they must not be scrolled to the caret.
  boolean isLedByPages() {
    return leader == Leader.PAGES;
  }

  /// Follows another section from now on.
  ///
  /// @param section the section now shown
  /// @param view its controls
  void serve(Section section, View view) {
    shown = section;
    following.unsubscribe();
    scroll = Optional.empty();
    following = Subscription.EMPTY;
    view.grid().ifPresent(grid -> follow(grid.vvalueProperty()));
    // A text has its scroll bar only with its skin.
    view.prose()
        .filter(_ -> view.cover().isEmpty())
        .ifPresent(area -> {
          var skin = area.skinProperty().subscribe(_ -> bar(area).ifPresent(this::follow));
          following = following.and(skin);
        });
  }

  private void follow(DoubleProperty value) {
    scroll = Optional.of(value);
    following = following.and(value.subscribe(_ -> fromEditor(value)));
  }

  private static Optional<DoubleProperty> bar(ProseArea area) {
    return area.lookupAll(".scroll-bar").stream()
        .filter(ScrollBar.class::isInstance)
        .map(ScrollBar.class::cast)
        .filter(bar -> bar.getOrientation() == Orientation.VERTICAL)
        .map(ScrollBar::valueProperty)
        .findFirst();
  }

  private void fromEditor(DoubleProperty value) {
    if (leader == Leader.EDITOR) {
      sections.scroll(shown, value.get());
    }
  }

  private void fromPages() {
    if (leader == Leader.PAGES) {
      sections.inSight().filter(section -> section != shown).ifPresent(go);
      scroll.ifPresent(value -> sections.share(shown).ifPresent(value::set));
    }
  }
}
