package org.nianbao.ui.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.TextFlow;
import org.nianbao.ui.prose.ParagraphLook.Ground;
import org.nianbao.ui.prose.ParagraphLook.Shape;
import org.nianbao.ui.prose.ParagraphLook.Stretch;

/// The node of a paragraph on the screen. It is kept while its words change, so that only what
/// changed is styled and laid out again.
final class ParagraphFlow extends TextFlow {
  private ParagraphLook look = ParagraphLook.NONE;
  private List<ProseText> texts = List.of();
  private List<Path> paths = List.of();

  ParagraphFlow(double lineSpacing, ParagraphLook first) {
    setLineSpacing(lineSpacing);
    setMinHeight(0); // never asked for, and as dear as the preferred height
    show(first);
  }

  /// Shows another look of the paragraph.
  void show(ParagraphLook next) {
    if (next.equals(look)) {
      return;
    }
    if (!next.isSetLike(look)) {
      make(next);
    }
    for (int i = 0; i < texts.size(); i++) {
      texts.get(i).setText(next.words().get(i).text());
    }
    look = next;
    requestLayout();
  }

  private void make(ParagraphLook next) {
    texts = next.words().stream().map(words -> styled(new ProseText(), words.styles())).toList();
    paths =
        next.grounds().stream()
            .map(ground -> unmanaged(styled(new Path(), List.of(ground.style()))))
            .toList();
    getChildren().setAll(Stream.concat(paths.stream(), texts.stream()).toList());
  }

  private static <N extends Node> N styled(N node, List<String> styles) {
    node.getStyleClass().addAll(styles);
    return node;
  }

  private static Path unmanaged(Path path) {
    path.setManaged(false);
    return path;
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    for (int i = 0; i < paths.size(); i++) {
      paths.get(i).getElements().setAll(elements(look.grounds().get(i)));
    }
  }

  private List<PathElement> elements(Ground ground) {
    return ground.stretches().stream()
        .flatMap(stretch -> ground.shape() == Shape.BOX ? box(stretch) : wave(stretch))
        .toList();
  }

  private Stream<PathElement> box(Stretch stretch) {
    return Stream.of(getRangeShape(stretch.from(), stretch.to(), false));
  }

  /// A wavy line below some characters; JavaFX gives the place of an underline as a rectangle on
  /// each line.
  private Stream<PathElement> wave(Stretch stretch) {
    var wave = new ArrayList<PathElement>();
    var lines = getUnderlineShape(stretch.from(), stretch.to());
    for (int i = 0; i + 2 < lines.length; i++) {
      if (lines[i] instanceof MoveTo start && lines[i + 2] instanceof LineTo opposite) {
        double middle = (start.getY() + opposite.getY()) / 2;
        wave.add(new MoveTo(start.getX(), middle));
        int up = -1;
        for (double x = start.getX() + 1; x < opposite.getX(); x += 2) {
          wave.add(new LineTo(x, middle + up));
          up = -up;
        }
      }
    }
    return wave.stream();
  }
}
