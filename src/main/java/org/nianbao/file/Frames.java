package org.nianbao.file;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// The frames of a journal's file. Each holds a whole state, so that only the last intact one is
/// needed.
///
/// A frame is `NBJ1`, revision (8 bytes) and length of the content (4 bytes), SHA-256 over both and
/// the content, the content. A frame that is cut off or damaged anywhere is skipped; the search
/// goes on at the next `NBJ1`.
final class Frames {
  private static final byte[] MARK = "NBJ1".getBytes(StandardCharsets.US_ASCII);
  private static final int HASH = 32;
  private static final int HEAD = MARK.length + Long.BYTES + Integer.BYTES + HASH;

  private Frames() {}

  /// One frame.
  ///
  /// @param revision counts up in a journal, whatever the clock says
  /// @param content the state
  record Frame(long revision, byte[] content) {}

  static byte[] write(Frame frame) {
    var content = frame.content();
    return ByteBuffer.allocate(HEAD + content.length)
        .put(MARK)
        .putLong(frame.revision())
        .putInt(content.length)
        .put(hash(frame))
        .put(content)
        .array();
  }

  /// The intact frame with the highest revision; empty if there is none.
  static Optional<Frame> last(byte[] journal) {
    Optional<Frame> last = Optional.empty();
    for (int at = 0; at + HEAD <= journal.length; ) {
      var frame = isMark(journal, at) ? read(journal, at) : Optional.<Frame>empty();
      if (frame.isPresent()) {
        var found = frame.get();
        last = last.filter(known -> known.revision() >= found.revision()).or(() -> frame);
        at += HEAD + found.content().length;
      } else {
        at++;
      }
    }
    return last;
  }

  private static boolean isMark(byte[] journal, int at) {
    return Arrays.equals(journal, at, at + MARK.length, MARK, 0, MARK.length);
  }

  private static Optional<Frame> read(byte[] journal, int at) {
    var buffer = ByteBuffer.wrap(journal, at + MARK.length, journal.length - at - MARK.length);
    var revision = buffer.getLong();
    var length = buffer.getInt();
    if (length < 0 || length > buffer.remaining() - HASH) {
      return Optional.empty();
    }
    var hash = new byte[HASH];
    buffer.get(hash);
    var content = new byte[length];
    buffer.get(content);
    var frame = new Frame(revision, content);
    return Arrays.equals(hash, hash(frame)) ? Optional.of(frame) : Optional.empty();
  }

  private static byte[] hash(Frame frame) {
    var content = frame.content();
    return Checksum.digest(
        ByteBuffer.allocate(Long.BYTES + Integer.BYTES + content.length)
            .putLong(frame.revision())
            .putInt(content.length)
            .put(content)
            .array());
  }
}
