package org.nianbao.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.nianbao.draft.Kept;
import org.nianbao.draft.Kept.Decision;
import org.nianbao.draft.Kept.Subject;
import org.nianbao.draft.Person;

/// The kept findings as a JSON member of a draft's file: `[{"rule", "about": […], "reason", "name",
/// "role", "date"}, …]`, each on a line of its own.
final class KeptMember {
  private static final String MEMBER = "kept";
  private static final Set<String> KNOWN =
      Set.of("rule", "about", "reason", "name", "role", "date");

  private KeptMember() {}

  /// Writes the member; nothing if nothing is kept.
  static void write(ObjectNode root, List<Kept> kept) {
    if (kept.isEmpty()) {
      return;
    }
    var array = root.putArray(MEMBER);
    for (var one : kept) {
      var node = array.addObject();
      node.put("rule", one.subject().rule());
      node.set("about", about(one));
      node.put("reason", one.decision().reason());
      node.put("name", one.decision().by().name());
      node.put("role", one.decision().by().role());
      node.put("date", one.decision().date());
      DraftWriter.keep(node, one.unknown());
    }
  }

  private static ArrayNode about(Kept kept) {
    var about = JsonNodeFactory.instance.arrayNode();
    kept.subject().about().forEach(about::add);
    return about;
  }

  /// Reads the member of a tree.
  ///
  /// @throws ContentTrouble if it is of another type
  static List<Kept> read(JsonNode root) throws ContentTrouble {
    var kept = new ArrayList<Kept>();
    for (var node : DraftReader.array(root, MEMBER)) {
      var by = new Person(text(node, "name"), text(node, "role"));
      kept.add(
          new Kept(
              new Subject(text(node, "rule"), about(node)),
              new Decision(text(node, "reason"), by, text(node, "date")),
              DraftReader.unknown(node, KNOWN)));
    }
    return kept;
  }

  private static List<String> about(JsonNode kept) throws ContentTrouble {
    var node = kept.path("about");
    if (!DraftReader.isNothing(node) && !node.isArray()) {
      throw DraftReader.wrong(MEMBER + ".about", node);
    }
    var about = new ArrayList<String>();
    for (var part : node) {
      if (!part.isTextual()) {
        throw DraftReader.wrong(MEMBER + ".about", part);
      }
      about.add(part.textValue());
    }
    return about;
  }

  private static String text(JsonNode node, String name) throws ContentTrouble {
    return DraftReader.text(node, name, MEMBER + "." + name);
  }
}
