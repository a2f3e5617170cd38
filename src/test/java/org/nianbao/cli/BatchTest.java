package org.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nianbao.wording.Wording;

class BatchTest {
  @Test
  void aMistakeOfTheProgramKeepsNoOtherDraftFromItsTurn() {
    var jobs =
        List.of(
            new Batch.Job(Path.of("一.nianbao"), Path.of("一.docx")),
            new Batch.Job(Path.of("二.nianbao"), Path.of("二.docx")),
            new Batch.Job(Path.of("三.nianbao"), Path.of("三.docx")));
    var done = new ArrayList<Path>();
    var said = new StringWriter();
    int status = Batch.run(jobs, job -> work(job, done), new PrintWriter(said, true));
    assertEquals(Verbs.FAILED, status);
    assertEquals(List.of(Path.of("三.docx")), done);
    var lines = said.toString().lines().toList();
    assertTrue(lines.contains(Wording.of("cli.export.unexpected", "一.nianbao")), said::toString);
    assertTrue(lines.contains("java.lang.StackOverflowError"), said::toString);
    assertTrue(lines.contains("java.lang.IllegalStateException: 二"), said::toString);
    assertEquals(Wording.of("cli.export.failed", 2, "一.nianbao、二.nianbao"), lines.getLast());
  }

  private static void work(Batch.Job job, List<Path> done) {
    switch (job.file().toString()) {
      case "一.nianbao" -> throw new StackOverflowError();
      case "二.nianbao" -> throw new IllegalStateException("二");
      default -> done.add(job.target());
    }
  }
}
