package org.nianbao.statement;

import java.util.Arrays;
import java.util.Optional;
import org.nianbao.draft.CoverField;
import org.nianbao.form.Section;
import org.nianbao.wording.Wording;

/// A part of the report that is text: a typed field of the cover, the preface, or a written
/// section.
public enum Passage {
  /// 题名.
  TITLE("title", Section.COVER, Optional.of(CoverField.TITLE)),
  /// 单位.
  UNIT("unit", Section.COVER, Optional.of(CoverField.UNIT)),
  /// 日期.
  DATE("date", Section.COVER, Optional.of(CoverField.DATE)),
  /// 联系方式.
  CONTACT("contact", Section.COVER, Optional.of(CoverField.CONTACT)),
  /// 文首说明.
  PREFACE("preface", Section.COVER, Optional.empty()),
  /// 一、总体情况.
  OVERVIEW("overview", Section.OVERVIEW, Optional.empty()),
  /// 五、存在的主要问题及改进情况.
  PROBLEMS("problems", Section.PROBLEMS, Optional.empty()),
  /// 六、其他需要报告的事项.
  OTHER("other", Section.OTHER, Optional.empty());

  private final String id;
  private final Section section;
  private final Optional<CoverField> field;

  Passage(String id, Section section, Optional<CoverField> field) {
    this.id = id;
    this.section = section;
    this.field = field;
  }

  /// The prose of a section; that of the cover is the preface.
  ///
  /// @throws IllegalArgumentException if the section has no prose
  public static Passage of(Section section) {
    return Arrays.stream(values())
        .filter(one -> one.isProse() && one.section == section)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(section.id()));
  }

  /// The stable ASCII name used on the command line.
  public String id() {
    return id;
  }

  /// The section that it belongs to.
  public Section section() {
    return section;
  }

  /// The field of the cover that it is; empty where it is prose.
  public Optional<CoverField> field() {
    return field;
  }

  /// Whether it is prose, with paragraphs.
  public boolean isProse() {
    return field.isEmpty();
  }

  /// Its name for people, such as 文首说明.
  public String label() {
    return field
        .map(CoverField::label)
        .orElseGet(() -> this == PREFACE ? Wording.of("passage.preface") : section.heading());
  }
}
