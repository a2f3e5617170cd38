package org.nianbao.rule;

import org.nianbao.wording.Wording;

/// How serious a finding is, the most serious first: lists of findings are sorted in this order.
public enum Severity {
  /// 错误: must be corrected; the report contradicts itself or the form.
  ERROR("error"),
  /// 提示: look at it; it may be right.
  WARNING("warning"),
  /// 未填: not filled in yet.
  BLANK("blank");

  private final String id;

  Severity(String id) {
    this.id = id;
  }

  /// The stable name in the command line's output.
  public String id() {
    return id;
  }

  /// Its name for people: 错误, 提示 or 未填.
  public String label() {
    return switch (this) {
      case ERROR -> Wording.of("severity.error");
      case WARNING -> Wording.of("severity.warning");
      case BLANK -> Wording.of("severity.blank");
    };
  }

  /// A number of findings in words, such as 错误 3 处.
  public String counted(int number) {
    return switch (this) {
      case ERROR -> Wording.of("count.error", number);
      case WARNING -> Wording.of("count.warning", number);
      case BLANK -> Wording.of("count.blank", number);
    };
  }

  /// What so many of them mean for the whole report, such as 有 3 处错误.
  String verdict(int number) {
    return switch (this) {
      case ERROR -> Wording.of("verdict.errors", number);
      case WARNING -> Wording.of("verdict.warnings", number);
      case BLANK -> Wording.of("verdict.blanks", number);
    };
  }
}
