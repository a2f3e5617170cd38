package org.nianbao;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.PRIVATE;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javafx.scene.control.TextField;
import javafx.util.Subscription;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The walls between the rooms, each with its reason. A wall around a room that does not exist
/// fails.
class WallsTest {
  private static final String HOME = "org.nianbao";

  /// The rooms, and which they may know of the others. A new room is written down here first.
  private static final Map<String, List<String>> MAY_KNOW = rooms();

  private static Map<String, List<String>> rooms() {
    var form = List.of("text", "form");
    var read = List.of("text", "wording", "form", "draft");
    var checked =
        List.of("text", "wording", "form", "draft", "lastyear", "prose", "statement", "rule");
    var lower = with(checked, "statute");
    var faces =
        List.of(
            "text",
            "wording",
            "form",
            "draft",
            "lastyear",
            "prose",
            "statement",
            "rule",
            "statute",
            "edit",
            "file",
            "paper",
            "word",
            "checksheet",
            "web",
            "sheet",
            "pdf",
            "export",
            "paste",
            "search",
            "compare",
            "nextyear",
            "source",
            "reader",
            "recognition",
            "verification");
    var rooms = new LinkedHashMap<String, List<String>>();
    rooms.put("text", List.of());
    rooms.put("wording", List.of());
    rooms.put("form", List.of());
    rooms.put("pack", List.of());
    rooms.put("markup", List.of("text"));
    rooms.put("draft", form);
    rooms.put("lastyear", with(form, "draft"));
    rooms.put("label", List.of("text", "form", "draft"));
    rooms.put("source", with(form, "wording", "markup"));
    rooms.put("paste", with(read, "label", "markup", "source"));
    rooms.put("prose", with(read, "markup", "source"));
    rooms.put("statement", with(read, "prose"));
    rooms.put("rule", checked);
    rooms.put("statute", checked);
    rooms.put("nextyear", lower);
    rooms.put("edit", lower);
    rooms.put("search", List.of("form", "draft", "edit"));
    rooms.put("paper", read);
    rooms.put("file", with(lower, "paper"));
    rooms.put("word", with(lower, "paper", "pack"));
    rooms.put("checksheet", with(lower, "word"));
    rooms.put("web", with(read, "paper"));
    rooms.put("sheet", with(read, "markup", "source", "paper", "pack", "file"));
    rooms.put("pdf", List.of("wording", "file"));
    rooms.put("reader", List.of("text", "wording", "form", "markup", "source", "file", "sheet"));
    rooms.put("recognition", with(lower, "label", "source", "file", "reader"));
    rooms.put("compare", with(read, "recognition"));
    rooms.put("verification", with(read, "file", "source", "reader", "recognition", "compare"));
    rooms.put("export", with(lower, "paper", "file", "word", "web", "sheet", "pdf"));
    rooms.put(
        "workspace",
        with(
            lower,
            "edit",
            "file",
            "paper",
            "checksheet",
            "web",
            "sheet",
            "pdf",
            "export",
            "compare",
            "nextyear",
            "source",
            "reader",
            "recognition",
            "verification"));
    rooms.put("cli", faces);
    rooms.put("ui", with(faces, "workspace"));
    return rooms;
  }

  /// How many classes may all know one another.
  private static final int LARGEST_KNOT = 3;

  /// The knots that are larger, each with the reason why it stands. It may only shrink.
  private static final Map<String, String> KNOTS =
      Map.of(
          "paste Arrivals HtmlRows Leftover PastedTable Rows",
          "what is left over is named where a table is read and where it is pasted",
          "cli Batch Check Compare Export Import New Rules Verbs",
          "picocli's command names its verbs, and each verb answers through it",
          "draft Draft Figure Prose Totals",
          "one value: the text holds figures, whose value is that of the draft's cells",
          "file Disk DraftFile Holder Host LockFile Mounts Pending RegularFile Target Trouble",
          "how a disk behaves is asked for wherever one is written to",
          "statute Narrative Phrases Statute TableFour TableThree TableTwo2019 TableTwo2021",
          "a statute lists its tables, and each table cites the statute",
          "ui.prose CaretEdges ComposedProse FollowBar ProseArea ProseKeys Styling",
          "the control and its own parts");

