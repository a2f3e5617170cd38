package org.nianbao.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.nianbao.compare.Comparison;
import org.nianbao.compare.Difference;
import org.nianbao.compare.Difference.OfCell;
import org.nianbao.compare.DifferencePlace.Part;
import org.nianbao.verification.ReportFile;

/// The JSON object that `compare --json` prints. Where one of the files is no draft, it has further
/// members.
///
/// @param comparison the comparison
/// @param files what was compared: A and B
record CompareObject(Comparison comparison, List<ReportFile> files) {
  /// The object on one line, without its end.
  String line() {
    return JsonLine.of(object());
  }

  private ObjectNode object() {
    var object = JsonNodeFactory.instance.objectNode();
    var names = object.putArray("files");
    files.forEach(file -> names.add(file.file().toString()));
    object
        .putArray("editions")
        .add(comparison.mine().edition().id())
        .add(comparison.other().edition().id());
    var changed = object.putArray("changedOutside");
    files.forEach(file -> changed.add(!file.isAsSaved()));
    object.put("same", comparison.isSame());
    object.put("fields", comparison.fields());
    object.put("cells", comparison.cells());
    object.put("paragraphs", comparison.paragraphs());
    var list = object.putArray("differences");
    comparison.differences().stream()
        .filter(one -> !(one instanceof OfCell cell && cell.isAlike()))
        .forEach(difference -> list.add(object(difference)));
    if (!comparison.isOfDrafts()) {
      documents(object);
    }
    return object;
  }

  private ObjectNode object(Difference difference) {
    var part = difference.position().part();
    var object = JsonNodeFactory.instance.objectNode();
    object.put("part", part.name().toLowerCase(Locale.ROOT));
    object.put("section", part == Part.LABELS ? null : difference.position().section().id());
    object.put("cell", difference instanceof OfCell cell ? cell.cell().id() : null);
    object.put("place", difference.place());
    object.putArray("sides").add(difference.mine()).add(difference.others());
    if (!comparison.isOfDrafts()) {
      object.put("check", difference.needsCheck());
    }
    return object;
  }

  /// Appends what is said of documents alone.
  private void documents(ObjectNode object) {
    var unsure = object.putArray("toCheck");
    for (var cell : comparison.alike()) {
      unsure
          .addObject()
          .put("section", cell.cell().section().id())
          .put("cell", cell.cell().id())
          .put("place", cell.place())
          .put("stands", cell.others());
    }
    var sources = object.putArray("sources");
    for (var file : files) {
      sources
          .addObject()
          .put("file", file.file().toString())
          .put("kind", file.kind())
          .put("sha256", file.sha256());
    }
    var deviations = object.putArray("deviations");
    files.forEach(file ->
        file.report().found().ifPresent(found -> ImportObject.deviations(deviations, found)));
  }
}
