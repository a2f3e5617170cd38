package org.nianbao.ui.help;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/// The text of the manual, read from the Markdown of the README's chapter 使用说明: numbered passages,
/// a table of keys, and a last sentence. The build packs the README, so that the text exists once.
///
/// @param passages the passages in their order
/// @param keys the rows of the table of keys, its head first
/// @param last what stands below the table
record Manual(List<Passage> passages, List<Keys> keys, String last) {
  private static final Pattern PASSAGE =
      Pattern.compile("\\d+\\. <a id=\"(\\w+)\"></a>\\*\\*(.+?)\\*\\*：(.+)");
  private static final Pattern ROW = Pattern.compile("\\| (.+) \\| (.+) \\|");
  private static final String RULE = "|--|--|";
  private static final String FIRST_PASSAGE = "1. <a id=";
  private static final String END_OF_CHAPTER = "\n---\n";

  /// A passage.
  ///
  /// @param topic what it is about
  /// @param title its title
  /// @param text its text, one paragraph
  record Passage(Topic topic, String title, String text) {}

  /// A row of the table of keys.
  ///
  /// @param names the keys
  /// @param use what they do
  record Keys(String names, String use) {}

  /// The manual of the program.
  static Manual ofProgram() {
    try (var in = Objects.requireNonNull(Manual.class.getResourceAsStream("README.md"))) {
      var readme = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
      return of(readme.substring(readme.indexOf(FIRST_PASSAGE), readme.indexOf(END_OF_CHAPTER)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Reads a manual.
  static Manual of(String markdown) {
    var passages = new ArrayList<Passage>();
    var keys = new ArrayList<Keys>();
    var rest = new StringBuilder();
    for (var line : markdown.replace("`", "").lines().toList()) {
      var passage = PASSAGE.matcher(line);
      var row = ROW.matcher(line);
      if (passage.matches()) {
        passages.add(new Passage(topic(passage.group(1)), passage.group(2), passage.group(3)));
      } else if (row.matches()) {
        keys.add(new Keys(row.group(1), row.group(2)));
      } else if (!line.equals(RULE)) {
        rest.append(line);
      }
    }
    return new Manual(List.copyOf(passages), List.copyOf(keys), rest.toString());
  }

  private static Topic topic(String id) {
    return Arrays.stream(Topic.values())
        .filter(topic -> topic.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(id));
  }
}
