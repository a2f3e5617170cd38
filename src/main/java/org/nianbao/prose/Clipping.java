package org.nianbao.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nianbao.draft.Prose;
import org.nianbao.draft.Prose.Paragraph;
import org.nianbao.draft.Prose.Position;
import org.nianbao.draft.Prose.Style;
import org.nianbao.form.Edition;
import org.nianbao.markup.Markup;
import org.nianbao.text.PlainText;
import org.nianbao.wording.Wording;

/// The paragraphs read from the clipboard, with what of it is not pasted.
///
/// @param prose the paragraphs
/// @param leftOut the number of UTF-16 units over the limit, which are not pasted
/// @param hidden texts that are hidden in the program they come from, which are not pasted
/// @param struck paragraphs that are struck through, which are not pasted
public record Clipping(Prose prose, int leftOut, List<String> hidden, List<String> struck) {
  /// The most characters that are pasted: ten times the longest report. With many more, typing
  /// would lag.
  static final int MOST_CHARACTERS = 50_000;

  private static final int MOST_PARAGRAPHS = 2_000;

  /// The most texts that a sentence names of those that were not pasted.
  private static final int MOST_NAMED = 3;

  private static final int LONGEST_NAMED = 60;

  private static final Pattern LINE_END = Pattern.compile("[\\n\\r\\x0B\\x0C\\x85\\u2028\\u2029]+");

  /// A text after a paste, with the position of the caret: the end of the pasted text.
  ///
  /// @param prose the whole text
  /// @param paragraph the index of the paragraph where the pasted text ends
  /// @param behind the number of UTF-16 units of this paragraph after the pasted text
  public record Landed(Prose prose, int paragraph, int behind) {}

  /// Reads what another program, or this one, put on the clipboard. Empty paragraphs of other
  /// programs are dropped.
  ///
  /// @param html the HTML on the clipboard; empty if there is none
  /// @param text the plain text on the clipboard; empty if there is none
  /// @param edition the form whose cells linked figures in text copied from this program follow
  public static Clipping read(String html, String text, Edition edition) {
    if (!html.isBlank()) {
      var page = Markup.read(html, text);
      var own = OwnHtml.read(page, edition);
      if (!own.isBlank()) {
        return limited(own.paragraphs().stream(), List.of(), List.of());
      }
      var pasted = new PastedHtml();
      var prose = pasted.read(page);
      if (!prose.isBlank() || !pasted.hidden().isEmpty() || !pasted.struck().isEmpty()) {
        return limited(prose.paragraphs().stream(), pasted.hidden(), pasted.struck());
      }
    }
    return read(text);
  }

  /// Reads plain text. Sub-headings are recognised by their beginnings.
  public static Clipping read(String text) {
    var lines =
        LINE_END.splitAsStream(text).map(Characters::trimmed).filter(line -> !line.isEmpty());
    return limited(
        lines.map(line -> Paragraph.of(Numbering.recognised(line), line)), List.of(), List.of());
  }

  /// HTML of copied text, for this program and for others.
  public static String html(Prose prose) {
    return OwnHtml.write(prose);
  }

  private static Clipping limited(
      Stream<Paragraph> paragraphs, List<String> hidden, List<String> struck) {
    var kept = new ArrayList<Paragraph>();
    int room = MOST_CHARACTERS;
    int leftOut = 0;
    for (var each = paragraphs.iterator(); each.hasNext(); ) {
      var paragraph = each.next();
      int length = kept.size() < MOST_PARAGRAPHS ? Math.min(room, paragraph.length()) : 0;
      if (length > 0 || (paragraph.length() == 0 && kept.size() < MOST_PARAGRAPHS)) {
        kept.add(length < paragraph.length() ? paragraph.slice(0, length) : paragraph);
      }
      room -= length;
      leftOut += paragraph.length() - length;
    }
    return new Clipping(new Prose(kept), leftOut, hidden, struck);
  }

  /// What was not pasted, in sentences for people; empty if everything was.
  public String sentences() {
    var sentences = new ArrayList<String>();
    if (leftOut > 0) {
      sentences.add(Wording.of("prose.leftOut", leftOut));
    }
    if (!hidden.isEmpty()) {
      sentences.add(Wording.of("prose.left.hidden", hidden.size(), named(hidden)));
    }
    if (!struck.isEmpty()) {
      sentences.add(Wording.of("prose.left.struck", struck.size(), named(struck)));
    }
    return String.join("；", sentences);
  }

  private static String named(List<String> texts) {
    return Wording.quoted(
        texts.stream()
            .limit(MOST_NAMED)
            .map(text -> PlainText.shortened(text, LONGEST_NAMED))
            .toList());
  }

  /// Pastes the paragraphs in place of the text between two positions. A single one becomes part of
  /// the paragraph there; of several, body text joins the body text around it, and sub-headings are
  /// paragraphs of their own. Sub-headings that follow are renumbered.
  ///
  /// @param target the text that is pasted into
  public Landed over(Prose target, Position from, Position to) {
    var bare = target.remove(from, to);
    var here = bare.get(from.paragraph());
    var head = here.slice(0, from.offset());
    var tail = here.slice(from.offset(), here.length());
    var lines = new ArrayList<>(prose.paragraphs());
    int behind;
    int follows = 0;
    if (lines.size() == 1) {
      var only = lines.removeFirst();
      var takes = here.length() == 0 && only.style() != Style.BODY;
      lines.add(head.append(only).append(tail).with(takes ? only.style() : here.style()));
      behind = tail.length();
    } else {
      joinHead(lines, head);
      var rest = head.length() > 0 ? tail.with(Style.BODY) : tail;
      boolean joins = tail.length() == 0 || rest.style() == lines.getLast().style();
      lines.add(joins ? lines.removeLast().append(tail) : rest);
      behind = joins ? tail.length() : 0;
      follows = joins ? 0 : 1;
    }
    var next = bare.splice(from.paragraph(), 1, lines.toArray(Paragraph[]::new));
    return new Landed(
        numbered(target, next), from.paragraph() + lines.size() - 1 - follows, behind);
  }

  private static void joinHead(List<Paragraph> lines, Paragraph head) {
    if (head.length() > 0) {
      boolean joins = lines.getFirst().style() == Style.BODY;
      lines.addFirst(joins ? head.append(lines.removeFirst()) : head);
    }
  }

  private Prose numbered(Prose before, Prose after) {
    boolean headings = prose.paragraphs().stream().anyMatch(one -> one.style() != Style.BODY);
    return headings
        ? Numbering.repaired(after, Numbering.first(before, after))
        : Numbering.repaired(before, after);
  }
}
