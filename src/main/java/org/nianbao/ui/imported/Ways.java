package org.nianbao.ui.imported;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nianbao.edit.Editor;
import org.nianbao.form.CellRef;
import org.nianbao.recognition.PageCut;
import org.nianbao.recognition.PageCut.Change;
import org.nianbao.wording.Wording;

/// The ways to take a decision: the readings of a row, or the halves of a paragraph as one or two.
/// Each is one undo step.
///
/// @param review takes a decision as one undo step
/// @param editor the draft
record Ways(Review review, Editor editor) {
  /// The key that leaves a row blank.
  static final String BLANK = "Delete";

  /// One way.
  ///
  /// @param key the key that takes it, such as 1
  /// @param text what it does
  /// @param consequence what it means for the sums; may be empty
  /// @param isUsed whether the draft has it so now
  /// @param take makes it so
  record Way(String key, String text, String consequence, boolean isUsed, Runnable take) {}

  /// The ways of a decision; none where there is nothing to choose.
  List<Way> of(OpenDecision open) {
    return open.decision().cut().map(this::halves).orElseGet(() -> readings(open));
  }

  private List<Way> halves(PageCut cut) {
    boolean isJoined = cut.isJoined(editor.draft().prose(cut.section()));
    return List.of(
        new Way("1", cut.joinedWords(), "", isJoined, () -> join(cut)),
        new Way("2", cut.dividedWords(), "", !isJoined, () -> divide(cut)));
  }

  private void join(PageCut cut) {
    write(Wording.of("step.join"), cut, cut.joined(editor.draft().prose(cut.section())));
  }

  private void divide(PageCut cut) {
    write(Wording.of("step.divide"), cut, cut.divided(editor.draft().prose(cut.section())));
  }

  private void write(String name, PageCut cut, Optional<Change> change) {
    review.act(() ->
        change.ifPresent(
            next -> editor.rewrite(name, cut.section(), next.from(), next.to(), next.prose())));
  }

  private List<Way> readings(OpenDecision open) {
    var draft = editor.draft();
    var ways = new ArrayList<Way>();
    for (var reading : open.readings()) {
      boolean isUsed = draft.changes(OpenDecision.entries(reading, draft)).isEmpty();
      ways.add(
          new Way(
              String.valueOf(ways.size() + 1),
              said(reading),
              Consequences.of(reading, draft),
              isUsed,
              () -> review.choose(reading)));
    }
    if (!ways.isEmpty()) {
      ways.add(
          new Way(
              BLANK,
              Wording.of("import.leaveBlank"),
              "",
              false,
              () -> review.choose(open.blank())));
    }
    return ways;
  }

  private static String said(Map<CellRef, String> reading) {
    return reading.values().stream()
        .map(text -> text.isEmpty() ? Wording.of("import.blank") : text)
        .collect(Collectors.joining("  "));
  }
}
