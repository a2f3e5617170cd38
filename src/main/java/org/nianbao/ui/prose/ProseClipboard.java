package org.nianbao.ui.prose;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.nianbao.draft.Prose;
import org.nianbao.form.Edition;
import org.nianbao.prose.Clipping;
import org.nianbao.ui.parts.ClipboardReading;

/// The system's clipboard as a place for paragraphs.
final class ProseClipboard {
  private final Edition edition;

  ProseClipboard(Edition edition) {
    this.edition = edition;
  }

  /// Puts text there with its form, for this program and for Word, and without it.
  void put(Prose prose) {
    var content = new ClipboardContent();
    content.putString(prose.text());
    content.putHtml(Clipping.html(prose));
    Clipboard.getSystemClipboard().setContent(content);
  }

  /// Reads what is there, with its form.
  void get(ClipboardReading reading, Consumer<Clipping> then) {
    var html = Optional.ofNullable(Clipboard.getSystemClipboard().getHtml()).orElse("");
    var text = string();
    reading.read(
        html.length() + text.length(),
        () -> {
          var clipping = Clipping.read(html, text, edition);
          return () -> then.accept(clipping);
        });
  }

  /// Reads what is there, without bold and figures.
  void text(ClipboardReading reading, Consumer<Clipping> then) {
    var text = string();
    reading.read(
        text.length(),
        () -> {
          var clipping = Clipping.read(text);
          return () -> then.accept(clipping);
        });
  }

  private static String string() {
    return Optional.ofNullable(Clipboard.getSystemClipboard().getString()).orElse("");
  }
}
