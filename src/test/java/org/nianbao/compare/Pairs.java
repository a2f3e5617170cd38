package org.nianbao.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;
import org.nianbao.Reports;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Prose;
import org.nianbao.draft.Prose.Paragraph;
import org.nianbao.draft.Prose.Run;
import org.nianbao.draft.Prose.Style;
import org.nianbao.file.ArbitraryDrafts;
import org.nianbao.file.Rounds;
import org.nianbao.form.Section;

/// Drafts of one form that have something in common: each is the other one after some edits.
final class Pairs {
  private Pairs() {}

  /// Makes a claim about many pairs, the same every time.
  ///
  /// @param count how many in full; a quarter of them in every build
  static void tries(int count, BiConsumer<Draft, Draft> claim) {
    for (long seed = 0; seed < Rounds.of(Math.ceilDiv(count, 4), count); seed++) {
      var random = new Random(seed);
      var drafts = new ArbitraryDrafts(random);
      var mine = drafts.next();
      var other = random.nextInt(4) == 0 ? drafts.next() : mine;
      while (other.edition() != mine.edition()) {
        other = drafts.next();
      }
      for (int i = random.nextInt(12); i > 0; i--) {
        other = edited(other, drafts.next(), random);
      }
      try {
        claim.accept(mine, other);
      } catch (AssertionError | RuntimeException e) {
        throw new AssertionError("seed " + seed + ": " + e, e);
      }
    }
  }

  private static Draft edited(Draft draft, Draft stranger, Random random) {
    switch (random.nextInt(6)) {
      case 0:
        return draft.withCover(stranger.cover());
      case 1:
        var cells = Reports.cells(draft.edition());
        var cell = cells.get(random.nextInt(cells.size()));
        return draft.typed(cell.ref(), stranger.entry(cell.ref()).text());
      case 2:
        var unknown = new HashMap<>(draft.unknown());
        unknown.put("/later" + random.nextInt(3), "" + random.nextInt(3));
        return draft.withUnknown(unknown);
      default:
        var sections = Section.values();
        var section = sections[random.nextInt(sections.length)];
        return draft.edition().table(section).isPresent()
            ? draft
            : draft.with(section, edited(draft.prose(section), stranger.prose(section), random));
    }
  }

  private static Prose edited(Prose prose, Prose stranger, Random random) {
    var paragraphs = new ArrayList<>(prose.paragraphs());
    int at = random.nextInt(paragraphs.size() + 1);
    switch (random.nextInt(5)) {
      case 0 -> paragraphs.addAll(at, stranger.paragraphs());
      case 1 -> paragraphs.add(at, Paragraph.of(Style.BODY, ""));
      case 2 -> paragraphs.subList(random.nextInt(at + 1), at).clear();
      default -> {
        if (at < paragraphs.size()) {
          var paragraph = paragraphs.get(at);
          paragraphs.set(
              at,
              random.nextBoolean()
                  ? paragraph.with(Style.values()[random.nextInt(3)])
                  : paragraph.append(new Paragraph(Style.BODY, List.of(Run.bold("另")), Map.of())));
        }
      }
    }
    return new Prose(paragraphs);
  }
}
