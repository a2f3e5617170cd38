package org.nianbao.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The documents that a user has named or dropped, with folders replaced by the documents in them.
///
/// @param documents what was named, and what of the folders may be a document of an office
/// @param passedOver what of the folders is none by its name: drafts, which are documents already,
///   settings of programs and what the system keeps beside files. A document that cannot be read is
///   never among them
/// @param folders the folders within those that were named, which are not gone into: they hold
///   other years, attachments and copies as often as reports
public record GivenFiles(List<Path> documents, List<Path> passedOver, List<Path> folders) {
  /// The ends of names, in lower case.
  private static final List<String> NO_DOCUMENT =
      List.of(DraftFile.ENDING, ".json", "thumbs.db", "desktop.ini", ".lnk");

  public GivenFiles {
    documents = List.copyOf(documents);
    passedOver = List.copyOf(passedOver);
    folders = List.copyOf(folders);
  }

  /// The documents, those of a folder in the order of their names. Of a folder hidden files and the
  /// lock files of Word, Excel and this program are as if they were not there.
  ///
  /// @param given files and folders
  /// @throws Trouble if a folder cannot be read
  public static GivenFiles of(List<Path> given) throws Trouble {
    var documents = new ArrayList<Path>();
    var passedOver = new ArrayList<Path>();
    var folders = new ArrayList<Path>();
    for (var one : given) {
      if (Files.isDirectory(one)) {
        for (var file : in(one)) {
          if (Files.isDirectory(file)) {
            folders.add(file);
          } else if (Files.isRegularFile(file)) {
            (isNoDocument(file) ? passedOver : documents).add(file);
          }
        }
      } else {
        documents.add(one);
      }
    }
    return new GivenFiles(documents, passedOver, folders);
  }

  private static List<Path> in(Path folder) throws Trouble {
    try (var list = Files.list(folder)) {
      return list.filter(file -> !isHidden(file)).sorted().toList();
    } catch (IOException e) {
      throw Trouble.reading(folder, e);
    }
  }

  private static boolean isNoDocument(Path file) {
    var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return NO_DOCUMENT.stream().anyMatch(name::endsWith);
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
