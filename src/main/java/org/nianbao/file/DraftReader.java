package org.nianbao.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.nianbao.draft.Cover;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Entry;
import org.nianbao.draft.Prose;
import org.nianbao.draft.RequirementsFile;
import org.nianbao.draft.UnitKind;
import org.nianbao.form.CellRef;
import org.nianbao.form.Edition;
import org.nianbao.form.Section;
import org.nianbao.form.Table;
import org.nianbao.statute.Statute;
import org.nianbao.wording.Wording;

/// Reads a draft out of a JSON tree. A missing member is empty, an unknown one is kept, a member of
/// the wrong type is refused by name.
final class DraftReader {
  private static final Set<String> TOP =
      Set.of("format", "version", "checksum", "inferred", "reasons", "lastYear", "requirements");
  private static final Set<String> REPORT = Set.of("edition", "cover", "preface", "kept");
  private static final Set<String> REQUIREMENTS = Set.of("file", "sha256");
  private static final Set<String> COVER =
      Set.of("unit", "kind", "year", "title", "date", "contact");
  private static final Set<String> PARAGRAPH = Set.of("style", "runs");
  private static final Set<String> RUN = Set.of("text", "bold", "figure");

  /// The largest exponent of a number that is accepted, beyond what any program writes.
  private static final int MAX_EXPONENT = 400;

  /// The most characters of a number that is written out in full for a cell.
  private static final int MAX_PLAIN = 40;

  private final JsonNode root;
  private final Map<String, String> unknown = new HashMap<>();

  DraftReader(JsonNode root) {
    this.root = root;
  }

  /// Reads the whole draft.
  ///
  /// @throws ContentTrouble if the tree is not a draft that this version reads
  Draft draft() throws ContentTrouble {
    if (!root.isObject() || !root.path("format").asText().equals(FormatVersion.ID)) {
      throw new ContentTrouble(Wording.of("draft.foreign"));
    }
    FormatVersion.parse(text(root, "version", "version"));
    requireModestNumbers("", root);
    var draft = report(TOP::contains);
    var basis =
        new Draft.Basis(
            texts("inferred", draft),
            texts("reasons", draft),
            lastYear(),
            draft.basis().kept(),
            requirements());
    return draft.with(basis).withUnknown(unknown);
  }

  private Optional<RequirementsFile> requirements() throws ContentTrouble {
    var node = object(root, "requirements");
    keep(node, "/requirements", REQUIREMENTS::contains);
    return isNothing(node)
        ? Optional.empty()
        : Optional.of(
            new RequirementsFile(
                text(node, "file", "requirements.file"),
                text(node, "sha256", "requirements.sha256")));
  }

  private Optional<Draft> lastYear() throws ContentTrouble {
    var node = object(root, "lastYear");
    return isNothing(node)
        ? Optional.empty()
        : Optional.of(new DraftReader(node).report(_ -> false));
  }

  /// Reads what a draft and an attached last year have in common.
  ///
  /// @param isKnown whether a further member of the tree is known
  private Draft report(Predicate<String> isKnown) throws ContentTrouble {
    var id = text(root, "edition", "edition");
    var edition =
        Statute.forId(id)
            .orElseThrow(
                () -> new ContentTrouble(Wording.of("draft.edition", ContentTrouble.shown(id))))
            .edition();
    var cover = cover(object(root, "cover"));
    var entries = new HashMap<CellRef, Entry>();
    var prose = new EnumMap<Section, Prose>(Section.class);
    prose.put(Section.COVER, prose("preface", edition));
    for (var section : Section.values()) {
      if (section != Section.COVER) {
        var table = edition.table(section);
        if (table.isPresent()) {
          entries.putAll(entries(table.get()));
        } else {
          prose.put(section, prose(section.id(), edition));
        }
      }
    }
    var sections = Arrays.stream(Section.values()).map(Section::id).toList();
    keep(root, "", name -> REPORT.contains(name) || sections.contains(name) || isKnown.test(name));
    prose.values().removeIf(Prose::isEmpty);
    var basis = Draft.Basis.NONE.withKept(KeptMember.read(root));
    return new Draft(edition, cover, entries, prose, basis, unknown);
  }

  /// Reads a member that has a text for each of some cells.
  private Map<CellRef, String> texts(String name, Draft draft) throws ContentTrouble {
    var node = object(root, name);
    keep(node, "/" + name, id -> draft.edition().cell(id).isPresent());
    var texts = new HashMap<CellRef, String>();
    for (var member : node.properties()) {
      var cell = draft.edition().cell(member.getKey());
      if (cell.isPresent() && !isNothing(member.getValue())) {
        texts.put(cell.get().ref(), text(node, member.getKey(), name + "." + member.getKey()));
      }
    }
    return texts;
  }

  /// Refuses numbers such as 1e999999999, which are short to read but endless when they are written
  /// out.
  private static void requireModestNumbers(String name, JsonNode node) throws ContentTrouble {
    if (node instanceof WrittenNumber
        && Math.abs((long) node.decimalValue().scale()) > MAX_EXPONENT) {
      throw wrong(name, node);
    }
    for (var member : node.properties()) {
      requireModestNumbers(member.getKey(), member.getValue());
    }
    if (node.isArray()) {
      for (var element : node) {
        requireModestNumbers(name, element);
      }
    }
  }

