package org.nianbao.draft;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/// The fields of the cover, 封面, in the order in which they stand there.
public enum CoverField {
  /// 单位.
  UNIT("单位", Cover::unit, Cover::withUnit, (mine, other) -> mine.withUnit(other.unit())),
  /// 单位类别, chosen and not typed.
  KIND(
      "单位类别",
      cover -> cover.kind().label(),
      CoverField::chosen,
      (mine, other) -> mine.withKind(other.kind())),
  /// 年度, chosen and not typed.
  YEAR(
      "年度",
      cover -> Integer.toString(cover.year()),
      CoverField::chosen,
      (mine, other) -> mine.withYear(other.year())),
  /// 题名.
  TITLE(
      "题名", Cover::title, CoverField::withTitle, (mine, other) -> mine.withTitle(other.ownTitle())),
  /// 日期.
  DATE("日期", Cover::date, Cover::withDate, (mine, other) -> mine.withDate(other.date())),
  /// 联系方式.
  CONTACT(
      "联系方式",
      Cover::contact,
      Cover::withContact,
      (mine, other) -> mine.withContact(other.contact()));

  private static final List<CoverField> TYPED =
      Arrays.stream(values()).filter(CoverField::isTyped).toList();

  private final String label;
  private final Function<Cover, String> text;
  private final BiFunction<Cover, String, Cover> with;
  private final BiFunction<Cover, Cover, Cover> taken;

  CoverField(
      String label,
      Function<Cover, String> text,
      BiFunction<Cover, String, Cover> with,
      BiFunction<Cover, Cover, Cover> taken) {
    this.label = label;
    this.text = text;
    this.with = with;
    this.taken = taken;
  }

  /// The fields that are typed; the others are chosen from a list.
  public static List<CoverField> typed() {
    return TYPED;
  }

  private boolean isTyped() {
    return this != KIND && this != YEAR;
  }

  /// The name of the field, for people.
  public String label() {
    return label;
  }

  /// The text of the field as people see it; empty while it is not filled in. The title of a cover
  /// without a typed one is the offered one.
  public String text(Cover cover) {
    return text.apply(cover);
  }

  /// A copy of a cover with another text in this field.
  ///
  /// @throws IllegalArgumentException if the field is chosen from a list, not typed
  public Cover with(Cover cover, String typed) {
    return with.apply(cover, typed);
  }

  /// A copy of a cover with this field taken from another cover.
  public Cover taken(Cover mine, Cover other) {
    return taken.apply(mine, other);
  }

  /// Whether two covers differ in this field. Two offered titles never differ, since nobody typed
  /// them; they follow unit and year.
  public boolean differs(Cover mine, Cover other) {
    return !taken(mine, other).equals(mine);
  }

  /// Sets the title. A text equal to the offered title is not stored, so that the title goes on
  /// following unit and year.
  private static Cover withTitle(Cover cover, String title) {
    return cover.withTitle(title.equals(cover.offeredTitle()) ? "" : title);
  }

  private static Cover chosen(Cover cover, String typed) {
    throw new IllegalArgumentException("chosen, not typed: " + typed);
  }
}
