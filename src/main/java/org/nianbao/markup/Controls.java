package org.nianbao.markup;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Replaces form controls and drawings in the cells of tables by the text that they show, which is
/// the cell's content. Elsewhere they are the page's own buttons and no text.
final class Controls {
  /// The types of `input` that show no text.
  private static final Set<String> TEXTLESS =
      Set.of("hidden", "password", "checkbox", "radio", "file", "image", "color", "range");

  private Controls() {}

  /// Replaces each control in a table cell by its text.
  static void write(Document page) {
    for (var control : page.select(":is(td, th) :is(input, textarea, button, select, svg)")) {
      var shown = shown(control);
      control.tagName("span").text(shown);
    }
  }

  private static String shown(Element control) {
    return switch (control.normalName()) {
      case "input" ->
          TEXTLESS.contains(control.attr("type").toLowerCase(Locale.ROOT))
              ? ""
              : control.attr("value");
      case "select" -> joined(chosen(control));
      case "svg" -> joined(control.select("text"));
      default -> control.wholeText();
    };
  }

  /// The selected options. A drop-down list shows its first option until another is selected.
  private static List<Element> chosen(Element select) {
    var chosen = select.select("option[selected]");
    if (select.hasAttr("multiple")) {
      return chosen;
    }
    var all = select.select("option");
    return (chosen.isEmpty() ? all.stream().limit(1) : chosen.stream().skip(chosen.size() - 1))
        .toList();
  }

  private static String joined(List<Element> texts) {
    return texts.stream().map(Element::text).collect(Collectors.joining(" "));
  }
}
