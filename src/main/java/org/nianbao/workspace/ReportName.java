package org.nianbao.workspace;

import org.nianbao.draft.Cover;
import org.nianbao.wording.Wording;

/// The name of a report on the screen.
public final class ReportName {
  private ReportName() {}

  /// The unit and year on a cover; 未填单位 and the year while there is no unit.
  public static String of(Cover cover) {
    return cover.unit().isBlank()
        ? Wording.of("document.unnamed", cover.year())
        : Wording.of("document.name", cover.unit(), cover.year());
  }
}
