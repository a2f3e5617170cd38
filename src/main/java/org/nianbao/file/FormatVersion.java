package org.nianbao.file;

import java.util.regex.Pattern;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Prose;
import org.nianbao.wording.Wording;

/// The version of the file format, `major.minor`, which a draft's file states beside the format's
/// name, `nianbao`. Another minor version only adds members; another major version cannot be read.
///
/// @param major changes when older programs could misread the file
/// @param minor changes when members are added
record FormatVersion(int major, int minor) {
  static final String ID = "nianbao";

  /// The newest format that this version of the program knows: 1.1 added linked figures, 1.2 what
  /// the entries rest on ([Draft.Basis]), 1.3 the findings that are kept and the file of a county's
  /// requirements.
  static final FormatVersion CURRENT = new FormatVersion(1, 3);

  private static final FormatVersion WITH_BASIS = new FormatVersion(1, 2);

  private static final FormatVersion WITH_FIGURES = new FormatVersion(1, 1);

  private static final FormatVersion WITHOUT_FIGURES = new FormatVersion(1, 0);

  private static final Pattern VERSION = Pattern.compile("(\\d{1,4})\\.(\\d{1,4})");

  /// The version that a draft is written in: the oldest one that knows everything in the draft, so
  /// that opening and saving an older file changes nothing in it.
  static FormatVersion of(Draft draft) {
    var basis = draft.basis();
    if (!basis.kept().isEmpty()
        || !basis.keptLastYear().isEmpty()
        || basis.requirements().isPresent()) {
      return CURRENT;
    }
    if (!basis.equals(Draft.Basis.NONE)) {
      return WITH_BASIS;
    }
    return draft.prose().values().stream().anyMatch(Prose::hasFigures)
        ? WITH_FIGURES
        : WITHOUT_FIGURES;
  }

  /// The version that a file states.
  ///
  /// @throws ContentTrouble if the text is not a version, or one that this program cannot read
  static FormatVersion parse(String version) throws ContentTrouble {
    var match = VERSION.matcher(version);
    if (!match.matches()) {
      throw new ContentTrouble(Wording.of("draft.version.strange", ContentTrouble.shown(version)));
    }
    var format =
        new FormatVersion(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)));
    if (format.major != CURRENT.major) {
      throw new ContentTrouble(Wording.of("draft.version.other", version, CURRENT));
    }
    return format;
  }

  /// Whether a newer version of the program wrote the file, maybe with members that this one does
  /// not know.
  boolean isNewer() {
    return minor > CURRENT.minor;
  }

  @Override
  public String toString() {
    return major + "." + minor;
  }
}
