package org.nianbao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.draft.Entry;
import org.nianbao.form.CellKind;
import org.nianbao.form.Section;
import org.nianbao.prose.Names;
import org.nianbao.prose.Numbering;
import org.nianbao.rule.Finding;

/// What people paste may say the same thing thousands of times. Nothing that reads a text calls
/// itself once for each repetition: each reading here has a stack that a few hundred would fill.
class RepetitionTest {
  private static final int TIMES = 750;

  /// Little more than the least that Java gives a thread, in bytes: a pattern that calls itself
  /// fills it after 320 repetitions.
  private static final int SMALL_STACK = 144 * 1024;

  /// What stands between the special characters of a regular expression.
  private static final Pattern WORD = Pattern.compile("[^\\\\\\[\\](){}|*+?^$.&-]+");

  /// Does something with little stack.
  ///
  /// @return what it ran into
  private static Optional<Throwable> failure(Runnable work) {
    var thrown = new AtomicReference<Throwable>();
    var thread =
        new Thread(
            null,
            () -> {
              try {
                work.run();
              } catch (Throwable e) {
                thrown.set(e);
              }
            },
            "small stack",
            SMALL_STACK);
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return Optional.ofNullable(thrown.get());
  }

  @Test
  void theStackIsSmallEnoughToShowAPatternThatCallsItself() {
    var recursive = Pattern.compile("新收(?:共计|申请)*[0-9]");
    var text = "新收" + "共计".repeat(TIMES);
    assertTrue(
        failure(() -> recursive.matcher(text).find())
            .filter(StackOverflowError.class::isInstance)
            .isPresent());
    var possessive = Pattern.compile("新收(?:共计|申请)*+[0-9]");
    assertEquals(Optional.empty(), failure(() -> possessive.matcher(text).find()));
  }

  static Set<Pattern> patterns() throws IOException, URISyntaxException {
    var code = Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    var patterns = new LinkedHashSet<Pattern>();
    try (var files = Files.walk(code)) {
      for (var file : files.filter(one -> one.toString().endsWith(".class")).sorted().toList()) {
        var path = code.relativize(file).toString().replaceFirst("\\.class$", "");
        patterns.addAll(patterns(path.replace('/', '.').replace('\\', '.')));
      }
    }
    return patterns;
  }

  private static List<Pattern> patterns(String name) {
    var patterns = new ArrayList<Pattern>();
    try {
      var type = Class.forName(name, false, RepetitionTest.class.getClassLoader());
      for (var field : type.getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers()) && field.getType() == Pattern.class) {
          field.setAccessible(true);
          patterns.add((Pattern) field.get(null));
        }
      }
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(name, e);
    }
    return patterns;
  }

  @ParameterizedTest
  @MethodSource("patterns")
  void noPatternOfTheProgramCallsItself(Pattern pattern) {
    for (var text : repetitions(pattern.pattern())) {
      var shown = text.substring(0, 20);
      assertEquals(Optional.empty(), failure(() -> pattern.matcher(text).results().count()), shown);
      assertEquals(Optional.empty(), failure(() -> pattern.matcher(text).matches()), shown);
    }
  }

  @Test
  void thePatternsOfTheProgramAreFound() throws IOException, URISyntaxException {
    assertTrue(patterns().size() > 20, "found " + patterns().size());
  }

  /// Each word of a pattern again and again, all of them in turn, and what people paste.
  private static List<String> repetitions(String pattern) {
    var words = WORD.matcher(pattern).results().map(found -> found.group()).toList();
    var turns = String.join("", words);
    return Stream.concat(
            words.stream(),
            Stream.of(turns.isEmpty() ? "年" : turns, "1", "1,234", "０", "政😀", " \n"))
        .distinct()
        .map(word -> word.repeat(TIMES * 2 / Math.min(word.length(), 100) + 20))
        .toList();
  }

  /// The example is the first.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "共计", "申请", "的", " ", "依申请公开", "继续办理", "公开信息事项", "共计\n", "新收", "、", "《", "《》", "（", "1,",
        "1,234", "2024年", "0", "，行政复议和", "行政诉讼", "上年结转", "😀", "一", "（一）", "。", "；", "以及", "办结件"
      })
  void aRepeatedWordIsCheckedAndNothingFails(String word) {
    var balanced = Reports.balanced();
    for (var start : List.of("", "新收申请", "收到政府信息公开申请", "行政复议", "《")) {
      var report =
          balanced
              .written(Section.OVERVIEW, start + word.repeat(TIMES))
              .cover(cover -> cover.withTitle(start + word.repeat(50)).withUnit(word.repeat(50)));
      var checked = new AtomicReference<List<Finding>>();
      assertEquals(Optional.empty(), failure(() -> checked.set(report.findings().list())), start);
      assertFalse(
          checked.get().stream().anyMatch(one -> one.message().contains("没能检查")), start + word);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "1,234", ",", "（", "（其中1件）", "0", "１", " ", "元", "一", "1.", "😀"})
  void aRepeatedWordInACellOrALineIsRead(String word) {
    var text = word.repeat(TIMES);
    for (var kind : CellKind.values()) {
      assertEquals(Optional.empty(), failure(() -> Entry.parse(kind, text)));
      assertEquals(Optional.empty(), failure(() -> Entry.parse(kind, "3（" + text + "）")));
    }
    assertEquals(Optional.empty(), failure(() -> Numbering.recognised(text)));
    assertEquals(Optional.empty(), failure(() -> Names.of(word.repeat(60)).parts(text)));
  }
}
