package org.nianbao.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nianbao.form.CellRef;
import org.nianbao.form.Edition;
import org.nianbao.form.Heading;

/// Finds the cell that a typed address names, as a spreadsheet's name box does: 三（五）2 自然人, 三 4 自然人,
/// 表四 复议 总计. Numerals, Chinese or Arabic, name the section and the row; words are parts of the
/// names of the row and the column.
public final class CellAddresses {
  private static final String NUMERALS = "一二三四五六七八九十";

  /// A numeral at the beginning: in brackets, or followed by no further letter of a word.
  private static final Pattern NUMERAL =
      Pattern.compile(
          "\\s*(?:[（(]\\s*(?<inner>[%1$s]|\\d{1,2})\\s*[)）]|(?<plain>[%1$s](?![\\p{IsHan}&&[^%1$s]])|\\d{1,2}(?!\\d)))[\\s.．、，,]*"
              .formatted(NUMERALS));

  private final List<Step> steps;
  private final List<String> words;

  /// A numeral of an address.
  private record Step(int number, boolean isBracketed) {}

  /// A cell that the address may name.
  ///
  /// @param distance how far the numerals are from those of the cell; 0 is the same
  private record Match(CellRef cell, int distance) {}

  private CellAddresses(String typed) {
    var rest = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
    var numerals = new ArrayList<Step>();
    var numeral = NUMERAL.matcher(rest);
    while (numeral.lookingAt()) {
      var inner = numeral.group("inner");
      numerals.add(new Step(number(inner == null ? numeral.group("plain") : inner), inner != null));
      rest = rest.substring(numeral.end());
      numeral.reset(rest);
    }
    steps = List.copyOf(numerals);
    words =
        Arrays.stream(rest.split("[\\s\u3000，,、/]+"))
            .map(Heading::key)
            .filter(word -> !word.isEmpty())
            .toList();
  }

  private static int number(String numeral) {
    int chinese = NUMERALS.indexOf(numeral);
    return chinese < 0 ? Integer.parseInt(numeral) : chinese + 1;
  }

  /// The cells that an address may name: one where it is clear, several where it is not, none where
  /// it names nothing. An address without a column means the current one; one without a section
  /// means the current table, else any.
  ///
  /// @param current the current cell
  /// @param typed what a person has typed
  public static List<CellRef> find(Edition edition, CellRef current, String typed) {
    var address = new CellAddresses(typed.strip().replaceFirst("^表", ""));
    if (address.steps.isEmpty() && address.words.isEmpty()) {
      return List.of();
    }
    var matches =
        edition.tables().stream()
            .flatMap(table -> table.cells().stream())
            .flatMap(cell -> address.match(cell.ref(), current).stream())
            .toList();
    int nearest = matches.stream().mapToInt(Match::distance).min().orElse(0);
    var found =
        matches.stream().filter(match -> match.distance() == nearest).map(Match::cell).toList();
    return address.inColumn(found, current);
  }

  private Optional<Match> match(CellRef cell, CellRef current) {
    return words.stream().allMatch(word -> isIn(cell.row(), word) || isIn(cell.column(), word))
        ? distance(cell, current).map(distance -> new Match(cell, distance))
        : Optional.empty();
  }

  private static boolean isIn(String name, String word) {
    return Heading.key(name).contains(word);
  }

  private Optional<Integer> distance(CellRef cell, CellRef current) {
    var section = new Step(number(cell.section().numeral()), false);
    var withSection =
        !steps.isEmpty() && steps.getFirst().equals(section)
            ? fromRow(steps.subList(1, steps.size()), cell)
            : Optional.<Integer>empty();
    int elsewhere = cell.section() == current.section() ? 1 : 10;
    return withSection.or(() -> fromRow(steps, cell).map(distance -> distance + elsewhere));
  }

  /// How far numerals are from those of a row, such as （五）2; empty if they name another.
  private static Optional<Integer> fromRow(List<Step> asked, CellRef cell) {
    var row = new CellAddresses(cell.row()).steps;
    var whole = new ArrayList<>(row);
    if (!row.isEmpty() && row.getFirst().isBracketed()) {
      // （一） to （七） stand under 三、本年度办理结果.
      whole.addFirst(new Step(3, false));
    }
    if (asked.equals(row)) {
      return Optional.of(0);
    } else if (numbers(asked).equals(numbers(row))) {
      return Optional.of(2);
    } else if (asked.isEmpty()) {
      return Optional.of(6);
    }
    int skipped = whole.size() - asked.size();
    return skipped >= 0 && numbers(whole.subList(skipped, whole.size())).equals(numbers(asked))
        ? Optional.of(4)
        : Optional.empty();
  }

  private static List<Integer> numbers(List<Step> steps) {
    return steps.stream().map(Step::number).toList();
  }

  /// Those in the column that the words name; if they name none, those in the current column, or in
  /// the first.
  private List<CellRef> inColumn(List<CellRef> found, CellRef current) {
    var exact = found.stream().filter(cell -> words.contains(Heading.key(cell.column()))).toList();
    var partly =
        found.stream()
            .filter(cell ->
                words.stream()
                    .anyMatch(word -> isIn(cell.column(), word) && !isIn(cell.row(), word)))
            .toList();
    var named = exact.isEmpty() ? partly : exact;
    if (!named.isEmpty() || found.isEmpty()) {
      return named;
    }
    var columns = found.stream().map(CellRef::column).toList();
    var column = columns.contains(current.column()) ? current.column() : columns.getFirst();
    return found.stream().filter(cell -> cell.column().equals(column)).toList();
  }
}
