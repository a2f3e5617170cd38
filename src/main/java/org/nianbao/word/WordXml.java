package org.nianbao.word;

/// Writes WordprocessingML as text: elements and attributes of its one namespace, `w`.
///
/// POI keeps an object for each element, which takes time to make and to save. That does not matter
/// for the few parts that every document has; its body, with hundreds of table cells, is most of
/// the work, and so is written as text.
final class WordXml {
  private final StringBuilder text = new StringBuilder();

  /// Writes an empty element.
  ///
  /// @param attributes names and values alternately
  void empty(String name, Object... attributes) {
    begin(name, attributes);
    text.append("/>");
  }

  /// Writes an element around what `inside` writes.
  ///
  /// @param attributes names and values alternately
  void around(String name, Runnable inside, Object... attributes) {
    begin(name, attributes);
    text.append('>');
    inside.run();
    text.append("</w:").append(name).append('>');
  }

  private void begin(String name, Object[] attributes) {
    text.append("<w:").append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      text.append(" w:").append(attributes[i]).append("=\"");
      escape(String.valueOf(attributes[i + 1]));
      text.append('"');
    }
  }

  /// Writes the text of a run, with the spaces at its ends.
  void words(String words) {
    boolean isBare = words.equals(words.strip());
    text.append(isBare ? "<w:t>" : "<w:t xml:space=\"preserve\">");
    escape(words);
    text.append("</w:t>");
  }

  /// Writes a text that is XML already.
  void raw(String xml) {
    text.append(xml);
  }

  private void escape(String words) {
    for (int i = 0; i < words.length(); i++) {
      char one = words.charAt(i);
      switch (one) {
        case '<' -> text.append("&lt;");
        case '>' -> text.append("&gt;");
        case '&' -> text.append("&amp;");
        case '"' -> text.append("&quot;");
        default -> text.append(one);
      }
    }
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
