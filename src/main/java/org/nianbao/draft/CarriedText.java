package org.nianbao.draft;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.nianbao.draft.Prose.Paragraph;
import org.nianbao.draft.Prose.Run;
import org.nianbao.form.Edition;

/// The text of one draft as it would stand in another: linked figures follow the other's cells. A
/// figure of cells that the other form lacks becomes plain text.
public final class CarriedText {
  private final Edition form;

  private CarriedText(Edition form) {
    this.form = form;
  }

  /// My draft with all the text of another one.
  public static Draft text(Draft mine, Draft other) {
    var prose = other.prose();
    if (!mine.edition().equals(other.edition())) {
      var carried = new CarriedText(mine.edition());
      prose = new HashMap<>(prose);
      prose.replaceAll((_, text) -> carried.prose(text));
    }
    return new Draft(
        mine.edition(), mine.cover(), mine.entries(), prose, mine.basis(), mine.unknown());
  }

  private Prose prose(Prose prose) {
    return new Prose(
        prose.paragraphs().stream()
            .map(paragraph ->
                new Paragraph(
                    paragraph.style(),
                    paragraph.runs().stream().map(this::run).toList(),
                    paragraph.unknown()))
            .toList());
  }

  private Run run(Run run) {
    return new Run(run.text(), run.weight(), run.figure().flatMap(this::figure), run.unknown());
  }

  private Optional<Figure> figure(Figure figure) {
    return switch (figure) {
      case Figure.Sum(var term) -> form.term(term.ids()).map(Figure.Sum::new);
      case Figure.Share(var part, var whole, int decimals) ->
          form.term(part.ids())
              .flatMap(
                  some -> form.term(whole.ids()).map(all -> new Figure.Share(some, all, decimals)));
    };
  }

  /// Paragraphs without the texts of their linked figures, which change with the cells.
  public static List<Paragraph> unfollowed(List<Paragraph> paragraphs) {
    return paragraphs.stream()
        .map(paragraph ->
            new Paragraph(
                paragraph.style(),
                paragraph.runs().stream().map(CarriedText::unfollowed).toList(),
                paragraph.unknown()))
        .toList();
  }

  private static Run unfollowed(Run run) {
    return run.figure().isPresent() ? new Run("", run.weight(), run.figure(), run.unknown()) : run;
  }
}
