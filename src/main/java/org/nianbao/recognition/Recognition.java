package org.nianbao.recognition;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nianbao.draft.Cover;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Entry;
import org.nianbao.form.CellRef;
import org.nianbao.source.Source;
import org.nianbao.source.SourcePlace;
import org.nianbao.text.PlainText;
import org.nianbao.wording.Wording;

/// The report found in a document: a draft, how sure each of its cells is, what somebody should
/// decide, what stands in it other than it should, and what of the document was not used.
///
/// @param source the document
/// @param draft the report, with the chosen reading of each cell
/// @param cells every cell of the edition, in the form's order
/// @param decisions what was chosen among several possibilities
/// @param deviations labels, headings, rows and editions other than the form prescribes
/// @param unused texts of the document that are not part of the draft
/// @param repeated the rows of the form that stand in the document twice, a sentence each
public record Recognition(
    Source source,
    Draft draft,
    Map<CellRef, FoundCell> cells,
    List<Decision> decisions,
    List<Deviation> deviations,
    List<Unused> unused,
    List<String> repeated) {

  /// How sure the place of a cell's content is.
  public enum State {
    /// 确定: the document's grid and labels fix it, whatever the sums say.
    CERTAIN,
    /// 推断: one of several readings, or one that nothing but counting supports.
    INFERRED,
    /// 缺失: blank in the document, or not in it at all.
    MISSING
  }

  /// A cell of the form as the document has it.
  ///
  /// @param entry what stands in the document, without surrounding white space; empty if missing
  /// @param state how sure its place is
  /// @param place where in the document it stands; nowhere if the document has no such row or table
  public record FoundCell(String entry, State state, SourcePlace place) {
    /// Where in the document it stands, for people; for a missing one, what is missing.
    public String from() {
      return state == State.MISSING && !isAbsent()
          ? Wording.of("recognition.from.blank", place.words())
          : place.words();
    }

    /// Whether the document has no such row or table at all; a blank cell is not absent.
    public boolean isAbsent() {
      return place instanceof SourcePlace.Nowhere;
    }
  }

  /// A choice among several possibilities.
  ///
  /// @param about what it is about, for people
  /// @param chosen what was chosen, for people
  /// @param others what else it could be, for people; empty where there is no other reading, but
  ///   nothing fixes this one
  /// @param why the reason for the choice, one plain sentence
  /// @param readings for a choice between figures, the texts of the cells by each possibility, the
  ///   chosen one first; empty otherwise
  /// @param place where in the document it stands
  /// @param cut for a paragraph that a page may have cut, where; empty otherwise
  public record Decision(
      String about,
      String chosen,
      List<String> others,
      String why,
      List<Map<CellRef, String>> readings,
      SourcePlace place,
      Optional<PageCut> cut) {
    public Decision {
      others = List.copyOf(others);
      readings = List.copyOf(readings);
    }

    /// A decision that is not about a paragraph.
    public Decision(
        String about,
        String chosen,
        List<String> others,
        String why,
        List<Map<CellRef, String>> readings,
        SourcePlace place) {
      this(about, chosen, others, why, readings, place, Optional.empty());
    }

    /// What was chosen and why, a sentence for people.
    public String sentence() {
      return Wording.of("cli.import.decision", about, why, chosen);
    }
  }

  /// Something prescribed by the form that is otherwise in the document.
  ///
  /// @param kind what it is
  /// @param stands what stands in the document; empty if nothing does
  /// @param should what the form prescribes
  /// @param place where in the document
  public record Deviation(Kind kind, String stands, String should, SourcePlace place) {
    /// Something at no place that can be shown.
    ///
    /// @param from what is said in place of one, for people
    public static Deviation of(Kind kind, String stands, String should, String from) {
      return new Deviation(kind, stands, should, new SourcePlace.Nowhere(from));
    }

    /// Where in the document, for people.
    public String from() {
      return place.words();
    }

    /// What deviates, a sentence for people.
    public String sentence() {
      return stands.isEmpty()
          ? Wording.of("cli.import.absent", should, from())
          : Wording.of("cli.import.deviation", from(), stands, should);
    }

    /// What can deviate from the form.
    public enum Kind {
      LABEL("label"),
      HEADING("heading"),
      ROW("row"),
      EDITION("edition");

      private final String id;

      Kind(String id) {
        this.id = id;
      }

      /// The stable ASCII name, as `import --json` prints it.
      public String id() {
        return id;
      }
    }
  }

  /// A text of the document that is not part of the draft.
  ///
  /// @param text the text
  /// @param reason why it is not, one plain sentence
  /// @param place where in the document it stands
  /// @param isSurplus whether it stands inside of the report and says something that the form has
  ///   no place for: a row of a table, or text beside one; a page's menu, a page number or what is
  ///   struck through does not
  public record Unused(String text, String reason, SourcePlace place, boolean isSurplus) {
    /// Where in the document it stands, for people.
    public String from() {
      return place.words();
    }

    /// What is not used and why, a sentence for people.
    public String sentence() {
      return Wording.of("cli.import.unused", from(), text, reason);
    }
  }

  public Recognition {
    cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    decisions = List.copyOf(decisions);
    deviations = List.copyOf(deviations);
    unused = List.copyOf(unused);
    repeated = List.copyOf(repeated);
  }

  /// Whether there is a report in the document at all: figures, or most of the headings.
  public boolean isReport() {
    return count(State.MISSING) < cells.size() || draft.prose().size() > 1;
  }

  /// The entries of the cells that are not missing: a blank one where a total shows the same number
  /// as its sum and follows it.
  public Map<CellRef, Entry> entries() {
    var entries = new LinkedHashMap<CellRef, Entry>();
    cells.forEach((ref, cell) -> {
      if (cell.state() != State.MISSING) {
        entries.put(ref, draft.entry(ref));
      }
    });
    return entries;
  }

  /// The filled cells of a draft for which the document has nothing, so that they stay as they are.
  public List<CellRef> kept(Draft onto) {
    return cells.entrySet().stream()
        .filter(cell -> cell.getValue().state() == State.MISSING)
        .map(Map.Entry::getKey)
        .filter(ref -> !(onto.entry(ref) instanceof Entry.Blank))
        .toList();
  }

  /// Whether the document's tables are not of one edition, that of its year: its figures can be put
  /// into no other draft then.
  public boolean isOfTwoEditions() {
    return deviations.stream().anyMatch(one -> one.kind() == Deviation.Kind.EDITION);
  }

  /// The draft with a mark on each cell whose place is not certain, and the reason why: also on one
  /// that is blank only because a decision about it is open.
  public Draft marked() {
    var inferred = new LinkedHashMap<CellRef, String>();
    cells.forEach((ref, cell) -> {
      if (cell.state() == State.INFERRED || cell.state() == State.MISSING && isOpen(ref)) {
        inferred.put(ref, why(ref));
      }
    });
    var basis = draft.basis();
    return draft.with(
        new Draft.Basis(
            inferred, basis.reasons(), basis.lastYear(), basis.kept(), basis.requirements()));
  }

  /// Whether a decision is open by which the cell is not blank.
  private boolean isOpen(CellRef cell) {
    return decisions.stream()
        .flatMap(one -> one.readings().stream())
        .anyMatch(reading -> !reading.getOrDefault(cell, "").isEmpty());
  }

  private String why(CellRef cell) {
    return decisions.stream()
        .filter(one -> one.readings().stream().anyMatch(reading -> reading.containsKey(cell)))
        .map(Decision::why)
        .findFirst()
        .orElse("");
  }

  /// The decisions that are about figures.
  public List<Decision> choices() {
    return decisions.stream().filter(decision -> !decision.readings().isEmpty()).toList();
  }

  /// How many cells have a state.
  public int count(State state) {
    return (int) cells.values().stream().filter(cell -> cell.state() == state).count();
  }

  /// Whether it is the report of a cover's unit and year.
  public boolean isOf(Cover cover) {
    var its = draft.cover();
    return its.year() == cover.year() && dense(its.unit()).equals(dense(cover.unit()));
  }

  private static String dense(String unit) {
    return unit.replaceAll("\\s", "");
  }

  /// How many cells are in the document and blank.
  public int blanks() {
    return (int)
        cells.values().stream()
            .filter(cell -> cell.state() == State.MISSING && !cell.isAbsent())
            .count();
  }

  /// Whether there is nothing to review: every cell is certain, or blank in the document, and
  /// nothing is left to decide.
  public boolean isSettled() {
    return count(State.CERTAIN) + blanks() == cells.size() && decisions.isEmpty();
  }

  /// Which report it is, for people: unit and year, and where it begins in the document.
  public String name() {
    var cover = draft.cover();
    return Wording.of(
        "recognition.report",
        PlainText.of(cover.unit()),
        String.valueOf(cover.year()),
        source.blocks().getFirst().origin().words());
  }

  /// Which reports several are, for people.
  public static String names(List<Recognition> reports) {
    return reports.stream().map(Recognition::name).collect(Collectors.joining("、"));
  }

  /// Whether every cell is certain and nothing is left to decide.
  public boolean isClean() {
    return count(State.CERTAIN) == cells.size() && decisions.isEmpty();
  }
}
