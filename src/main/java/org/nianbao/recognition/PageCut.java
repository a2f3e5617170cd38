package org.nianbao.recognition;

import java.util.Optional;
import java.util.stream.IntStream;
import org.nianbao.draft.Prose;
import org.nianbao.draft.Prose.Position;
import org.nianbao.form.Section;
import org.nianbao.text.PlainText;
import org.nianbao.wording.Wording;

/// A place where the end of a page may have cut a paragraph in two. In the draft its halves are one
/// paragraph or two; somebody may decide otherwise.
///
/// @param section whose text it is in
/// @param before the text of the document's paragraph that ends there
/// @param after the text of the one that begins there
public record PageCut(Section section, String before, String after) {
  private static final int SHOWN = 12;

  /// A text whose paragraph or paragraphs at the cut have been changed.
  ///
  /// @param from where the cut was in the text before
  /// @param to where it is now
  public record Change(Prose prose, Position from, Position to) {}

  /// The words at the cut as one paragraph, for people.
  public String joinedWords() {
    return Wording.of("recognition.joined", head(), tail());
  }

  /// The words at the cut as two paragraphs, for people.
  public String dividedWords() {
    return Wording.of("recognition.divided", head(), tail());
  }

  private String head() {
    int from = Math.max(0, before.length() - SHOWN);
    return (from == 0 ? "" : "…") + before.substring(from);
  }

  private String tail() {
    return PlainText.shortened(after, SHOWN);
  }

  /// Whether the halves are one paragraph.
  public boolean isJoined(Prose prose) {
    return seam(prose).isPresent();
  }

  /// The text with the halves as one paragraph; empty if they are, or are no longer there.
  public Optional<Change> joined(Prose prose) {
    return gap(prose)
        .map(second -> {
          var first = prose.get(second - 1);
          var whole = first.append(prose.get(second));
          return new Change(
              prose.splice(second - 1, 2, whole),
              new Position(second, 0),
              new Position(second - 1, first.length()));
        });
  }

  /// The text with the halves as two paragraphs; empty if they are, or are no longer there.
  public Optional<Change> divided(Prose prose) {
    return seam(prose)
        .map(at -> new Change(prose.split(at), at, new Position(at.paragraph() + 1, 0)));
  }

  /// Where the halves meet within a paragraph.
  private Optional<Position> seam(Prose prose) {
    return IntStream.range(0, prose.paragraphs().size())
        .mapToObj(index ->
            new Position(index, prose.get(index).text().indexOf(before + after) + before.length()))
        .filter(at -> at.offset() >= before.length())
        .findFirst();
  }

  /// The paragraph that begins with the second half, below one that ends with the first.
  private Optional<Integer> gap(Prose prose) {
    return IntStream.range(1, prose.paragraphs().size())
        .filter(index -> prose.get(index - 1).text().endsWith(before))
        .filter(index -> prose.get(index).text().startsWith(after))
        .boxed()
        .findFirst();
  }
}
