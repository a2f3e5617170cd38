package org.nianbao.workspace;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.nianbao.draft.Cover;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Totals;
import org.nianbao.file.Trouble;
import org.nianbao.recognition.Recogniser;
import org.nianbao.recognition.Recognition;
import org.nianbao.sheet.SheetImport;
import org.nianbao.text.PlainText;
import org.nianbao.wording.Wording;

/// The figures that are found in a report of any format, for the open draft.
///
/// @param figures the figures, of rows with several readings those of the chosen one
/// @param found the report
record DocumentFigures(SheetImport figures, Recognition found) {

  /// Finds the figures of a document. A cell that is blank there stays as it is in the draft, which
  /// is said.
  ///
  /// @throws Trouble if the document cannot be read, has no report, several of which not one is the
  ///   draft's, one of another edition or of two, or one in which a row of the form stands twice
  static DocumentFigures in(Path file, Draft onto) throws Trouble {
    var found = Recogniser.in(file, onto.cover());
    var other = found.draft();
    if (other.edition() != onto.edition()) {
      throw new Trouble(
          Wording.of(
              "import.edition", file, other.edition().document(), onto.edition().document()));
    }
    if (found.isOfTwoEditions()) {
      throw new Trouble(Wording.of("cli.import.editions", file));
    }
    if (!found.repeated().isEmpty()) {
      throw new Trouble(Wording.of("cli.import.twice", file, String.join("；", found.repeated())));
    }
    return new DocumentFigures(figures(found, onto), found);
  }

  private static SheetImport figures(Recognition found, Draft onto) {
    return new SheetImport(
        onto,
        Totals.settled(onto, found.entries()),
        kept(found, onto),
        stranger(found, onto.cover()));
  }

  private static List<String> kept(Recognition found, Draft onto) {
    return found.kept(onto).stream()
        .map(cell -> Wording.of("import.kept", cell.label(), onto.entry(cell).text()))
        .toList();
  }

  private static Optional<String> stranger(Recognition found, Cover own) {
    var its = found.draft().cover();
    return found.isOf(own)
        ? Optional.empty()
        : Optional.of(
            Wording.of(
                "import.stranger",
                PlainText.of(its.unit()),
                its.year(),
                PlainText.of(own.unit()),
                own.year()));
  }

  /// The same figures for a draft that has changed meanwhile.
  DocumentFigures onto(Draft draft) {
    return new DocumentFigures(figures(found, draft), found);
  }

  /// How many decisions about figures are open.
  int questions() {
    return found.choices().size();
  }

  /// The draft with the figures, and a mark on each cell whose place in the document is not
  /// certain.
  Draft draft() {
    var next = figures.draft();
    var basis = next.basis();
    var inferred = new HashMap<>(basis.inferred());
    inferred.putAll(found.marked().basis().inferred());
    return next.with(basis.withInferred(inferred));
  }
}