  private Cover cover(JsonNode node) throws ContentTrouble {
    keep(node, "/cover", COVER::contains);
    var kindId = text(node, "kind", "cover.kind");
    var kind = Arrays.stream(UnitKind.values()).filter(one -> one.id().equals(kindId)).findFirst();
    var year = node.path("year");
    if (!year.isInt()) {
      throw wrong("cover.year", year);
    }
    return new Cover(
        text(node, "unit", "cover.unit"),
        kind.orElseThrow(() -> wrong("cover.kind", node.path("kind"))),
        year.intValue(),
        text(node, "title", "cover.title"),
        text(node, "date", "cover.date"),
        text(node, "contact", "cover.contact"));
  }

  private Map<CellRef, Entry> entries(Table table) throws ContentTrouble {
    var id = table.section().id();
    var node = object(root, id);
    keep(node, "/" + id, name -> table.cell(name).isPresent());
    var entries = new HashMap<CellRef, Entry>();
    for (var cell : table.cells()) {
      var value = node.path(cell.ref().id());
      if (!isNothing(value)) {
        if (!value.isNumber() && !value.isTextual()) {
          throw wrong(cell.ref().id(), value);
        }
        entries.put(cell.ref(), Entry.parse(cell.kind(), typed(value)));
      }
    }
    entries.values().removeIf(Entry.Blank.class::isInstance);
    return entries;
  }

  /// The text that is put into a cell: a number is written out in full, trailing zeros included;
  /// one that is too long for any cell, such as 1e40, stays as it stands in the file.
  private static String typed(JsonNode value) {
    if (!value.isNumber()) {
      return value.textValue();
    }
    var plain = value.decimalValue().toPlainString();
    return plain.length() <= MAX_PLAIN ? plain : value.asText();
  }

  private Prose prose(String name, Edition edition) throws ContentTrouble {
    var paragraphs = new ArrayList<Prose.Paragraph>();
    for (var node : array(root, name)) {
      var styleId = text(node, "style", name + ".style");
      var style =
          Arrays.stream(Prose.Style.values()).filter(one -> one.id().equals(styleId)).findFirst();
      var runs = new ArrayList<Prose.Run>();
      for (var run : array(node, "runs")) {
        runs.add(run(run, name, edition));
      }
      paragraphs.add(
          new Prose.Paragraph(
              style.orElseThrow(() -> wrong(name + ".style", node.path("style"))),
              runs,
              unknown(node, PARAGRAPH)));
    }
    return new Prose(paragraphs);
  }

  /// A figure of cells that this edition does not have is kept as an unknown member, with its text.
  private static Prose.Run run(JsonNode node, String name, Edition edition) throws ContentTrouble {
    var member = node.path("figure");
    if (member.isNumber() || member.isBoolean()) {
      throw wrong(name + ".figure", member);
    }
    var figure = FigureMember.read(member, edition);
    var unknown = new HashMap<>(unknown(node, RUN));
    if (figure.isEmpty() && !isNothing(member)) {
      unknown.put("figure", member.toString());
    }
    return new Prose.Run(
        text(node, "text", name + ".text"),
        weight(node.path("bold"), name + ".bold"),
        figure,
        unknown);
  }

  private static Prose.Weight weight(JsonNode bold, String where) throws ContentTrouble {
    if (!isNothing(bold) && !bold.isBoolean()) {
      throw wrong(where, bold);
    }
    return bold.booleanValue() ? Prose.Weight.BOLD : Prose.Weight.PLAIN;
  }

  static Map<String, String> unknown(JsonNode node, Set<String> known) {
    return node.properties().stream()
        .filter(member -> !known.contains(member.getKey()))
        .collect(Collectors.toMap(Map.Entry::getKey, member -> member.getValue().toString()));
  }

  private void keep(JsonNode node, String path, Predicate<String> isKnown) {
    for (var member : node.properties()) {
      if (!isKnown.test(member.getKey())) {
        unknown.put(path + "/" + escape(member.getKey()), member.getValue().toString());
      }
    }
  }

  private static JsonNode object(JsonNode parent, String name) throws ContentTrouble {
    var node = parent.path(name);
    if (!isNothing(node) && !node.isObject()) {
      throw wrong(name, node);
    }
    return node;
  }

  static List<JsonNode> array(JsonNode parent, String name) throws ContentTrouble {
    var node = parent.path(name);
    if (!isNothing(node) && !node.isArray()) {
      throw wrong(name, node);
    }
    var elements = new ArrayList<JsonNode>();
    for (var element : node) {
      if (!element.isObject()) {
        throw wrong(name, element);
      }
      elements.add(element);
    }
    return elements;
  }

  static String text(JsonNode parent, String name, String where) throws ContentTrouble {
    var node = parent.path(name);
    if (isNothing(node)) {
      return "";
    }
    if (!node.isTextual()) {
      throw wrong(where, node);
    }
    return node.textValue();
  }

  static boolean isNothing(JsonNode node) {
    return node.isNull() || node instanceof MissingNode;
  }

  static ContentTrouble wrong(String where, JsonNode node) {
    if (isNothing(node)) {
      return new ContentTrouble(Wording.of("draft.lacks", where));
    }
    return new ContentTrouble(
        Wording.of(
            "draft.wrong", ContentTrouble.shown(where), ContentTrouble.shown(node.toString())));
  }

  private static String escape(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  static String unescape(String name) {
    return name.replace("~1", "/").replace("~0", "~");
  }
}
