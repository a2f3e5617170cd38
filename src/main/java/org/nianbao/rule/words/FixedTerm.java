package org.nianbao.rule.words;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A name that is always written the same way.
///
/// @param name the name
/// @param tolerance how far a text may be off and still mean it
record FixedTerm(String name, Tolerance tolerance) {
  private static final int MEDIUM = 8;
  private static final int LONG = 13;

  /// How far a text may be off and still mean a name.
  enum Tolerance {
    /// One character left out inside, written twice, or taken for one that sounds alike, or two
    /// swapped. Any other character in its place would make another word, in a short name.
    SHORT(1),
    /// One change.
    MEDIUM(1),
    /// Two changes.
    LONG(2);

    private final int most;

    Tolerance(int most) {
      this.most = most;
    }

    /// How many changes there may be.
    int most() {
      return most;
    }
  }

  /// A name with the tolerance that its length asks for.
  static FixedTerm of(String name) {
    int length = name.length();
    return new FixedTerm(
        name,
        length < MEDIUM ? Tolerance.SHORT : length < LONG ? Tolerance.MEDIUM : Tolerance.LONG);
  }

  /// The parts of the name, more than there may be changes: one of them stands in every text that
  /// means it. Two swapped characters may be of two parts, which matters where there are but two.
  Stream<Piece> pieces() {
    int parts = tolerance == Tolerance.SHORT ? 3 : tolerance.most + 1;
    return IntStream.range(0, parts)
        .mapToObj(part -> {
          int from = name.length() * part / parts;
          return new Piece(from, name.substring(from, name.length() * (part + 1) / parts));
        });
  }

  /// A part of a name.
  ///
  /// @param from its offset in the name
  record Piece(int from, String text) {}

  /// Statutory names, parts, rows and documents.
  static List<FixedTerm> all() {
    return Stream.of(
            "中华人民共和国政府信息公开条例",
            "中华人民共和国政府信息公开工作年度报告格式",
            "国务院办公厅政府信息与政务公开办公室",
            "政府信息公开工作年度报告有关事项的通知",
            "政府信息公开信息处理费管理办法",
            "政府信息公开工作年度报告",
            "政府信息公开工作领导小组",
            "政府信息公开申请",
            "政府信息公开指南",
            "政府信息公开目录",
            "政府信息公开",
            "依申请公开",
            "信息处理费",
            "行政规范性文件",
            "行政事业性收费",
            "法人或其他组织",
            "法人和其他组织",
            "法人或者其他组织",
            "其他需要报告的事项",
            "信息公开平台建设",
            "本机关不掌握相关政府信息",
            "没有现成信息需要另行制作",
            "补正后申请内容仍不明确",
            "无正当理由大量反复申请",
            "信访举报投诉类申请",
            "要求提供公开出版物",
            "其他法律行政法规禁止公开",
            "保护第三方合法权益",
            "三类内部事务信息",
            "四类过程性信息",
            "行政执法案卷",
            "行政查询事项",
            "结转下年度继续办理")
        .map(FixedTerm::of)
        .toList();
  }
}
