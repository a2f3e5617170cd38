package org.nianbao.ui.preview;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.util.Duration;
import org.nianbao.edit.Editor;
import org.nianbao.edit.Place;
import org.nianbao.paper.Pages;
import org.nianbao.ui.parts.Styles;
import org.nianbao.wording.Wording;
import org.nianbao.workspace.Typesetting;

/// The preview: the pages of the open report as the export will have them. They are laid out on a
/// background thread whenever typing pauses, and scrolled along with the caret or the current cell.
public final class PreviewPane extends BorderPane {
  /// The pause in typing after which the pages are laid out again: about as long as between two
  /// keys.
  private static final Duration PAUSE = Duration.millis(110);

  /// The pause after which the pages follow the caret.
  private static final Duration REST = Duration.millis(60);

  private final Editor editor;
  private final Typesetting typesetting;
  private final PagesPane pages = new PagesPane();
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private final ChangeListener<Object> stale = (_, _, _) -> fade();
  private final PauseTransition rest = new PauseTransition(REST);
  private Optional<Place> place = Optional.empty();

  /// The pages are seen; nothing is laid out while they are not.
  private boolean isOpen;

  /// Pages are being laid out; one layout runs at a time.
  private boolean isSetting;

  /// The draft has changed since the pages were laid out.
  private boolean isStale = true;

  /// @param typesetting lays out the pages
  /// @param go goes to a place in the editor
  /// @param close closes the preview
  public PreviewPane(Editor editor, Typesetting typesetting, Consumer<Place> go, Runnable close) {
    this.editor = editor;
    this.typesetting = typesetting;
    setId("preview");
    getStyleClass().add("preview");
    var caption = new Label(Wording.of("preview.caption"));
    caption.getStyleClass().addAll(Styles.SMALL, Styles.MUTED, "preview-caption");
    caption.setMaxWidth(Double.MAX_VALUE);
    setTop(new PreviewBar(pages, close));
    setCenter(pages);
    setBottom(caption);
    pages.onGo(go);
    pause.setOnFinished(_ -> set());
    editor.findings().addListener(stale);
    // What outlives the report must not hold on to its preview.
    typesetting.dependencies().forEach(one -> one.addListener(new WeakChangeListener<>(stale)));
  }

  private void fade() {
    isStale = true;
    if (isOpen) {
      pause.playFromStart();
    }
  }

  /// The pages on the screen.
  public PagesPane pages() {
    return pages;
  }

  /// Starts to follow the report, when the preview is opened.
  public void open() {
    isOpen = true;
    place.ifPresent(pages::follow);
    set();
  }

  /// Stops following the report: nothing is laid out while the preview is closed.
  public void close() {
    isOpen = false;
    pause.stop();
    rest.stop();
  }

  /// Shows the bar beside the place of the caret or current cell, and scrolls to it.
  public void follow(Place where) {
    place = Optional.of(where);
    wait(() -> pages.follow(where));
  }

  /// Shows the bar beside the place of the caret or current cell, and leaves the pages as they are
  /// scrolled.
  public void mark(Place where) {
    place = Optional.of(where);
    wait(() -> pages.mark(where));
  }

  /// Runs an action after a short pause, so that no key has to wait for it; does nothing while the
  /// preview is closed.
  private void wait(Runnable act) {
    if (isOpen) {
      rest.setOnFinished(_ -> act.run());
      rest.playFromStart();
    }
  }

  /// Moves the focus to the pages.
  ///
  /// @return false if the preview is closed
  public boolean enter() {
    if (isOpen) {
      pages.requestFocus();
    }
    return isOpen;
  }

  private void set() {
    if (!isSetting && isStale && isOpen) {
      isSetting = true;
      isStale = false;
      typesetting.typeset(editor.draft(), this::show, () -> isSetting = false);
    }
  }

  private void show(Pages next) {
    isSetting = false;
    pages.show(next);
    place.ifPresent(pages::follow);
    // What was typed meanwhile waits for its own pause.
    if (pause.getStatus() != Animation.Status.RUNNING) {
      set();
    }
  }
}
