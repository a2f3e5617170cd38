package org.nianbao.ui.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.nianbao.form.Section;
import org.nianbao.rule.Findings;
import org.nianbao.rule.Severity;
import org.nianbao.ui.parts.Badge;
import org.nianbao.ui.parts.Icons;
import org.nianbao.ui.parts.Widths;
import org.nianbao.wording.Wording;

/// The tabs of 封面 and the six sections, each with its counts of findings, or a tick where there are
/// none.
final class SectionTabs extends HBox {

  private final ObjectProperty<Section> selected;
  private final Map<Section, Tab> tabs = new EnumMap<>(Section.class);

  /// @param first the section that is shown first
  /// @param go shows a section and moves the focus to it
  SectionTabs(Section first, Consumer<Section> go) {
    selected = new SimpleObjectProperty<>(first);
    getStyleClass().add("section-tabs");
    setAccessibleRole(AccessibleRole.TAB_PANE);
    var group = new ToggleGroup();
    for (var section : Section.values()) {
      var tab = new Tab(section);
      tab.setToggleGroup(group);
      tab.setOnAction(_ -> go.accept(section));
      tabs.put(section, tab);
      getChildren().add(tab);
    }
    selected.subscribe(section -> group.selectToggle(tabs.get(section)));
    // An arrow key selects the next tab and keeps the focus there.
    group
        .selectedToggleProperty()
        .addListener((_, _, now) -> {
          if (now instanceof Tab tab) {
            selected.set(tab.section);
          }
        });
    selected.subscribe(_ -> tabs.values().forEach(this::name));
    widthProperty().subscribe(_ -> tabs.values().forEach(this::name));
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return attribute == AccessibleAttribute.FOCUS_ITEM
        ? tabs.get(selected.get())
        : super.queryAccessibleAttribute(attribute, parameters);
  }

  /// The section shown.
  ObjectProperty<Section> selected() {
    return selected;
  }

  /// Moves the focus to the tab of the section shown.
  ///
  /// @return true
  boolean enter() {
    Objects.requireNonNull(tabs.get(selected.get())).requestFocus();
    return true;
  }

  void show(Findings findings) {
    tabs.values().forEach(tab -> tab.show(findings));
  }

  /// Sets a tab's text. In a narrow window only the selected tab shows its name; the others show
  /// their numerals alone.
  private void name(Tab tab) {
    var full = getWidth() == 0 || getWidth() >= Widths.FULL || tab.section == selected.get();
    tab.setText(
        full && !tab.section.shortName().isEmpty()
            ? tab.section.numeral() + " " + tab.section.shortName()
            : tab.section.numeral());
  }

  private static final class Tab extends ToggleButton {
    private final Section section;
    private final HBox marks = new HBox(8);
    private final Node passed = Icons.passed();
    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    private final Map<Severity, Badge> badges = new EnumMap<>(Severity.class);

    Tab(Section section) {
      this.section = section;
      setId("tab-" + section.id());
      getStyleClass().setAll("toggle-button", "section-tab");
      setAccessibleRole(AccessibleRole.TAB_ITEM);
      for (var severity : Severity.values()) {
        badges.put(severity, new Badge(severity));
      }
      marks.setAlignment(Pos.CENTER_LEFT);
      setGraphic(marks);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
      return attribute == AccessibleAttribute.TEXT
          ? spoken()
          : super.queryAccessibleAttribute(attribute, parameters);
    }

    /// The whole name, which a narrow window does not show, and the counts beside it.
    private String spoken() {
      var found =
          counts.entrySet().stream()
              .filter(count -> count.getValue() > 0)
              .map(count -> count.getKey().label() + " " + count.getValue())
              .toList();
      var name = section.numeral() + " " + section.shortName();
      return name.strip()
          + "，"
          + (found.isEmpty() ? Wording.of("spoken.passed") : String.join("，", found));
    }

    @Override
    public void fire() {
      if (!isSelected()) {
        super.fire();
      }
    }

    void show(Findings findings) {
      var now = new EnumMap<Severity, Integer>(Severity.class);
      for (var severity : Severity.values()) {
        now.put(severity, findings.count(severity, section));
      }
      if (now.equals(counts)) {
        return;
      }
      counts.putAll(now);
      var shown = new ArrayList<Node>();
      now.forEach((severity, count) -> {
        badges.get(severity).show(count);
        if (count > 0) {
          shown.add(badges.get(severity));
        }
      });
      if (shown.isEmpty()) {
        shown.add(passed);
      }
      // A badge that leaves the scene and comes back would be styled again.
      if (!shown.equals(marks.getChildren())) {
        marks.getChildren().setAll(shown);
      }
    }
  }
}
