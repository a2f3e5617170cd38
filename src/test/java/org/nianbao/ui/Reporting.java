package org.nianbao.ui;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.nianbao.ui.prose.ProseArea;

/// The program in a process of its own, which tells after every frame what has changed: the title
/// of the window, what has the keyboard, the text there, and whether an input method is composing.
final class Reporting extends AnimationTimer {
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final Set<Scene> heard = new HashSet<>();
  private String last = "";
  private String composing = "";

  private Reporting() {}

  public static void main(String[] arguments) {
    Thread.ofPlatform().daemon().start(Reporting::begin);
    App.open(Path.of(arguments[0]).toString());
  }

  /// The toolkit takes no work before it has begun.
  private static void begin() {
    while (true) {
      try {
        Platform.runLater(() -> new Reporting().start());
        return;
      } catch (IllegalStateException e) {
        Thread.yield();
      }
    }
  }

  @Override
  public void handle(long now) {
    for (var window : Window.getWindows()) {
      if (window instanceof Stage stage && stage.getScene() != null) {
        hear(stage.getScene());
        var line = stage.getTitle() + "|" + text(stage.getScene().getFocusOwner()) + composing;
        if (!line.equals(last)) {
          last = line;
          out.println(line);
        }
      }
    }
  }

  private void hear(Scene scene) {
    if (heard.add(scene)) {
      scene.addEventFilter(
          InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
          event -> composing = event.getComposed().isEmpty() ? "" : "~");
    }
  }

  private static String text(Node focus) {
    return switch (focus) {
      case ProseArea area -> area.getId() + "|" + shown(area);
      case TextInputControl field -> field.getId() + "|" + field.getText();
      case null, default -> "|";
    };
  }

  private static String shown(ProseArea area) {
    return area.getPlainText(area.getParagraphCount() - 1);
  }
}
