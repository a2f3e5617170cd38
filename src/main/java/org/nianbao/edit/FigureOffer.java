package org.nianbao.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Figure;
import org.nianbao.draft.Prose.Position;
import org.nianbao.draft.Prose.Run;
import org.nianbao.draft.Totals;
import org.nianbao.form.Section;
import org.nianbao.rule.Findings;
import org.nianbao.statement.Mention;

/// A number typed into the text that is exactly that of the tables, and could be a linked figure
/// without a change of what is read.
///
/// @param section where it stands
/// @param mention the number
/// @param figure the cell or sum that it states
public record FigureOffer(Section section, Mention mention, Figure figure) {

  /// The offers of a draft, in its order.
  public static List<FigureOffer> of(Findings findings) {
    var offers = new ArrayList<FigureOffer>();
    for (var section : Section.values()) {
      for (var mention : findings.text().mentions(section)) {
        mention
            .equal(findings.totals())
            .filter(figure -> isExact(mention, figure, findings.totals()))
            .ifPresent(figure -> offers.add(new FigureOffer(section, mention, figure)));
      }
    }
    return offers;
  }

  private static boolean isExact(Mention mention, Figure.Sum figure, Totals totals) {
    return figure.value(totals).filter(one -> one.compareTo(mention.number()) == 0).isPresent();
  }

  /// A draft with some of its own offers as linked figures.
  static Draft linked(Draft draft, List<FigureOffer> offers) {
    var next = draft;
    var lastFirst = Comparator.comparing(FigureOffer::at, FigureOffer::compare).reversed();
    for (var offer : offers.stream().sorted(lastFirst).toList()) {
      next = offer.linked(next);
    }
    return next;
  }

  private static int compare(Position one, Position other) {
    return one.paragraph() == other.paragraph()
        ? Integer.compare(one.offset(), other.offset())
        : Integer.compare(one.paragraph(), other.paragraph());
  }

  /// Where the number begins.
  public Position at() {
    return new Position(mention.paragraph(), mention.from());
  }

  private Draft linked(Draft draft) {
    var prose = draft.prose(section);
    var weight = prose.get(mention.paragraph()).weightAt(mention.from() + 1);
    var end = new Position(mention.paragraph(), mention.to());
    return draft.with(section, prose.remove(at(), end).insert(at(), Run.of(figure, weight)));
  }
}
