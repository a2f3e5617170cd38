package org.nianbao.ui.compare;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.nianbao.compare.Decisions.Choice;
import org.nianbao.compare.Decisions.Decided;
import org.nianbao.compare.DifferencePlace.Part;
import org.nianbao.ui.parts.Icons;
import org.nianbao.ui.parts.Styles;
import org.nianbao.wording.Wording;
import org.nianbao.workspace.Side;

/// The bar above the differences: which drafts are compared, how many differences there are, and
/// the buttons to the next and previous one.
final class HeaderBar extends HBox {
  private final Label counts = new Label();

  /// @param other the draft that the open one is compared with
  /// @param step goes to the next difference for 1, to the previous one for -1
  HeaderBar(Side other, IntConsumer step) {
    super(12);
    getStyleClass().add("header");
    var with = new Label(Wording.of("compare.with"));
    with.getStyleClass().add(Styles.SECONDARY);
    with.setMinWidth(Region.USE_PREF_SIZE);
    var mine = side(Tag.mine(), Wording.of("compare.mine"), Wording.of("compare.now"));
    mine.setMinWidth(Region.USE_PREF_SIZE);
    var space = new Region();
    setHgrow(space, Priority.ALWAYS);
    counts.getStyleClass().addAll(Styles.SMALL, Styles.SECONDARY);
    counts.setMinWidth(Region.USE_PREF_SIZE);
    var previous = button(BootstrapIcons.CHEVRON_UP, Wording.of("compare.previous"), "Shift＋F8");
    previous.setOnAction(_ -> step.accept(-1));
    var next = button(BootstrapIcons.CHEVRON_DOWN, Wording.of("compare.next"), "F8");
    next.setOnAction(_ -> step.accept(1));
    getChildren()
        .addAll(
            mine,
            with,
            side(Tag.of(other), Wording.of("compare.other.named", other.name()), other.when()),
            space,
            counts,
            previous,
            next);
  }

  private static HBox side(Tag tag, String name, String when) {
    var time = new Label(when);
    time.getStyleClass().add(Styles.SECONDARY);
    time.setMinWidth(Region.USE_PREF_SIZE);
    var label = new Label(name);
    label.setTooltip(new Tooltip(name));
    var side = new HBox(8, tag, label, time);
    side.setAlignment(Pos.CENTER_LEFT);
    side.getStyleClass().add("side");
    return side;
  }

  private static Button button(BootstrapIcons icon, String name, String key) {
    var button = new Button(name, Icons.of(icon));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setTooltip(new Tooltip(key));
    button.setFocusTraversable(false);
    return button;
  }

  /// Shows how many differences there are and how many are decided.
  void count(List<Decided> all) {
    var more = new StringBuilder();
    var alike = all.stream().filter(Decided::isAlike).count();
    if (alike > 0) {
      more.append(Wording.of("compare.counts.alike", alike));
    }
    if (count(all, Part.COVER) > 0) {
      more.append(Wording.of("compare.counts.cover", count(all, Part.COVER)));
    }
    if (count(all, Part.LABELS) > 0) {
      more.append(Wording.of("compare.counts.labels", count(all, Part.LABELS)));
    }
    if (count(all, Part.UNKNOWN) > 0) {
      more.append(Wording.of("compare.counts.others", count(all, Part.UNKNOWN)));
    }
    counts.setText(
        Wording.of(
            "compare.counts",
            count(all, Part.NUMBERS) - alike,
            count(all, Part.TEXT),
            more.toString(),
            all.stream().filter(one -> one.choice() != Choice.OPEN).count()));
  }

  private static long count(List<Decided> all, Part part) {
    return all.stream().filter(one -> one.difference().position().part() == part).count();
  }
}