  /// How many files a package of the window may have, but for its package-info.
  private static final int MOST_FILES = 20;

  private static List<String> with(List<String> rooms, String... further) {
    return Stream.concat(rooms.stream(), Stream.of(further)).toList();
  }

  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(HOME);

  @TestFactory
  Stream<DynamicTest> aRoomKnowsOnlyRoomsBelow() {
    return MAY_KNOW.entrySet().stream()
        .map(entry -> {
          var room = entry.getKey();
          var above =
              MAY_KNOW.keySet().stream()
                  .filter(other -> !other.equals(room) && !entry.getValue().contains(other))
                  .map(WallsTest::room)
                  .toArray(String[]::new);
          return claim(
              room + " knows " + entry.getValue(),
              noClasses()
                  .that()
                  .resideInAPackage(room(room))
                  .should()
                  .dependOnClassesThat(resideInAnyPackage(above).or(resideInAPackage(HOME)))
                  .because(
                      "a lower room that knows a higher one can no longer be understood, tested or"
                          + " used alone"));
        });
  }

  @Test
  void everyRoomHasItsPlace() {
    var rooms = new TreeSet<String>();
    for (var type : PROGRAM) {
      if (!type.getPackageName().equals(HOME)) {
        rooms.add(type.getPackageName().substring(HOME.length() + 1).split("\\.")[0]);
      }
    }
    rooms.removeAll(MAY_KNOW.keySet());
    assertEquals(
        new TreeSet<>(), rooms, "say in WallsTest which rooms it may know, or it has no walls");
  }

  @Test
  void theRootHoldsMainAlone() {
    check(
        classes()
            .that()
            .resideInAPackage(HOME)
            .should()
            .haveSimpleName("Main")
            .orShould()
            .haveSimpleName("package-info")
            .because("Main wires the rooms by hand; everything else belongs into a room"));
  }

  @Test
  void theTwoFacesNeverKnowEachOther() {
    var reason = "command line and window are two faces of the same rooms";
    check(
        noClasses()
            .that()
            .resideInAPackage(room("cli"))
            .should()
            .dependOnClassesThat()
            .resideInAPackage(room("ui"))
            .because(reason));
    check(
        noClasses()
            .that()
            .resideInAPackage(room("ui"))
            .should()
            .dependOnClassesThat()
            .resideInAPackage(room("cli"))
            .because(reason));
  }

