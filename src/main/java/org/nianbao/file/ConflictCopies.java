package org.nianbao.file;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.nianbao.draft.Draft;

/// Finds conflict copies, 冲突副本: files that a program that synchronises folders puts beside a draft
/// when two people have saved it at the same time. One of the two files keeps the draft's name, the
/// other lies beside it unnoticed.
///
/// They are recognised by what the programs add to the name: 坚果云 `-冲突`, `-NSConflict` and the user;
/// OneDrive the PC's name; WPS and Windows `-副本`, `(1)`; Dropbox and Nextcloud `conflicted copy`;
/// Syncthing `.sync-conflict`; 360 `（版本1）`; iCloud a number.
public final class ConflictCopies {
  private static final Pattern ADDED =
      Pattern.compile(
          ".*(冲突|副本|复件|拷贝|conflict).*"
              + "| ?[(（](版本)?\\d{1,3}[)）]"
              + "| \\d{1,2}"
              + "|[ -]+copy( [(（]?\\d{1,3}[)）]?)?"
              + "|-(?=.*[a-z])[a-z\\d]([a-z\\d-]{0,13}[a-z\\d])?(-\\d{1,2})?");

  /// The most copies that are listed; nobody looks through more of them one by one.
  private static final int MOST = 20;

  private ConflictCopies() {}

  /// The conflict copies beside a draft, and the file that the draft itself may be a conflict copy
  /// of. Their names say so, they hold the same report, by unit and year, and they differ from the
  /// draft. Files that cannot be read are left out. Waits for the disk: call it on a background
  /// thread.
  public static List<Path> beside(Path file, Draft draft) {
    var folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
    var copies = new ArrayList<Path>();
    try (var files = Files.newDirectoryStream(folder, other -> isTwin(file, other))) {
      for (var other : files) {
        if (copies.size() < MOST && isOtherState(other, draft)) {
          copies.add(other);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      // A folder that nobody may list: the draft itself is open all the same.
      return List.of();
    }
    copies.sort(null);
    return copies;
  }

  private static boolean isTwin(Path file, Path other) {
    return DraftFile.isNamedAsOne(other)
        && (isCopyOf(DraftFile.bareName(file), DraftFile.bareName(other))
            || isCopyOf(DraftFile.bareName(other), DraftFile.bareName(file)));
  }

  /// Whether a file name is another one with what such a program adds. Case does not count, as on
  /// Windows.
  ///
  /// @param name the original name, without the extension
  /// @param copy the name that may be a copy's, without the extension
  static boolean isCopyOf(String name, String copy) {
    var original = name.toLowerCase(Locale.ROOT);
    var longer = copy.toLowerCase(Locale.ROOT);
    return !original.isEmpty()
        && longer.startsWith(original)
        && ADDED.matcher(longer.substring(original.length())).matches();
  }

  private static boolean isOtherState(Path other, Draft draft) {
    try {
      var there = DraftFile.read(other).draft();
      return there.cover().year() == draft.cover().year()
          && there.cover().unit().strip().equals(draft.cover().unit().strip())
          && !there.equals(draft);
    } catch (Trouble e) {
      return false;
    }
  }
}
