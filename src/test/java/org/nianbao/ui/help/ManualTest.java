package org.nianbao.ui.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nianbao.Sources;
import org.nianbao.ui.help.Manual.Keys;
import org.nianbao.ui.help.Manual.Passage;

/// The manual is the README's chapter for users, and all of it is shown.
class ManualTest {
  @Test
  void everyTopicHasItsPassage() {
    var manual = Manual.ofProgram();
    var topics = EnumSet.of(Topic.KEYS);
    manual.passages().forEach(one -> assertTrue(topics.add(one.topic()), one::title));
    assertEquals(EnumSet.allOf(Topic.class), topics);
    assertEquals(
        Arrays.stream(Topic.values()).filter(topic -> topic != Topic.KEYS).toList(),
        manual.passages().stream().map(Passage::topic).toList(),
        "in the order of the page");
  }

  @Test
  void nothingOfItIsLost() {
    var manual = Manual.ofProgram();
    var readme = Sources.text(Path.of("README.md"));
    var text = readme.substring(0, readme.indexOf("\n---\n"));
    assertEquals(text.lines().filter(line -> line.matches("\\d+\\. .*")).count(), 12);
    assertEquals(12, manual.passages().size());
    assertEquals(text.lines().filter(line -> line.startsWith("| ")).count(), manual.keys().size());
    assertEquals(new Keys("常用键", "作用"), manual.keys().getFirst());
    assertTrue(manual.last().startsWith("Windows"), manual::last);
    manual.passages().forEach(one -> assertFalse(one.text().matches(".*[*`<].*"), one::text));
  }

  @Test
  void aPassageIsReadWithItsAnchor() {
    var manual = Manual.of("3. <a id=\"find\"></a>**查找**：按 `Ctrl`。\n\n最后一句。\n");
    assertEquals(
        new Manual(List.of(new Passage(Topic.FIND, "查找", "按 Ctrl。")), List.of(), "最后一句。"), manual);
    assertThrows(
        IllegalArgumentException.class, () -> Manual.of("1. <a id=\"none\"></a>**无**：没有。"));
  }
}
