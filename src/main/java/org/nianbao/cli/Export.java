package org.nianbao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.nianbao.draft.Draft;
import org.nianbao.export.EarlierDrafts;
import org.nianbao.export.Format;
import org.nianbao.file.Disk;
import org.nianbao.file.DraftFile;
import org.nianbao.file.OfficePapers;
import org.nianbao.file.Target;
import org.nianbao.file.Trouble;
import org.nianbao.paper.Manuscript;
import org.nianbao.paper.PaperSettings;
import org.nianbao.paper.Picture;
import org.nianbao.pdf.LibreOffice;
import org.nianbao.statute.Statute;
import org.nianbao.wording.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The verb `export FILE -o OUT.docx`: exports a report in the format of the file extension.
/// Several files go into a folder, each under its own name: `export FILE… -o FOLDER --format docx`.
@Command(name = "export", resourceBundle = "org.nianbao.cli.help")
final class Export implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "FILE")
  private List<Path> files = List.of();

  @Option(names = "-o", required = true, paramLabel = "OUT")
  private Path out = Path.of("");

  @Option(names = "--format", paramLabel = "FORMAT")
  private Optional<String> ending = Optional.empty();

  @Option(names = "--review")
  private boolean review;

  @Option(names = "--fragment")
  private boolean fragment;

  @Option(names = "--chart")
  private boolean chart;

  @Option(names = "--earlier", paramLabel = "DRAFT")
  private List<Path> earlier = List.of();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Disk disk = Disk.ofUser();

  @Override
  public Integer call() throws Trouble {
    var isFolder = files.size() > 1 || ending.isPresent() || Files.isDirectory(out);
    var format = format(isFolder).ready();
    if (isFolder) {
      makeFolder();
    }
    var jobs = isFolder ? jobs(format) : List.of(new Batch.Job(files.getFirst(), out));
    return Batch.run(jobs, job -> export(job, format), spec.commandLine().getErr());
  }

  private Format format(boolean isFolder) throws Trouble {
    if (isFolder && !Files.isDirectory(out) && named(out.toString()).isPresent()) {
      throw new Trouble(Wording.of("cli.export.folder", files.size(), out));
    }
    var format =
        isFolder
            ? Format.of("." + ending.orElse("docx").toLowerCase(Locale.ROOT))
            : named(out.toString());
    var plain =
        format.orElseThrow(() ->
            new Trouble(
                isFolder
                    ? Wording.of("cli.export.format", ending.orElse(""), Format.endings())
                    : Wording.of("cli.export.ending", out, Format.endings())));
    if (!plain.carriesCharts() && (chart || !earlier.isEmpty())) {
      var option = chart ? "--chart" : "--earlier";
      var endings = Format.endings(Format::carriesCharts);
      throw new Trouble(Wording.of("cli.export.special", option, endings));
    }
    if (review) {
      return special(plain, Format.REVIEW, "--review");
    }
    return fragment ? special(plain, Format.FRAGMENT, "--fragment") : plain;
  }

  private static Optional<Format> named(String name) {
    var dot = name.lastIndexOf('.');
    return dot < 0 ? Optional.empty() : Format.of(name.substring(dot).toLowerCase(Locale.ROOT));
  }

  private static Format special(Format plain, Format special, String option) throws Trouble {
    if (!plain.ending().equals(special.ending())) {
      throw new Trouble(Wording.of("cli.export.special", option, special.ending()));
    }
    return special;
  }

  private void makeFolder() throws Trouble {
    try {
      Files.createDirectories(out);
    } catch (IOException e) {
      throw new Trouble(Wording.of("cli.export.noFolder", out), e);
    }
  }

  /// The file that each draft is exported to. Drafts of the same name from several folders are
  /// numbered; names that differ only in capitals count as the same, as they do on Windows.
  private List<Batch.Job> jobs(Format format) {
    var jobs = new ArrayList<Batch.Job>();
    var taken = new HashSet<String>();
    for (var file : files) {
      var name = DraftFile.bareName(file);
      var target = format.fileName(name);
      for (int twin = 2; !taken.add(target.toLowerCase(Locale.ROOT)); twin++) {
        target = format.fileName(name, twin);
      }
      jobs.add(new Batch.Job(file, out.resolve(target)));
    }
    return jobs;
  }

  private void export(Batch.Job job, Format format) throws Trouble {
    var err = spec.commandLine().getErr();
    var draft = Verbs.read(job.file(), err).draft();
    var years = EarlierDrafts.read(earlier, draft.cover().year(), file -> Verbs.read(file, err));
    var manuscript = Manuscript.of(draft, settings(draft), years);
    var content = format.bytes(manuscript, new LibreOffice(disk, () -> false));
    Target.replace(disk, job.target(), content);
    EarlierDrafts.strangers(years, draft.cover().unit())
        .ifPresent(sentence -> err.println(Verbs.line(sentence)));
    var left = Statute.findings(draft).summary();
    spec.commandLine()
        .getOut()
        .println(
            Verbs.line(
                left.isEmpty()
                    ? Wording.of("cli.export.done", job.target())
                    : Wording.of("cli.export.left", job.target(), left)));
  }

  /// The office's page settings, with the charts that the options ask for.
  private PaperSettings settings(Draft draft) {
    var office = new OfficePapers(disk).of(draft.cover().unit());
    var pictures = EnumSet.noneOf(Picture.class);
    pictures.addAll(office.pictures());
    if (chart) {
      pictures.add(Picture.APPLICATIONS);
    }
    if (!earlier.isEmpty()) {
      pictures.add(Picture.YEARS);
    }
    return office.with(pictures);
  }
}
