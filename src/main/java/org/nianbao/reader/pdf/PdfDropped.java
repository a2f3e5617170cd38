package org.nianbao.reader.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.nianbao.source.Source.Omission;
import org.nianbao.text.PlainText;
import org.nianbao.wording.Wording;

/// A text on a page that does not belong to the document's text.
///
/// @param text what it says; may be empty
/// @param reason why it is left out
/// @param page the page, from 1
record PdfDropped(String text, Reason reason, int page) {
  /// Why something is left out.
  enum Reason {
    PAGE_NUMBER,
    RUNNING,
    WATERMARK,
    UNSEEN,
    PICTURE
  }

  /// How much of the page numbers is listed, in characters.
  private static final int MOST_NUMBERS = 40;

  private record Kind(String text, Reason reason) {}

  /// One omission for what is left out on several pages alike.
  static List<Omission> omissions(List<PdfDropped> dropped) {
    var numbers =
        PlainText.shortened(
            dropped.stream()
                .filter(one -> one.reason == Reason.PAGE_NUMBER)
                .map(PdfDropped::text)
                .collect(Collectors.joining("、")),
            MOST_NUMBERS);
    Map<Kind, TreeSet<Integer>> kinds = new LinkedHashMap<>();
    for (var one : dropped) {
      var text = one.reason == Reason.PAGE_NUMBER ? numbers : one.text;
      kinds.computeIfAbsent(new Kind(text, one.reason), _ -> new TreeSet<>()).add(one.page);
    }
    return kinds.entrySet().stream()
        .map(kind ->
            new Omission(
                kind.getKey().text(), sentence(kind.getKey().reason()), place(kind.getValue())))
        .toList();
  }

  private static String sentence(Reason reason) {
    return switch (reason) {
      case PAGE_NUMBER -> Wording.of("reader.pdf.left.number");
      case RUNNING -> Wording.of("reader.pdf.left.running");
      case WATERMARK -> Wording.of("reader.pdf.left.watermark");
      case UNSEEN -> Wording.of("reader.pdf.left.unseen");
      case PICTURE -> Wording.of("reader.pdf.left.picture");
    };
  }

  /// The pages, those that follow one another as a range.
  private static String place(TreeSet<Integer> pages) {
    var ranges = new ArrayList<String>();
    int first = pages.first();
    for (int page : pages) {
      if (!pages.contains(page + 1)) {
        ranges.add(first == page ? Integer.toString(page) : first + "—" + page);
        first = pages.higher(page) == null ? page : pages.higher(page);
      }
    }
    return Wording.of("source.page", String.join(Wording.of("list.and"), ranges));
  }
}
