package org.nianbao.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.nianbao.file.Disk;
import org.nianbao.file.DraftFile;
import org.nianbao.file.GivenFiles;
import org.nianbao.file.Trouble;
import org.nianbao.recognition.Recogniser;
import org.nianbao.recognition.Recognition;
import org.nianbao.recognition.Recognition.State;
import org.nianbao.sheet.SheetImport;
import org.nianbao.wording.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The verb `import FILE -o DRAFT`: makes a draft of a report in any readable format. Several files
/// and folders go into a folder: `import FILE|FOLDER… -o FOLDER`. `--into DRAFT`, and `-o` of an
/// existing draft with a workbook that it was exported to, put the figures into that draft.
@Command(name = "import", resourceBundle = "org.nianbao.cli.help")
final class Import implements Callable<Integer> {
  /// An ending that says the format of a file, such as `.docx`; not that of a folder 2024.12.
  private static final Pattern ENDING = Pattern.compile("\\.[0-9]?[A-Za-z][A-Za-z0-9]{0,7}$");

  @Parameters(arity = "1..*", paramLabel = "FILE")
  private List<Path> files = List.of();

  @Option(names = "-o", paramLabel = "DRAFT")
  private Optional<Path> out = Optional.empty();

  @Option(names = "--into", paramLabel = "DRAFT")
  private Optional<Path> into = Optional.empty();

  @Option(names = "--json")
  private boolean json;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Trouble {
    if (into.isPresent() == out.isPresent() || (into.isPresent() && files.size() > 1)) {
      throw new Trouble(Wording.of("cli.import.where"));
    }
    if (into.isPresent()) {
      return alone(files.getFirst(), () -> into(files.getFirst(), into.get()));
    }
    var target = out.orElseThrow();
    requireName(target);
    if (isFolder(target)) {
      return all(target);
    }
    var file = files.getFirst();
    boolean back = Files.exists(target) && SheetImport.isWorkbook(file);
    return alone(file, () -> back ? into(file, target) : make(file, target));
  }

  /// Refuses a target that is meant as a file of another format, or as one draft of many documents.
  private void requireName(Path target) throws Trouble {
    if (Files.isDirectory(target)) {
      return;
    }
    if (ENDING.matcher(target.toString()).find() && !DraftFile.isNamedAsOne(target)) {
      var name = GivenFiles.bareName(target) + DraftFile.ENDING;
      throw new Trouble(Wording.of("cli.import.ending", target, target.resolveSibling(name)));
    }
    if (areMany() && DraftFile.isNamedAsOne(target)) {
      throw new Trouble(Wording.of("cli.import.folder", target));
    }
  }

  private boolean areMany() {
    return files.size() > 1 || Files.isDirectory(files.getFirst());
  }

  private boolean isFolder(Path target) {
    return areMany() || Files.isDirectory(target) || !DraftFile.isNamedAsOne(target);
  }

  private int alone(Path file, Verbs.Work work) {
    return Verbs.with(file, work, sentence -> trouble(file, sentence));
  }

  /// Makes drafts of the files and folders. Each document has a name of its own, as [Export] names
  /// what it writes; of several reports in one the later ones get the next free names.
  private int all(Path folder) throws Trouble {
    var files = GivenFiles.of(this.files);
    var given = files.documents();
    tell(files);
    if (given.isEmpty()) {
      throw new Trouble(Wording.of("many.nothing"));
    }
    makeFolder(folder);
    var names = new DraftNames(folder);
    var targets = given.stream().map(names::next).toList();
    int status = Verbs.DONE;
    var err = spec.commandLine().getErr();
    for (int i = 0; i < given.size(); i++) {
      var file = given.get(i);
      var target = targets.get(i);
      err.println(Verbs.line(Wording.of("cli.export.progress", i + 1, given.size(), file)));
      status = Math.max(status, alone(file, () -> make(file, target, names)));
    }
    return status;
  }

  /// Says what of folders is not read: what is no document, and folders within them.
  private void tell(GivenFiles files) {
    if (!files.passedOver().isEmpty()) {
      var names = names(files.passedOver());
      warn(Wording.of("cli.import.passedOver", names.size(), String.join("、", names)));
    }
    if (!files.folders().isEmpty()) {
      var names = names(files.folders());
      warn(Wording.of("cli.import.folders", names.size(), String.join("、", names)));
    }
  }

  private static List<String> names(List<Path> files) {
    return files.stream().map(file -> file.getFileName().toString()).toList();
  }

  private void warn(String sentence) {
    spec.commandLine().getErr().println(Verbs.line(sentence));
  }

  private static void makeFolder(Path folder) throws Trouble {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new Trouble(Wording.of("cli.export.noFolder", folder), e);
    }
  }

  /// Makes one draft of a document.
  private int make(Path file, Path target) throws Trouble {
    requireNew(target);
    var found = Recogniser.all(file);
    if (found.size() > 1) {
      throw new Trouble(
          Wording.of("cli.import.several.folder", file, found.size(), Recognition.names(found)));
    }
    return make(file, found.getFirst(), target);
  }

  /// Makes a draft of each report in a document.
  private int make(Path file, Path first, DraftNames names) throws Trouble {
    int status = Verbs.DONE;
    var all = Recogniser.all(file);
    for (var found : all) {
      var target = found == all.getFirst() ? first : names.next(file);
      status = Math.max(status, alone(file, () -> make(file, found, target)));
    }
    return status;
  }

  private static void requireNew(Path target) throws Trouble {
    if (Files.exists(target)) {
      throw new Trouble(Wording.of("cli.new.exists", target));
    }
  }

  private int make(Path file, Recognition found, Path target) throws Trouble {
    requireNew(target);
    DraftFile.write(Disk.ofUser(), found.marked(), target);
    if (json) {
      boolean isNamed = out.filter(target::equals).isPresent();
      print(isNamed ? ImportObject.of(file, found) : ImportObject.made(file, found, target));
    } else {
      say(
          Wording.of(
              "cli.import.made",
              target,
              found.count(State.CERTAIN),
              found.count(State.INFERRED),
              found.count(State.MISSING)));
      new ImportReport(found).lines().forEach(this::say);
    }
    return found.isClean() ? Verbs.DONE : Verbs.FOUND;
  }

  private int into(Path file, Path target) throws Trouble {
    var opened = Verbs.read(target, spec.commandLine().getErr());
    if (opened.isNewer()) {
      throw new Trouble(Wording.of("cli.import.newer", target));
    }
    if (SheetImport.isWorkbook(file)) {
      new WorkbookFigures(file, target, opened).into(this::say);
      if (json) {
        print(ImportObject.of(file, Recogniser.in(file, opened.draft().cover())));
      }
      return Verbs.DONE;
    }
    var found = Recogniser.in(file, opened.draft().cover());
    new FoundFigures(file, target, opened).into(found, this::say);
    if (json) {
      print(ImportObject.into(file, found, opened.draft()));
    }
    return found.isClean() ? Verbs.DONE : Verbs.FOUND;
  }

  private void trouble(Path file, String sentence) {
    if (json) {
      print(ImportObject.of(file, sentence));
    } else {
      warn(sentence);
    }
  }

  /// Prints a sentence for people; standard output is for JSON alone where that is asked for.
  private void say(String sentence) {
    var line = spec.commandLine();
    (json ? line.getErr() : line.getOut()).println(Verbs.line(sentence));
  }

  /// Prints an object on one line, in UTF-8 whatever the console's encoding.
  private void print(ObjectNode object) {
    ((Verbs) spec.parent().userObject()).print(JsonLine.of(object));
  }
}
