package org.nianbao.ui;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.MenuBar;
import org.nianbao.form.Section;
import org.nianbao.ui.compare.ComparePane;
import org.nianbao.ui.findings.FindingsDrawer;
import org.nianbao.ui.findings.FindingsPane;
import org.nianbao.ui.grid.FormGrid;
import org.nianbao.ui.help.RulesPane;
import org.nianbao.ui.help.Topic;
import org.nianbao.ui.imported.ImportPane;
import org.nianbao.ui.imported.ManyPane;
import org.nianbao.ui.numbers.NumbersPane;
import org.nianbao.ui.preview.PreviewPane;
import org.nianbao.ui.prose.ProseArea;
import org.nianbao.ui.report.FindBar;
import org.nianbao.ui.report.NoticeBar;
import org.nianbao.ui.report.ReportPane;
import org.nianbao.ui.report.StatusPane;
import org.nianbao.ui.start.StartPane;

/// Which part of the manual is about the control that has the focus.
final class HelpTopics {
  private HelpTopics() {}

  /// Whether a control belongs to the menu bar, which says nothing of where the user works.
  static boolean isOfTheMenu(Node owner) {
    for (var node = owner; node != null; node = node.getParent()) {
      if (node instanceof MenuBar) {
        return true;
      }
    }
    return false;
  }

  /// The topic of what the window shows, where no control of it has the focus.
  ///
  /// @param shown the content of the window
  /// @param report the open report, if there is one
  static Topic of(Node shown, Optional<ReportPane> report) {
    return own(shown).or(() -> report.map(HelpTopics::of)).orElse(Topic.START);
  }

  /// The topic of a control: that of the innermost part of the window which has one.
  static Topic of(Node owner) {
    for (var node = owner; node != null; node = node.getParent()) {
      var topic = own(node);
      if (topic.isPresent()) {
        return topic.get();
      }
    }
    return Topic.START;
  }

  private static Optional<Topic> own(Node node) {
    return Optional.ofNullable(
        switch (node) {
          case StartPane _ -> Topic.START;
          case FormGrid _ -> Topic.CELLS;
          case ProseArea _ -> Topic.PROSE;
          case FindBar _ -> Topic.FIND;
          case FindingsPane _, NumbersPane _, FindingsDrawer _, StatusPane _, RulesPane _ ->
              Topic.FINDINGS;
          case NoticeBar _, RunningBar _ -> Topic.EXPORT;
          case QuestionsBar _ -> Topic.SAVE;
          case ComparePane _ -> Topic.COMPARE;
          case ImportPane _, ManyPane _ -> Topic.IMPORT;
          case PreviewPane _ -> Topic.PREVIEW;
          case ReportPane report -> of(report);
          default -> null;
        });
  }

  /// The topic of an open report: that of the section shown.
  private static Topic of(ReportPane report) {
    if (report.section() == Section.COVER) {
      return Topic.START;
    }
    return report.grid().isPresent() ? Topic.CELLS : Topic.PROSE;
  }
}
