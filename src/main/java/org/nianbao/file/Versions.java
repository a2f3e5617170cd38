package org.nianbao.file;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The versions of a draft, 历史版本: copies of its file from before each save, in the application
/// folder. The last 20 are kept, and of the older ones one a day; the others are deleted many at a
/// time, lest every save wait for it.
///
/// Each version is a draft file of its own, `000012-20260114T083000.nianbao`: a number that counts
/// up, since clocks jump, and when it was written, in UTC.
public final class Versions {
  /// The name of the folder of all versions, in the application folder.
  static final String FOLDER = "history";

  private static final int LATEST = 20;
  private static final int MANY = 20;
  private static final Pattern NAME = Pattern.compile("(\\d{6})-(\\d{8}T\\d{6})\\.nianbao");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");

  private final Disk disk;
  private final String folder;

  /// @param file the path of the draft, by which its versions are found
  public Versions(Disk disk, Path file) {
    this.disk = disk;
    this.folder =
        FOLDER
            + "/"
            + Checksum.sha256(file.toAbsolutePath().normalize().toString()).substring(0, 16);
  }

  /// One version.
  ///
  /// @param number which it is: later ones have higher numbers
  /// @param written when it was written
  /// @param file the copy, itself a draft's file
  public record Version(int number, Instant written, Path file) {
    private LocalDate day() {
      return LocalDate.ofInstant(written, ZoneOffset.UTC);
    }
  }

  /// The versions kept, the latest first.
  ///
  /// @throws Trouble if the folder cannot be read
  public List<Version> list() throws Trouble {
    return listed(all());
  }

  private List<Version> all() throws Trouble {
    var path = disk.home().resolve(folder);
    var versions = new ArrayList<Version>();
    try (var files = Files.newDirectoryStream(path)) {
      for (var file : files) {
        version(file).ifPresent(versions::add);
      }
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (DirectoryIteratorException e) {
      throw Trouble.reading(path, e.getCause());
    } catch (IOException e) {
      throw Trouble.reading(path, e);
    }
    versions.sort((one, other) -> Integer.compare(other.number(), one.number()));
    return versions;
  }

  /// The version that a file is, by its name; empty if this program did not name it.
  private static Optional<Version> version(Path file) {
    var name = NAME.matcher(file.getFileName().toString());
    if (!name.matches()) {
      return Optional.empty();
    }
    try {
      var written = LocalDateTime.parse(name.group(2), TIME).toInstant(ZoneOffset.UTC);
      return Optional.of(new Version(Integer.parseInt(name.group(1)), written, file));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /// Keeps a version, unless it is the latest one already.
  void keep(byte[] content, Instant written) throws IOException {
    var all = all();
    if (!all.isEmpty() && Arrays.equals(disk.read(all.getFirst().file()), content)) {
      return;
    }
    var number = all.isEmpty() ? 1 : all.getFirst().number() + 1;
    var time = TIME.format(LocalDateTime.ofInstant(written, ZoneOffset.UTC));
    var target = disk.folder(folder).resolve("%06d-%s.nianbao".formatted(number, time));
    try (var pending = Pending.beside(disk, target)) {
      disk.create(pending.file(), target, content);
      disk.move(pending.file(), target);
      pending.forget();
    }
    prune(all);
  }

  private void prune(List<Version> all) throws IOException {
    var listed = Set.copyOf(listed(all));
    if (all.size() - listed.size() >= MANY) {
      for (var version : all) {
        if (!listed.contains(version)) {
          disk.delete(version.file());
        }
      }
    }
  }

  private static List<Version> listed(List<Version> all) {
    var latest = all.subList(0, Math.min(LATEST, all.size()));
    var listed = new ArrayList<>(latest);
    var days = new HashSet<LocalDate>();
    for (var older : all.subList(latest.size(), all.size())) {
      if (days.add(older.day())) {
        listed.add(older);
      }
    }
    return listed;
  }
}
