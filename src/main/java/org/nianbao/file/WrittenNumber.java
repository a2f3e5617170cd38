package org.nianbao.file;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser.NumberType;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.node.NumericNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;

/// A JSON number that keeps the characters it was written in. Jackson's own nodes keep only the
/// value, so that 1e40 would be written back with 41 digits, more than may be read again, and -0
/// without its sign.
final class WrittenNumber extends NumericNode {
  private static final long serialVersionUID = 1;

  private final BigDecimal value;
  private final String text;

  /// @param value the value
  /// @param text as it stands in the file
  WrittenNumber(BigDecimal value, String text) {
    this.value = value;
    this.text = text;
  }

  @Override
  public void serialize(JsonGenerator out, SerializerProvider provider) throws IOException {
    out.writeNumber(text);
  }

  @Override
  public String asText() {
    return text;
  }

  @Override
  public JsonToken asToken() {
    return JsonToken.VALUE_NUMBER_FLOAT;
  }

  @Override
  public NumberType numberType() {
    return NumberType.BIG_DECIMAL;
  }

  @Override
  public boolean isFloatingPointNumber() {
    return true;
  }

  @Override
  public Number numberValue() {
    return value;
  }

  @Override
  public BigDecimal decimalValue() {
    return value;
  }

  @Override
  public BigInteger bigIntegerValue() {
    return value.toBigInteger();
  }

  @Override
  public int intValue() {
    return value.intValue();
  }

  @Override
  public long longValue() {
    return value.longValue();
  }

  @Override
  public double doubleValue() {
    return value.doubleValue();
  }

  @Override
  public boolean canConvertToInt() {
    return is(Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  @Override
  public boolean canConvertToLong() {
    return is(Long.MIN_VALUE, Long.MAX_VALUE);
  }

  private boolean is(long least, long most) {
    return value.compareTo(BigDecimal.valueOf(least)) >= 0
        && value.compareTo(BigDecimal.valueOf(most)) <= 0;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WrittenNumber number && number.text.equals(text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }
}
