package org.nianbao.rule.form;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nianbao.draft.Prose.Style;
import org.nianbao.rule.Slip;
import org.nianbao.statement.Passage;
import org.nianbao.statement.ReadParagraph;
import org.nianbao.wording.Wording;

/// The mark at the end of a paragraph.
final class Closing {
  private static final int LONG = 30;

  private static final Pattern SENTENCE = Pattern.compile("[，。；：]");
  private static final Pattern NUMBERED =
      Pattern.compile("^ ?(?:[（(][一二三四五六七八九十0-9]{1,3}[）)]|[一二三四五六七八九十]{1,3}、|[0-9]{1,2}[.．、])");
  private static final Pattern LINE =
      Pattern.compile(
          "^ ?(?:联系|单位|办公|通讯|通信)?(?:地址|邮编|邮政编码|电话|传真|邮箱|电子邮箱|电子邮件|网址|网站|联系人|附件|附|注)[^。]{0,80}$");

  private Closing() {}

  /// A paragraph that ends without its mark, or with a comma.
  static List<Slip> slips(ReadParagraph paragraph) {
    var text = paragraph.text().stripTrailing();
    if (text.isEmpty() || paragraph.style() != Style.BODY || !paragraph.passage().isProse()) {
      return List.of();
    }
    char last = text.charAt(text.length() - 1);
    if ("，、,".indexOf(last) >= 0) {
      return SENTENCE.matcher(text).region(0, text.length() - 1).find() || text.length() > LONG
          ? List.of(slip(text.length() - 1, text.length(), String.valueOf(last), "。"))
          : List.of();
    }
    if (last == '：' && paragraph.passage() == Passage.PREFACE) {
      var head = text.substring(Math.max(0, text.length() - 24));
      return head.matches(".*(?:[如以]下|下面|内容|报告|信息|方式|是|为)：") && !head.matches(".*[此本该]报告：")
          ? List.of()
          : List.of(slip(text.length() - 1, text.length(), "：", "。"));
    }
    return isOpen(text) ? List.of(open(text)) : List.of();
  }

  private static Slip open(String text) {
    int from = Character.isLowSurrogate(text.charAt(text.length() - 1)) ? 2 : 1;
    int start = text.length() - Math.min(from, text.length());
    var end = text.substring(start);
    return new Slip(
        start,
        text.length(),
        Wording.of("rule.form.closing.message", text.substring(Math.max(0, text.length() - 8))),
        Wording.of("rule.form.closing.advice"),
        Optional.of(end + "。"));
  }

  private static Slip slip(int from, int to, String mark, String instead) {
    return new Slip(
        from,
        to,
        Wording.of("rule.form.closing.comma.message", mark),
        Wording.of("rule.form.closing.advice"),
        Optional.of(instead));
  }

  /// Whether a paragraph is a sentence that is not closed.
  private static boolean isOpen(String text) {
    char last = text.charAt(text.length() - 1);
    if ("。！？；：…!?;:.—－".indexOf(last) >= 0) {
      return false;
    }
    if ("”’）)》〉】\"".indexOf(last) >= 0 && isClosedWithin(text)) {
      return false;
    }
    boolean isNumberedTitle = NUMBERED.matcher(text).find() && text.length() <= LONG + 10;
    boolean isSentence = SENTENCE.matcher(text).find();
    return !LINE.matcher(text).find()
        && !(isNumberedTitle && text.indexOf('。') < 0)
        && (isSentence && text.length() > 12 || text.length() > LONG + 10);
  }

  /// Whether the sentence is closed within the bracket or the quotation at its end, or the whole
  /// paragraph is in brackets.
  private static boolean isClosedWithin(String text) {
    int open = Math.max(text.lastIndexOf('（'), text.lastIndexOf('('));
    if (open > 0 && "。！？".indexOf(text.charAt(open - 1)) >= 0) {
      return true;
    }
    int before = text.length() - 2;
    while (before > 0 && "”’）)》〉】\"".indexOf(text.charAt(before)) >= 0) {
      before--;
    }
    return before >= 0 && "。！？…".indexOf(text.charAt(before)) >= 0
        || "（(【".indexOf(text.charAt(0)) >= 0;
  }
}
