package org.nianbao.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// The files that a user has named or dropped, with folders replaced by the files in them.
public final class GivenFiles {
  private GivenFiles() {}

  /// The files, those of a folder in the order of their names. Of a folder neither hidden files nor
  /// the lock files of Word, Excel and this program are taken.
  ///
  /// @param given files and folders
  /// @param taken which files of a folder are taken
  /// @throws Trouble if a folder cannot be read
  public static List<Path> of(List<Path> given, Predicate<Path> taken) throws Trouble {
    var files = new ArrayList<Path>();
    for (var one : given) {
      if (Files.isDirectory(one)) {
        try (var list = Files.list(one)) {
          list.filter(Files::isRegularFile)
              .filter(file -> !isHidden(file) && taken.test(file))
              .sorted()
              .forEach(files::add);
        } catch (IOException e) {
          throw Trouble.reading(one, e);
        }
      } else {
        files.add(one);
      }
    }
    return files;
  }

  private static boolean isHidden(Path file) {
    var name = file.getFileName().toString();
    return name.startsWith(".") || name.startsWith("~$");
  }

  /// The name of a file without its ending, whatever that is.
  public static String bareName(Path file) {
    var name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
