package org.nianbao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
import org.nianbao.statute.Statute;

/// What people paste may say the same thing thousands of times. Nothing that reads a text calls
/// itself once for each repetition: each reading here has a stack that a few hundred would fill.
class RepetitionTest {
  private static final int TIMES = 700;
  private static final int SMALL_STACK = 192 * 1024;

  /// How long the shorter of two texts is: far longer than any pattern looks around.
  private static final int LENGTH = 1200;

  /// How many times the visits twice the text may take.
  private static final double MOST = 2.3;

  private static final int LONGEST = 60;
  private static final int MOST_WORDS = 14;

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

  /// The patterns of the program's classes.
  static Collection<Pattern> patterns() throws IOException, URISyntaxException {
    return patterns("org\\.nianbao\\..*").values();
  }

  /// The patterns that drafts are checked by: those of the classes that read prose and find what is
  /// wrong with it, and those that the rule books hold.
  static Collection<Pattern> checking() throws IOException, URISyntaxException {
    var patterns = patterns("org\\.nianbao\\.(?:rule|statement|statute|prose|text)\\..*");
    Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Statute.all().forEach(statute -> collect(statute, seen, patterns));
    return patterns.values();
  }

  private static Map<String, Pattern> patterns(String classes)
      throws IOException, URISyntaxException {
    var code = Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    var patterns = new LinkedHashMap<String, Pattern>();
    try (var files = Files.walk(code)) {
      for (var file : files.filter(one -> one.toString().endsWith(".class")).sorted().toList()) {
        var path = code.relativize(file).toString().replaceFirst("\\.class$", "");
        var name = path.replace('/', '.').replace('\\', '.');
        if (name.matches(classes)) {
          collect(type(name), patterns);
        }
      }
    }
    return patterns;
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName(name, false, RepetitionTest.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new AssertionError(name, e);
    }
  }

  private static void collect(Class<?> type, Map<String, Pattern> patterns) {
    for (var field : type.getDeclaredFields()) {
      if (Modifier.isStatic(field.getModifiers()) && field.getType() == Pattern.class) {
        var pattern = (Pattern) value(field, null);
        patterns.put(pattern.pattern(), pattern);
      }
    }
  }

  /// The patterns that a value of the program holds, in fields and lists of any depth.
  private static void collect(Object value, Set<Object> seen, Map<String, Pattern> patterns) {
    switch (value) {
      case Pattern pattern -> patterns.put(pattern.pattern(), pattern);
      case Collection<?> all -> all.forEach(one -> collect(one, seen, patterns));
      case Map<?, ?> map -> map.values().forEach(one -> collect(one, seen, patterns));
      case Optional<?> one -> one.ifPresent(held -> collect(held, seen, patterns));
      case Object own when isOwn(own.getClass()) && seen.add(own) -> {
        for (Class<?> type = own.getClass(); isOwn(type); type = type.getSuperclass()) {
          for (var field : type.getDeclaredFields()) {
            if (!field.getType().isPrimitive()) {
              var held = value(field, own);
              if (held != null) {
                collect(held, seen, patterns);
              }
            }
          }
        }
      }
      default -> {}
    }
  }

  private static boolean isOwn(Class<?> type) {
    return type.getName().startsWith("org.nianbao") && !type.isHidden();
  }

  private static Object value(Field field, Object owner) {
    try {
      field.setAccessible(true);
      return field.get(owner);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(field.toString(), e);
    }
  }

  /// A text that counts how often one of its characters is looked at.
  private static final class Counted implements CharSequence {
    private final String text;
    private long visits;

    private Counted(String text) {
      this.text = text;
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      visits++;
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.subSequence(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }

  private static long visits(Pattern pattern, String word, int length) {
    var text = new Counted(word.repeat(length / word.length() + 1));
    var matcher = pattern.matcher(text);
    while (matcher.find()) {
      // what it finds does not matter
    }
    pattern.matcher(text).matches();
    return text.visits;
  }

  @ParameterizedTest
  @MethodSource("patterns")
  void noPatternOfTheProgramCallsItself(Pattern pattern) {
    assertEquals(
        Optional.empty(),
        failure(() ->
            repetitions(pattern.pattern()).forEach(word -> visits(pattern, word, 2 * LENGTH))));
  }

  /// Twice the text takes about twice the visits of its characters; what is looked at around a
  /// place may be a few hundred characters, whatever the length.
  @ParameterizedTest
  @MethodSource("checking")
  void aPatternThatChecksLooksAtNoMoreThanTheLength(Pattern pattern) {
    for (var word : repetitions(pattern.pattern())) {
      long once = visits(pattern, word, LENGTH);
      long twice = visits(pattern, word, 2 * LENGTH);
      assertTrue(twice <= once * MOST, word + ": " + once + ", then " + twice);
    }
  }

  @Test
  void aPatternThatStartsAnewAtEveryPlaceIsFound() {
    var square = Pattern.compile("申请[^。]*办结");
    assertTrue(visits(square, "申请", 2 * LENGTH) > MOST * visits(square, "申请", LENGTH));
  }

  @Test
  void thePatternsOfTheProgramAreFound() throws IOException, URISyntaxException {
    assertTrue(patterns().size() > 20, "found " + patterns().size());
    assertTrue(checking().size() > 300, "found " + checking().size());
  }

  /// Each word of a pattern, all of them in turn, and what people paste.
  private static List<String> repetitions(String pattern) {
    var words = WORD.matcher(pattern).results().map(found -> found.group()).toList();
    var turns = String.join("", words);
    return Stream.concat(
            Stream.of(turns.isEmpty() ? "年" : turns, "1", "1,234", "０", "政😀", " \n"),
            words.stream())
        .map(word -> word.substring(0, Math.min(word.length(), LONGEST)))
        .distinct()
        .limit(MOST_WORDS)
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
    var starts = Stream.of("", "新收申请", "收到政府信息公开申请", "行政复议", "《");
    var text = starts.map(start -> start + word.repeat(TIMES)).collect(Collectors.joining("\n"));
    var report =
        Reports.balanced()
            .written(Section.OVERVIEW, text)
            .cover(cover -> cover.withTitle("新收" + word.repeat(50)).withUnit(word.repeat(50)));
    var checked = new AtomicReference<List<Finding>>();
    assertEquals(Optional.empty(), failure(() -> checked.set(report.findings().list())));
    assertFalse(checked.get().stream().anyMatch(one -> one.message().contains("没能检查")), word);
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
