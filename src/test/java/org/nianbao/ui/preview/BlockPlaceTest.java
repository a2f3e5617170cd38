package org.nianbao.ui.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nianbao.draft.Prose;
import org.nianbao.draft.Prose.Position;
import org.nianbao.edit.Place;
import org.nianbao.form.Section;
import org.nianbao.paper.Block;
import org.nianbao.paper.Manuscript;
import org.nianbao.paper.Pages;
import org.nianbao.paper.PaperSettings;
import org.nianbao.paper.TextLine;
import org.nianbao.statute.Statute;
import org.nianbao.word.WordDrafts;

class BlockPlaceTest {
  private static final String INDENT = "　　";

  private static Place at(int offset) {
    return new Place.InProse(Section.OTHER, new Position(0, offset));
  }

  @Test
  void typedIndentIsCountedInTheDraftAndNotOnPaper() {
    var draft =
        WordDrafts.blank(Statute.OF_2021.edition())
            .with(Section.OTHER, Prose.of(INDENT + "本年度没有收取信息处理费。"));
    var manuscript = Manuscript.of(draft, PaperSettings.OFFICIAL);
    var spot = BlockPlace.of(manuscript, at(INDENT.length() + 3)).orElseThrow();
    assertEquals(3, spot.offset());
    assertEquals(0, BlockPlace.of(manuscript, at(1)).orElseThrow().offset());
    for (var page : Pages.of(manuscript).pages()) {
      for (var placed : page.placed()) {
        if (manuscript.blocks().get(placed.block()) instanceof Block.Text
            && placed instanceof TextLine line) {
          var piece = line.pieces().getFirst();
          double character = (double) (piece.right() - piece.left()) / piece.text().length();
          assertEquals(
              Optional.of(at(INDENT.length() + 3)),
              BlockPlace.at(manuscript, page, piece.left() + 3.5 * character, line.top() + 1));
        }
      }
    }
  }
}
