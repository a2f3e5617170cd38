package org.nianbao.ui;

import org.nianbao.draft.Cover;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Totals;
import org.nianbao.form.Box;
import org.nianbao.form.Section;
import org.nianbao.paste.Copy;
import org.nianbao.paste.Landing;
import org.nianbao.paste.PastedTable;
import org.nianbao.statute.Statute;

/// Warm-up of the JVM for the first paste: copies, pastes and checks a full table three in an empty
/// draft, without a window.
final class PasteRehearsal implements Runnable {
  private static final int TIMES = 20;
  private static final int YEAR = 2024;

  private final Statute statute = Statute.OF_2021;

  @Override
  public void run() {
    var edition = statute.edition();
    var draft = Draft.of(edition, Cover.of("", YEAR));
    var table = edition.table(Section.APPLICATIONS).orElseThrow();
    var box = new Box(0, 0, table.rows(), table.columns());
    for (int i = 0; i < TIMES; i++) {
      for (var cell : table.cells()) {
        if (!table.sums().containsKey(cell.ref())) {
          draft = draft.typed(cell.ref(), Integer.toString(i));
        }
      }
      var copy = Copy.withLabels(Totals.of(draft), table, box);
      statute
          .checker()
          .check(Landing.of(draft, table, box, PastedTable.ofHtml(copy.html())).draft());
      statute
          .checker()
          .check(Landing.of(draft, table, box, PastedTable.ofText(copy.text())).draft());
    }
  }
}
