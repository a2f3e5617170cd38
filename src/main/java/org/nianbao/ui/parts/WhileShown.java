package org.nianbao.ui.parts;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.util.Subscription;

/// Subscribes to an observable value only while a node is in a scene. A section that is not shown
/// does no work on a keystroke; it catches up when it is shown again.
///
/// `ObservableValue.when` would do the same, but an exception thrown in a listener added through it
/// does not reach the observable value, which reports those of its own listeners.
public final class WhileShown {
  private Subscription following = Subscription.EMPTY;

  private WhileShown() {}

  /// Passes a value on while a node is in a scene.
  ///
  /// @param show gets the value whenever it changes, and whenever the node comes into a scene
  public static <T> void follow(Node node, ObservableValue<T> value, Consumer<T> show) {
    var one = new WhileShown();
    node.sceneProperty().subscribe(scene -> one.moved(scene, value, show));
  }

  private <T> void moved(Scene scene, ObservableValue<T> value, Consumer<T> show) {
    following.unsubscribe();
    following = Subscription.EMPTY;
    if (scene != null) {
      // Followed first: a view that fails once goes on following.
      following = value.subscribe((_, now) -> show.accept(now));
      show.accept(value.getValue());
    }
  }
}
