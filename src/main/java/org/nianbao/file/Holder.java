package org.nianbao.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;

/// The user and the program that work on a draft, as its lock file says.
///
/// @param user the user's name on the PC; `?` if the lock file does not say
/// @param host the PC's name; `?` if the lock file does not say
/// @param process the id of the program's process there; -1 if the lock file does not say
/// @param started when that process started, which tells it from a later process with the same id;
///   [Instant#EPOCH] if unknown
/// @param since when the draft was opened
/// @param seen the last sign of life, as the time when the lock file was last written, by the clock
///   of its disk
public record Holder(
    String user, String host, long process, Instant started, Instant since, Instant seen) {
  /// The time without a sign of life after which the PC is probably off.
  private static final Duration SILENCE = Duration.ofMinutes(2);

  private static final String UNKNOWN = "?";

  /// The least bytes of a lock file; more than the names of users and PCs need.
  private static final int LENGTH = 1024;

  /// This program on this PC.
  static Holder self(Instant now) {
    var process = ProcessHandle.current();
    return new Holder(
        System.getProperty("user.name", UNKNOWN),
        Host.name(),
        process.pid(),
        process.info().startInstant().orElse(Instant.EPOCH),
        now,
        now);
  }

  /// Whether it is the same process on the same PC.
  boolean isSame(Holder other) {
    return host.equals(other.host) && process == other.process && started.equals(other.started);
  }

  /// Whether it is on this PC.
  boolean isHere() {
    return host.equals(Host.name());
  }

  /// Whether it was a program on this PC that has ended without releasing the draft: there is no
  /// such process, or a later one has its id. A process that does not say when it started, as that
  /// of another user may not, counts as the holder.
  boolean hasEnded() {
    var running = ProcessHandle.of(process);
    return isHere()
        && (running.isEmpty()
            || running.get().info().startInstant().filter(at -> !at.equals(started)).isPresent());
  }

  /// Whether the lock file says who it is.
  public boolean isKnown() {
    return !user.equals(UNKNOWN);
  }

  /// Whether there has been no sign of life for so long that the PC is probably off. A clock may
  /// well be wrong: this is a reason to ask the user, not to take the draft over.
  public boolean isSilent(Instant now) {
    return Duration.between(seen, now).abs().compareTo(SILENCE) > 0;
  }

  /// The content of a lock file, filled up with blanks to one length: of two programs that take a
  /// draft over at the same moment, neither cuts off the end of what the other has written.
  byte[] bytes() {
    var node = JsonNodeFactory.instance.objectNode();
    node.put("user", user);
    node.put("host", host);
    node.put("process", process);
    node.put("started", started.toString());
    node.put("since", since.toString());
    var text = (node.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8);
    var filled = Arrays.copyOf(text, Math.max(text.length, LENGTH));
    Arrays.fill(filled, text.length, filled.length, (byte) ' ');
    return filled;
  }

  /// Reads the bytes of a lock file. Bytes that cannot be read give an unknown holder, since the
  /// lock is still somebody's.
  ///
  /// @param seen when the file was last written
  static Holder read(byte[] bytes, Instant seen) {
    try {
      var node = Json.read(new String(bytes, StandardCharsets.UTF_8));
      return new Holder(
          node.path("user").asText(UNKNOWN),
          node.path("host").asText(UNKNOWN),
          node.path("process").asLong(-1),
          instant(node.path("started")),
          instant(node.path("since")),
          seen);
    } catch (JsonProcessingException | DateTimeException e) {
      return new Holder(UNKNOWN, UNKNOWN, -1, Instant.EPOCH, seen, seen);
    }
  }

  private static Instant instant(JsonNode node) {
    return Instant.parse(node.asText());
  }
}
