package org.nianbao.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// A JSON object on one line, with Chinese as itself. Characters that nobody sees and those that
/// other programs take for the end of a line are escaped.
final class JsonLine {
  private static final JsonMapper JSON = new JsonMapper();

  private JsonLine() {}

  /// The line, without its end.
  static String of(ObjectNode object) {
    try {
      return JSON.writeValueAsString(object)
          .codePoints()
          .collect(StringBuilder::new, JsonLine::append, StringBuilder::append)
          .toString();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree can always be printed", e);
    }
  }

  private static void append(StringBuilder line, int point) {
    if (Screen.isHarmless(point)) {
      line.appendCodePoint(point);
    } else {
      for (char unit : Character.toChars(point)) {
        line.append("\\u%04x".formatted((int) unit));
      }
    }
  }
}
