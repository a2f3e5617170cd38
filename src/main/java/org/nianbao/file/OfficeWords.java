package org.nianbao.file;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.nianbao.rule.words.Dictionary;
import org.nianbao.wording.Wording;

/// Reads an office's own list of wrong words and of allowed ones, a text file in the folder of the
/// settings. How it is written is said in [Dictionary].
public final class OfficeWords {
  /// The name of the file in the folder of the settings.
  public static final String NAME = "词表.txt";

  private static final int MOST_BYTES = 1 << 20;

  private OfficeWords() {}

  /// The list in a folder; empty if there is no such file.
  ///
  /// @throws Trouble if it cannot be read or is no such list; it is then left out
  public static Optional<Dictionary> in(Path folder) throws Trouble {
    var file = folder.resolve(NAME);
    if (Files.notExists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Dictionary.of(RegularFile.text(file, MOST_BYTES)));
    } catch (Dictionary.Unreadable e) {
      throw new Trouble(Wording.of("dictionary.file", file, e.getMessage()), e);
    } catch (CharacterCodingException e) {
      throw new Trouble(Wording.of("dictionary.file", file, Wording.of("dictionary.encoding")), e);
    } catch (IOException e) {
      throw Trouble.reading(file, e);
    }
  }
}
