package org.nianbao.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.nianbao.compare.Difference.OfCell;
import org.nianbao.compare.Difference.OfCover;
import org.nianbao.compare.Difference.OfDeviation;
import org.nianbao.compare.Difference.OfForm;
import org.nianbao.draft.Cover;
import org.nianbao.draft.CoverField;
import org.nianbao.form.Cell;
import org.nianbao.form.Edition;
import org.nianbao.form.Section;
import org.nianbao.recognition.Recognition.Deviation;
import org.nianbao.wording.Wording;

/// Finds the differences between two sides of which at least one is a document: what is printed is
/// weighed. Whether a total was typed or follows, what is bold or a heading, the kind of unit and
/// where a paragraph is broken do not show there.
final class PrintedComparison {
  /// The fields of the cover that are printed; unit and year are in the title.
  private static final List<CoverField> PRINTED =
      List.of(CoverField.TITLE, CoverField.DATE, CoverField.CONTACT);

  private final Compared mine;
  private final Compared other;
  private final List<Difference> differences = new ArrayList<>();

  private PrintedComparison(Compared mine, Compared other) {
    this.mine = mine;
    this.other = other;
  }

  /// The differences, in the order of the report; what is other than the form prescribes is last.
  static List<Difference> between(Compared mine, Compared other) {
    return new PrintedComparison(mine, other).differences();
  }

  private List<Difference> differences() {
    var form = mine.draft().edition();
    var otherForm = other.draft().edition();
    if (!form.equals(otherForm)) {
      differences.add(new OfForm(form, otherForm));
    }
    cover();
    var cells = PrintedCells.of(mine);
    var otherCells = PrintedCells.of(other);
    for (var section : Section.values()) {
      var all = cells(form, section);
      for (int i = 0; i < all.size(); i++) {
        compare(all.get(i), i, cells, otherForm, otherCells);
      }
      var others = cells(otherForm, section);
      for (int i = 0; i < others.size(); i++) {
        if (cell(form, others.get(i)).isEmpty()) {
          onlyThere(others.get(i), i, otherCells);
        }
      }
      differences.addAll(
          PrintedText.between(section, mine.draft().prose(section), other.draft().prose(section)));
    }
    deviations();
    differences.sort(Comparator.comparing(Difference::position));
    return differences;
  }

  private void cover() {
    var cover = titled(mine);
    var otherCover = titled(other);
    for (var field : PRINTED) {
      boolean isThere = field != CoverField.TITLE || (hasTitle(mine) && hasTitle(other));
      if (isThere && !words(field, cover).equals(words(field, otherCover))) {
        differences.add(new OfCover(field, cover, otherCover));
      }
    }
  }

  private static boolean hasTitle(Compared side) {
    var cover = side.draft().cover();
    return side.found().isEmpty() || !cover.unit().isBlank() || !cover.ownTitle().isBlank();
  }

  /// The cover with its title as typed where a document has it, since there it follows nothing.
  private static Cover titled(Compared side) {
    var cover = side.draft().cover();
    return side.found().isPresent() && hasTitle(side) ? cover.withTitle(cover.title()) : cover;
  }

  /// What a field prints. The date may have been typed with its brackets or without.
  private static String words(CoverField field, Cover cover) {
    var words = PrintedWords.key(field.text(cover));
    return field == CoverField.DATE ? words.replaceAll("^[（(]|[）)]$", "") : words;
  }

  private static List<Cell> cells(Edition form, Section section) {
    return form.table(section).map(table -> table.cells()).orElse(List.of());
  }

  private static Optional<Cell> cell(Edition form, Cell cell) {
    return form.table(cell.ref().section()).flatMap(table -> table.cell(cell.ref().id()));
  }

  private void compare(
      Cell cell, int number, PrintedCells cells, Edition otherForm, PrintedCells otherCells) {
    var there = cell(otherForm, cell);
    var value = Optional.of(cells.value(cell));
    if (there.isEmpty()) {
      if (!value.get().shown().isEmpty()) {
        differences.add(new OfCell(cell.ref(), number, value, Optional.empty()));
      }
    } else {
      var one = new OfCell(cell.ref(), number, value, Optional.of(otherCells.value(there.get())));
      if (one.needsCheck() || !cells.of(cell).isSame(otherCells.of(there.get()))) {
        differences.add(one);
      }
    }
  }

  private void onlyThere(Cell cell, int number, PrintedCells cells) {
    var value = cells.value(cell);
    if (!value.shown().isEmpty()) {
      differences.add(new OfCell(cell.ref(), number, Optional.empty(), Optional.of(value)));
    }
  }

  /// Lists what only one of the two has other than the form prescribes, and what only one of them
  /// has beside the form.
  private void deviations() {
    var one = deviating(mine, other);
    var two = deviating(other, mine);
    var known = new HashSet<>(one.stream().map(PrintedComparison::withoutPlace).toList());
    known.retainAll(two.stream().map(PrintedComparison::withoutPlace).toList());
    int number = 0;
    for (var deviation : one) {
      if (!known.contains(withoutPlace(deviation))) {
        differences.add(OfDeviation.ofMine(number++, deviation));
      }
    }
    for (var deviation : two) {
      if (!known.contains(withoutPlace(deviation))) {
        differences.add(OfDeviation.ofOther(number++, deviation));
      }
    }
  }

  private static List<Deviation> deviating(Compared side, Compared other) {
    var all = new ArrayList<>(side.deviations());
    if (!hasTitle(side) && hasTitle(other)) {
      all.add(
          Deviation.of(
              Deviation.Kind.HEADING, "", other.draft().cover().title(), CoverField.TITLE.label()));
    }
    side.found().stream()
        .flatMap(found -> found.unused().stream())
        .filter(unused -> unused.isSurplus() && !isOfAChart(unused.text(), side))
        .forEach(
            unused -> all.add(Deviation.of(Deviation.Kind.ROW, unused.text(), "", unused.from())));
    return all;
  }

  /// Whether a text is the title of a chart that an export may add to what the draft holds.
  private static boolean isOfAChart(String text, Compared side) {
    int year = side.draft().cover().year();
    return text.startsWith(Wording.of("paper.chart.applications", year))
        || text.contains(Wording.of("paper.chart.years", "", year));
  }

  private static Deviation withoutPlace(Deviation deviation) {
    return Deviation.of(
        deviation.kind(), PrintedWords.key(deviation.stands()), deviation.should(), "");
  }
}
