package org.nianbao.ui.preview;

import java.util.function.Consumer;
import org.nianbao.draft.Draft;
import org.nianbao.paper.Pages;

/// Lays out a report behind the window.
public interface Typesetting {

  /// Sets a draft as its office sets it.
  ///
  /// @param done gets the pages, on the application thread
  void set(Draft draft, Consumer<Pages> done);
}