  @Test
  void onlyTheWindowKnowsTheScene() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(room("ui"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "javafx.scene..",
                "javafx.stage..",
                "javafx.fxml..",
                "javafx.css..",
                "javafx.animation..",
                "jfx.incubator..",
                "org.controlsfx..",
                "atlantafx..",
                "org.kordamp..")
            .because("everything but the window works, and is tested, without a display"));
  }

  @Test
  void belowTheWindowJavaFxIsObservableValues() {
    check(
        noClasses()
            .that(not(resideInAnyPackage(room("ui"), room("workspace"), room("edit"), HOME)))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..")
            .because("a report is read, checked and written without a toolkit"));
    check(
        noClasses()
            .that()
            .resideInAnyPackage(room("edit"), room("workspace"))
            .should()
            .dependOnClassesThat(
                resideInAPackage("javafx..")
                    .and(not(resideInAnyPackage("javafx.beans..", "javafx.collections..")))
                    .and(not(type(Subscription.class))))
            .because("what is open is followed through observable values, and knows no view"));
  }

  @Test
  void onlyTheAppKnowsThePlatform() {
    check(
        noClasses()
            .that()
            .haveNameNotMatching("org\\.nianbao\\.ui\\.App(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("javafx.application.Platform")
            .because("Background is the one door between threads, and App gives it the window's"));
  }

  @Test
  void onlyFilesAndTheCommandLineKnowJackson() {
    check(
        noClasses()
            .that(not(resideInAnyPackage(room("file"), room("cli"))))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml..", "tools.jackson..")
            .because("a draft is a value; that it is saved as JSON is the file room's own affair"));
  }

  @Test
  void onlyTheRoomsOfDocumentsKnowPoi() {
    check(
        noClasses()
            .that(
                not(resideInAnyPackage(room("word"), room("sheet"), room("pack"), room("reader"))))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "org.apache.poi..",
                "org.apache.xmlbeans..",
                "org.openxmlformats..",
                "com.microsoft.schemas..")
            .because("POI's classes leak everywhere if they may"));
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(room("sheet"))
            .and()
            .doNotHaveFullyQualifiedName(HOME + ".word.WordChart")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.poi.ss..", "org.apache.poi.xssf..")
            .because(
                "workbooks are read and written in one place, but for the one that POI puts behind"
                    + " a chart of Word"));
  }

  @Test
  void onlyTheReaderKnowsPdfBox() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(room("reader"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..")
            .because(
                "a PDF knows neither paragraphs nor tables; who finds them alone needs to know"));
  }

  @Test
  void onlyTheCommandLineKnowsPicocli() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(room("cli"))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..")
            .because("options are the command line's own affair"));
  }

  @Test
  void oneClassReadsFilesWhole() {
    check(
        noClasses()
            .that()
            .doNotHaveFullyQualifiedName(HOME + ".file.RegularFile")
            .should()
            .callMethodWhere(
                target(owner(type(Files.class)))
                    .and(
                        target(
                            nameMatching(
                                "readAllBytes|readString|readAllLines|lines|new(InputStream|BufferedReader)"))))
            .because("a pipe never ends, a device neither, and a file may grow while it is read"));
  }

  @Test
  void everyTextFieldTakesWhatInputMethodsSend() {
    check(
        classes()
            .that(
                new DescribedPredicate<JavaClass>("make text fields") {
                  @Override
                  public boolean test(JavaClass one) {
                    return makes(one, TextField.class.getName())
                        || makes(one, HOME + ".ui.parts.LinesField");
                  }
                })
            .should()
            .callConstructorWhere(target(owner(nameMatching(".*\\.ui\\.parts\\.Typing"))))
            .because("a field's own way wipes it with the second word of an input method"));
  }

  private static boolean makes(JavaClass one, String made) {
    return one.getConstructorCallsFromSelf().stream()
        .anyMatch(call -> call.getTargetOwner().getName().equals(made));
  }

  @Test
  void thereAreNoCycles() {
    check(
        slices()
            .matching(HOME + ".(**)")
            .should()
            .beFreeOfCycles()
            .because("packages in a circle are one package in several folders"));
  }

  @Test
  void noClassesAreKnotted() {
    var knots = new TreeMap<String, String>();
    for (var name : packages()) {
      for (var knot : Knots.of(PROGRAM, name)) {
        if (knot.size() > LARGEST_KNOT) {
          knots.put(name.substring(HOME.length() + 1) + " " + String.join(" ", knot), "");
        }
      }
    }
    assertEquals(
        String.join("\n", new TreeSet<>(KNOTS.keySet())),
        String.join("\n", knots.keySet()),
        "classes that all know one another can be understood only together; a knot that is no more"
            + " leaves the list");
  }

  @Test
  void aKnotIsSeen() {
    assertEquals(
        List.of(Set.of("a", "b", "c")),
        Knots.of(
            Map.of(
                "a", Set.of("b"),
                "b", Set.of("c"),
                "c", Set.of("a", "d"),
                "d", Set.of("d", "e"),
                "e", Set.of())));
  }

  @Test
  void aRoomOfTheWindowHasFewFiles() {
    var crowded = new TreeMap<String, Long>();
    for (var name : packages()) {
      var files =
          Sources.under(Sources.MAIN).stream()
              .filter(file -> file.getParent().equals(folder(name)))
              .filter(file -> !file.endsWith("package-info.java"))
              .count();
      if (name.startsWith(HOME + ".ui") && files > MOST_FILES) {
        crowded.put(name, files);
      }
    }
    assertEquals(Map.of(), crowded, "a stranger finds things by what a person sees");
  }

  private static Path folder(String packageName) {
    return Sources.MAIN.resolve(packageName.replace('.', '/'));
  }

  @Test
  void noNameStandsInTwoRooms() {
    var rooms = new TreeMap<String, List<String>>();
    for (var type : PROGRAM) {
      if (type.isTopLevelClass() && !type.getSimpleName().equals("package-info")) {
        rooms
            .computeIfAbsent(type.getSimpleName(), _ -> new ArrayList<>())
            .add(type.getPackageName());
      }
    }
    rooms.values().removeIf(found -> found.size() == 1);
    assertEquals(Map.of(), rooms, "whoever searches for a name finds one thing");
  }

  @Test
  void staticFieldsAreFinal() {
    check(
        fields()
            .that()
            .areStatic()
            .should()
            .beFinal()
            .because("state that everybody shares can be neither undone nor tested"));
  }

  @Test
  void staticFieldsHoldNothingThatChanges() {
    var mutable = new ArrayList<String>();
    for (var type : PROGRAM) {
      for (var field : type.getFields()) {
        if (field.getModifiers().contains(STATIC)
            && field.getModifiers().contains(FINAL)
            && !field.getModifiers().contains(SYNTHETIC)
            && canChange(field)) {
          mutable.add(field.getFullName());
        }
      }
    }
    assertEquals(List.of(), mutable, "state that everybody shares cannot be undone nor tested");
  }

  private static boolean canChange(JavaField field) {
    var type = field.getRawType();
    if (type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class)) {
      return !unmodifiable(value(field.reflect()));
    }
    return (type.isArray() && !field.getModifiers().contains(PRIVATE))
        || Stream.of(
                StringBuilder.class,
                StringBuffer.class,
                AtomicBoolean.class,
                AtomicInteger.class,
                AtomicLong.class,
                AtomicReference.class,
                ThreadLocal.class,
                java.util.Date.class,
                java.util.Calendar.class,
                java.text.Format.class)
            .anyMatch(type::isAssignableTo)
        || type.isAssignableTo("javafx.beans.value.WritableValue");
  }

  private static Object value(Field field) {
    try {
      field.setAccessible(true);
      return field.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(field.toString(), e);
    }
  }

  private static boolean unmodifiable(Object collection) {
    var name = collection.getClass().getName();
    return name.startsWith("java.util.ImmutableCollections$")
        || name.startsWith("java.util.Collections$Unmodifiable")
        || name.startsWith("java.util.Collections$Empty")
        || name.startsWith("java.util.Collections$Singleton");
  }

  @TestFactory
  Stream<DynamicTest> noNameSaysNothing() {
    return Stream.concat(
        Stream.of("Manager", "Service", "Helper", "Util", "Utils", "Impl", "Info", "Data")
            .map(ending ->
                claim(
                    "no …" + ending,
                    noClasses()
                        .should()
                        .haveSimpleNameEndingWith(ending)
                        .because("a class is called by what it is, in the field's own terms"))),
        Stream.of("Abstract", "Base")
            .map(start ->
                claim(
                    "no " + start + "…",
                    noClasses()
                        .should()
                        .haveNameMatching(".*[.$]" + start + "([A-Z].*)?")
                        .because("what things have in common has a name of its own"))));
  }

  @Test
  void onlyTheWindowIsMadeOfPanes() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(room("ui"))
            .and()
            .areTopLevelClasses()
            .should()
            .haveNameMatching(".*\\w(Pane|Grid|Cell|Window)")
            .because("these endings promise something to look at"));
  }

  @Test
  void everyPackageSaysWhatItIsAndThatNothingIsNull() {
    for (var name : packages()) {
      var info = PROGRAM.stream().filter(type -> isInfoOf(name, type)).findFirst();
      assertTrue(info.isPresent(), name + " has no package-info.java");
      assertTrue(info.get().isAnnotatedWith(NullMarked.class), name + " is not @NullMarked");
      var file = folder(name).resolve("package-info.java");
      assertTrue(Sources.text(file).startsWith("/// "), name + " does not say what it is");
    }
  }

  private static boolean isInfoOf(String name, JavaClass type) {
    return type.getName().equals(name + ".package-info");
  }

  private static TreeSet<String> packages() {
    var packages = new TreeSet<String>();
    PROGRAM.forEach(type -> packages.add(type.getPackageName()));
    return packages;
  }

  private static String room(String name) {
    return HOME + "." + name + "..";
  }

  private static DynamicTest claim(String name, ArchRule rule) {
    return DynamicTest.dynamicTest(name, () -> check(rule));
  }

  private static void check(ArchRule rule) {
    rule.check(PROGRAM);
  }
}
