package org.nianbao.reader.word;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// An element of XML with everything in it.
///
/// @param name its local name after the usual prefix of its namespace, `w:` for Word, whatever
///   prefix the file uses; without one for other namespaces
/// @param attributes their values by local name
/// @param children the elements in it
/// @param text the characters directly in it
record XmlElement(
    String name, Map<String, String> attributes, List<XmlElement> children, String text) {

  /// What stands for an element that is not there.
  static final XmlElement NONE = new XmlElement("", Map.of(), List.of(), "");

  /// The first child with a name, or [#NONE].
  XmlElement child(String wanted) {
    for (var child : children) {
      if (child.name.equals(wanted)) {
        return child;
      }
    }
    return NONE;
  }

  /// The children with a name.
  Stream<XmlElement> children(String wanted) {
    return children.stream().filter(child -> child.name.equals(wanted));
  }

  boolean has(String wanted) {
    return child(wanted) != NONE;
  }

  /// An attribute's value, empty if it has none.
  String attribute(String wanted) {
    return attributes.getOrDefault(wanted, "");
  }

  /// The value that a child gives: its attribute `val`.
  Optional<String> value(String wanted) {
    return Optional.ofNullable(child(wanted).attributes.get("val"));
  }

  /// The whole number that a child gives, as far as it can be read.
  Optional<Integer> number(String wanted) {
    return value(wanted).flatMap(XmlElement::parsed);
  }

  /// An attribute's whole number, as far as it can be read.
  Optional<Integer> attributeNumber(String wanted) {
    return Optional.ofNullable(attributes.get(wanted)).flatMap(XmlElement::parsed);
  }

  private static Optional<Integer> parsed(String digits) {
    try {
      return Optional.of(Integer.valueOf(digits.strip()));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /// Whether a property is on: a child that does not say otherwise.
  Optional<Boolean> isOn(String wanted) {
    var child = child(wanted);
    return child == NONE
        ? Optional.empty()
        : Optional.of(
            switch (child.attribute("val")) {
              case "0", "false", "off", "none" -> false;
              default -> true;
            });
  }
}
