package org.nianbao.ui;

import static org.testfx.util.WaitForAsyncUtils.asyncFx;
import static org.testfx.util.WaitForAsyncUtils.waitFor;
import static org.testfx.util.WaitForAsyncUtils.waitForAsyncFx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.testfx.api.FxRobot;
import org.testfx.robot.Motion;
import org.testfx.service.query.NodeQuery;
import org.testfx.service.query.PointQuery;
import org.testfx.util.NodeQueryUtils;

/// The robot of the journeys. It waits in two ways, so that no journey has to.
///
/// After each command it rests until what the command set off has been handled and laid out. TestFX
/// sleeps for a fixed time instead, which is too short on a busy machine and too long on any other.
///
/// A warning about style sheets that JavaFX logs meanwhile fails the test: nobody reads logs.
///
/// What is looked up may come later still, after a file has been read for example: the look-ups
/// wait for it. `JourneysTest` refuses others.
public final class PatientRobot extends FxRobot {
  private static final StyleWarnings STYLES = new StyleWarnings();

  /// A loaded machine is slow; whoever waits a minute waits in vain.
  private static final int SECONDS = 60;

  /// Waits until something is the case, and is laid out.
  ///
  /// @param what what is waited for, as a failure says it
  public void await(String what, Callable<Boolean> condition) {
    try {
      waitFor(SECONDS, TimeUnit.SECONDS, () -> waitForAsyncFx(SECONDS * 1_000L, condition));
    } catch (TimeoutException e) {
      throw new AssertionError("waited in vain: " + what, e);
    }
    rest();
  }

  /// The node that a query names, once there is one.
  public <N extends Node> N find(String query, Class<N> kind) {
    return once(query, () -> lookup(query).tryQuery().map(kind::cast));
  }

  /// The same, of whatever kind.
  public Node find(String query) {
    return find(query, Node.class);
  }

  /// The node that is as asked for, once there is one.
  public <N extends Node> N find(Class<N> kind, Predicate<N> wanted) {
    return once(
        kind.getSimpleName(),
        () ->
            lookup((Node node) -> kind.isInstance(node) && wanted.test(kind.cast(node)))
                .tryQuery()
                .map(kind::cast));
  }

  /// What a query names, top first, once there is any.
  public <N extends Node> List<N> all(String query, Class<N> kind) {
    return once(query, () -> some(lookup(query), kind));
  }

  /// What a query names below a node, once there is any.
  public <N extends Node> List<N> all(Node root, String query, Class<N> kind) {
    return once(query, () -> some(from(root).lookup(query), kind));
  }

  /// The nodes of a kind below a node, once there are any.
  public <N extends Node> List<N> all(Node root, Class<N> kind) {
    return once(
        kind.getSimpleName(),
        () -> some(from(root).lookup((Node node) -> kind.isInstance(node)), kind));
  }

  /// What a query names at this moment, if anything. For what must not be there, and for [#await].
  public <N extends Node> List<N> now(String query, Class<N> kind) {
    return onFx(() -> lookup(query).queryAll().stream().map(kind::cast).toList());
  }

  /// Whether there is at this moment what a query names.
  public boolean shows(String query) {
    return !now(query, Node.class).isEmpty();
  }

  /// The button of a name below what a query names, once there is one.
  public Button button(String within, String name) {
    return find(Button.class, button -> isNamed(button, within, name));
  }

  /// Whether there is such a button at this moment.
  public boolean showsButton(String within, String name) {
    return now(within + " .button", Button.class).stream()
        .anyMatch(button -> button.getText().equals(name));
  }

  private boolean isNamed(Button button, String within, String name) {
    return name.equals(button.getText()) && lookup(within + " .button").queryAll().contains(button);
  }

  /// What a label or a button says, once there is one.
  public String said(String query) {
    return find(query, Labeled.class).getText();
  }

