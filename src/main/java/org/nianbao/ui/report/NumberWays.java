package org.nianbao.ui.report;

import org.nianbao.draft.Prose.Position;
import org.nianbao.edit.Place;
import org.nianbao.rule.ListedNumber;
import org.nianbao.search.Hit;
import org.nianbao.search.Hit.Origin;
import org.nianbao.ui.numbers.NumberActs;

/// Leads from a number in the list to its words in the text, and to its cells in the tables.
final class NumberWays implements NumberActs {
  private final Wayfinder ways;

  NumberWays(Wayfinder ways) {
    this.ways = ways;
  }

  @Override
  public void show(ListedNumber number) {
    ways.show(hit(number));
    ways.mark(number.cells());
  }

  @Override
  public void go(ListedNumber number) {
    ways.go(hit(number));
    ways.mark(number.cells());
  }

  @Override
  public void goToCells(ListedNumber number) {
    if (!number.cells().isEmpty()) {
      ways.light(number.cells());
    }
  }

  private static Hit hit(ListedNumber number) {
    var words = number.words();
    var passage = words.passage();
    var place =
        passage
            .field()
            .<Place>map(Place.OnCover::new)
            .orElseGet(() ->
                new Place.InProse(
                    passage.section(), new Position(words.paragraph(), words.from())));
    return new Hit(place, words.from(), words.to(), Origin.TYPED);
  }
}
