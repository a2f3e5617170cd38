package org.nianbao.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.nianbao.compare.Difference.CellValue;
import org.nianbao.compare.Difference.OfCell;
import org.nianbao.compare.Difference.OfCover;
import org.nianbao.compare.Difference.OfDeviation;
import org.nianbao.compare.Difference.OfForm;
import org.nianbao.compare.Difference.OfText;
import org.nianbao.compare.Difference.OfUnknown;
import org.nianbao.draft.CarriedText;
import org.nianbao.draft.CoverField;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Entry;
import org.nianbao.draft.Prose;
import org.nianbao.draft.Totals;
import org.nianbao.form.Cell;
import org.nianbao.form.CellRef;
import org.nianbao.form.Section;
import org.nianbao.wording.Wording;

/// The differences between two reports: two drafts, or a draft and a document, or two documents.
///
/// @param mySide the open draft, or what is named first
/// @param otherSide what it is compared with
/// @param differences where they differ, or where it has to be checked whether they do, in the
///   order of the report; none exactly if two drafts are equal but for what their entries rest on,
///   or if what both sides print is, with no cell inferred
public record Comparison(Compared mySide, Compared otherSide, List<Difference> differences)
    implements Difference.Present {

  public Comparison {
    differences = List.copyOf(differences);
  }

  /// Compares two reports: two drafts as they are, with all that does not show on paper; if one of
  /// them is a document, by what is printed.
  public static Comparison of(Compared mine, Compared other) {
    return mine.found().isEmpty() && other.found().isEmpty()
        ? of(mine.draft(), other.draft())
        : new Comparison(mine, other, PrintedComparison.between(mine, other));
  }

  /// The comparison after my draft has changed.
  public Comparison at(Draft mine) {
    return of(new Compared.OfDraft(mine), otherSide);
  }

  /// My draft, or what was found in my document.
  @Override
  public Draft mine() {
    return mySide.draft();
  }

  /// The other draft, or what was found in the other document.
  public Draft other() {
    return otherSide.draft();
  }

  /// Compares two drafts.
  public static Comparison of(Draft mine, Draft other) {
    var differences = new ArrayList<Difference>();
    if (!mine.edition().equals(other.edition())) {
      differences.add(new OfForm(mine.edition(), other.edition()));
    }
    for (var field : CoverField.values()) {
      if (field.differs(mine.cover(), other.cover())) {
        differences.add(new OfCover(field, mine.cover(), other.cover()));
      }
    }
    var totals = Totals.of(mine);
    var otherTotals = Totals.of(other);
    var carried = CarriedText.text(mine, other);
    for (var section : Section.values()) {
      differences.addAll(cells(section, totals, otherTotals));
      differences.addAll(Passages.between(section, mine.prose(section), carried.prose(section)));
    }
    differences.addAll(unknown(mine.unknown(), other.unknown()));
    differences.sort(Comparator.comparing(Difference::position));
    return new Comparison(new Compared.OfDraft(mine), new Compared.OfDraft(other), differences);
  }

  /// Whether the two drafts are equal, but for what their entries rest on; with a document, whether
  /// they are so for certain.
  public boolean isSame() {
    return differences.isEmpty();
  }

  /// How many cells differ.
  public int cells() {
    return (int)
        differences.stream().filter(OfCell.class::isInstance).filter(one -> !isAlike(one)).count();
  }

  /// The cells that are the same only as a document was inferred.
  public List<OfCell> alike() {
    return differences.stream().filter(Comparison::isAlike).map(OfCell.class::cast).toList();
  }

  /// Whether a difference is in truth a cell that is the same only as it was inferred.
  static boolean isAlike(Difference one) {
    return one instanceof OfCell cell && cell.isAlike();
  }

  /// How many paragraphs differ: for each section the differing paragraphs of the side that has
  /// more of them, added up.
  public int paragraphs() {
    return Stream.of(Section.values()).mapToInt(this::paragraphs).sum();
  }

  private int paragraphs(Section section) {
    var texts = texts(section);
    return Math.max(
        texts.stream().mapToInt(text -> text.paragraphs().size()).sum(),
        texts.stream().mapToInt(text -> text.otherParagraphs().size()).sum());
  }

  /// How many fields of the cover differ; different editions of the form count as one more.
  public int fields() {
    return (int)
        differences.stream()
            .filter(one -> one.position().part() == DifferencePlace.Part.COVER)
            .count();
  }

  /// Whether two drafts are compared, and no document.
  public boolean isOfDrafts() {
    return mySide.found().isEmpty() && otherSide.found().isEmpty();
  }

  /// How many differences have to be checked first, since a document could be read in several ways;
  /// without the cells that are alike.
  public int unchecked() {
    return (int)
        differences.stream().filter(Difference::needsCheck).filter(one -> !isAlike(one)).count();
  }

  /// How many labels, headings and rows of a document are other than the form prescribes.
  public int labels() {
    return (int) differences.stream().filter(OfDeviation.class::isInstance).count();
  }

  @Override
  public List<OfText> everyText(Section section) {
    return otherSide.found().isEmpty()
        ? texts(section)
        : Passages.between(section, mine().prose(section), other().prose(section));
  }

  /// The differences in the text of a section.
  List<OfText> texts(Section section) {
    return differences.stream()
        .filter(one -> one.position().section() == section)
        .flatMap(one -> one instanceof OfText text ? Stream.of(text) : Stream.empty())
        .toList();
  }

  /// My draft with some of the differences taken over from the other draft. With all of them, on
  /// the same form, it equals the other draft.
  public Draft take(Collection<? extends Difference> some) {
    var mine = mine();
    var next = mine;
    var texts = new EnumMap<Section, Prose>(Section.class);
    var unknown = new HashMap<>(mine.unknown());
    // From the last to the first, so that those before stay where they are.
    for (var one : chosen(some).reversed()) {
      switch (one) {
        case OfText text ->
            texts.merge(
                text.section(), text.in(mine.prose(text.section())), (prose, _) -> text.in(prose));
        case OfUnknown member -> member.takenInto(unknown);
        default -> next = one.taken(next);
      }
    }
    next = next.withUnknown(unknown);
    for (var text : texts.entrySet()) {
      next = next.with(text.getKey(), text.getValue());
    }
    return otherSide.found().isEmpty() ? next : settled(next, chosen(some));
  }

  /// The draft with those totals made to follow that were taken from a document and equal their
  /// sums: a document does not say whether its totals were typed.
  private static Draft settled(Draft draft, List<Difference> taken) {
    var next = draft;
    for (var one : taken) {
      if (one instanceof OfCell cell
          && Totals.of(next)
              .sumOf(cell.cell())
              .filter(sum -> sum.is(draft.entry(cell.cell())))
              .isPresent()) {
        next = next.with(cell.cell(), Entry.BLANK);
      }
    }
    return next;
  }

  private List<Difference> chosen(Collection<? extends Difference> some) {
    var chosen = Set.copyOf(some);
    return differences.stream().filter(chosen::contains).filter(Difference::isTakeable).toList();
  }

  private static List<OfCell> cells(Section section, Totals mine, Totals other) {
    var cells = new ArrayList<OfCell>();
    var table = mine.draft().edition().table(section);
    var otherTable = other.draft().edition().table(section);
    table.ifPresent(form -> {
      for (int i = 0; i < form.cells().size(); i++) {
        var cell = form.cells().get(i);
        var otherCell = otherTable.flatMap(its -> its.cell(cell.ref().id()));
        compare(cell, i, mine, otherCell, other).ifPresent(cells::add);
      }
    });
    otherTable.ifPresent(form -> {
      for (int i = 0; i < form.cells().size(); i++) {
        var cell = form.cells().get(i);
        if (table.flatMap(its -> its.cell(cell.ref().id())).isEmpty()) {
          onlyThere(cell.ref(), i, other).ifPresent(cells::add);
        }
      }
    });
    return cells;
  }

  private static Optional<OfCell> compare(
      Cell cell, int number, Totals mine, Optional<Cell> otherCell, Totals other) {
    var value = value(mine, cell.ref(), mine.draft().entry(cell.ref()));
    if (otherCell.isEmpty()) {
      return Optional.of(new OfCell(cell.ref(), number, Optional.of(value), Optional.empty()))
          .filter(_ -> !value.shown().isEmpty());
    }
    var ref = otherCell.get().ref();
    var entry = other.draft().entry(ref);
    var read = otherCell.get().equals(cell) ? entry : Entry.parse(cell.kind(), entry.text());
    return Optional.of(
            new OfCell(
                cell.ref(), number, Optional.of(value), Optional.of(value(other, ref, read))))
        .filter(_ -> !value.entry().equals(read));
  }

  private static Optional<OfCell> onlyThere(CellRef cell, int number, Totals other) {
    var value = value(other, cell, other.draft().entry(cell));
    return Optional.of(new OfCell(cell, number, Optional.empty(), Optional.of(value)))
        .filter(_ -> !value.shown().isEmpty());
  }

  private static CellValue value(Totals totals, CellRef cell, Entry entry) {
    var shown = totals.shown(cell);
    var text =
        shown.isEmpty()
            ? Wording.of("severity.blank")
            : totals.sumOf(cell).isEmpty()
                ? shown
                : totals.follows(cell)
                    ? Wording.of("compare.follows", shown)
                    : Wording.of("compare.stated", shown);
    return new CellValue(entry, shown, text, Standing.CERTAIN);
  }

  private static List<OfUnknown> unknown(Map<String, String> mine, Map<String, String> other) {
    var paths = new TreeSet<>(mine.keySet());
    paths.addAll(other.keySet());
    return paths.stream()
        .map(path ->
            new OfUnknown(
                path, Optional.ofNullable(mine.get(path)), Optional.ofNullable(other.get(path))))
        .filter(one -> !one.json().equals(one.otherJson()))
        .toList();
  }
}
