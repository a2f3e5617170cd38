package org.nianbao.wording;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.util.TreeScanner;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Scanner;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nianbao.Sources;

/// What the program says, against the places where it says it.
class WordingTest {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)}");
  private static final Predicate<String> CHINESE = Pattern.compile("\\p{IsHan}").asPredicate();

  /// Where Chinese may stand in the code, each with its reason: a room, a file, or one text in a
  /// file.
  private static final Map<String, String> CHINESE_IN_CODE =
      Map.ofEntries(
          entry("form/", "the headings are the form's own text, a fact with a citation"),
          entry("rule/form/", "words that are looked for, and the examples of them"),
          entry("statute/", "labels, documents and the guidance beside them: facts of the form"),
          entry("prose/", "words that are read, not said"),
          entry("statement/", "words that are read, not said"),
          entry("rule/numbers/", "words that are read, not said, and examples"),
          entry("rule/Sample.java （[一二三四五六七八九十]+）[^。]{0,40}", "is read, never shown"),
          entry("rule/words/", "words and marks that are looked for: read, not said"),
          entry("rule/DateRule.java", "examples, which are data"),
          entry("rule/NotedRule.java", "examples, which are data"),
          entry("rule/QuotedRule.java", "examples, which are data"),
          entry("rule/ReadableRule.java", "examples, which are data"),
          entry("rule/TitleRule.java", "examples, which are data"),
          entry("rule/UnitNameRule.java", "examples, which are data"),
          entry("rule/UnitRule.java", "examples, which are data"),
          entry("rule/EditionRule.java", "examples, which are data"),
          entry("rule/WrittenRule.java", "examples, which are data"),
          entry("rule/FigureFilledRule.java", "examples, which are data"),
          entry("rule/county/", "words that are read, not said, and examples"),
          entry("file/CountyRequirements.java", "the name of a file"),
          entry("rule/years/", "words that are read, not said, and examples"),
          entry("lastyear/", "years and the words around them: read, not said"),
          entry("label/", "how labels are numbered, which is read, not said"),
          entry("recognition/", "words of documents, which are read, not said"),
          entry("reader/word/Numerals.java", "numbers that Word makes: read, not said"),
          entry("draft/UnitKind.java", "the kinds of body are terms of the law"),
          entry("draft/CoverField.java", "the fields of the cover are terms of the form"),
          entry("draft/Cover.java", "the title's pattern is that of the published reports"),
          entry(
              "draft/Figure.java",
              "what stands in the report's own text until the table is filled in"),
          entry("file/OfficeWords.java", "the name of the file that an office may add"),
          entry("draft/Entry.java", "元 and 万元 are units that are read, not said"),
          entry("paper/Faces.java", "typefaces are called so"),
          entry("paper/TitleLines.java", "words at which a title is broken: read, not said"),
          entry("word/WordFaces.java", "typefaces are called so"),
          entry("markup/ZeroSign.java", "signs that a format shows: read, not said"),
          entry("sheet/FormatSection.java", "words of Excel's number formats: read, not said"),
          entry("sheet/NumberFormat.java", "signs and units that a format shows: read, not said"),
          entry("sheet/ShownValue.java", "units that a format shows: read, not said"),
          entry("sheet/SheetStyles.java", "typefaces are called so"),
          entry("ui/preview/Drawing.java", "typefaces are called so"),
          entry("paste/Arrivals.java", "units of counting behind pasted numbers: read, not said"),
          entry("search/CellAddresses.java", "numerals of typed addresses: read, not said"),
          entry("reader/pdf/PdfHeading.java", "numerals of headings: read, not said"),
          entry("reader/pdf/PdfOpenColumns.java", "units behind numbers: read, not said"),
          entry("file/ConflictCopies.java", "what other programs add to names: read, not said"),
          entry("cli/Verbs.java 年", "asks whether the terminal can show Chinese"),
          entry("ui/prose/ProseArea.java 国", "is measured, never shown"));

  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle("org.nianbao.wording.wording", Locale.SIMPLIFIED_CHINESE);

  /// @param place where the call stands
  /// @param keys the literal keys that it may use; none if it has another kind of argument
  /// @param arguments how many values follow the key
  private record Call(String place, List<String> keys, int arguments) {}

  @Test
  void everySentenceThatTheCodeNamesExists() {
    var missing =
        calls().stream()
            .flatMap(call -> call.keys().stream().map(key -> key + " in " + call.place()))
            .filter(use -> !BUNDLE.containsKey(use.split(" ")[0]))
            .toList();
    assertEquals(List.of(), missing, "add them to wording.properties");
  }

  @Test
  void noSentenceIsUnused() {
    var unused = new TreeSet<>(BUNDLE.keySet());
    calls().forEach(call -> unused.removeAll(call.keys()));
    assertEquals(new TreeSet<>(), unused, "remove them from wording.properties");
  }

  @Test
  void everyKeyStandsLiterallyInTheCode() {
    assertEquals(
        List.of(),
        calls().stream().filter(call -> call.keys().isEmpty()).map(Call::place).toList(),
        "write the key as a literal, so that this test can find it");
  }

  @Test
  void everySentenceGetsAsManyValuesAsItHasPlacesFor() {
    var wrong = new ArrayList<String>();
    for (var call : calls()) {
      for (var key : call.keys()) {
        if (BUNDLE.containsKey(key) && places(BUNDLE.getString(key)) != call.arguments()) {
          wrong.add(
              "%s has %d places, gets %d values in %s"
                  .formatted(key, places(BUNDLE.getString(key)), call.arguments(), call.place()));
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void placesAreNumberedWithoutAGap() {
    for (var key : BUNDLE.keySet()) {
      var numbers = new HashSet<Integer>();
      PLACEHOLDER
          .matcher(BUNDLE.getString(key))
          .results()
          .forEach(place -> numbers.add(Integer.valueOf(place.group(1))));
      for (int i = 0; i < numbers.size(); i++) {
        assertTrue(numbers.contains(i), key + " lacks {" + i + "}");
      }
    }
  }

  @Test
  void everySentenceIsAPatternThatKeepsItsQuotes() {
    for (var key : BUNDLE.keySet()) {
      var pattern = BUNDLE.getString(key);
      assertFalse(pattern.contains("'"), key + ": MessageFormat swallows a single quote");
      var values = IntStream.range(0, 9).mapToObj(i -> "v" + i).toArray();
      var shown = new MessageFormat(pattern, Locale.SIMPLIFIED_CHINESE).format(values);
      assertFalse(shown.contains("{"), key);
      assertEquals(pattern.trim(), pattern, key + " begins or ends with a space that nobody sees");
    }
  }

  @Test
  void theProgramNeverShouts() {
    for (var key : BUNDLE.keySet()) {
      var sentence = BUNDLE.getString(key);
      assertFalse(sentence.endsWith("！") || sentence.endsWith("!"), key + ": " + sentence);
    }
  }

  @Test
  void noKeyStandsTwiceInTheFile() {
    var seen = new HashSet<String>();
    for (var line : propertyLines()) {
      var key = line.split("[=:\\s]", 2)[0];
      assertTrue(seen.add(key), "twice: " + key);
    }
    assertEquals(BUNDLE.keySet(), seen);
  }

  /// Sentences live in the bundle; what is a fact of the form is named above, with the reason.
  @Test
  void noChineseSentenceStandsInTheCode() {
    var found = new TreeMap<String, List<String>>();
    for (var unit : Sources.syntax()) {
      var file = Sources.name(unit);
      var literals =
          literals(unit).stream()
              .filter(CHINESE)
              .filter(literal -> CHINESE_IN_CODE.keySet().stream().noneMatch(file::startsWith))
              .filter(literal -> !CHINESE_IN_CODE.containsKey(file + " " + literal))
              .toList();
      if (!literals.isEmpty()) {
        found.put(file, literals);
      }
    }
    assertEquals(Map.of(), found, "say it through Wording");
  }

  @Test
  void numbersKeepTheirDigits() {
    assertEquals(
        "青川县填 1234567，四项之和是 12345678901234567890，多 0.000001 件",
        Wording.of(
            "rule.sum.message", "青川县", 1234567, "四项之和", "12345678901234567890", "多", "0.000001"));
  }

  @Test
  void whatIsTypedIsNeverTakenForAPattern() {
    assertEquals("“{0} '{'1}”不是数字", Wording.of("rule.readable.notNumber", "{0} '{'1}"));
  }

  @Test
  void aKeyThatDoesNotExistIsRefused() {
    assertThrows(MissingResourceException.class, () -> Wording.of("no.such.key"));
  }

  private static int places(String pattern) {
    return PLACEHOLDER
        .matcher(pattern)
        .results()
        .mapToInt(place -> Integer.parseInt(place.group(1)) + 1)
        .max()
        .orElse(0);
  }

  private static List<String> propertyLines() {
    var in = Wording.class.getResourceAsStream("wording.properties");
    try (var scanner = new Scanner(in, StandardCharsets.UTF_8)) {
      return scanner
          .useDelimiter("\\R")
          .tokens()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    }
  }

  private static List<String> literals(CompilationUnitTree unit) {
    var literals = new ArrayList<String>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitLiteral(LiteralTree literal, Void unused) {
        if (literal.getValue() instanceof String || literal.getValue() instanceof Character) {
          literals.add(literal.getValue().toString());
        }
        return null;
      }
    }.scan(unit, null);
    return literals;
  }

  private static List<Call> calls() {
    var calls = new ArrayList<Call>();
    for (var unit : Sources.syntax()) {
      new TreeScanner<Void, Void>() {
        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
          if (call.getMethodSelect().toString().equals("Wording.of")) {
            var arguments = call.getArguments();
            calls.add(
                new Call(
                    Sources.name(unit) + ": " + call,
                    keys(arguments.getFirst()),
                    arguments.size() - 1));
          }
          return super.visitMethodInvocation(call, unused);
        }

        @Override
        public Void visitMemberReference(MemberReferenceTree reference, Void unused) {
          if (reference.toString().equals("Wording::of")) {
            calls.add(new Call(Sources.name(unit) + ": " + reference, List.of(), 0));
          }
          return super.visitMemberReference(reference, unused);
        }
      }.scan(unit, null);
    }
    return calls;
  }

  /// A literal, or a choice between literals.
  private static List<String> keys(ExpressionTree key) {
    return switch (key) {
      case LiteralTree literal -> List.of(String.valueOf(literal.getValue()));
      case ParenthesizedTree inner -> keys(inner.getExpression());
      case ConditionalExpressionTree choice -> {
        var one = keys(choice.getTrueExpression());
        var other = keys(choice.getFalseExpression());
        yield one.isEmpty() || other.isEmpty()
            ? List.<String>of()
            : Stream.concat(one.stream(), other.stream()).toList();
      }
      default -> List.of();
    };
  }
}
