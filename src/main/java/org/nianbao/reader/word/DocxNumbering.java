package org.nianbao.reader.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The automatic numbers of a document's paragraphs.
final class DocxNumbering {
  private final DocxStyles styles;
  private final Map<String, XmlElement> lists = new HashMap<>();
  private final Map<String, XmlElement> kinds = new HashMap<>();
  private final ListNumbers numbers = new ListNumbers();
  private final Set<String> begun = new HashSet<>();

  DocxNumbering(DocxStyles styles) {
    this.styles = styles;
  }

  /// Takes one element of the part with the lists.
  void add(XmlElement element) {
    switch (element.name()) {
      case "w:abstractNum" -> kinds.putIfAbsent(element.attribute("abstractNumId"), element);
      case "w:num" -> lists.putIfAbsent(element.attribute("numId"), element);
      default -> {}
    }
  }

  /// Counts a paragraph.
  ///
  /// @param paragraph its properties
  /// @return the number in front of it; empty if it has none
  String next(XmlElement paragraph) {
    var list =
        styles.lists(paragraph).stream()
            .flatMap(each -> each.value("w:numId").stream())
            .findFirst()
            .map(lists::get);
    if (list.isEmpty()) {
      return "";
    }
    var kind = kind(list.get());
    int level = Math.clamp(level(paragraph, kind), 0, ListNumbers.LEVELS - 1);
    begin(list.get(), kind);
    return numbers.next(
        kind.attribute("abstractNumId"), level, each -> level(list.get(), kind, each));
  }

  private XmlElement kind(XmlElement list) {
    var kind = list.value("w:abstractNumId").map(kinds::get).orElse(XmlElement.NONE);
    return kind.value("w:numStyleLink")
        .flatMap(styles::list)
        .map(lists::get)
        .flatMap(linked -> linked.value("w:abstractNumId"))
        .map(kinds::get)
        .orElse(kind);
  }

  /// How deep in its list a paragraph is: what it says itself, else the level that belongs to its
  /// style, else what its style says.
  private int level(XmlElement paragraph, XmlElement kind) {
    var own = paragraph.child("w:numPr").number("w:ilvl");
    if (own.isPresent()) {
      return own.get();
    }
    var names = styles.styles(paragraph);
    for (var level : kind.children()) {
      if (level.value("w:pStyle").filter(names::contains).isPresent()) {
        return level.attributeNumber("ilvl").orElse(0);
      }
    }
    return styles.lists(paragraph).stream()
        .flatMap(each -> each.number("w:ilvl").stream())
        .findFirst()
        .orElse(0);
  }

  /// A list that is met for the first time may start some of its levels anew.
  private void begin(XmlElement list, XmlElement kind) {
    if (begun.add(list.attribute("numId"))) {
      for (var override : list.children()) {
        int level = override.attributeNumber("ilvl").orElse(-1);
        if (override.has("w:startOverride") && level >= 0 && level < ListNumbers.LEVELS) {
          numbers.restart(kind.attribute("abstractNumId"), level);
        }
      }
    }
  }

  private static Optional<ListLevel> level(XmlElement list, XmlElement kind, int level) {
    var override = at(list, "w:lvlOverride", level).orElse(XmlElement.NONE);
    return (override.has("w:lvl") ? Optional.of(override.child("w:lvl")) : at(kind, "w:lvl", level))
        .map(found -> {
          int start =
              override.number("w:startOverride").or(() -> found.number("w:start")).orElse(0);
          return new ListLevel(
              start,
              format(found),
              found.value("w:lvlText").orElse(""),
              found.number("w:lvlRestart").orElse(level),
              found.isOn("w:isLgl").orElse(false));
        });
  }

  /// The format of a level; one that this version of Word does not know stands beside its
  /// replacement.
  private static String format(XmlElement level) {
    var choice = level.child("mc:AlternateContent").child("mc:Fallback");
    return level.value("w:numFmt").or(() -> choice.value("w:numFmt")).orElse("decimal");
  }

  private static Optional<XmlElement> at(XmlElement of, String name, int level) {
    return of.children(name)
        .filter(each -> each.attributeNumber("ilvl").orElse(-1) == level)
        .findFirst();
  }
}
