package org.nianbao.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nianbao.Reports;
import org.nianbao.draft.Cover;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Figure;
import org.nianbao.draft.Kept;
import org.nianbao.draft.Person;
import org.nianbao.draft.Prose;
import org.nianbao.draft.RequirementsFile;
import org.nianbao.draft.UnitKind;
import org.nianbao.form.Cell;
import org.nianbao.form.CellRef;
import org.nianbao.form.Section;
import org.nianbao.form.Term;
import org.nianbao.statute.Statute;

/// Drafts as no clerk writes them: any entry, any character, any style, in either edition.
public final class ArbitraryDrafts {
  private static final List<String> ENTRIES =
      List.of(
          "0",
          "7",
          "-3",
          "+4",
          "1,234",
          "00012",
          "３５",
          "28.50",
          "28.488564",
          "0.1234567",
          "5.0",
          "251000元",
          "25.1万元",
          "22（其中修订16件）",
          "/",
          "无",
          "-0",
          "999999999999",
          "1e5",
          "123456789012345678901234567890123456789012345",
          "null",
          "true",
          "\"",
          "{}",
          "\u0000");
  private static final String CHARACTERS =
      "一二三，。（）〔〕abc019 "
          + "\t\u3000\"\\/{}[]:,\u0000\u0001\u001f\u007f\u0085\u00a0é²①龘\uFEFF\u2028\uFFFF";

  private final Random random;

  public ArbitraryDrafts(Random random) {
    this.random = random;
  }

  /// The next one.
  public Draft next() {
    var statute = pick(Statute.all());
    var cover =
        new Cover(
            text(), pick(List.of(UnitKind.values())), random.nextInt(), text(), text(), text());
    var draft = Draft.of(statute.edition(), cover).withUnknown(unknown("", "/cover"));
    for (var table : statute.edition().tables()) {
      for (var cell : table.cells()) {
        if (random.nextInt(3) > 0) {
          draft = draft.typed(cell.ref(), random.nextInt(4) > 0 ? pick(ENTRIES) : text());
        }
      }
    }
    var cells = Reports.cells(statute.edition()).stream().map(Cell::ref).toList();
    for (var section : Section.values()) {
      if (statute.edition().table(section).isEmpty() && random.nextInt(4) > 0) {
        draft = draft.with(section, prose(cells));
      }
    }
    return draft;
  }

  /// The next one with everything that a draft can rest on.
  public Draft nextWithBasis() {
    var draft = next();
    var cells = Reports.cells(draft.edition()).stream().map(Cell::ref).toList();
    var last =
        random.nextBoolean()
            ? Optional.of(next().with(Draft.Basis.NONE.withKept(kept())))
            : Optional.<Draft>empty();
    return draft.with(new Draft.Basis(texts(cells), texts(cells), last, kept(), requirements()));
  }

  private Optional<RequirementsFile> requirements() {
    return random.nextBoolean()
        ? Optional.of(new RequirementsFile(text(), text()))
        : Optional.empty();
  }

  private List<Kept> kept() {
    var kept = new ArrayList<Kept>();
    for (int i = random.nextInt(4) - 1; i > 0; i--) {
      var about = Stream.generate(this::text).limit(random.nextInt(4)).toList();
      var by = new Person(text(), text());
      kept.add(
          new Kept(
              new Kept.Subject(text(), about), new Kept.Decision(text(), by, text()), unknown()));
    }
    return kept;
  }

  private Map<CellRef, String> texts(List<CellRef> cells) {
    var texts = new HashMap<CellRef, String>();
    for (int i = random.nextInt(5); i > 0; i--) {
      texts.put(pick(cells), text());
    }
    return texts;
  }

  private Optional<Figure> figure(List<CellRef> cells) {
    return switch (random.nextInt(6)) {
      case 0 -> Optional.of(Figure.of(pick(cells)));
      case 1 -> Optional.of(new Figure.Sum(Term.sum(pick(cells), pick(cells), pick(cells))));
      case 2 ->
          Optional.of(
              new Figure.Share(
                  Term.sum(pick(cells)), Term.sum(pick(cells), pick(cells)), random.nextInt(7)));
      default -> Optional.empty();
    };
  }

  private Prose prose(List<CellRef> cells) {
    var paragraphs = new ArrayList<Prose.Paragraph>();
    for (int i = random.nextInt(5); i >= 0; i--) {
      var runs = new ArrayList<Prose.Run>();
      for (int j = random.nextInt(4); j > 0; j--) {
        runs.add(
            new Prose.Run(text(), pick(List.of(Prose.Weight.values())), figure(cells), unknown()));
      }
      var style = pick(List.of(Prose.Style.values()));
      paragraphs.add(new Prose.Paragraph(style, runs, unknown()));
    }
    return new Prose(paragraphs);
  }

  /// Members of a newer version, at some of the given places.
  private Map<String, String> unknown(String... places) {
    return Stream.of(places)
        .filter(_ -> random.nextBoolean())
        .collect(Collectors.toMap(place -> place + "/later~1~0x", _ -> json()));
  }

  private Map<String, String> unknown() {
    var members = new HashMap<String, String>();
    if (random.nextInt(5) == 0) {
      members.put("later/~" + random.nextInt(3), json());
    }
    return members;
  }

  private String json() {
    return pick(List.of("null", "28.50", "12345678901234567890", "[1,{\"a\":\"\uD83D\"}]", "{}"));
  }

  /// Any characters but line ends, which separate paragraphs; now and then half a surrogate pair.
  private String text() {
    var text = new StringBuilder();
    for (int i = random.nextInt(12); i > 0; i--) {
      switch (random.nextInt(6)) {
        case 0 -> text.append((char) ('\uD800' + random.nextInt(0x800)));
        case 1 -> text.appendCodePoint(0x20000 + random.nextInt(0x1000));
        default -> text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
      }
    }
    return text.toString();
  }

  private <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
