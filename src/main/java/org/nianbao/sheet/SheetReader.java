package org.nianbao.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Entry;
import org.nianbao.draft.Totals;
import org.nianbao.file.ContentTrouble;
import org.nianbao.form.Cell;
import org.nianbao.form.CellRef;
import org.nianbao.form.Table;
import org.nianbao.wording.Wording;

/// Reads one workbook for one draft.
final class SheetReader {
  /// The most cells outside a table that are listed one by one; further ones are only counted.
  private static final int LISTED = 20;

  private final XSSFWorkbook workbook;
  private final Draft onto;
  private final Optional<Passport> passport;
  private final Map<CellRef, Entry> entries = new LinkedHashMap<>();
  private final List<String> left = new ArrayList<>();

  /// Totals with our formula. A total that was typed is exported with it too, if it equals its sum.
  private final List<CellRef> following = new ArrayList<>();

  /// Totals with another formula, whose result may equal the sum all the same.
  private final Map<CellRef, Entry> calculated = new LinkedHashMap<>();

  SheetReader(XSSFWorkbook workbook, Draft onto) {
    this.workbook = workbook;
    this.onto = onto;
    this.passport = Passport.in(workbook.getProperties());
  }

  /// Reads the whole workbook.
  ///
  /// @throws ContentTrouble if it does not hold the tables of the draft's edition
  SheetImport read() throws ContentTrouble {
    var stranger = stranger();
    var layouts = layouts();
    for (var sheet : sheets()) {
      var layout = layouts.get(sheet);
      if (layout == null) {
        leave(sheet);
      } else {
        var sight = Sight.of(sheet);
        for (var cell : layout.table().cells()) {
          if (sight.hides(layout.address(cell.box()))) {
            leaveHidden(sheet, layout, cell);
          } else {
            take(sheet, layout, cell);
          }
        }
        leaveRest(sheet, layout);
      }
    }
    settle();
    return new SheetImport(onto, inOrder(), left, stranger);
  }

  private List<XSSFSheet> sheets() {
    return IntStream.range(0, workbook.getNumberOfSheets()).mapToObj(workbook::getSheetAt).toList();
  }

  private Optional<String> stranger() throws ContentTrouble {
    if (passport.isEmpty()) {
      return Optional.of(Wording.of("sheet.unmarked"));
    }
    var theirs = passport.get();
    var ours = Passport.of(onto);
    if (!theirs.edition().equals(ours.edition())) {
      throw new ContentTrouble(Wording.of("sheet.edition", theirs.edition(), ours.edition()));
    }
    return theirs.equals(ours)
        ? Optional.empty()
        : Optional.of(
            Wording.of("sheet.stranger", theirs.unit(), theirs.year(), ours.unit(), ours.year()));
  }

  /// The sheets of the tables, each with its layout: the sheet of a table's name, or any other that
  /// has the table's labels.
  private Map<XSSFSheet, Layout> layouts() throws ContentTrouble {
    var layouts = new HashMap<XSSFSheet, Layout>();
    for (var table : onto.edition().tables()) {
      var layout = layout(table, layouts);
      if (layout.isEmpty()) {
        left.add(Wording.of("sheet.left.table", SheetExport.name(table.section())));
      }
    }
    if (layouts.isEmpty()) {
      throw new ContentTrouble(Wording.of("sheet.noTables"));
    }
    return layouts;
  }

  private Optional<Layout> layout(Table table, Map<XSSFSheet, Layout> taken) throws ContentTrouble {
    var named =
        Optional.ofNullable(workbook.getSheet(SheetExport.name(table.section())))
            .filter(sheet -> !Sight.isHidden(sheet));
    var shown = sheets().stream().filter(sheet -> !Sight.isHidden(sheet));
    var candidates = Stream.concat(named.stream(), shown).distinct().toList();
    Optional<ContentTrouble> trouble = Optional.empty();
    var found = new LinkedHashMap<XSSFSheet, Layout>();
    for (var sheet : candidates) {
      try {
        if (!taken.containsKey(sheet)) {
          found.put(sheet, Layout.find(table, sheet));
        }
      } catch (ContentTrouble e) {
        trouble = trouble.isEmpty() && named.isPresent() ? Optional.of(e) : trouble;
      }
    }
    if (found.isEmpty() && trouble.isPresent()) {
      throw trouble.get();
    }
    requireOne(found.keySet());
    for (var one : found.entrySet()) {
      Doubles.requireNone(one.getKey());
      one.getValue().requireOnce(one.getKey());
      taken.put(one.getKey(), one.getValue());
    }
    return found.values().stream().findFirst();
  }

  /// Refuses two sheets with the same table: a copy of a sheet may have other numbers for the same
  /// cells.
  private static void requireOne(Collection<XSSFSheet> sheets) throws ContentTrouble {
    if (sheets.size() > 1) {
      var names = sheets.stream().map(XSSFSheet::getSheetName).toList();
      throw new ContentTrouble(Wording.of("sheet.copies", Wording.quoted(names)));
    }
  }

