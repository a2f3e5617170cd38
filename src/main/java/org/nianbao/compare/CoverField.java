package org.nianbao.compare;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.nianbao.draft.Cover;
import org.nianbao.wording.Wording;

/// The fields of the cover, in the order in which they stand there.
public enum CoverField {
  UNIT(Cover::unit, (mine, other) -> mine.withUnit(other.unit())),
  KIND(cover -> cover.kind().label(), (mine, other) -> mine.withKind(other.kind())),
  YEAR(
      cover -> Wording.of("cover.year.item", cover.year()),
      (mine, other) -> mine.withYear(other.year())),
  TITLE(CoverField::title, (mine, other) -> mine.withTitle(other.ownTitle())),
  DATE(Cover::date, (mine, other) -> mine.withDate(other.date())),
  CONTACT(Cover::contact, (mine, other) -> mine.withContact(other.contact()));

  private final Function<Cover, String> text;
  private final BiFunction<Cover, Cover, Cover> taken;

  CoverField(Function<Cover, String> text, BiFunction<Cover, Cover, Cover> taken) {
    this.text = text;
    this.taken = taken;
  }

  /// What the field is called.
  public String label() {
    return switch (this) {
      case UNIT -> Wording.of("cover.unit");
      case KIND -> Wording.of("cover.kind");
      case YEAR -> Wording.of("cover.year");
      case TITLE -> Wording.of("cover.title");
      case DATE -> Wording.of("cover.date");
      case CONTACT -> Wording.of("cover.contact");
    };
  }

  /// What stands in it, for people.
  String text(Cover cover) {
    var written = text.apply(cover);
    return written.isEmpty() ? Wording.of("severity.blank") : written;
  }

  /// A cover with this field of another one.
  Cover taken(Cover mine, Cover other) {
    return taken.apply(mine, other);
  }

  /// Whether two covers differ in it. A title that is made from unit and year is not one of its
  /// own.
  boolean differs(Cover mine, Cover other) {
    return !taken(mine, other).equals(mine);
  }

  private static String title(Cover cover) {
    return cover.ownTitle().isEmpty()
        ? Wording.of("compare.title.offered", cover.title())
        : cover.ownTitle();
  }
}
