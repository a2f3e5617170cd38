package org.nianbao.reader.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.nianbao.file.ContentTrouble;
import org.nianbao.wording.Wording;

/// Reads XML one child of an element after the other, so that a long document is never in memory as
/// a whole. Document types, and with them all entities, are refused.
final class XmlChildren {
  /// The usual prefixes of the namespaces that a reader asks for, in the transitional and in the
  /// strict form of the standard.
  private static final Map<String, String> PREFIXES =
      Map.of(
          "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w:",
          "http://purl.oclc.org/ooxml/wordprocessingml/main", "w:",
          "http://schemas.openxmlformats.org/officeDocument/2006/math", "m:",
          "http://purl.oclc.org/ooxml/officeDocument/math", "m:",
          "http://schemas.openxmlformats.org/markup-compatibility/2006", "mc:");

  /// What the parser would count by itself; 0 is no limit.
  private static final List<String> OWN_LIMITS =
      List.of(
          "jdk.xml.maxElementDepth",
          "jdk.xml.maxGeneralEntitySizeLimit",
          "jdk.xml.totalEntitySizeLimit");

  private final XMLStreamReader xml;
  private final XmlLimits limits;
  private final Map<String, String> names = new HashMap<>();
  private int depth;

  /// Takes one child.
  @FunctionalInterface
  interface Taker {
    void take(XmlElement child) throws IOException;
  }

  /// An element that has not ended.
  private record Open(
      String name, Map<String, String> attributes, List<XmlElement> children, StringBuilder text) {

    XmlElement ended() {
      return new XmlElement(
          name, attributes, children.isEmpty() ? List.of() : children, text.toString());
    }
  }

  private XmlChildren(XMLStreamReader xml, XmlLimits limits) {
    this.xml = xml;
    this.limits = limits;
  }

  /// Reads a part to its end.
  ///
  /// @param container the name of the element whose children are wanted
  /// @throws ContentTrouble if there is no such element, or the part is no proper XML
  static void read(InputStream in, String container, XmlLimits limits, Taker taker)
      throws IOException {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    // Without one, the parser prints what it finds wrong.
    factory.setXMLReporter((_, _, _, _) -> {});
    // Counted here, with a sentence for each; entities there are none.
    for (var limit : OWN_LIMITS) {
      factory.setProperty(limit, "0");
    }
    try {
      var reader = new XmlChildren(factory.createXMLStreamReader(in), limits);
      if (!reader.children(container, taker)) {
        throw new ContentTrouble(Wording.of("reader.word.damaged"));
      }
    } catch (XMLStreamException e) {
      if (e.getNestedException() instanceof ContentTrouble trouble) {
        throw trouble;
      }
      throw new ContentTrouble(Wording.of("reader.word.damaged"), e);
    }
  }

  private boolean children(String container, Taker taker) throws XMLStreamException, IOException {
    boolean isFound = false;
    while (xml.hasNext()) {
      switch (next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (!isFound && name().equals(container)) {
            isFound = true;
            each(taker);
          }
        }
        default -> {}
      }
    }
    return isFound;
  }

  private void each(Taker taker) throws XMLStreamException, IOException {
    for (int event = next(); event != XMLStreamConstants.END_ELEMENT; event = next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        taker.take(element());
      }
    }
  }

  private int next() throws XMLStreamException, ContentTrouble {
    int event = event();
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> limits.add(++depth);
      case XMLStreamConstants.END_ELEMENT -> depth--;
      case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
          throw new ContentTrouble(Wording.of("reader.word.declared"));
      default -> {}
    }
    return event;
  }

  /// The parser fails in ways of its own on some damaged files.
  private int event() throws XMLStreamException {
    try {
      return xml.next();
    } catch (RuntimeException e) {
      throw new XMLStreamException(e);
    }
  }

  /// The element that just began, read to its end.
  private XmlElement element() throws XMLStreamException, ContentTrouble {
    Deque<Open> open = new ArrayDeque<>();
    open.push(opened());
    while (true) {
      switch (next()) {
        case XMLStreamConstants.START_ELEMENT -> open.push(opened());
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            open.element().text.append(xml.getText());
        case XMLStreamConstants.END_ELEMENT -> {
          var ended = open.pop().ended();
          if (open.isEmpty()) {
            return ended;
          }
          open.element().children.add(ended);
        }
        default -> {}
      }
    }
  }

  private Open opened() {
    int count = xml.getAttributeCount();
    Map<String, String> attributes =
        switch (count) {
          case 0 -> Map.of();
          case 1 -> Map.of(xml.getAttributeLocalName(0), xml.getAttributeValue(0));
          default -> HashMap.newHashMap(count);
        };
    for (int i = 0; count > 1 && i < count; i++) {
      attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
    }
    return new Open(name(), attributes, new ArrayList<>(0), new StringBuilder(0));
  }

  private String name() {
    var prefix = PREFIXES.getOrDefault(String.valueOf(xml.getNamespaceURI()), "");
    return names.computeIfAbsent(prefix + xml.getLocalName(), name -> name);
  }
}
