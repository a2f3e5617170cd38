package org.nianbao.file;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Entry;
import org.nianbao.draft.Prose;
import org.nianbao.form.CellRef;
import org.nianbao.form.Section;

/// Writes a draft as JSON text in the order of the document.
final class DraftWriter {
  private static final Pattern LONE_SURROGATE =
      Pattern.compile(
          "[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /// The JSON text of a draft, with a placeholder for its checksum.
  String text(Draft draft) {
    var root = NODES.objectNode();
    root.put("format", FormatVersion.ID);
    root.put("version", FormatVersion.of(draft).toString());
    root.put("checksum", Checksum.placeholder());
    report(root, draft);
    keep(root, "", draft.unknown());
    return print(root);
  }

  /// Writes what a draft and an attached last year have in common.
  private void report(ObjectNode root, Draft draft) {
    root.put("edition", draft.edition().id());
    root.set("cover", cover(draft));
    root.set("preface", prose(draft.prose(Section.COVER)));
    for (var section : Section.values()) {
      if (section != Section.COVER) {
        root.set(
            section.id(),
            draft.edition().table(section).isPresent()
                ? cells(draft, section)
                : prose(draft.prose(section)));
      }
    }
    basis(root, draft);
  }

  private void basis(ObjectNode root, Draft draft) {
    texts(root, "inferred", draft.basis().inferred(), draft.unknown());
    texts(root, "reasons", draft.basis().reasons(), draft.unknown());
    KeptMember.write(root, draft.basis().kept());
    draft
        .basis()
        .requirements()
        .ifPresent(file -> {
          var node = root.putObject("requirements");
          node.put("file", file.name());
          node.put("sha256", file.sha256());
          keep(node, "/requirements", draft.unknown());
        });
    draft
        .basis()
        .lastYear()
        .ifPresent(last -> {
          var node = root.putObject("lastYear");
          report(node, last);
          keep(node, "", last.unknown());
        });
  }

  /// Writes a text for each of some cells, in the order of their ids; nothing if there is none.
  private void texts(
      ObjectNode root, String name, Map<CellRef, String> texts, Map<String, String> unknown) {
    var node = NODES.objectNode();
    var sorted = new TreeMap<String, String>();
    texts.forEach((cell, text) -> sorted.put(cell.id(), text));
    sorted.forEach(node::put);
    keep(node, "/" + name, unknown);
    if (!node.isEmpty()) {
      root.set(name, node);
    }
  }

  private ObjectNode cover(Draft draft) {
    var cover = draft.cover();
    var node = NODES.objectNode();
    node.put("unit", cover.unit());
    node.put("kind", cover.kind().id());
    node.put("year", cover.year());
    node.put("title", cover.ownTitle());
    node.put("date", cover.date());
    node.put("contact", cover.contact());
    keep(node, "/cover", draft.unknown());
    return node;
  }

  private ObjectNode cells(Draft draft, Section section) {
    var node = NODES.objectNode();
    for (var cell : draft.edition().table(section).orElseThrow().cells()) {
      node.set(cell.ref().id(), entry(draft.entry(cell.ref())));
    }
    keep(node, "/" + section.id(), draft.unknown());
    return node;
  }

  private static JsonNode entry(Entry entry) {
    return switch (entry) {
      case Entry.Blank _ -> NODES.nullNode();
      case Entry.Numeral(var number, var text) when number.toPlainString().equals(text) ->
          NODES.numberNode(number);
      default -> NODES.textNode(entry.text());
    };
  }

  private JsonNode prose(Prose prose) {
    var node = NODES.arrayNode();
    for (var paragraph : prose.paragraphs()) {
      var one = node.addObject();
      one.put("style", paragraph.style().id());
      var runs = one.putArray("runs");
      for (var run : paragraph.runs()) {
        var stretch = runs.addObject();
        stretch.put("text", run.text());
        if (run.weight() == Prose.Weight.BOLD) {
          stretch.put("bold", true);
        }
        run.figure().ifPresent(figure -> stretch.set("figure", FigureMember.write(figure)));
        keep(stretch, run.unknown());
      }
      keep(one, paragraph.unknown());
    }
    return node;
  }

  /// Writes back the unknown members that a newer version wrote under a path.
  private void keep(ObjectNode node, String path, Map<String, String> unknown) {
    var here = new TreeMap<String, String>();
    unknown.forEach((where, member) -> {
      var cut = where.lastIndexOf('/');
      if (where.substring(0, cut).equals(path)) {
        here.put(DraftReader.unescape(where.substring(cut + 1)), member);
      }
    });
    keep(node, here);
  }

  /// Writes back unknown members.
  static void keep(ObjectNode node, Map<String, String> unknown) {
    new TreeMap<>(unknown)
        .forEach((name, member) -> {
          try {
            node.set(name, Json.read(member));
          } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON: " + name, e);
          }
        });
  }

  private String print(ObjectNode root) {
    var printer =
        new DefaultPrettyPrinter(
                Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                    .withArrayEmptySeparator("")
                    .withObjectEmptySeparator(""))
            .withObjectIndenter(new OneLine())
            .withArrayIndenter(new OneLine());
    try {
      var text =
          Json.MAPPER
              .writer(printer)
              .with(SerializationFeature.INDENT_OUTPUT)
              .with(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
              .writeValueAsString(root);
      return LONE_SURROGATE
              .matcher(text)
              .replaceAll(match -> "\\\\u%04x".formatted((int) match.group().charAt(0)))
          + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree can always be printed", e);
    }
  }

  /// Indents so that each member of a section has a line, with everything deeper on that same line.
  private static final class OneLine implements DefaultPrettyPrinter.Indenter {
    private static final int DEEPEST = 2;
    private final DefaultIndenter lines = new DefaultIndenter("  ", "\n");

    @Override
    public void writeIndentation(JsonGenerator out, int level) throws IOException {
      if (out.getOutputContext().getNestingDepth() <= DEEPEST) {
        lines.writeIndentation(out, level);
      } else {
        out.writeRaw(' ');
      }
    }

    @Override
    public boolean isInline() {
      return false;
    }
  }
}