  private void take(XSSFSheet sheet, Layout layout, Cell cell) {
    var at = layout.address(cell.box());
    var there = cell(sheet, at);
    var term = layout.table().sums().get(cell.ref());
    boolean isFormula = there != null && there.getCellType() == CellType.FORMULA;
    if (term != null && isFormula && Formula.stands(there.getCellFormula(), term, layout.cells())) {
      entries.put(cell.ref(), Entry.BLANK);
      following.add(cell.ref());
      return;
    }
    ShownValue.aside(there)
        .forEach(what ->
            left.add(Wording.of("sheet.left.part", cell.ref().label(), place(sheet, at), what)));
    switch (ShownValue.of(there).in(cell.kind())) {
      case ShownValue.Unfit(var what) ->
          left.add(Wording.of("sheet.left.cell", cell.ref().label(), place(sheet, at), what));
      case ShownValue.Number(var text, _) -> put(cell, text, isFormula);
      case ShownValue.Text(var text) -> put(cell, text, isFormula);
    }
  }

  /// Lists a hidden cell as not read, since nobody saw its content; a hidden blank cell does not
  /// clear the draft's cell.
  private void leaveHidden(XSSFSheet sheet, Layout layout, Cell cell) {
    var at = layout.address(cell.box());
    var there = cell(sheet, at);
    if (there != null && !ShownValue.isBlank(there)) {
      var what = Wording.of("sheet.unfit.unseen", quoted(there));
      left.add(Wording.of("sheet.left.cell", cell.ref().label(), place(sheet, at), what));
    }
  }

  private void put(Cell cell, String text, boolean isFormula) {
    var entry = read(cell, text);
    if (isFormula && onto.edition().tableOf(cell.ref()).isTotal(cell.ref())) {
      calculated.put(cell.ref(), entry);
    } else {
      entries.put(cell.ref(), entry);
    }
  }

  /// The entry for a text of the workbook. A text too long for Excel was cut off on export: if the
  /// rest of it is unchanged, the draft's own entry is kept.
  private Entry read(Cell cell, String text) {
    var here = onto.entry(cell.ref());
    return StoredEntry.of(cell.kind(), here) instanceof StoredEntry.Text(var written)
            && written.equals(text)
        ? here
        : Entry.parse(cell.kind(), text);
  }

  /// Decides which totals follow their sum. One that was typed in the draft stays so while it
  /// equals its sum. One with another formula follows its sum if both come to the same number.
  private void settle() {
    var totals = Totals.of(onto.with(entries));
    for (var total : following) {
      if (totals.sumOf(total).orElseThrow().is(onto.entry(total))) {
        entries.put(total, onto.entry(total));
      }
    }
    calculated.forEach((total, entry) -> {
      entries.put(total, Entry.BLANK);
      var sum = Totals.of(onto.with(entries)).sumOf(total).orElseThrow();
      boolean isSame =
          sum.state() != Totals.State.EMPTY
              && entry.value().filter(value -> value.compareTo(sum.value()) == 0).isPresent();
      entries.put(total, isSame ? Entry.BLANK : entry);
    });
  }

  private Map<CellRef, Entry> inOrder() {
    var ordered = new LinkedHashMap<CellRef, Entry>();
    for (var table : onto.edition().tables()) {
      for (var cell : table.cells()) {
        var entry = entries.get(cell.ref());
        if (entry != null) {
          ordered.put(cell.ref(), entry);
        }
      }
    }
    return ordered;
  }

  private static @Nullable XSSFCell cell(XSSFSheet sheet, CellAddress at) {
    var row = sheet.getRow(at.getRow());
    return row == null ? null : row.getCell(at.getColumn());
  }

  /// Lists a sheet that holds none of the tables as not read, unless it is blank.
  private void leave(XSSFSheet sheet) {
    for (var row : sheet) {
      for (var cell : row) {
        if (cell instanceof XSSFCell there && !ShownValue.isBlank(there)) {
          left.add(
              Sight.isHidden(sheet)
                  ? Wording.of("sheet.left.hidden", sheet.getSheetName())
                  : Wording.of("sheet.left.sheet", sheet.getSheetName()));
          return;
        }
      }
    }
  }

  /// Lists the cells outside a table, and the comments of colleagues, as not read.
  private void leaveRest(XSSFSheet sheet, Layout layout) {
    var places = layout.places();
    int more = 0;
    int listed = 0;
    for (var row : sheet) {
      for (var cell : row) {
        if (cell instanceof XSSFCell there
            && !places.contains(there.getAddress())
            && !ShownValue.isBlank(there)
            && !isLine(there, layout)) {
          if (listed++ < LISTED) {
            left.add(
                Wording.of("sheet.left.place", quoted(there), place(sheet, there.getAddress())));
          } else {
            more++;
          }
        }
      }
    }
    if (more > 0) {
      left.add(Wording.of("sheet.left.more", sheet.getSheetName(), more));
    }
    sheet
        .getCellComments()
        .forEach((at, comment) ->
            left.add(
                Wording.of(
                    "sheet.left.comment",
                    place(sheet, at),
                    SheetText.shortened(comment.getString().getString()))));
  }

  /// Whether a cell holds the line above the table.
  private boolean isLine(XSSFCell cell, Layout layout) {
    var line = passport.orElse(Passport.of(onto)).line(layout.table().section());
    return cell.getRowIndex() < layout.rows().getFirst()
        && ShownValue.of(cell) instanceof ShownValue.Text(var text)
        && text.equals(line);
  }

  private static String quoted(XSSFCell cell) {
    return switch (ShownValue.of(cell)) {
      case ShownValue.Text(var text) -> SheetText.shortened(text);
      case ShownValue.Number(var text, var unit) -> text + unit;
      case ShownValue.Unfit(var what) -> what;
    };
  }

  /// The sheet and the address of a cell, as Excel names them.
  private static String place(XSSFSheet sheet, CellAddress at) {
    return Wording.of("sheet.place", sheet.getSheetName(), at.formatAsString());
  }
}
