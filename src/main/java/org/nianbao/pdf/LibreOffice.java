package org.nianbao.pdf;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.nianbao.file.Disk;
import org.nianbao.file.RegularFile;
import org.nianbao.file.Trouble;
import org.nianbao.file.UniqueName;
import org.nianbao.wording.Wording;

/// Converts Word documents to PDF with the LibreOffice installed on this computer: with bookmarks
/// for the headings, and tagged for screen readers.
public final class LibreOffice {
  /// The longest wait for a conversion: a first start on an old office PC takes half a minute.
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  /// The time between two looks at the process, or two tries to delete a folder, in milliseconds.
  private static final long POLL_MILLIS = 100;

  /// The largest PDF that is read: a hundred times that of a long report with charts.
  private static final int MOST_BYTES = 256 << 20;

  /// The age at which a folder was left by a crash, since no conversion may last so long.
  private static final Duration STALE = Duration.ofHours(1);

  /// The settings of the private profile: a PDF with bookmarks and tags, whatever LibreOffice's
  /// defaults are.
  private static final String SETTINGS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <oor:items xmlns:oor="http://openoffice.org/2001/registry">
      <item oor:path="/org.openoffice.Office.Common/Filter/PDF/Export">
      <prop oor:name="ExportBookmarks" oor:op="fuse"><value>true</value></prop>
      <prop oor:name="UseTaggedPDF" oor:op="fuse"><value>true</value></prop>
      </item>
      </oor:items>
      """;

  private final Disk disk;
  private final BooleanSupplier isGivenUp;

  /// @param disk knows the application folder, where the work is done
  /// @param isGivenUp whether the user has cancelled the export; asked from time to time during a
  ///   conversion, on its thread
  public LibreOffice(Disk disk, BooleanSupplier isGivenUp) {
    this.disk = disk;
    this.isGivenUp = isGivenUp;
  }

  /// Finds LibreOffice: where the system property `nianbao.libreoffice` says, else on the search
  /// path and in the folders where it is usually installed. May wait for a disk.
  ///
  /// @return the path of its program
  /// @throws Trouble if it is not found; the message names the other ways to a PDF
  public static Path program() throws Trouble {
    var named = Optional.ofNullable(System.getProperty("nianbao.libreoffice"));
    return (named.isPresent() ? Stream.of(named.get()) : places())
        .flatMap(LibreOffice::path)
        .filter(Files::isRegularFile)
        .findFirst()
        .orElseThrow(() -> new Trouble(Wording.of("pdf.none", otherWays())));
  }

  /// The paths to try, in order. On Windows `soffice.com` is the program that waits until the work
  /// is done.
  private static Stream<String> places() {
    var names = List.of("soffice.com", "soffice.exe", "soffice", "libreoffice");
    var searched =
        Stream.of(environment("PATH").split(File.pathSeparator))
            .filter(folder -> !folder.isBlank())
            .flatMap(folder -> names.stream().map(name -> folder + File.separator + name));
    var windows =
        Stream.of("ProgramFiles", "ProgramW6432", "ProgramFiles(x86)")
            .map(LibreOffice::environment)
            .filter(folder -> !folder.isBlank())
            .map(folder -> folder + "\\LibreOffice\\program\\soffice.com");
    var others =
        Stream.of(
            "/usr/lib/libreoffice/program/soffice",
            "/opt/libreoffice/program/soffice",
            "/snap/bin/libreoffice",
            "/Applications/LibreOffice.app/Contents/MacOS/soffice");
    return Stream.of(searched.filter(LibreOffice::isOfThisSystem), windows, others)
        .flatMap(places -> places);
  }

  /// Whether a path can be a program of this system: the search path of Windows may well lead to a
  /// script without an extension, which Windows cannot start.
  private static boolean isOfThisSystem(String place) {
    var isWindows = File.separatorChar == '\\';
    var lower = place.toLowerCase(Locale.ROOT);
    return isWindows == (lower.endsWith(".com") || lower.endsWith(".exe"));
  }

  private static String environment(String name) {
    return Optional.ofNullable(System.getenv(name)).orElse("");
  }

  private static Stream<Path> path(String place) {
    try {
      return Stream.of(Path.of(place));
    } catch (InvalidPathException e) {
      return Stream.empty();
    }
  }

  private static String otherWays() {
    return Wording.of("pdf.otherWays");
  }

  /// Converts a Word document to PDF. Blocks until that is done, so call it on a background thread.
  ///
  /// @param word the bytes of a `.docx` file
  /// @return the bytes of the PDF
  /// @throws Trouble if LibreOffice is not found, fails, or takes longer than two minutes
  /// @throws CancellationException if the user has cancelled it meanwhile
  public byte[] pdf(byte[] word) throws Trouble {
    var program = program();
    try {
      var parent = disk.folder(Disk.PDF);
      sweep(parent);
      var work = new Work(disk.folder(Disk.PDF + "/" + UniqueName.next()));
      // Clears up also when this program ends meanwhile.
      var ending = Thread.ofPlatform().unstarted(work::clear);
      Runtime.getRuntime().addShutdownHook(ending);
      try {
        return converted(program, work, word);
      } finally {
        work.clear();
        forget(ending);
      }
    } catch (IOException e) {
      throw e instanceof Trouble trouble
          ? trouble
          : new Trouble(Wording.of("pdf.failed", otherWays()), e);
    }
  }

  /// The folder and the process of one conversion, which are cleared up together.
  private static final class Work {
    private final Path folder;
    private Optional<Process> process = Optional.empty();
    private boolean isCleared;

    Work(Path folder) {
      this.folder = folder;
    }

    /// Starts LibreOffice, unless this program is ending and has cleared up already.
    synchronized Process start(ProcessBuilder builder) throws IOException {
      if (isCleared) {
        throw new IOException("the program is ending");
      }
      var started = builder.start();
      process = Optional.of(started);
      return started;
    }

    /// Ends LibreOffice with all that it started, and only then deletes its folder: it would go on
    /// and write the report there once more.
    synchronized void clear() {
      isCleared = true;
      process.ifPresent(running -> {
        running.descendants().forEach(ProcessHandle::destroyForcibly);
        running.destroyForcibly().onExit().join();
      });
      remove(folder);
    }
  }

  private static void forget(Thread ending) {
    try {
      Runtime.getRuntime().removeShutdownHook(ending);
    } catch (IllegalStateException e) {
      // The program is ending, and clears up a second time.
      return;
    }
  }

  private byte[] converted(Path program, Work work, byte[] word) throws IOException {
    var folder = work.folder;
    var user = Files.createDirectories(folder.resolve("profile").resolve("user"));
    Files.writeString(user.resolve("registrymodifications.xcu"), SETTINGS);
    var document = Files.write(folder.resolve("report.docx"), word);
    var said = folder.resolve("said.txt");
    var builder =
        new ProcessBuilder(
                program.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--norestore",
                "--nologo",
                "--nolockcheck",
                "--convert-to",
                "pdf:writer_pdf_Export",
                "--outdir",
                folder.toString(),
                document.toString())
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile());
    await(work.start(builder));
    var pdf = folder.resolve("report.pdf");
    if (!Files.exists(pdf)) {
      throw new IOException(
          new String(RegularFile.read(said, MOST_BYTES), Charset.defaultCharset()));
    }
    return RegularFile.read(pdf, MOST_BYTES);
  }

  private void await(Process process) throws IOException {
    var end = Instant.now().plus(PATIENCE);
    try {
      process.getOutputStream().close();
      while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
        if (isGivenUp.getAsBoolean()) {
          throw new CancellationException();
        }
        if (Instant.now().isAfter(end)) {
          throw new Trouble(Wording.of("pdf.late", PATIENCE.toMinutes(), otherWays()));
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while waiting for LibreOffice", e);
    }
  }

  /// Deletes the folders that crashes have left.
  private static void sweep(Path parent) {
    try (var folders = Files.newDirectoryStream(parent)) {
      for (var folder : folders) {
        var begun = Files.getLastModifiedTime(folder).toInstant();
        if (begun.isBefore(Instant.now().minus(STALE))) {
          remove(folder);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      // The next conversion tries again.
      return;
    }
  }

  /// Deletes a folder with all that is in it. On Windows a program that has just been ended may
  /// hold its files for a moment.
  private static void remove(Path folder) {
    for (int tries = 0; tries < 20 && !isRemoved(folder); tries++) {
      try {
        Thread.sleep(POLL_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private static boolean isRemoved(Path folder) {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
        Files.deleteIfExists(file);
      }
      return true;
    } catch (IOException | UncheckedIOException e) {
      return !Files.exists(folder);
    }
  }
}
