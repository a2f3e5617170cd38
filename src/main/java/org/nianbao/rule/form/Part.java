package org.nianbao.rule.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nianbao.form.Section;

/// A part of the report as the preface announces it.
///
/// @param section the section that it means; empty if it is none of the six
/// @param name how it is named
/// @param from the offset of the name
/// @param to the offset after it
record Part(Optional<Section> section, String name, int from, int to) {
  /// The fewest of the six that make a list of them.
  private static final int FEWEST = 4;

  /// The longest name of a part.
  private static final int LONGEST = 40;

  private static final Pattern PIECE =
      Pattern.compile("(?:(?!以及其[他它]|及其[他它]|和其[他它]|与其[他它]|”“)[^、，,；;：:。“”])++");
  private static final Pattern LEAD =
      Pattern.compile("(?:包括了?|包含了?|涵盖|分别是|分别为|依次为|依次是|依次报告|依次|分为|分成|组成为|内容有|内容为|主要有|由|即|是)");
  private static final Pattern NUMBER =
      Pattern.compile("^ ?(?:以及|及|和|与)?(?:[（(]?[一二三四五六七1-7][）)]|[一二三四五六七]是|[1-7][.．])? ?");
  private static final Pattern TAIL =
      Pattern.compile(
          "(?:等|共|共计|这|一共|合计){0,4}+ ?[一二三四五六七八九十两0-9]{1,2}"
              + " ?(?:个|大)?(?:部分|方面|项|章|块).{0,12}$|等(?:内容|情况|方面|部分)?(?:组成|构成)?$|组成$|构成$");

  /// The parts that a sentence lists, if it lists four or more of the six.
  static List<Part> in(String text, int from, int to) {
    var parts = new ArrayList<Part>();
    var piece = PIECE.matcher(text).region(from, to);
    boolean isBegun = false;
    while (piece.find()) {
      int start = isBegun ? piece.start() : afterLead(text, piece.start(), piece.end());
      isBegun = add(parts, text, start, piece.end()) || isBegun;
    }
    var merged = merged(text, parts);
    int first = 0;
    while (first < merged.size() && merged.get(first).section.isEmpty()) {
      first++;
    }
    int last = merged.size();
    while (last > first && merged.get(last - 1).section.isEmpty()) {
      last--;
    }
    var list = merged.subList(first, last);
    return list.stream().flatMap(one -> one.section.stream()).distinct().count() >= FEWEST
        ? List.copyOf(list)
        : List.of();
  }

  /// Adds the part between two offsets.
  ///
  /// @return whether it means one of the six
  private static boolean add(List<Part> parts, String text, int from, int to) {
    int start = from;
    var number = NUMBER.matcher(text).region(start, to);
    if (number.lookingAt()) {
      start = number.end();
    }
    var tail = TAIL.matcher(text).region(start, to);
    int end = tail.find() && tail.start() > start ? tail.start() : to;
    while (end > start && text.charAt(end - 1) == ' ') {
      end--;
    }
    if (end == start) {
      return false;
    }
    var name = text.substring(start, end);
    parts.add(new Part(meant(name), name, start, end));
    return parts.getLast().section.isPresent();
  }

  /// The place after the words that lead to a list, such as 包括.
  private static int afterLead(String text, int from, int to) {
    int whole = text.substring(from, to).indexOf("总体情况");
    if (whole >= 0) {
      return from + whole;
    }
    var lead = LEAD.matcher(text).region(from, to);
    int start = from;
    while (lead.find()) {
      start = lead.end();
    }
    return start < to ? start : from;
  }

  /// 行政复议、行政诉讼情况 is a single part although it has a mark within.
  private static List<Part> merged(String text, List<Part> parts) {
    var merged = new ArrayList<Part>();
    for (var part : parts) {
      var last = merged.isEmpty() ? null : merged.getLast();
      if (last != null
          && last.name.contains("复议")
          && !last.name.contains("诉讼")
          && part.name.contains("诉讼")
          && part.from - last.to <= 2) {
        var name = text.substring(last.from, part.to);
        merged.set(merged.size() - 1, new Part(meant(name), name, last.from, part.to));
      } else {
        merged.add(part);
      }
    }
    return merged;
  }

  private static Optional<Section> meant(String name) {
    if (name.length() > LONGEST) {
      return Optional.empty();
    }
    if (name.contains("复议") || name.contains("诉讼")) {
      return Optional.of(Section.DISPUTES);
    }
    if (name.contains("主动公开")) {
      return Optional.of(Section.DISCLOSURE);
    }
    if (name.contains("申请")) {
      return Optional.of(Section.APPLICATIONS);
    }
    if (name.contains("问题") || name.contains("不足")) {
      return Optional.of(Section.PROBLEMS);
    }
    if (name.matches("其[他它].{0,12}")) {
      return Optional.of(Section.OTHER);
    }
    return name.contains("总体") || name.contains("概述") || name.contains("概况")
        ? Optional.of(Section.OVERVIEW)
        : Optional.empty();
  }

  /// Whether it is named as its heading is; a conjunction for another, and a 的 more or less, are no
  /// difference.
  boolean isNamedRightly() {
    return section.filter(one -> plain(name).equals(plain(heading(one)))).isPresent();
  }

  /// The heading of a section without its number.
  static String heading(Section section) {
    return section.heading().substring(section.numeral().length() + 1);
  }

  private static String plain(String name) {
    return name.replaceAll("[、和与及以并的 ]", "");
  }
}
