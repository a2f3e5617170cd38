package org.nianbao.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Set;
import java.util.function.Consumer;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Totals;
import org.nianbao.file.Disk;
import org.nianbao.file.DraftFile;
import org.nianbao.file.OpenDraft;
import org.nianbao.file.Trouble;
import org.nianbao.form.CellRef;
import org.nianbao.recognition.Recognition;
import org.nianbao.wording.Wording;

/// The figures of a report in any format going into a draft of the same report.
///
/// @param file the document
/// @param target the draft's file
/// @param opened the draft
record FoundFigures(Path file, Path target, DraftFile.Opened opened) {

  /// Puts the figures that were found into the draft, as one save. Cells that the document has
  /// blank stay as they are, which is said; a total that equals its sum follows it; a cell that
  /// gets a figure whose place is not certain is marked so.
  ///
  /// @param say takes what was done, a sentence each
  /// @throws Trouble if unit, year or edition differ, the document's tables are of two editions, a
  ///   row of the form stands twice in the document, the draft cannot be written, or somebody else
  ///   is working on it
  void into(Recognition found, Consumer<String> say) throws Trouble {
    requireSame(found);
    var draft = opened.draft();
    var changes = draft.changes(Totals.settled(draft, found.entries()));
    if (!changes.isEmpty()) {
      try (var held = OpenDraft.hold(Disk.ofUser(), target, opened)) {
        held.save(marked(draft.with(changes), found, changes.keySet()));
      }
    }
    new ImportReport(found).lines().forEach(say);
    var kept = found.kept(draft);
    if (!kept.isEmpty()) {
      var labels = kept.stream().map(CellRef::label).toList();
      say.accept(Wording.of("cli.import.kept", labels.size(), Wording.listed(labels)));
    }
    say.accept(
        changes.isEmpty()
            ? Wording.of("cli.import.same", file)
            : Wording.of("cli.import.done", target, changes.size()));
  }

  private static Draft marked(Draft draft, Recognition found, Set<CellRef> changed) {
    var inferred = new HashMap<>(found.marked().basis().inferred());
    inferred.keySet().retainAll(changed);
    inferred.putAll(draft.basis().inferred());
    return draft.with(draft.basis().withInferred(inferred));
  }

  private void requireSame(Recognition found) throws Trouble {
    var own = opened.draft();
    var other = found.draft();
    if (other.edition() != own.edition()) {
      throw new Trouble(
          Wording.of(
              "cli.import.edition",
              file,
              other.edition().document(),
              target,
              own.edition().document()));
    }
    if (found.isOfTwoEditions()) {
      throw new Trouble(Wording.of("cli.import.editions", file));
    }
    if (!found.isOf(own.cover())) {
      throw new Trouble(
          Wording.of(
              "cli.import.other",
              file,
              other.cover().unit(),
              other.cover().year(),
              target,
              own.cover().unit(),
              own.cover().year()));
    }
    if (!found.repeated().isEmpty()) {
      throw new Trouble(Wording.of("cli.import.twice", file, String.join("；", found.repeated())));
    }
  }
}
