package org.nianbao.ui.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.InputEvent;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.nianbao.ui.parts.ClipboardReading;
import org.nianbao.wording.Wording;
import org.nianbao.workspace.Background;

/// A "please wait" overlay: large clipboard content is read on a background thread while keys are
/// queued and Esc cancels. So the content lands where it was meant to, and the user may type on as
/// after any other paste.
public final class WaitCard extends VBox implements ClipboardReading {
  /// The largest content in characters that is read at once, on the application thread: a large
  /// table from Word has less, and is read within a few hundredths of a second.
  static final int MOST_AT_ONCE = 200_000;

  private static final double A_MILLION = 1e6;

  private final Background background;
  private final Label sentence = new Label();
  private final EventHandler<InputEvent> holding = this::hold;
  private final Deque<InputEvent> held = new ArrayDeque<>();
  private Optional<Scene> waiting = Optional.empty();

  /// Number of reads that ended or were cancelled, so that the result of a cancelled one is
  /// dropped.
  private int turn;

  WaitCard(Background background) {
    this.background = background;
    getStyleClass().add("wait-card");
    setId("wait-card");
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    var cancel = new Button(Wording.of("wait.cancel"));
    cancel.setId("wait-cancel");
    cancel.setFocusTraversable(false);
    cancel.setOnAction(_ -> giveUp());
    getChildren().addAll(sentence, cancel);
    setVisible(false);
    // Closing the document cancels the read.
    sceneProperty()
        .addListener((_, before, _) -> {
          if (waiting.filter(scene -> scene == before).isPresent()) {
            giveUp();
          }
        });
  }

  @Override
  public void read(int characters, Supplier<Runnable> work) {
    if (characters <= MOST_AT_ONCE) {
      work.get().run();
      return;
    }
    begin(characters);
    int mine = turn;
    background.read(
        work::get,
        then -> end(mine, then),
        e ->
            end(
                mine,
                () -> {
                  throw new IllegalStateException(e);
                }));
  }

  private void begin(int characters) {
    sentence.setText(Wording.of("wait.reading", Math.ceilDiv(characters, (int) A_MILLION)));
    setVisible(true);
    getScene().addEventFilter(InputEvent.ANY, holding);
    waiting = Optional.of(getScene());
  }

  private void end(int mine, Runnable then) {
    if (mine == turn) {
      var scene = waiting.orElseThrow();
      rest();
      try {
        then.run();
      } finally {
        while (waiting.isEmpty() && !held.isEmpty()) {
          var owner = Optional.<EventTarget>ofNullable(scene.getFocusOwner());
          Event.fireEvent(owner.orElse(scene), held.removeFirst());
        }
      }
    }
  }

  private void giveUp() {
    rest();
    held.clear();
  }

  private void rest() {
    turn++;
    waiting.ifPresent(scene -> scene.removeEventFilter(InputEvent.ANY, holding));
    waiting = Optional.empty();
    setVisible(false);
  }

  private void hold(InputEvent event) {
    if (event instanceof KeyEvent key
        && key.getEventType() == KeyEvent.KEY_PRESSED
        && key.getCode() == KeyCode.ESCAPE) {
      event.consume();
      giveUp();
    } else if (event instanceof KeyEvent || event instanceof InputMethodEvent) {
      held.addLast((InputEvent) event.copyFor(event.getSource(), event.getTarget()));
      event.consume();
    } else if (!isOnCard(event)) {
      event.consume();
    }
  }

  private boolean isOnCard(InputEvent event) {
    for (var node = event.getTarget() instanceof Node target ? target : null;
        node != null;
        node = node.getParent()) {
      if (node == this) {
        return true;
      }
    }
    return false;
  }
}
