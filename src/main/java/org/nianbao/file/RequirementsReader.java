package org.nianbao.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.nianbao.draft.RequirementsFile;
import org.nianbao.draft.UnitKind;
import org.nianbao.rule.county.Counted;
import org.nianbao.rule.county.Requirements;
import org.nianbao.rule.county.Requirements.Demands;
import org.nianbao.rule.county.Requirements.WrongWords;
import org.nianbao.statement.Passage;
import org.nianbao.wording.Wording;

/// Reads a county's requirements out of JSON text. A member that this version does not know is
/// refused, since what it asks for would silently not be checked.
final class RequirementsReader {
  private static final Set<String> TOP =
      Set.of("format", "version", "title", "limits", "counts", "deadlines", "wrong", "allowed");
  private static final Set<String> WORDS = Set.of("words", "instead", "why");
  private static final Pattern DAY = Pattern.compile("[0-9]{2}-[0-9]{2}");
  private static final String FORMAT = "nianbao-requirements";
  private static final int MOST_CHARACTERS = 1_000_000;
  private static final int MOST_WORDS = 2000;
  private static final int LONGEST = 60;

  private final JsonNode root;

  private RequirementsReader(JsonNode root) {
    this.root = root;
  }

  /// Reads a file's text.
  ///
  /// @throws ContentTrouble if it is anything else
  static Requirements read(String text, RequirementsFile file) throws ContentTrouble {
    try {
      return new RequirementsReader(Json.read(text)).requirements(file);
    } catch (JsonProcessingException e) {
      var at = e.getLocation();
      throw new ContentTrouble(
          Wording.of("requirements.notJson", at.getLineNr(), at.getColumnNr()), e);
    }
  }

  private Requirements requirements(RequirementsFile file) throws ContentTrouble {
    if (!root.isObject() || !root.path("format").asText().equals(FORMAT)) {
      throw new ContentTrouble(Wording.of("requirements.foreign"));
    }
    if (!root.path("version").asText().startsWith("1.")) {
      throw new ContentTrouble(Wording.of("requirements.version"));
    }
    requireKnown(root, TOP);
    var demands = new Demands(limits(), counts(), deadlines(), wrong());
    var title = DraftReader.text(root, "title", "title");
    return new Requirements(Optional.of(file), title, demands, new HashSet<>(allowed()));
  }

  private static void requireKnown(JsonNode node, Set<String> known) throws ContentTrouble {
    for (var member : node.properties()) {
      if (!known.contains(member.getKey())) {
        throw new ContentTrouble(
            Wording.of("requirements.unknown", ContentTrouble.shown(member.getKey())));
      }
    }
  }

  private static ContentTrouble wrong(String where) {
    return new ContentTrouble(Wording.of("requirements.wrong", ContentTrouble.shown(where)));
  }

  private static <E> E one(E[] all, Function<E, String> id, String name) throws ContentTrouble {
    return Arrays.stream(all)
        .filter(one -> id.apply(one).equals(name))
        .findFirst()
        .orElseThrow(() -> wrong(name));
  }

  private JsonNode object(String name) throws ContentTrouble {
    var node = root.path(name);
    if (!DraftReader.isNothing(node) && !node.isObject()) {
      throw wrong(name);
    }
    return node;
  }

  private Map<Passage, Integer> limits() throws ContentTrouble {
    var limits = new EnumMap<Passage, Integer>(Passage.class);
    for (var member : object("limits").properties()) {
      var passage = one(Passage.values(), Passage::id, member.getKey());
      var most = member.getValue();
      if (!passage.isProse()
          || !most.isInt()
          || most.intValue() < 1
          || most.intValue() > MOST_CHARACTERS) {
        throw wrong("limits." + member.getKey());
      }
      limits.put(passage, most.intValue());
    }
    return limits;
  }

  private List<Counted> counts() throws ContentTrouble {
    var counts = new ArrayList<Counted>();
    for (var name : texts("counts")) {
      counts.add(one(Counted.values(), Counted::id, name));
    }
    return counts.stream().distinct().toList();
  }

  private Map<UnitKind, MonthDay> deadlines() throws ContentTrouble {
    var deadlines = new EnumMap<UnitKind, MonthDay>(UnitKind.class);
    for (var member : object("deadlines").properties()) {
      var kind = one(UnitKind.values(), UnitKind::id, member.getKey());
      deadlines.put(kind, day(member.getValue(), "deadlines." + member.getKey()));
    }
    return deadlines;
  }

  private static MonthDay day(JsonNode node, String where) throws ContentTrouble {
    if (!node.isTextual() || !DAY.matcher(node.textValue()).matches()) {
      throw wrong(where);
    }
    try {
      return MonthDay.parse("--" + node.textValue());
    } catch (DateTimeException e) {
      throw new ContentTrouble(Wording.of("requirements.wrong", where), e);
    }
  }

  private List<WrongWords> wrong() throws ContentTrouble {
    var wrong = new ArrayList<WrongWords>();
    for (var node : DraftReader.array(root, "wrong")) {
      requireKnown(node, WORDS);
      wrong.add(
          new WrongWords(
              words(DraftReader.text(node, "words", "wrong.words"), "wrong.words"),
              DraftReader.text(node, "instead", "wrong.instead"),
              DraftReader.text(node, "why", "wrong.why")));
    }
    requireFew(wrong.size(), "wrong");
    return wrong;
  }

  private List<String> allowed() throws ContentTrouble {
    var allowed = new ArrayList<String>();
    for (var word : texts("allowed")) {
      allowed.add(words(word, "allowed"));
    }
    requireFew(allowed.size(), "allowed");
    return allowed;
  }

  private static String words(String words, String where) throws ContentTrouble {
    if (words.isBlank() || words.length() > LONGEST) {
      throw wrong(where);
    }
    return words;
  }

  private static void requireFew(int size, String where) throws ContentTrouble {
    if (size > MOST_WORDS) {
      throw wrong(where);
    }
  }

  private List<String> texts(String name) throws ContentTrouble {
    var node = root.path(name);
    if (!DraftReader.isNothing(node) && !node.isArray()) {
      throw wrong(name);
    }
    var texts = new ArrayList<String>();
    for (var element : node) {
      if (!element.isTextual()) {
        throw wrong(name);
      }
      texts.add(element.textValue());
    }
    return texts;
  }
}
