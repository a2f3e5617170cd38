package org.nianbao.ui.report;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.nianbao.edit.Editor;
import org.nianbao.edit.Place;
import org.nianbao.form.Section;
import org.nianbao.ui.findings.FindingsDrawer;
import org.nianbao.ui.parts.Widths;
import org.nianbao.ui.preview.PreviewPane;
import org.nianbao.ui.prose.ProseArea;
import org.nianbao.ui.prose.ProseArea.Following;
import org.nianbao.ui.report.SectionViews.View;
import org.nianbao.workspace.Typesetting;

/// The place of the preview in the window: it takes the right half, in place of the list of
/// findings. In a window too narrow for both it covers the content, until a click on a page goes
/// back to the place in the content.
final class PreviewSplit {
  private static final PseudoClass FOLLOWED = PseudoClass.getPseudoClass("followed");

  private final PreviewPane pane;
  private final BorderPane body;
  private final StackPane middle;
  private final FindingsDrawer drawer;
  private final ScrollSync scrolling;
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
  private Subscription following = Subscription.EMPTY;

  /// @param typesetting lays out the pages
  /// @param body has the content in its centre and the findings at its right
  /// @param middle holds the content
  /// @param drawer the list of findings
  /// @param ways goes to the place of a click on a page
  PreviewSplit(
      Editor editor,
      Typesetting typesetting,
      BorderPane body,
      StackPane middle,
      FindingsDrawer drawer,
      Wayfinder ways) {
    this.body = body;
    this.middle = middle;
    this.drawer = drawer;
    pane = new PreviewPane(editor, typesetting, place -> go(ways, place), this::close);
    pane.prefWidthProperty().bind(body.widthProperty().divide(2));
    pane.setMinWidth(0);
    scrolling = new ScrollSync(middle, pane.pages(), ways::go);
    body.widthProperty()
        .map(width -> width.doubleValue() < Widths.TWO_PANES)
        .addListener((_, _, _) -> arrange());
  }

  /// The preview.
  PreviewPane pane() {
    return pane;
  }

  /// Whether the preview is open.
  ReadOnlyBooleanProperty open() {
    return open.getReadOnlyProperty();
  }

  private boolean isNarrow() {
    return body.getWidth() < Widths.TWO_PANES;
  }

  /// Opens the preview, or closes it if it is open.
  void toggle() {
    if (open.get()) {
      close();
    } else {
      open.set(true);
      arrange();
      pane.open();
    }
  }

  private void close() {
    open.set(false);
    pane.close();
    arrange();
  }

  /// Shows the marker of the current place beside the paragraph, or at the table, in the editor, as
  /// the preview shows it beside the place on the page.
  private void mark(Node content, View view) {
    content.pseudoClassStateChanged(FOLLOWED, open.get() && view.grid().isPresent());
    view.prose().ifPresent(area -> area.follow(open.get() ? Following.SHOWN : Following.HIDDEN));
  }

  private void arrange() {
    middle.getChildren().remove(pane);
    body.setRight(drawer);
    drawer.overlay().setVisible(!open.get());
    if (open.get() && isNarrow()) {
      body.setRight(null);
      middle.getChildren().add(pane);
    } else if (open.get()) {
      body.setRight(pane);
    }
  }

  private void go(Wayfinder ways, Place place) {
    if (isNarrow()) {
      close();
    }
    ways.go(place);
  }

  /// Makes the preview follow the caret or the current cell of a section.
  ///
  /// @param section the section now shown
  /// @param view its controls
  /// @param content where it is shown
  void follow(Section section, View view, Node content) {
    following.unsubscribe();
    scrolling.serve(section, view);
    var grid =
        view.grid().map(one -> one.current().subscribe(cell -> follow(new Place.InCell(cell))));
    var text =
        view.prose()
            .map(area ->
                area.caretPositionProperty()
                    .subscribe(caret -> {
                      // While its text is replaced, the control has no caret.
                      if (caret != null) {
                        follow(section, area);
                      }
                    }));
    var cover =
        view.cover()
            .map(one ->
                one.focused()
                    .subscribe(field ->
                        field.ifPresentOrElse(
                            it -> follow(new Place.OnCover(it)),
                            () -> view.prose().ifPresent(area -> follow(section, area)))));
    following =
        Subscription.combine(
            open.subscribe(_ -> mark(content, view)),
            grid.orElse(Subscription.EMPTY),
            text.orElse(Subscription.EMPTY),
            cover.orElse(Subscription.EMPTY));
  }

  private void follow(Section section, ProseArea area) {
    if (section != Section.COVER || area.isFocused()) {
      follow(new Place.InProse(section, area.caret()));
    }
  }

  private void follow(Place place) {
    if (scrolling.isLedByPages()) {
      pane.mark(place);
    } else {
      pane.follow(place);
    }
  }
}
