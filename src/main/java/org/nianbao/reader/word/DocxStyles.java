package org.nianbao.reader.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The styles of a document.
final class DocxStyles {
  /// Sizes at which nobody sees a text, in half points: up to two points.
  private static final Pattern UNSEEN = Pattern.compile("[0-4]");

  private static final Pattern HEADING = Pattern.compile("heading ([1-9])");
  private static final int LEVELS = 9;

  private final Map<String, XmlElement> styles = new HashMap<>();
  private final Map<List<String>, RunLook> looks = new HashMap<>();
  private XmlElement defaults = XmlElement.NONE;
  private String usual = "";

  /// Takes one element of the part with the styles.
  void add(XmlElement element) {
    switch (element.name()) {
      case "w:docDefaults" -> defaults = element.child("w:rPrDefault").child("w:rPr");
      case "w:style" -> {
        styles.putIfAbsent(element.attribute("styleId"), element);
        if (element.attribute("type").equals("paragraph") && isDefault(element)) {
          usual = element.attribute("styleId");
        }
      }
      default -> {}
    }
  }

  private static boolean isDefault(XmlElement style) {
    return style.attribute("default").equals("1") || style.attribute("default").equals("true");
  }

  /// The formatting of a run.
  ///
  /// @param paragraph the properties of its paragraph
  /// @param run its own properties
  RunLook look(XmlElement paragraph, XmlElement run) {
    var key = List.of(style(paragraph), run.value("w:rStyle").orElse(""));
    var styled = looks.computeIfAbsent(key, _ -> styled(key.getFirst(), key.getLast()));
    return new RunLook(
        run.isOn("w:b").orElse(styled.isBold()),
        run.isOn("w:strike").or(() -> run.isOn("w:dstrike")).orElse(styled.isStruck())
            || run.isOn("w:dstrike").orElse(false),
        run.isOn("w:vanish").orElse(styled.isHidden())
            || run.value("w:sz").filter(size -> UNSEEN.matcher(size).matches()).isPresent(),
        run.value("w:vertAlign").map(DocxStyles::isRaised).orElse(styled.isRaised()));
  }

  private static boolean isRaised(String alignment) {
    return alignment.equals("superscript") || alignment.equals("subscript");
  }

  private RunLook styled(String paragraph, String run) {
    return new RunLook(
        toggled("w:b", paragraph, run),
        toggled("w:strike", paragraph, run) || toggled("w:dstrike", paragraph, run),
        toggled("w:vanish", paragraph, run),
        Optional.of(run).flatMap(style -> raised(style)).or(() -> raised(paragraph)).orElse(false));
  }

  private Optional<Boolean> raised(String style) {
    return chain(style).stream()
        .flatMap(each -> each.child("w:rPr").value("w:vertAlign").stream())
        .map(DocxStyles::isRaised)
        .findFirst();
  }

  /// A property that styles of paragraphs and of characters switch: on in both is off (ISO/IEC
  /// 29500-1, 17.7.3).
  private boolean toggled(String name, String paragraph, String run) {
    return defaults.isOn(name).orElse(false) || (isOn(paragraph, name) ^ isOn(run, name));
  }

  private boolean isOn(String style, String name) {
    return chain(style).stream()
        .flatMap(each -> each.child("w:rPr").isOn(name).stream())
        .findFirst()
        .orElse(false);
  }

  /// Whether properties give what they are about a colour behind its text.
  static boolean isShaded(XmlElement properties) {
    var fill = properties.child("w:shd").attribute("fill");
    boolean isPlain = fill.isEmpty() || fill.equals("auto") || fill.equalsIgnoreCase("FFFFFF");
    return !isPlain || properties.child("w:shd").attributes().containsKey("themeFill");
  }

  /// Whether a style of tables gives any of their cells a colour.
  boolean isShading(XmlElement table) {
    return chain(table.value("w:tblStyle").orElse("")).stream()
        .anyMatch(style -> isShadedWithin(style));
  }

  private static boolean isShadedWithin(XmlElement element) {
    return isShaded(element) || element.children().stream().anyMatch(DocxStyles::isShadedWithin);
  }

  /// The level of a paragraph as a heading, from 1; 0 for body text.
  int level(XmlElement paragraph) {
    var level =
        paragraph
            .number("w:outlineLvl")
            .or(() ->
                chain(style(paragraph)).stream()
                    .flatMap(each -> outline(each).stream())
                    .findFirst())
            .orElse(LEVELS);
    return level >= 0 && level < LEVELS ? level + 1 : 0;
  }

  private static Optional<Integer> outline(XmlElement style) {
    return style
        .child("w:pPr")
        .number("w:outlineLvl")
        .or(() ->
            style
                .value("w:name")
                .map(name -> HEADING.matcher(name.toLowerCase(Locale.ROOT)))
                .filter(match -> match.matches())
                .map(match -> Integer.parseInt(match.group(1)) - 1));
  }

  /// What says in which list a paragraph is, and how deep: its own properties before those of its
  /// styles.
  List<XmlElement> lists(XmlElement paragraph) {
    var lists = new ArrayList<XmlElement>();
    lists.add(paragraph.child("w:numPr"));
    chain(style(paragraph)).forEach(each -> lists.add(each.child("w:pPr").child("w:numPr")));
    return lists;
  }

  /// The number of the list that a style of lists stands for.
  Optional<String> list(String style) {
    return Optional.ofNullable(styles.get(style))
        .flatMap(each -> each.child("w:pPr").child("w:numPr").value("w:numId"));
  }

  /// The style of a paragraph.
  String style(XmlElement paragraph) {
    return paragraph.value("w:pStyle").filter(styles::containsKey).orElse(usual);
  }

  /// The names of a paragraph's style and of those that it is based on.
  List<String> styles(XmlElement paragraph) {
    return chain(style(paragraph)).stream().map(each -> each.attribute("styleId")).toList();
  }

  private List<XmlElement> chain(String style) {
    var chain = new ArrayList<XmlElement>();
    var seen = new HashSet<String>();
    var next = style;
    while (styles.containsKey(next) && seen.add(next)) {
      chain.add(styles.get(next));
      next = styles.get(next).value("w:basedOn").orElse("");
    }
    return chain;
  }
}
