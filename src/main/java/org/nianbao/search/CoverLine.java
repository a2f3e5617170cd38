package org.nianbao.search;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.nianbao.draft.Cover;
import org.nianbao.edit.Place.Field;
import org.nianbao.search.Hit.Standing;

/// The fields of the cover that are typed, in the order in which they stand there.
enum CoverLine {
  UNIT(Field.UNIT, Cover::unit, Cover::withUnit),
  TITLE(Field.TITLE, Cover::title, Cover::withTitle),
  DATE(Field.DATE, Cover::date, Cover::withDate),
  CONTACT(Field.CONTACT, Cover::contact, Cover::withContact);

  private final Field field;
  private final Function<Cover, String> get;
  private final BiFunction<Cover, String, Cover> with;

  CoverLine(Field field, Function<Cover, String> get, BiFunction<Cover, String, Cover> with) {
    this.field = field;
    this.get = get;
    this.with = with;
  }

  Field field() {
    return field;
  }

  String text(Cover cover) {
    return get.apply(cover);
  }

  Cover with(Cover cover, String text) {
    return with.apply(cover, text);
  }

  /// The offered title follows unit and year until somebody types another.
  Standing standing(Cover cover) {
    return this == TITLE && cover.ownTitle().isBlank() ? Standing.FOLLOWING : Standing.TYPED;
  }
}
