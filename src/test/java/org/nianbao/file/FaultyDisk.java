package org.nianbao.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A disk that something happens to. It counts its steps and never really waits.
class FaultyDisk extends Disk {
  private final Fault fault;
  private final List<Step> steps = new ArrayList<>();
  private long waited;

  /// What happens before a step.
  interface Fault {
    /// @param number which step it is, from 1
    void before(int number, Step step, Path file) throws IOException;
  }

  FaultyDisk(Path home, Fault fault) {
    super(home);
    this.fault = fault;
  }

  /// The steps so far.
  List<Step> steps() {
    return steps;
  }

  /// How long the program would have waited, in milliseconds.
  long waited() {
    return waited;
  }

  @Override
  protected synchronized void before(Step step, Path file) throws IOException {
    steps.add(step);
    fault.before(steps.size(), step, file);
  }

  @Override
  protected synchronized void pause(long millis) {
    waited += millis;
  }
}
