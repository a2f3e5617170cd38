package org.nianbao.ui.report;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import jfx.incubator.scene.control.richtext.SideDecorator;
import org.nianbao.draft.Draft;
import org.nianbao.form.Section;
import org.nianbao.lastyear.LastYear;
import org.nianbao.ui.parts.Styles;
import org.nianbao.ui.prose.ProseArea;
import org.nianbao.wording.Wording;

/// The label 沿用上年 at the right of each paragraph that is still last year's, until it is edited.
/// Where there is none, no space is taken for it.
final class TakenOverLabels implements SideDecorator {
  private static final double WIDTH = 64;

  private final ProseArea area;
  private final Section section;
  private final ReadOnlyObjectWrapper<Set<Integer>> taken = new ReadOnlyObjectWrapper<>(Set.of());
  private Optional<LastYear> lastYear = Optional.empty();

  TakenOverLabels(ProseArea area, Section section) {
    this.area = area;
    this.section = section;
  }

  /// Shows which paragraphs of a draft are taken over.
  void show(Draft draft) {
    lastYear = LastYear.of(draft, lastYear);
    taken.set(lastYear.map(last -> indexes(last, draft)).orElse(Set.of()));
    area.setRightDecorator(taken.get().isEmpty() ? null : this);
  }

  private Set<Integer> indexes(LastYear last, Draft draft) {
    var paragraphs = draft.prose(section).paragraphs();
    return IntStream.range(0, paragraphs.size())
        .filter(index -> last.isTakenOver(section, paragraphs.get(index)))
        .boxed()
        .collect(Collectors.toSet());
  }

  @Override
  public double getPrefWidth(double viewWidth) {
    return WIDTH;
  }

  @Override
  public Node getMeasurementNode(int index) {
    return label();
  }

  @Override
  public Node getNode(int index) {
    var label = label();
    label
        .visibleProperty()
        .bind(Bindings.createBooleanBinding(() -> taken.get().contains(index), taken));
    return label;
  }

  private static Label label() {
    var label = new Label(Wording.of("prose.takenOver"));
    label.getStyleClass().addAll(Styles.SMALL, Styles.MUTED, "taken-over");
    return label;
  }
}
