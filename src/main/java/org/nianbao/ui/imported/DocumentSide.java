package org.nianbao.ui.imported;

import java.util.function.Consumer;
import javafx.scene.layout.StackPane;
import org.nianbao.source.Source;
import org.nianbao.source.Source.Kind;
import org.nianbao.source.SourcePlace;
import org.nianbao.workspace.Background;
import org.nianbao.workspace.ImportedReport;

/// The side of a review that shows the document: a PDF as it looks, every other format, and a PDF
/// that can no longer be opened, as it was read.
final class DocumentSide extends StackPane {
  private final Source source;
  private SourcePlace framed = new SourcePlace.Nowhere("");
  private Consumer<SourcePlace> shown = _ -> {};

  DocumentSide(ImportedReport report, Background background) {
    source = report.found().source();
    setMinWidth(0);
    if (source.kind() == Kind.PDF) {
      var pages = new PdfPane(report.file(), background, this::showAsRead);
      getChildren().setAll(pages);
      shown = pages::frame;
    } else {
      showAsRead();
    }
  }

  private void showAsRead() {
    var drawn = new SourcePane(source);
    getChildren().setAll(drawn);
    shown = drawn::frame;
    shown.accept(framed);
  }

  /// Frames a place and scrolls it into view; frames nothing if it is not in the document.
  void frame(SourcePlace place) {
    framed = place;
    shown.accept(place);
  }
}
