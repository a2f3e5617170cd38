package org.nianbao.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nianbao.compare.Comparison;
import org.nianbao.compare.Difference;
import org.nianbao.compare.Difference.OfCell;
import org.nianbao.compare.Difference.OfText;
import org.nianbao.file.Trouble;
import org.nianbao.wording.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The verb `compare A B [--json]`: prints where two drafts differ, for people or as one JSON
/// object.
@Command(name = "compare", resourceBundle = "org.nianbao.cli.help")
final class Compare implements Callable<Integer> {
  /// Writes JSON with Chinese as escapes: a program reads it, and the console may be GBK.
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  @Parameters(index = "0", paramLabel = "A")
  private Path one = Path.of("");

  @Parameters(index = "1", paramLabel = "B")
  private Path other = Path.of("");

  @Option(names = "--json")
  private boolean json;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Trouble {
    var err = spec.commandLine().getErr();
    var a = Verbs.read(one, err);
    var b = Verbs.read(other, err);
    var comparison = Comparison.of(a.draft(), b.draft());
    var out = spec.commandLine().getOut();
    if (json) {
      out.println(line(object(comparison, List.of(!a.isAsSaved(), !b.isAsSaved()))));
    } else {
      print(out, comparison);
    }
    return comparison.isSame() ? Verbs.DONE : Verbs.FOUND;
  }

  private void print(PrintWriter out, Comparison comparison) {
    out.println(Verbs.line(Wording.of("cli.compare.head", one, other)));
    for (var difference : comparison.differences()) {
      out.println(
          Verbs.line(Wording.of("cli.compare.place", difference.place(), note(difference))));
      out.println(Wording.of("cli.compare.one", inside(difference.mine())));
      out.println(Wording.of("cli.compare.other", inside(difference.others())));
    }
    out.println(
        comparison.isSame()
            ? Wording.of("cli.compare.same")
            : Wording.of(
                "cli.compare.counts",
                comparison.fields(),
                comparison.cells(),
                comparison.paragraphs()));
  }

  private static String note(Difference difference) {
    return difference instanceof OfText text
        ? text.setting().map(setting -> Wording.of("cli.compare.note", setting)).orElse("")
        : "";
  }

  /// One side of a difference, a line for each paragraph; further paragraphs are indented below the
  /// first.
  private static String inside(String text) {
    return text.isEmpty()
        ? Wording.of("compare.absent")
        : Stream.of(text.split("\n", -1))
            .map(Verbs::line)
            .collect(Collectors.joining("\n" + Wording.of("cli.compare.further")));
  }

  private ObjectNode object(Comparison comparison, List<Boolean> changedOutside) {
    var object = JsonNodeFactory.instance.objectNode();
    object.putArray("files").add(one.toString()).add(other.toString());
    object
        .putArray("editions")
        .add(comparison.mine().edition().id())
        .add(comparison.other().edition().id());
    var changed = object.putArray("changedOutside");
    changedOutside.forEach(changed::add);
    object.put("same", comparison.isSame());
    object.put("fields", comparison.fields());
    object.put("cells", comparison.cells());
    object.put("paragraphs", comparison.paragraphs());
    var list = object.putArray("differences");
    comparison.differences().forEach(difference -> list.add(object(difference)));
    return object;
  }

  private static ObjectNode object(Difference difference) {
    var object = JsonNodeFactory.instance.objectNode();
    object.put("part", difference.position().part().name().toLowerCase(Locale.ROOT));
    object.put("section", difference.position().section().id());
    object.put("cell", difference instanceof OfCell cell ? cell.cell().id() : null);
    object.put("place", difference.place());
    object.putArray("sides").add(difference.mine()).add(difference.others());
    return object;
  }

  private static String line(ObjectNode object) {
    try {
      return JSON.writeValueAsString(object);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree can always be printed", e);
    }
  }
}
