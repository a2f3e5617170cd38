package org.nianbao.rule.words;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nianbao.rule.Example;
import org.nianbao.rule.Slip;
import org.nianbao.statement.ReadParagraph;
import org.nianbao.wording.Wording;

/// Requires that brackets and quotation marks come in pairs within a paragraph.
final class PairedMarksRule extends WordRule {
  private static final String OPENING = "（(《〈“‘【〔";
  private static final String CLOSING = "）)》〉”’】〕";

  /// A list number such as 1） has no opening bracket.
  private static final Pattern LIST =
      Pattern.compile("(?:^|[，。；：、 ])(?:[0-9０-９]{1,2}|[a-zA-Z①-⑳])[）)]$");

  /// A document's number whose opening bracket was forgotten.
  private static final Pattern DOCUMENT =
      Pattern.compile("[\\u4e00-\\u9fff]{2,10}[〔\\[（(][0-9]{4}[〕\\]）)] ?第? ?[0-9]{1,4} ?号$");

  private static final int BEFORE = 30;

  private PairedMarksRule(Requirement requirement, Example example) {
    super(requirement, example);
  }

  static PairedMarksRule of() {
    return new PairedMarksRule(
        Requirement.of(
            "words.marks.pair",
            Wording.of("rule.words.pair.requirement"),
            Wording.of("rule.words.pair.advice"),
            "GB/T 15834—2011《标点符号用法》"),
        Example.of("让群众“看得懂”“用得上”。", "让群众“看得懂“用得上”。"));
  }

  /// An opening mark that waits for its closing one.
  private record Open(int at, int kind) {}

  @Override
  List<Slip> inProse(ReadParagraph paragraph) {
    var text = paragraph.text();
    var open = new ArrayDeque<Open>();
    var slips = new ArrayList<Slip>();
    for (int i = 0; i < text.length() && slips.size() < 100; i++) {
      char mark = text.charAt(i);
      int kind = OPENING.indexOf(mark);
      if (kind >= 0) {
        open.push(new Open(i, kind));
      } else if (CLOSING.indexOf(mark) >= 0) {
        close(text, i, open, slips);
      }
    }
    open.stream().limit(100).forEach(one -> slips.add(unclosed(text, one)));
    slips.sort(Comparator.comparingInt(Slip::from));
    return slips;
  }

  private void close(String text, int at, ArrayDeque<Open> open, List<Slip> slips) {
    int kind = CLOSING.indexOf(text.charAt(at));
    if (!open.isEmpty() && family(open.peek().kind) == family(kind)) {
      var opening = open.pop();
      if (opening.kind != kind) {
        slips.add(
            Slip.of(
                at,
                at + 1,
                Wording.of("rule.words.pair.mixed", text.charAt(opening.at), text.charAt(at)),
                advice()));
      }
      return;
    }
    if (isOpen(open, kind)) {
      while (family(open.peek().kind) != family(kind)) {
        slips.add(unclosed(text, open.pop()));
      }
      open.pop();
      return;
    }
    if (family(kind) != 0 || !LIST.matcher(before(text, at + 1)).find()) {
      slips.add(unopened(text, at));
    }
  }

  private static boolean isOpen(ArrayDeque<Open> open, int kind) {
    return open.stream().limit(8).anyMatch(one -> family(one.kind) == family(kind));
  }

  /// Full-width and half-width round brackets are one family.
  private static int family(int kind) {
    return kind == 1 ? 0 : kind;
  }

  private Slip unclosed(String text, Open one) {
    return Slip.of(
        one.at,
        one.at + 1,
        Wording.of("rule.words.pair.open", text.charAt(one.at), CLOSING.charAt(one.kind)),
        advice());
  }

  private Slip unopened(String text, int at) {
    int kind = CLOSING.indexOf(text.charAt(at));
    var message = Wording.of("rule.words.pair.close", text.charAt(at), OPENING.charAt(kind));
    var number = DOCUMENT.matcher(before(text, at));
    if (family(kind) == 0 && number.find()) {
      int from = at - number.group().length();
      return new Slip(
          from, at + 1, message, advice(), Optional.of("（" + text.substring(from, at) + "）"));
    }
    return Slip.of(at, at + 1, message, advice());
  }

  private static String before(String text, int end) {
    return text.substring(Math.max(0, end - BEFORE), end);
  }
}
