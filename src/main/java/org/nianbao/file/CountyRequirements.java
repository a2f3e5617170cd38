package org.nianbao.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.draft.Draft;
import org.nianbao.draft.RequirementsFile;
import org.nianbao.rule.county.Requirements;
import org.nianbao.rule.words.OfficeList;
import org.nianbao.statute.LocalRules;
import org.nianbao.wording.Wording;

/// The county's own requirements and the office's own words that hold for a draft: those of the
/// files 要求.json and 词表.txt beside it, else of those in the user's application folder.
///
/// @param rules what they ask for; nothing where there is no file, or one that cannot be used
/// @param said what the user should know: that a file cannot be used, or that the draft was checked
///   by another 要求.json before
public record CountyRequirements(LocalRules rules, List<String> said) {
  /// The name of the file.
  public static final String FILE = "要求.json";

  private static final int MOST_BYTES = 1 << 20;

  public CountyRequirements {
    said = List.copyOf(said);
  }

  /// The requirements for a draft. May wait for a disk.
  ///
  /// @param disk knows the user's application folder
  /// @param saved the draft's file; empty while it has none
  public static CountyRequirements of(Disk disk, Optional<Path> saved, Draft draft) {
    var said = new ArrayList<String>();
    var file = found(disk, saved, FILE);
    var requirements = Requirements.NONE;
    try {
      var bytes = RegularFile.read(file, MOST_BYTES);
      var decoder = StandardCharsets.UTF_8.newDecoder();
      var text = decoder.decode(ByteBuffer.wrap(Checksum.normalised(bytes))).toString();
      requirements =
          RequirementsReader.read(text, new RequirementsFile(FILE, Checksum.sha256(bytes)));
    } catch (NoSuchFileException e) {
      requirements = Requirements.NONE;
    } catch (ContentTrouble e) {
      said.add(Wording.of("requirements.bad", file, e.getMessage()));
    } catch (IOException e) {
      said.add(Wording.of("requirements.unreadable", file));
    }
    changed(draft, requirements).ifPresent(said::add);
    return new CountyRequirements(new LocalRules(requirements, words(disk, saved, said)), said);
  }

  /// The county's requirements; none where there is no file, or one that cannot be used.
  public Requirements requirements() {
    return rules.requirements();
  }

  private static Optional<OfficeList> words(Disk disk, Optional<Path> saved, List<String> said) {
    try {
      return OfficeWords.in(found(disk, saved, OfficeWords.NAME));
    } catch (Trouble e) {
      said.add(e.getMessage());
      return Optional.empty();
    }
  }

  /// The file of a name that holds for a draft.
  private static Path found(Disk disk, Optional<Path> saved, String name) {
    return saved
        .map(file -> file.toAbsolutePath().resolveSibling(name))
        .filter(Files::exists)
        .orElseGet(() -> disk.home().resolve(name));
  }

  /// That a draft was checked by other requirements before; empty if it was not.
  private static Optional<String> changed(Draft draft, Requirements now) {
    var before = draft.basis().requirements();
    if (before.isEmpty() || before.equals(now.file())) {
      return Optional.empty();
    }
    var name = before.get().name();
    var sha256 = before.get().sha256();
    return Optional.of(
        now.file()
            .map(other -> Wording.of("requirements.other", name, sha256, other.sha256()))
            .orElseGet(() -> Wording.of("requirements.missing", name, sha256)));
  }
}
