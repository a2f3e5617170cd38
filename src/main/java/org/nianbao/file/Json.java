package org.nianbao.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

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

  static JsonNode read(String text) throws JsonProcessingException {
    try {
      return STRICT.readTree(text);
    } catch (NumberFormatException e) {
      // Jackson's own answer to an exponent beyond all bounds, such as 1e99999999999.
      throw new StreamConstraintsException(e.getMessage());
    }
  }
}
