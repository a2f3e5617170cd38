package org.nianbao.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.nianbao.file.Disk;
import org.nianbao.file.DraftFile;
import org.nianbao.file.GivenFiles;
import org.nianbao.file.Trouble;
import org.nianbao.recognition.Recogniser;
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
  @Parameters(arity = "1..*", paramLabel = "FILE")
  private List<Path> files = List.of();

  @Option(names = "-o", paramLabel = "DRAFT")
  private Optional<Path> out = Optional.empty();

  @Option(names = "--into", paramLabel = "DRAFT")
  private Optional<Path> into = Optional.empty();

  @Option(names = "--json")
  private boolean json;

  @Spec private CommandSpec spec = CommandSpec.create();

  /// One document with the draft that is made of it.
  private record Job(Path file, Path target) {}

  @Override
  public Integer call() throws Trouble {
    if (into.isPresent() == out.isPresent() || (into.isPresent() && files.size() > 1)) {
      throw new Trouble(Wording.of("cli.import.where"));
    }
    if (into.isPresent()) {
      return alone(files.getFirst(), () -> into(files.getFirst(), into.get()));
    }
    var target = out.orElseThrow();
    if (isFolder(target)) {
      return all(jobs(target));
    }
    var file = files.getFirst();
    boolean back = Files.exists(target) && SheetImport.isWorkbook(file);
    return alone(file, () -> back ? into(file, target) : make(new Job(file, target)));
  }

  private boolean isFolder(Path target) {
    return files.size() > 1
        || Files.isDirectory(files.getFirst())
        || Files.isDirectory(target)
        || !DraftFile.isNamedAsOne(target);
  }

  private int alone(Path file, Verbs.Work work) {
    return Verbs.with(file, work, sentence -> trouble(file, sentence));
  }

  private int all(List<Job> jobs) {
    int status = Verbs.DONE;
    var err = spec.commandLine().getErr();
    for (int i = 0; i < jobs.size(); i++) {
      var job = jobs.get(i);
      err.println(Verbs.line(Wording.of("cli.export.progress", i + 1, jobs.size(), job.file())));
      status = Math.max(status, alone(job.file(), () -> make(job)));
    }
    return status;
  }

  /// The documents of the files and folders with the drafts that are made of them, named as
  /// [Export] names what it writes.
  private List<Job> jobs(Path folder) throws Trouble {
    makeFolder(folder);
    var jobs = new ArrayList<Job>();
    var taken = new HashSet<String>();
    for (var file : GivenFiles.of(files, _ -> true)) {
      var name = GivenFiles.bareName(file);
      var target = name + DraftFile.ENDING;
      for (int twin = 2; !taken.add(target.toLowerCase(Locale.ROOT)); twin++) {
        target = name + "-" + twin + DraftFile.ENDING;
      }
      jobs.add(new Job(file, folder.resolve(target)));
    }
    return jobs;
  }

  private static void makeFolder(Path folder) throws Trouble {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new Trouble(Wording.of("cli.export.noFolder", folder), e);
    }
  }

  private int make(Job job) throws Trouble {
    if (Files.exists(job.target())) {
      throw new Trouble(Wording.of("cli.new.exists", job.target()));
    }
    var found = Recogniser.in(job.file());
    DraftFile.write(Disk.ofUser(), found.marked(), job.target());
    if (json) {
      print(ImportObject.of(job.file(), found));
    } else {
      say(
          Wording.of(
              "cli.import.made",
              job.target(),
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
      return Verbs.DONE;
    }
    var found = Recogniser.in(file);
    new FoundFigures(file, target, opened).into(found, this::say);
    if (json) {
      print(ImportObject.of(file, found));
    }
    return found.isClean() ? Verbs.DONE : Verbs.FOUND;
  }

  private void trouble(Path file, String sentence) {
    if (json) {
      print(ImportObject.of(file, sentence));
    } else {
      spec.commandLine().getErr().println(Verbs.line(sentence));
    }
  }

  /// Prints a sentence for people; standard output is for JSON alone where that is asked for.
  private void say(String sentence) {
    var line = spec.commandLine();
    (json ? line.getErr() : line.getOut()).println(Verbs.line(sentence));
  }

  /// Prints an object on one line, in UTF-8 whatever the console's encoding.
  private void print(ObjectNode object) {
    var bytes = ImportObject.line(object).getBytes(StandardCharsets.UTF_8);
    var stream = ((Verbs) spec.parent().userObject()).out();
    stream.write(bytes, 0, bytes.length);
    stream.flush();
  }
}
