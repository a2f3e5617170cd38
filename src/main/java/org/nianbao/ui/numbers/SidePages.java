package org.nianbao.ui.numbers;

import javafx.scene.layout.Region;
import org.nianbao.edit.Editor;
import org.nianbao.ui.findings.FindingsDrawer;
import org.nianbao.ui.findings.FindingsDrawer.Openness;
import org.nianbao.ui.findings.FindingsDrawer.Page;
import org.nianbao.ui.findings.FindingsPane;

/// The two pages of the drawer, the findings and the numbers in the text: which of them is shown.
public final class SidePages {
  private final FindingsDrawer drawer;
  private final Page findings;
  private final Page numbers;

  /// @param report the pane whose width decides whether the drawer starts open
  public SidePages(FindingsPane findings, NumbersPane numbers, Region report, Editor editor) {
    this.findings = new Page(findings, findings::enter);
    this.numbers = new Page(numbers, numbers::enter);
    drawer = new FindingsDrawer(this.findings, report, editor);
    findings.onClose(() -> drawer.open(Openness.DRAWN_IN));
    numbers.onClose(() -> drawer.open(Openness.DRAWN_IN));
    findings.onNumbers(() -> enter(this.numbers));
    numbers.onFindings(() -> enter(this.findings));
  }

  /// The drawer that shows them.
  public FindingsDrawer drawer() {
    return drawer;
  }

  /// Opens the drawer at the findings.
  public void openFindings() {
    drawer.open(findings);
  }

  /// Opens or closes the findings.
  public void toggleFindings() {
    drawer.toggle(findings);
  }

  /// Opens or closes the numbers.
  public void toggleNumbers() {
    drawer.toggle(numbers);
  }

  /// Opens a page and moves the focus to it: the button that turned to it is gone.
  private void enter(Page page) {
    drawer.open(page);
    page.enter().getAsBoolean();
  }
}
