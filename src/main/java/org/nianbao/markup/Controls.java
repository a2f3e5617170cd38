package org.nianbao.markup;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Form controls and drawings in the cells of a page's tables: what they show is what the cell
/// says. Elsewhere they are the page's own buttons and no text.
final class Controls {
  /// Kinds of input that show no text of theirs.
  private static final Set<String> TEXTLESS =
      Set.of("hidden", "password", "checkbox", "radio", "file", "image", "color", "range");

  private Controls() {}

  /// Puts what each shows in its place.
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

  /// A list that drops down shows its first choice until another is made.
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
