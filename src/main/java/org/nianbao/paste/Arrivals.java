package org.nianbao.paste;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nianbao.draft.Entry;
import org.nianbao.form.Cell;
import org.nianbao.form.CellRef;
import org.nianbao.paste.Leftover.Reason;
import org.nianbao.wording.Wording;

/// Gathers the result of a paste while it is computed: which text goes into which cell, and what is
/// left over.
final class Arrivals {
  /// The longest text that goes into a cell: longer than any number with its note.
  private static final int LONGEST = 100;

  /// What Excel shows for a number that its column is too narrow for.
  private static final Pattern NARROW = Pattern.compile("[#＃]+");

  /// A note in brackets at the end of a text.
  private static final Pattern NOTE = Pattern.compile("\\s*[(（][^()（）]*[)）]$");

  /// A unit of counting at the end of a text. 元 and 万元 are none: they change what a number says.
  private static final Pattern COUNTER = Pattern.compile("\\s*[件宗起条个项次份人篇]$");

  private final BiFunction<Cell, String, Optional<Entry>> reading;
  private final Map<CellRef, Entry> entries = new LinkedHashMap<>();
  private final List<Leftover> leftovers = new ArrayList<>();

  private Arrivals(BiFunction<Cell, String, Optional<Entry>> reading) {
    this.reading = reading;
  }

  /// Takes every text as it is.
  static Arrivals ofTexts() {
    return new Arrivals((cell, text) -> Optional.of(entry(cell, text)));
  }

  /// Takes numbers alone, without notes and units of counting; other texts are left over.
  static Arrivals ofNumbers() {
    return new Arrivals(Arrivals::number);
  }

  private static Optional<Entry> number(Cell cell, String text) {
    var plain = NOTE.matcher(text).replaceFirst("");
    return Stream.of(plain, COUNTER.matcher(plain).replaceFirst(""))
        .map(each -> entry(cell, each))
        .filter(Entry.Numeral.class::isInstance)
        .findFirst();
  }

  /// Puts a text into a cell; an empty one leaves the cell as it is. A text that is too long, or
  /// for a cell that already has one, is left over; #### goes in and is listed as well.
  void put(Cell cell, String text) {
    if (text.isEmpty()) {
      return;
    }
    if (text.length() > LONGEST) {
      leave(text, Reason.TOO_LONG, cell.ref().label());
    } else if (entries.containsKey(cell.ref())) {
      leave(text, Reason.TAKEN, cell.ref().label());
    } else {
      reading
          .apply(cell, text)
          .ifPresentOrElse(
              entry -> entries.put(cell.ref(), entry),
              () -> leave(text, Reason.NOT_A_NUMBER, cell.ref().label()));
      if (NARROW.matcher(text).matches() && entries.containsKey(cell.ref())) {
        leave(text, Reason.NARROW, cell.ref().label());
      }
    }
  }

  static Entry entry(Cell cell, String text) {
    return Entry.parse(cell.kind(), text);
  }

  void leave(String text, Reason reason, String place) {
    leave(Leftover.of(text, reason, place));
  }

  void leave(Leftover leftover) {
    if (!leftover.text().isBlank()) {
      leftovers.add(leftover);
    }
  }

  /// The name of a position in the pasted table for people, who count from 1.
  static String place(int row, int column) {
    return Wording.of("block.place", row + 1, column + 1);
  }

  /// The name of a row of the pasted table for people.
  static String place(int row) {
    return Wording.of("block.row", row + 1);
  }

  /// The name of a column of the pasted table for people.
  static String column(int column) {
    return Wording.of("block.column", column + 1);
  }

  /// The texts of a row of the pasted table, with tabs between them.
  static String line(List<PastedTable.Place> places) {
    return places.stream().map(PastedTable.Place::text).collect(Collectors.joining("\t")).strip();
  }

  Map<CellRef, Entry> entries() {
    return entries;
  }

  List<Leftover> leftovers() {
    return leftovers;
  }
}
