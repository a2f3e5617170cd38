package org.nianbao.ui.prose;

import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.nianbao.draft.Prose;
import org.nianbao.form.Edition;
import org.nianbao.prose.Clipping;

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

  /// What is there, with its form.
  Clipping get() {
    var html = Optional.ofNullable(Clipboard.getSystemClipboard().getHtml()).orElse("");
    return Clipping.read(html, string(), edition);
  }

  /// What is there, without bold and figures.
  Clipping text() {
    return Clipping.read(string());
  }

  private static String string() {
    return Optional.ofNullable(Clipboard.getSystemClipboard().getString()).orElse("");
  }
}
