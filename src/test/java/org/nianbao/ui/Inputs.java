package org.nianbao.ui;

import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;

/// What keyboard, mouse and input method send to a scene, one event after the other, on the
/// window's own thread: to whatever has the keyboard, or to a node.
public record Inputs(Scene scene) {

  /// An event of the input method.
  ///
  /// @param caret before which of the letters the caret stands
  public void compose(String committed, String letters, int caret) {
    var runs =
        letters.isEmpty()
            ? List.<InputMethodTextRun>of()
            : List.of(new InputMethodTextRun(letters, InputMethodHighlight.SELECTED_RAW));
    send(new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, runs, committed, caret));
  }

  /// A key goes down or up.
  ///
  /// @param held those of Shift, Control and Alt that are held
  public void key(EventType<KeyEvent> type, KeyCode code, KeyCode... held) {
    var keys = List.of(held);
    send(
        new KeyEvent(
            type,
            KeyEvent.CHAR_UNDEFINED,
            "",
            code,
            keys.contains(KeyCode.SHIFT),
            keys.contains(KeyCode.CONTROL),
            keys.contains(KeyCode.ALT),
            false));
  }

  /// A key is pressed and let go.
  void push(KeyCode code, KeyCode... held) {
    key(KeyEvent.KEY_PRESSED, code, held);
    key(KeyEvent.KEY_RELEASED, code, held);
  }

  /// A key writes a character.
  public void type(String character) {
    send(
        new KeyEvent(
            KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false));
  }

  /// The mouse is pressed and let go in the middle of a node.
  void click(Node node) {
    mouse(MouseEvent.MOUSE_PRESSED, node);
    mouse(MouseEvent.MOUSE_RELEASED, node);
    mouse(MouseEvent.MOUSE_CLICKED, node);
  }

  /// One mouse event in the middle of a node.
  public void mouse(EventType<MouseEvent> type, Node node) {
    var bounds = node.getBoundsInLocal();
    var inScene = node.localToScene(new Point2D(bounds.getCenterX(), bounds.getCenterY()));
    Event.fireEvent(
        node,
        new MouseEvent(
            type,
            inScene.getX(),
            inScene.getY(),
            inScene.getX(),
            inScene.getY(),
            MouseButton.PRIMARY,
            1,
            false,
            false,
            false,
            false,
            type == MouseEvent.MOUSE_PRESSED,
            false,
            false,
            false,
            false,
            true,
            new PickResult(node, inScene.getX(), inScene.getY())));
  }

  private void send(Event event) {
    if (scene.getFocusOwner() != null) {
      Event.fireEvent(scene.getFocusOwner(), event);
    }
  }
}
