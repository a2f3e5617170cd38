package org.nianbao.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.file.Writer.Outcome;
import org.nianbao.file.Writer.Way;

/// Two programs of their own on one file: as two colleagues on two PCs, each with its own home.
class TwoWritersTest {
  private static final int WRITERS = 2;

  @TempDir private Path folder;
  private Path draft;

  @BeforeEach
  void draft() throws IOException {
    draft = folder.resolve("年报.nianbao");
    Files.write(draft, DraftFile.bytes(Work.state(0)));
  }

  /// One of the programs, seen from outside.
  private record Peer(Disk disk, Process process, PrintWriter orders, BufferedReader answers) {
    static Peer start(Path home, Path draft, int seed) throws IOException {
      var process = Children.start(Children.command("write", home, draft, seed));
      return new Peer(
          new Disk(home),
          process,
          new PrintWriter(process.outputWriter(UTF_8), true),
          process.inputReader(UTF_8));
    }
  }

  /// What a program answers.
  ///
  /// @param base what it had read
  /// @param meant what it wrote, or would have written
  private record Answer(Outcome outcome, String base, String meant) {
    static Answer of(String line) {
      var words = line.split(" ");
      assertEquals(3, words.length, line);
      return new Answer(Outcome.valueOf(words[0]), words[1], words[2]);
    }
  }

  @Test
  void neitherOverwritesTheOtherUnseen() throws IOException, InterruptedException {
    var random = new Random(11);
    var peers = new ArrayList<Peer>();
    for (int i = 0; i < WRITERS; i++) {
      peers.add(Peer.start(folder.resolve("home" + i), draft, i));
    }
    var rounds = Rounds.of(40, 200);
    var bases = new HashSet<String>();
    var outcomes = new EnumMap<Outcome, Integer>(Map.of(Outcome.SAVED, 0));
    for (int round = 1; round <= rounds; round++) {
      if (random.nextBoolean()) {
        leaveLock();
      }
      for (var answer : round(peers, round, random)) {
        outcomes.merge(answer.outcome(), 1, Integer::sum);
        if (answer.outcome() == Outcome.SAVED) {
          assertTrue(bases.add(answer.base()), "two saves replaced the same file");
          assertTrue(kept(peers).contains(answer.meant()), "an acknowledged save is gone");
        } else {
          assertTrue(!kept(peers).contains(answer.meant()), "a refused save was written");
        }
      }
    }
    for (var peer : peers) {
      peer.orders().close();
      assertEquals(0, peer.process().waitFor());
    }
    assertTrue(outcomes.get(Outcome.SAVED) >= rounds, outcomes::toString);
    assertTrue(outcomes.size() == Outcome.values().length, outcomes::toString);
    Rounds.tell("%d interleavings of two writers: 0 silent overwrites, %s", rounds, outcomes);
  }

  private static List<Answer> round(List<Peer> peers, int round, Random random) throws IOException {
    for (int i = 0; i < peers.size(); i++) {
      var way = random.nextInt(4) == 0 ? Way.TAKE_OVER : Way.HOLD;
      peers.get(i).orders().println(way + " " + (round * WRITERS + i));
    }
    var answers = new ArrayList<Answer>();
    for (var peer : peers) {
      answers.add(Answer.of(peer.answers().readLine()));
    }
    return answers;
  }

  /// A program that had worked on the draft has been killed: whoever comes may take its lock.
  private void leaveLock() throws IOException {
    var now = Instant.now();
    var killed = new Holder("wang", Host.name(), Integer.MAX_VALUE, now, now, now);
    Files.write(LockFile.of(draft), killed.bytes());
  }

  /// What stands in the file and among everybody's versions.
  private Set<String> kept(List<Peer> peers) throws IOException {
    var kept = new HashSet<String>();
    kept.add(Checksum.sha256(Files.readAllBytes(draft)));
    for (var peer : peers) {
      for (var version : new Versions(peer.disk(), draft).list()) {
        kept.add(Checksum.sha256(Files.readAllBytes(version.file())));
      }
    }
    return kept;
  }
}
