package org.nianbao.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Entry;
import org.nianbao.file.ContentTrouble;
import org.nianbao.file.RegularFile;
import org.nianbao.file.Trouble;
import org.nianbao.form.CellRef;
import org.nianbao.wording.Wording;

/// The result of reading a workbook into a draft: what would change, and what is not read. Nothing
/// changes until [#draft] is used.
///
/// @param before the draft that the workbook is read into
/// @param entries every cell that could be read, in the form's order, with its entry afterwards: a
///   blank one where the cell is blank or a total follows its sum
/// @param left what was not read, a sentence for each, in the workbook's order
/// @param stranger a warning if the workbook says that it is another unit's or year's, or does not
///   say whose it is; empty otherwise
public record SheetImport(
    Draft before, Map<CellRef, Entry> entries, List<String> left, Optional<String> stranger) {

  public SheetImport {
    entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    left = List.copyOf(left);
  }

  /// Whether a file is a workbook (`*.xlsx`), by its content.
  public static boolean isWorkbook(Path file) {
    try (var zip = new ZipFile(file.toFile())) {
      return zip.stream().anyMatch(entry -> entry.getName().startsWith("xl/"));
    } catch (IOException | IllegalArgumentException e) {
      return false;
    }
  }

  /// Reads a workbook for a draft.
  ///
  /// @throws Trouble if there is no such file, it cannot be read, or it does not hold the tables of
  ///   the draft's edition
  public static SheetImport read(Path file, Draft onto) throws Trouble {
    if (Files.isDirectory(file)) {
      throw new Trouble(Wording.of("sheet.isFolder", file));
    }
    try {
      return parse(bytes(file), onto);
    } catch (ContentTrouble e) {
      throw new Trouble(Wording.of("sheet.in", file, e.getMessage()), e);
    } catch (IOException e) {
      throw Trouble.reading(file, e);
    }
  }

  private static byte[] bytes(Path file) throws IOException {
    try {
      return RegularFile.read(file, Archive.MOST_BYTES);
    } catch (RegularFile.TooLong e) {
      throw new ContentTrouble(Wording.of("sheet.huge"), e);
    }
  }

  /// Reads the bytes of a workbook.
  ///
  /// @throws ContentTrouble if they are not a workbook with the tables of the draft's edition
  static SheetImport parse(byte[] bytes, Draft onto) throws ContentTrouble {
    try (var workbook = Archive.open(bytes)) {
      return new SheetReader(workbook, onto).read();
    } catch (ContentTrouble e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // POI reads lazily: a malformed part may show only now.
      throw new ContentTrouble(Wording.of("sheet.damaged"), e);
    }
  }

  /// The same result for a draft that has changed meanwhile.
  public SheetImport onto(Draft draft) {
    return new SheetImport(draft, entries, left, stranger);
  }

  /// The entries that differ from those of the draft.
  public Map<CellRef, Entry> changes() {
    return before.changes(entries);
  }

  /// How many filled cells become blank. Totals are not counted, since they then show their sum.
  public int cleared() {
    return (int)
        changes().entrySet().stream()
            .filter(change -> change.getValue() instanceof Entry.Blank)
            .filter(change -> !before.edition().tableOf(change.getKey()).isTotal(change.getKey()))
            .count();
  }

  /// The changes in words for the user, a line for each: where, and from what to what.
  public List<String> lines() {
    return changes().entrySet().stream()
        .map(change ->
            Wording.of(
                "sheet.change",
                change.getKey().label(),
                said(change.getKey(), before.entry(change.getKey())),
                said(change.getKey(), change.getValue())))
        .toList();
  }

  private String said(CellRef cell, Entry entry) {
    if (entry instanceof Entry.Blank) {
      return before.edition().tableOf(cell).isTotal(cell)
          ? Wording.of("sheet.follows")
          : Wording.of("sheet.blank");
    }
    return entry.text();
  }

  /// The draft with what was read.
  public Draft draft() {
    return before.with(entries);
  }
}
