package org.nianbao.word;

import java.math.BigInteger;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nianbao.form.CellRef;
import org.nianbao.form.Section;
import org.nianbao.paper.Block;
import org.nianbao.word.Remarks.ParagraphRef;
import org.nianbao.word.Remarks.Remark;
import org.nianbao.wording.Wording;

/// Writes remarks as Word comments, anchored around the text that they are about. A document
/// without remarks gets no part for comments.
final class WordComments {
  private final WordDocument document;
  private final Remarks remarks;
  private int count;

  WordComments(WordDocument document, Remarks remarks) {
    this.document = document;
    this.remarks = remarks;
  }

  /// Writes the heading of a section, or the title for the cover, with its comments around it.
  void on(Section section, Runnable text) {
    around(remarks.on(section), text);
  }

  /// Writes the text of a cell with its comments around it.
  void on(CellRef cell, Runnable text) {
    around(remarks.on(cell), text);
  }

  private void around(List<Remark> about, Runnable text) {
    var anchors = about.stream().map(remark -> new Anchor(remark, 0, 0)).toList();
    anchors.forEach(Anchor::open);
    text.run();
    anchors.forEach(Anchor::close);
  }

  /// The comments on words of a paragraph that is about to be written.
  ///
  /// @param indent the number of UTF-16 units at the start of the draft's paragraph that are not
  ///   written
  Passage passage(Block.Text text, int indent) {
    int length = text.paragraph().length();
    return new Passage(
        remarks.on(new ParagraphRef(text.section(), text.index())).stream()
            .flatMap(remark ->
                remark.words().stream()
                    .map(words ->
                        new Anchor(
                            remark,
                            Math.clamp(words.from() - indent, 0, length),
                            Math.clamp(words.to() - indent, 0, length))))
            .toList());
  }

  /// Comments on words of one paragraph.
  static final class Passage {
    private final NavigableMap<Integer, List<Anchor>> beginning;
    private final NavigableMap<Integer, List<Anchor>> ending;

    /// @param anchors the comments with their offsets
    Passage(List<Anchor> anchors) {
      beginning = by(anchor -> anchor.from, anchors);
      ending = by(anchor -> anchor.to, anchors);
    }

    private static NavigableMap<Integer, List<Anchor>> by(
        Function<Anchor, Integer> offset, List<Anchor> anchors) {
      return anchors.stream()
          .collect(Collectors.groupingBy(offset, TreeMap::new, Collectors.toList()));
    }

    /// The offsets between two others where a run must end, since a comment begins or ends there;
    /// the last is the second offset itself.
    NavigableSet<Integer> cuts(int from, int to) {
      var cuts = new TreeSet<>(beginning.subMap(from, false, to, false).keySet());
      cuts.addAll(ending.subMap(from, false, to, false).keySet());
      cuts.add(to);
      return cuts;
    }

    /// Writes the ends of the comments that end at an offset, and the starts of those that begin
    /// there.
    void reach(int offset) {
      var ends = ending.getOrDefault(offset, List.of());
      ends.stream().filter(anchor -> anchor.from < offset).forEach(Anchor::close);
      beginning.getOrDefault(offset, List.of()).forEach(Anchor::open);
      ends.stream().filter(anchor -> anchor.from == offset).forEach(Anchor::close);
    }
  }

  /// A comment, whose text is written at once, with the range of the paragraph that it is about.
  private final class Anchor {
    private final BigInteger id = BigInteger.valueOf(count++);
    private final int from;
    private final int to;

    Anchor(Remark remark, int from, int to) {
      this.from = from;
      this.to = to;
      write(id, remark);
    }

    void open() {
      document.body().empty("commentRangeStart", "id", id);
    }

    void close() {
      var xml = document.body();
      xml.empty("commentRangeEnd", "id", id);
      xml.around(
          "r",
          () -> {
            xml.around("rPr", () -> xml.empty("rStyle", "val", WordStyles.COMMENT_MARK));
            xml.empty("commentReference", "id", id);
          });
    }
  }

  /// Writes the text of a comment. It has no date, so that the same report gives the same file on
  /// any day.
  private void write(BigInteger id, Remark remark) {
    var part = document.getDocComments();
    var comment = (part == null ? document.createComments() : part).createComment(id);
    comment.setAuthor(Wording.of("word.review.author"));
    comment.setInitials(Wording.of("word.review.initials"));
    for (var line : remark.lines()) {
      var paragraph = comment.createParagraph();
      paragraph.setStyle(WordStyles.COMMENT);
      if (comment.getParagraphs().size() == 1) {
        var run = paragraph.getCTP().addNewR();
        run.addNewRPr().addNewRStyle().setVal(WordStyles.COMMENT_MARK);
        run.addNewAnnotationRef();
      }
      WordText.append(paragraph, line);
    }
  }
}
