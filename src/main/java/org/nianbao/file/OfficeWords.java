package org.nianbao.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.nianbao.draft.RequirementsFile;
import org.nianbao.rule.words.Dictionary;
import org.nianbao.rule.words.OfficeList;
import org.nianbao.wording.Wording;

/// Reads an office's own list of wrong words and of allowed ones, a text file. How it is written is
/// said in [Dictionary].
final class OfficeWords {
  /// The name of the file.
  static final String NAME = "词表.txt";

  private static final int MOST_BYTES = 1 << 20;

  private OfficeWords() {}

  /// The list in a file; empty if there is no such file.
  ///
  /// @throws Trouble if it cannot be read or is no such list; it is then left out
  static Optional<OfficeList> in(Path file) throws Trouble {
    try {
      var bytes = RegularFile.read(file, MOST_BYTES);
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(
          new OfficeList(new RequirementsFile(NAME, Checksum.sha256(bytes)), Dictionary.of(text)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (Dictionary.Unreadable e) {
      throw new Trouble(Wording.of("dictionary.file", file, e.getMessage()), e);
    } catch (CharacterCodingException e) {
      throw new Trouble(Wording.of("dictionary.file", file, Wording.of("dictionary.encoding")), e);
    } catch (IOException e) {
      throw Trouble.reading(file, e);
    }
  }
}
