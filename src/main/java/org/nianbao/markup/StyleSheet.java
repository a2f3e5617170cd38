package org.nianbao.markup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector;

/// The styles of a page's elements, from its style sheets and their own `style` attributes.
final class StyleSheet {
  /// The most rules that are read: many times those of a workbook that somebody keeps by hand.
  private static final int MOST_RULES = 4_000;

  private static final int LONGEST_SELECTOR = 200;

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|<!--|-->", Pattern.DOTALL);

  /// The last part of a selector: the one about the element itself.
  private static final Pattern LAST = Pattern.compile("([\\w*-]*)(?:\\.([\\w-]+))?[^\\s>+~]*$");

  /// @param weight the specificity of the selector: by ids, then classes, then tags
  private record Rule(Evaluator selector, int weight, Map<String, String> declarations) {}

  private final Document page;

  /// The rules by the class, with a dot before it, or the tag that an element must have; the rest
  /// under `*`.
  private final Map<String, List<Rule>> rules = new HashMap<>();

  private int count;

  private StyleSheet(Document page) {
    this.page = page;
  }

  /// Reads the style sheets inside a page. Never fails: what is not understood is ignored, and so
  /// is what holds for printers or small screens alone.
  static StyleSheet of(Document page) {
    var sheet = new StyleSheet(page);
    page.select("style").forEach(style -> sheet.read(style.data()));
    return sheet;
  }

  private void read(String css) {
    var plain = COMMENT.matcher(css).replaceAll(" ");
    for (int start = 0; start < plain.length() && count < MOST_RULES; ) {
      int open = Declarations.next(plain, start, "{");
      int close = close(plain, open);
      var selectors = plain.substring(start, open);
      selectors = selectors.substring(selectors.lastIndexOf(';') + 1).strip();
      if (!selectors.startsWith("@") && open < close) {
        add(selectors, Declarations.of(plain.substring(open + 1, close)));
      }
      start = close + 1;
    }
  }

  /// The index of the brace that closes another one, with nested braces counted.
  private static int close(String css, int open) {
    int at = open;
    for (int depth = 0; at < css.length(); ) {
      depth += css.charAt(at) == '{' ? 1 : -1;
      if (depth == 0) {
        return at;
      }
      at = Declarations.next(css, at + 1, "{}");
    }
    return at;
  }

  private void add(String selectors, Map<String, String> declarations) {
    if (declarations.isEmpty()) {
      return;
    }
    for (var written : selectors.split(",")) {
      var selector = written.strip();
      var last = LAST.matcher(selector);
      if (selector.length() <= LONGEST_SELECTOR && last.find()) {
        try {
          var rule = new Rule(QueryParser.parse(selector), weight(selector), declarations);
          rules.computeIfAbsent(key(last), _ -> new ArrayList<>()).add(rule);
          count++;
        } catch (Selector.SelectorParseException | IllegalArgumentException notUnderstood) {
          // A selector for states or pseudo-elements, which nothing on a clipboard has.
        }
      }
    }
  }

  private static String key(Matcher last) {
    if (last.group(2) != null) {
      return "." + last.group(2);
    }
    return last.group(1).isEmpty() ? "*" : last.group(1).toLowerCase(Locale.ROOT);
  }

  private static int weight(String selector) {
    int classes = (int) selector.chars().filter(one -> one == '.' || one == '[').count();
    int identities = (int) selector.chars().filter(one -> one == '#').count();
    return (identities * LONGEST_SELECTOR + classes) * LONGEST_SELECTOR
        + selector.split("[\\s>+~]+").length;
  }

  /// The declarations that hold for an element, by property.
  Map<String, String> of(Element element) {
    var own = element.attr("style");
    var matching = matching(element);
    if (matching.isEmpty()) {
      return own.isEmpty() ? Map.of() : Declarations.of(own);
    }
    var declarations = new HashMap<String, String>();
    matching.forEach(rule -> declarations.putAll(rule.declarations()));
    declarations.putAll(Declarations.of(own));
    return declarations;
  }

  private List<Rule> matching(Element element) {
    if (rules.isEmpty()) {
      return List.of();
    }
    return Stream.concat(
            Stream.of("*", element.normalName()), element.classNames().stream().map("."::concat))
        .flatMap(key -> rules.getOrDefault(key, List.of()).stream())
        .filter(rule -> rule.selector().matches(page, element))
        .sorted(Comparator.comparingInt(Rule::weight))
        .toList();
  }
}
