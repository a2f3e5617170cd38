package org.nianbao.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.nianbao.file.Trouble;
import org.nianbao.wording.Wording;

/// A run over several drafts, one after the other. A draft that fails, for whatever reason, does
/// not keep the others from being processed.
final class Batch {
  /// One draft to be processed.
  ///
  /// @param file the draft
  /// @param target the file to write
  record Job(Path file, Path target) {}

  /// The action on each draft.
  interface Work {
    void on(Job job) throws Trouble;
  }

  private Batch() {}

  /// Processes the drafts in their order.
  ///
  /// @param err where progress and failures are printed
  /// @return the exit code
  static int run(List<Job> jobs, Work work, PrintWriter err) {
    var failed = new ArrayList<Path>();
    for (int i = 0; i < jobs.size(); i++) {
      var job = jobs.get(i);
      if (jobs.size() > 1) {
        err.println(Verbs.line(Wording.of("cli.export.progress", i + 1, jobs.size(), job.file())));
      }
      int status =
          Verbs.with(
              job.file(),
              () -> {
                work.on(job);
                return Verbs.DONE;
              },
              sentence -> err.println(Verbs.line(sentence)));
      if (status != Verbs.DONE) {
        failed.add(job.file());
      }
    }
    if (!failed.isEmpty() && jobs.size() > 1) {
      var names = failed.stream().map(Path::toString).collect(Collectors.joining("、"));
      err.println(Verbs.line(Wording.of("cli.export.failed", failed.size(), names)));
    }
    return failed.isEmpty() ? Verbs.DONE : Verbs.FAILED;
  }
}
