package org.nianbao.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Locale;
import org.nianbao.draft.Draft;
import org.nianbao.recognition.Recognition;

/// The JSON object that `import --json` prints for each document.
final class ImportObject {
  private ImportObject() {}

  /// The object of a document that could not be read.
  ///
  /// @param trouble why, in one sentence
  static ObjectNode of(Path file, String trouble) {
    return object(file).put("trouble", trouble);
  }

  /// The object of a document of which a draft was made whose name nobody has given.
  ///
  /// @param draft the draft's file
  static ObjectNode made(Path file, Recognition found, Path draft) {
    return of(file, found).put("draft", draft.toString());
  }

  /// The object of a document whose figures went into a draft, with the cells that the draft keeps
  /// since the document has nothing there.
  static ObjectNode into(Path file, Recognition found, Draft draft) {
    var object = of(file, found);
    var kept = object.putArray("kept");
    found.kept(draft).forEach(cell -> kept.add(cell.id()));
    return object;
  }

  /// The object of a document in which a report was found.
  static ObjectNode of(Path file, Recognition found) {
    var object = object(file);
    object.put("kind", found.source().kind().id());
    object.put("unit", found.draft().cover().unit());
    object.put("year", found.draft().cover().year());
    object.put("edition", found.draft().edition().id());
    var cells = object.putObject("cells");
    found
        .cells()
        .forEach((ref, cell) ->
            cells
                .putObject(ref.id())
                .put("entry", cell.entry())
                .put("state", cell.state().name().toLowerCase(Locale.ROOT))
                .put("from", cell.from()));
    var decisions = object.putArray("decisions");
    for (var decision : found.decisions()) {
      var one = decisions.addObject();
      one.put("about", decision.about()).put("chosen", decision.chosen());
      var others = one.putArray("others");
      decision.others().forEach(others::add);
      one.put("why", decision.why());
    }
    deviations(object.putArray("deviations"), found);
    var unused = object.putArray("unused");
    for (var text : found.unused()) {
      unused
          .addObject()
          .put("text", text.text())
          .put("why", text.reason())
          .put("from", text.from());
    }
    return object;
  }

  /// Appends what is other than the form prescribes.
  static void deviations(ArrayNode array, Recognition found) {
    for (var deviation : found.deviations()) {
      array
          .addObject()
          .put("kind", deviation.kind().id())
          .put("stands", deviation.stands())
          .put("should", deviation.should())
          .put("from", deviation.from());
    }
  }

  private static ObjectNode object(Path file) {
    return JsonNodeFactory.instance.objectNode().put("file", file.toString());
  }
}
