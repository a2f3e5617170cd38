package org.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
    assertEquals(6, lines.size(), "three in turn, two mistakes, one summary:\n" + said);
    assertTrue(lines.get(1).startsWith("“一.nianbao”没有做完"), said::toString);
    assertTrue(lines.get(1).contains("（StackOverflowError BatchTest.java:"), said::toString);
    assertTrue(lines.get(3).contains("（IllegalStateException BatchTest.java:"), said::toString);
    assertFalse(lines.get(3).contains("二件"), "what it says of itself may be words of the draft");
    assertEquals(Wording.of("cli.export.failed", 2, "一.nianbao、二.nianbao"), lines.getLast());
  }

  private static void work(Batch.Job job, List<Path> done) {
    switch (job.file().toString()) {
      case "一.nianbao" -> throw new StackOverflowError();
      case "二.nianbao" -> throw new IllegalStateException("二件");
      default -> done.add(job.target());
    }
  }
}
