package org.nianbao.word;

import java.util.List;
import java.util.Map;
import org.nianbao.draft.Cover;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Prose;
import org.nianbao.draft.Prose.Paragraph;
import org.nianbao.draft.Prose.Run;
import org.nianbao.draft.Prose.Style;
import org.nianbao.form.Edition;
import org.nianbao.form.Section;
import org.nianbao.paper.Manuscript;
import org.nianbao.paper.PaperSettings;
import org.nianbao.statute.Statute;

/// Drafts to export.
public final class WordDrafts {
  private WordDrafts() {}

  public static Draft blank(Edition edition) {
    return Draft.of(edition, Cover.of("清溪县交通运输局", 2024));
  }

  /// A different number in every cell, totals included.
  public static Draft filled(Edition edition) {
    var draft = blank(edition);
    int number = 1000;
    for (var table : edition.tables()) {
      for (var cell : table.cells()) {
        draft = draft.typed(cell.ref(), String.valueOf(number++));
      }
    }
    return draft;
  }

  /// With one paragraph under 一.
  static Draft withOverview(Draft draft, Run... runs) {
    var paragraph = new Paragraph(Style.BODY, List.of(runs), Map.of());
    return draft.with(Section.OVERVIEW, new Prose(List.of(paragraph)));
  }

  /// Every style, weight and cover line.
  public static Draft written(Edition edition) {
    var draft = filled(edition);
    var lead =
        new Paragraph(Style.BODY, List.of(Run.bold("一是及时公开。"), Run.of("全年公开“三公”信息……")), Map.of());
    return draft
        .withCover(draft.cover().withDate("2025年1月20日").withContact("清溪县交通路 1 号"))
        .with(Section.COVER, Prose.of("本报告依法编制。"))
        .with(
            Section.OVERVIEW,
            new Prose(
                List.of(
                    Paragraph.of(Style.HEADING, "（一）主动公开"),
                    lead,
                    Paragraph.of(Style.SUBHEADING, "1.制度"))))
        .with(Section.OTHER, Prose.of("无。"));
  }

  /// The file of a draft.
  static byte[] bytes(Draft draft) {
    return WordExport.bytes(Manuscript.of(draft, PaperSettings.OFFICIAL));
  }

  /// The file of a draft for review.
  static byte[] review(Draft draft) {
    return WordExport.bytesForReview(
        Manuscript.of(draft, PaperSettings.OFFICIAL),
        Statute.of(draft.edition()).checker().check(draft));
  }
}
