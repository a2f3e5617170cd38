package org.nianbao.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;

/// Reads JSON strictly, as a draft may use it: within bounds that no real draft comes near, with
/// every name once in an object, nothing after the end, and every number with the characters it was
/// written in.
final class Json {
  /// The largest file that is read, in bytes; no real draft comes near it.
  static final int MAX_BYTES = 64 << 20;

  static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(64)
                          .maxStringLength(MAX_BYTES)
                          .maxNumberLength(40)
                          .maxDocumentLength(MAX_BYTES)
                          .maxTokenCount(2_000_000)
                          .build())
                  .build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private Json() {}

  /// Reads one value with nothing after it; a text without any value gives a [MissingNode].
  ///
  /// @throws JsonProcessingException if it cannot be read; its location says where
  static JsonNode read(String text) throws JsonProcessingException {
    try (var parser = MAPPER.createParser(text)) {
      return whole(parser);
    } catch (JsonProcessingException e) {
      throw e;
    } catch (IOException e) {
      throw new UncheckedIOException("a text is always there", e);
    }
  }

  /// Whether a text that was written here is within the bounds of what may be read.
  static boolean isReadable(String text) {
    try (var parser = MAPPER.createParser(text)) {
      while (parser.nextToken() != null) {
        parser.skipChildren();
      }
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static JsonNode whole(JsonParser parser) throws IOException {
    try {
      if (parser.nextToken() == null) {
        return MissingNode.getInstance();
      }
      var node = node(parser);
      if (parser.nextToken() != null) {
        throw new JsonParseException(parser, "more than one value", parser.currentTokenLocation());
      }
      return node;
    } catch (StreamConstraintsException | NumberFormatException e) {
      // Beyond the bounds, or Jackson's own answer to an exponent such as 1e99999999999: neither
      // says where.
      throw new JsonParseException(parser, e.getMessage(), parser.currentLocation(), e);
    }
  }

  /// Reads a value recursively, no deeper than the parser's bounds allow.
  private static JsonNode node(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> {
        var object = NODES.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          var name = parser.currentName();
          parser.nextToken();
          object.set(name, node(parser));
        }
        yield object;
      }
      case START_ARRAY -> {
        var array = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          array.add(node(parser));
        }
        yield array;
      }
      case VALUE_NUMBER_INT -> integer(parser.getBigIntegerValue(), parser.getText());
      case VALUE_NUMBER_FLOAT -> new WrittenNumber(parser.getDecimalValue(), parser.getText());
      case VALUE_TRUE -> NODES.booleanNode(true);
      case VALUE_FALSE -> NODES.booleanNode(false);
      case VALUE_NULL -> NODES.nullNode();
      default -> NODES.textNode(parser.getText());
    };
  }

  private static JsonNode integer(BigInteger value, String text) {
    if (!value.toString().equals(text)) {
      return new WrittenNumber(new BigDecimal(value), text);
    }
    return value.bitLength() < Integer.SIZE
        ? NODES.numberNode(value.intValue())
        : NODES.numberNode(value);
  }
}
