package org.nianbao.reader.pdf;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import org.nianbao.file.ContentTrouble;
import org.nianbao.wording.Wording;

/// The time that reading one PDF may take, and how much text it may have.
final class PdfBudget {
  private static final Duration MOST_TIME = Duration.ofSeconds(18);
  private static final int MOST_CHARACTERS = 5_000_000;

  /// How many steps go by between two looks at the clock.
  private static final int STEPS = 512;

  private final long end = System.nanoTime() + MOST_TIME.toNanos();
  private int characters;
  private int steps;

  /// Counts a step of drawing.
  ///
  /// @throws CancellationException if the reader's thread is interrupted
  /// @throws ContentTrouble if the time is up
  void step() throws ContentTrouble {
    if (++steps % STEPS == 0) {
      look();
    }
  }

  /// Counts a character.
  ///
  /// @throws ContentTrouble if there are too many, or the time is up
  void character() throws ContentTrouble {
    step();
    if (++characters > MOST_CHARACTERS) {
      throw PdfFile.huge();
    }
  }

  /// Looks at the clock, and whether nobody waits any more.
  ///
  /// @throws CancellationException if the reader's thread is interrupted
  /// @throws ContentTrouble if the time is up
  void look() throws ContentTrouble {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException();
    }
    if (System.nanoTime() - end > 0) {
      throw new ContentTrouble(Wording.of("reader.pdf.slow"));
    }
  }
}
