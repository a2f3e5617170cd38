package org.nianbao.rule.county;

import java.util.regex.Pattern;
import org.nianbao.statement.Numeral.Kind;
import org.nianbao.statement.ReadParagraph;
import org.nianbao.wording.Wording;

/// What a county may ask section one to count.
public enum Counted {
  /// What was published on the website.
  WEBSITE("website", "网站|门户|政务网"),
  /// What was published by 政务新媒体.
  NEW_MEDIA("new_media", "新媒体|微信|公众号|微博|客户端|抖音|头条|视频号"),
  /// Issues of the gazette, or what was put on notice boards.
  GAZETTE("gazette", "公报|公告栏|公示栏|公开栏|宣传栏"),
  /// Interpretations of policies.
  INTERPRETATION("interpretation", "解读"),
  /// Answers to what concerns the public.
  RESPONSE("response", "回应|回复|留言|来信|信箱");

  private static final Pattern SENTENCE = Pattern.compile("[^。！？；;]++");
  private static final Pattern NOTHING = Pattern.compile("[未无]|没有");

  private final String id;
  private final Pattern words;

  Counted(String id, String words) {
    this.id = id;
    this.words = Pattern.compile(words);
  }

  /// The stable ASCII name used in files.
  public String id() {
    return id;
  }

  /// Its name for people.
  public String label() {
    return switch (this) {
      case WEBSITE -> Wording.of("county.counted.website");
      case NEW_MEDIA -> Wording.of("county.counted.new_media");
      case GAZETTE -> Wording.of("county.counted.gazette");
      case INTERPRETATION -> Wording.of("county.counted.interpretation");
      case RESPONSE -> Wording.of("county.counted.response");
    };
  }

  /// Whether a sentence of a paragraph counts it, or says that there was nothing.
  boolean isCountedIn(ReadParagraph paragraph) {
    var sentences = SENTENCE.matcher(paragraph.text());
    while (sentences.find()) {
      int from = sentences.start();
      int to = sentences.end();
      if (words.matcher(sentences.group()).find()
          && (NOTHING.matcher(sentences.group()).find() || hasCount(paragraph, from, to))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasCount(ReadParagraph paragraph, int from, int to) {
    return paragraph.mentions().stream()
        .anyMatch(one -> one.kind() == Kind.COUNT && one.from() >= from && one.to() <= to);
  }
}
