package org.nianbao.ui.prose;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.nianbao.draft.Prose;
import org.nianbao.form.Edition;
import org.nianbao.prose.Clipping;
import org.nianbao.ui.parts.ClipboardReading;

/// The system clipboard for text with bold, headings and linked figures.
final class ProseClipboard {
  private final Edition edition;

  ProseClipboard(Edition edition) {
    this.edition = edition;
  }

  /// Copies text to the clipboard as HTML, for this program and for Word, and as plain text.
  void put(Prose prose) {
    var content = new ClipboardContent();
    content.putString(prose.text());
    content.putHtml(Clipping.html(prose));
    Clipboard.getSystemClipboard().setContent(content);
  }

  /// Reads the clipboard's text with its formatting.
  ///
  /// @param then gets the text, on the application thread
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

  /// Reads the clipboard's text without bold and linked figures.
  ///
  /// @param then gets the text, on the application thread
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
