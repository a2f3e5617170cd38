package org.nianbao.workspace;

import org.nianbao.draft.Cover;
import org.nianbao.wording.Wording;

/// What the screen calls a report.
public final class ReportName {
  private ReportName() {}

  /// Its unit and year, as they are on its cover.
  public static String of(Cover cover) {
    return cover.unit().isBlank()
        ? Wording.of("document.unnamed", cover.year())
        : Wording.of("document.name", cover.unit(), cover.year());
  }
}
