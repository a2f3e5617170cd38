package org.nianbao.ui;

import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import org.nianbao.ui.parts.PartCycle.Part;
import org.nianbao.ui.report.NoticeBar;

/// The content of the window below the menu.
///
/// @param node what is shown
/// @param whole the same with its notice line
/// @param parts the parts that F6 leads through
/// @param enter moves the focus to where the user works in it
/// @param notices the notice line
record WindowContent(Node node, Node whole, List<Part> parts, Runnable enter, NoticeBar notices) {

  /// A page in place of the report, such as a comparison, with a notice line of its own: what is
  /// said while it is shown must be seen there.
  static WindowContent page(Node node, BooleanSupplier enter) {
    var notices = new NoticeBar(enter::getAsBoolean);
    return new WindowContent(
        node,
        new BorderPane(node, notices, null, null, null),
        List.of(new Part(notices, notices::enter), new Part(node, enter)),
        enter::getAsBoolean,
        notices);
  }
}
