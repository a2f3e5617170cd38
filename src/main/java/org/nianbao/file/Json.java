package org.nianbao.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/// JSON as a draft may use it: within bounds that no real draft comes near, every name once in an
/// object, nothing after the end, and every number digit for digit.
final class Json {
  /// No real draft comes near this size, in bytes.
  static final long MAX_BYTES = 64L << 20;

  static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(64)
                          .maxStringLength(2_000_000)
                          .maxNumberLength(40)
                          .maxDocumentLength(MAX_BYTES)
                          .maxTokenCount(2_000_000)
                          .build())
                  .build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private static final ObjectReader STRICT =
      MAPPER
          .reader()
          .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .without(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES);

  private Json() {}

  /// Reads one value and nothing behind it; a missing node if there is not even one.
  ///
  /// @throws JsonProcessingException with the place where it cannot be read on
  static JsonNode read(String text) throws JsonProcessingException {
    try (var parser = STRICT.createParser(text)) {
      return read(parser);
    } catch (JsonProcessingException e) {
      throw e;
    } catch (IOException e) {
      throw new UncheckedIOException("a text is always there", e);
    }
  }

  private static JsonNode read(JsonParser parser) throws IOException {
    try {
      return Optional.<JsonNode>ofNullable(STRICT.readTree(parser))
          .orElse(MissingNode.getInstance());
    } catch (StreamConstraintsException | NumberFormatException e) {
      // Beyond the bounds, or Jackson's own answer to an exponent such as 1e99999999999: neither
      // says where.
      throw new JsonParseException(parser, e.getMessage(), parser.currentLocation(), e);
    }
  }
}
