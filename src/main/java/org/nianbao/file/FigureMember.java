package org.nianbao.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.draft.Figure;
import org.nianbao.form.Edition;
import org.nianbao.form.Term;

/// A linked figure as a JSON member of a draft's file: `"t3.received.total"`;
/// `["t3.received.total", "t3.carried_over.total"]`, a sum; `{"part": …, "whole": …, "decimals":
/// 2}`, the share of one sum in another, in per cent. Plain JSON, so that there is no expression to
/// parse and nothing to get wrong.
final class FigureMember {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private FigureMember() {}

  static JsonNode write(Figure figure) {
    return switch (figure) {
      case Figure.Sum(var term) -> write(term);
      case Figure.Share(var part, var whole, var decimals) -> {
        var node = NODES.objectNode();
        node.set("part", write(part));
        node.set("whole", write(whole));
        yield node.put("decimals", decimals);
      }
    };
  }

  private static JsonNode write(Term term) {
    var ids = term.ids();
    if (ids.size() == 1) {
      return NODES.textNode(ids.getFirst());
    }
    var node = NODES.arrayNode();
    ids.forEach(node::add);
    return node;
  }

  /// Reads a figure; empty unless the member is exactly what [#write] writes for cells of the
  /// edition.
  static Optional<Figure> read(JsonNode member, Edition edition) {
    return figure(member, edition).filter(figure -> write(figure).equals(member));
  }

  private static Optional<Figure> figure(JsonNode member, Edition edition) {
    if (!member.isObject()) {
      return term(member, edition).map(Figure.Sum::new);
    }
    var part = term(member.path("part"), edition);
    var whole = term(member.path("whole"), edition);
    int decimals = member.path("decimals").asInt(-1);
    return decimals < 0 || decimals > Figure.MAX_DECIMALS
        ? Optional.empty()
        : part.flatMap(some -> whole.map(all -> new Figure.Share(some, all, decimals)));
  }

  private static Optional<Term> term(JsonNode node, Edition edition) {
    if (node.isTextual()) {
      return edition.term(List.of(node.asText()));
    }
    var ids = new ArrayList<String>();
    node.forEach(part -> ids.add(part.asText()));
    return node.isArray() ? edition.term(ids) : Optional.empty();
  }
}