  private <T> T once(String what, Callable<Optional<T>> found) {
    var here = onFx(found);
    if (here.isEmpty() && !Platform.isFxApplicationThread()) {
      await(what, () -> found.call().isPresent());
      here = onFx(found);
    }
    return here.orElseThrow(() -> new AssertionError("not there: " + what));
  }

  /// The answer to a question that is asked on the window's thread.
  static <T> T onFx(Callable<T> question) {
    return waitFor(asyncFx(question));
  }

  private static <N extends Node> Optional<List<N>> some(NodeQuery query, Class<N> kind) {
    return Optional.of(query.queryAll().stream().map(kind::cast).toList())
        .filter(found -> !found.isEmpty());
  }

  /// Waits until all that has been sent has been handled, and a pulse has laid out what came of it.
  public void rest() {
    if (Platform.isFxApplicationThread()) {
      return;
    }
    var laidOut = new CompletableFuture<Void>();
    Platform.runLater(() ->
        new AnimationTimer() {
          @Override
          public void handle(long now) {
            stop();
            Platform.runLater(() -> laidOut.complete(null));
          }
        }.start());
    laidOut.orTimeout(SECONDS, TimeUnit.SECONDS).join();
    STYLES.refuse();
  }

  @Override
  public FxRobot interact(Runnable act) {
    interactNoWait(act);
    rest();
    return this;
  }

  @Override
  public <T> FxRobot interact(Callable<T> act) {
    interactNoWait(act);
    rest();
    return this;
  }

  @Override
  public FxRobot press(KeyCode... keys) {
    robotContext().getKeyboardRobot().pressNoWait(keys);
    rest();
    return this;
  }

  @Override
  public FxRobot release(KeyCode... keys) {
    robotContext().getKeyboardRobot().releaseNoWait(keys);
    rest();
    return this;
  }

  @Override
  public FxRobot push(KeyCode... keys) {
    var last = new ArrayList<>(Arrays.asList(keys));
    Collections.reverse(last);
    robotContext().getKeyboardRobot().pressNoWait(keys);
    return release(last.toArray(KeyCode[]::new));
  }

  @Override
  public FxRobot type(KeyCode... keys) {
    for (var key : keys) {
      push(key);
    }
    return this;
  }

  @Override
  public FxRobot type(KeyCode key, int times) {
    return type(Collections.nCopies(times, key).toArray(KeyCode[]::new));
  }

  @Override
  public FxRobot write(String text) {
    return write(text, 0);
  }

  @Override
  public FxRobot write(String text, int pause) {
    super.write(text, pause);
    rest();
    return this;
  }

  @Override
  public FxRobot moveTo(PointQuery point, Motion motion) {
    rest();
    robotContext().getMouseRobot().moveNoWait(point.query());
    rest();
    return this;
  }

  @Override
  public FxRobot moveTo(String query, Motion motion) {
    return moveTo(point(visible(query)), motion);
  }

  @Override
  public FxRobot clickOn(MouseButton... buttons) {
    robotContext().getMouseRobot().pressNoWait(buttons);
    robotContext().getMouseRobot().releaseNoWait(buttons);
    rest();
    return this;
  }

  @Override
  public FxRobot clickOn(PointQuery point, Motion motion, MouseButton... buttons) {
    moveTo(point, motion);
    return clickOn(buttons);
  }

  @Override
  public FxRobot clickOn(String query, Motion motion, MouseButton... buttons) {
    return clickOn(point(visible(query)), motion, buttons);
  }

  @Override
  public FxRobot doubleClickOn(PointQuery point, Motion motion, MouseButton... buttons) {
    moveTo(point, motion);
    clickOn(buttons);
    return clickOn(buttons);
  }

  @Override
  public FxRobot scroll(int amount, VerticalDirection direction) {
    int step = direction == VerticalDirection.UP ? -1 : 1;
    for (int i = 0; i < amount; i++) {
      robotContext().getMouseRobot().scrollNoWait(step);
    }
    rest();
    return this;
  }

  private Node visible(String query) {
    return once(
        query + " to be seen", () -> lookup(query).match(NodeQueryUtils.isVisible()).tryQuery());
  }
}
