package org.nianbao.workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import org.nianbao.draft.Cover;
import org.nianbao.draft.Draft;
import org.nianbao.file.Trouble;
import org.nianbao.recognition.Recogniser;
import org.nianbao.recognition.Recognition;
import org.nianbao.sheet.SheetImport;
import org.nianbao.text.PlainText;
import org.nianbao.wording.Wording;

/// The figures that are found in a report of any format, for the open draft.
final class DocumentFigures {
  private DocumentFigures() {}

  /// Finds the figures of a document. A cell that is blank there stays as it is in the draft; one
  /// whose reading is not sure is left out, and listed with its question.
  ///
  /// @throws Trouble if the document cannot be read, has no report, several of which not one is the
  ///   draft's, one of another edition, or one in which a row of the form stands twice
  static SheetImport in(Path file, Draft onto) throws Trouble {
    var found = Recogniser.in(file, onto.cover());
    var other = found.draft();
    if (other.edition() != onto.edition()) {
      throw new Trouble(
          Wording.of(
              "import.edition", file, other.edition().document(), onto.edition().document()));
    }
    if (!found.repeated().isEmpty()) {
      throw new Trouble(Wording.of("cli.import.twice", file, String.join("；", found.repeated())));
    }
    var entries = found.entries();
    entries.keySet().removeIf(cell -> found.cells().get(cell).state() != Recognition.State.CERTAIN);
    var left = new ArrayList<String>();
    found.decisions().stream()
        .filter(decision -> !decision.readings().isEmpty())
        .forEach(
            decision -> left.add(Wording.of("import.undecided", decision.about(), decision.why())));
    return new SheetImport(onto, entries, left, stranger(found, onto.cover()));
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
}
