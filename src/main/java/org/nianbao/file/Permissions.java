package org.nianbao.file;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// The POSIX permissions of files: who, of owner, group and others, may read and write them. On
/// systems without them, such as Windows, a file inherits the permissions of its folder, and
/// nothing is done here.
final class Permissions {
  private Permissions() {}

  private static Set<PosixFilePermission> forFolder() {
    return PosixFilePermissions.fromString("rwx------");
  }

  private static Set<PosixFilePermission> forFile() {
    return PosixFilePermissions.fromString("rw-------");
  }

  /// The attributes of a new folder that only the user may enter.
  static FileAttribute<?>[] privateFolder(Path folder) {
    return attributes(folder, forFolder());
  }

  /// The attributes of a new file that only the user may read and write.
  static FileAttribute<?>[] privateFile(Path file) {
    return attributes(file, forFile());
  }

  /// The attributes of a new file that is to replace another: nobody may read it who could not read
  /// that one. If there is no other file, the system's default applies (umask).
  static FileAttribute<?>[] like(Path model) {
    return read(model)
        .map(there -> attributes(model, groupAsOthers(there.permissions())))
        .orElseGet(() -> new FileAttribute<?>[0]);
  }

  private static FileAttribute<?>[] attributes(Path path, Set<PosixFilePermission> permissions) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
        : new FileAttribute<?>[0];
  }

  /// Gives a file the group and the permissions of the one that it is to replace, if there is one.
  /// Where the group cannot be kept, permissions that only that group had are given to no other
  /// group.
  static void copy(Path from, Path to) {
    var model = read(from);
    var copy = view(to);
    if (model.isEmpty() || copy.isEmpty()) {
      return;
    }
    var permissions = model.get().permissions();
    try {
      copy.get().setGroup(model.get().group());
    } catch (IOException e) {
      // Only its members may give a file to a group.
      permissions = groupAsOthers(permissions);
    }
    set(to, permissions);
  }

  private static Set<PosixFilePermission> groupAsOthers(Set<PosixFilePermission> all) {
    var permissions = EnumSet.noneOf(PosixFilePermission.class);
    permissions.addAll(all);
    if (!permissions.contains(PosixFilePermission.OTHERS_READ)) {
      permissions.remove(PosixFilePermission.GROUP_READ);
    }
    if (!permissions.contains(PosixFilePermission.OTHERS_WRITE)) {
      permissions.remove(PosixFilePermission.GROUP_WRITE);
    }
    if (!permissions.contains(PosixFilePermission.OTHERS_EXECUTE)) {
      permissions.remove(PosixFilePermission.GROUP_EXECUTE);
    }
    return permissions;
  }

  /// Lets only the user access a file, or a folder with all that is in it. Links are left as they
  /// are, and so is what belongs to somebody else.
  static void close(Path path) throws IOException {
    Files.walkFileTree(
        path,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            set(folder, forFolder());
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile()) {
              set(file, forFile());
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /// Lets only the user access a folder, and leaves what is in it as it is.
  static void closeFolder(Path folder) {
    set(folder, forFolder());
  }

  private static void set(Path path, Set<PosixFilePermission> permissions) {
    try {
      var there = read(path);
      if (there.isPresent() && !there.get().permissions().equals(permissions)) {
        Files.setPosixFilePermissions(path, permissions);
      }
    } catch (IOException e) {
      // It belongs to somebody else, or the disk knows no permissions.
      return;
    }
  }

  private static Optional<PosixFileAttributes> read(Path path) {
    try {
      var view = view(path);
      return view.isPresent() ? Optional.of(view.get().readAttributes()) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Optional<PosixFileAttributeView> view(Path path) {
    return Optional.ofNullable(Files.getFileAttributeView(path, PosixFileAttributeView.class));
  }
}
