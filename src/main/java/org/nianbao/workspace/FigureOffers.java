package org.nianbao.workspace;

import java.util.List;
import org.nianbao.draft.Prose.Paragraph;
import org.nianbao.edit.Editor;
import org.nianbao.edit.FigureOffer;
import org.nianbao.statute.Statute;
import org.nianbao.text.PlainText;
import org.nianbao.wording.Wording;
import org.nianbao.workspace.Question.Answer;

/// The numbers in the text that agree with the tables, offered as linked figures: in one list, from
/// which the user takes each or all. Nothing is linked by itself.
final class FigureOffers {
  /// How many characters before and after a number are shown.
  private static final int BEFORE = 12;

  private static final int AFTER = 6;

  private final Shared shared;

  FigureOffers(Shared shared) {
    this.shared = shared;
  }

  /// Shows a notice, with the numbers that a draft offers.
  ///
  /// @param sentence what has been done
  void notice(String sentence, Editor editor) {
    int count = FigureOffer.of(editor.findings().get()).size();
    shared
        .messages()
        .notice(
            count == 0
                ? Notice.of(sentence)
                : new Notice(
                    Wording.of("notice.figures", sentence, count),
                    List.of(
                        Answer.keeping(Wording.of("notice.figures.show"), () -> choose(editor)))));
  }

  /// Lists the numbers that a draft offers and makes linked figures of those that the user takes,
  /// as one undo step.
  void choose(Editor editor) {
    editor.close();
    var offers = FigureOffer.of(editor.findings().get());
    if (offers.isEmpty()) {
      shared.messages().notice(Wording.of("notice.figures.none"));
      return;
    }
    var lines = offers.stream().map(offer -> line(editor, offer)).toList();
    var taken = shared.dialogs().figures(lines).stream().map(offers::get).toList();
    if (!taken.isEmpty()) {
      editor.link(taken);
    }
  }

  private static String line(Editor editor, FigureOffer offer) {
    var draft = editor.draft();
    var mention = offer.mention();
    var paragraph = draft.prose(offer.section()).get(mention.paragraph());
    return Wording.of(
        "dialog.figures.line",
        offer.section().heading(),
        mention.paragraph() + 1,
        before(paragraph, mention.from()),
        paragraph.slice(mention.from(), mention.to()).text(),
        PlainText.shortened(paragraph.slice(mention.to(), paragraph.length()).text(), AFTER),
        Statute.of(draft.edition()).quantities().source(offer.figure()));
  }

  private static String before(Paragraph paragraph, int end) {
    int from = Math.max(0, end - BEFORE);
    return (from == 0 ? "" : "…") + paragraph.slice(from, end).text();
  }
}
