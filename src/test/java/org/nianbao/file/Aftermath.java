package org.nianbao.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nianbao.file.Work.Done;

/// What the next start finds after a program was killed in its [Work].
///
/// @param torn files that are not whole
/// @param lost what was told to be safe, and is not
/// @param stray what lies about after the start
record Aftermath(Set<String> torn, Set<String> lost, Set<String> stray) {
  private static final int LATEST = 20;
  private static final Pattern VERSION = Pattern.compile(".*history.*\\d{6}-.*\\.nianbao");

  /// @param told what the program told before it was killed
  static Aftermath of(Work work, byte[] template, List<String> told) throws IOException {
    var after = new Aftermath(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    work.disk().sweep();
    var saved = after.draft(work, last(told, Done.SAVED));
    after.document(work, template, last(told, Done.EXPORTED));
    after.versions(work, saved);
    after.journal(work, last(told, Done.NOTED), saved);
    after.strays(work);
    return after;
  }

  static Aftermath all(List<Aftermath> each) {
    return new Aftermath(
        union(each.stream().map(Aftermath::torn)),
        union(each.stream().map(Aftermath::lost)),
        union(each.stream().map(Aftermath::stray)));
  }

  private static Set<String> union(Stream<Set<String>> sets) {
    return sets.flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
  }

  @Override
  public String toString() {
    return "%d torn, %d acknowledged saves lost, %d stray files"
        .formatted(torn.size(), lost.size(), stray.size());
  }

  boolean isClean() {
    return torn.isEmpty() && lost.isEmpty() && stray.isEmpty();
  }

  private static int last(List<String> told, Done done) {
    return told.stream()
        .filter(line -> line.startsWith(done + " "))
        .mapToInt(line -> Integer.parseInt(line.substring(line.indexOf(' ') + 1)))
        .max()
        .orElse(0);
  }

  /// The state in the file: the last that was saved, or the one that was just being saved.
  private int draft(Work work, int told) {
    try {
      var opened = DraftFile.read(work.draft());
      var state = Work.number(opened.draft());
      if (!opened.isAsSaved() || !opened.draft().equals(Work.state(state))) {
        torn.add("the draft of state " + state);
      }
      if (state != told && state != told + 1) {
        lost.add("state " + told + ": the file is state " + state);
      }
      return state;
    } catch (IOException e) {
      torn.add(e.toString());
      return told;
    }
  }

  private void document(Work work, byte[] template, int told) throws IOException {
    var bytes = Files.readAllBytes(work.document());
    if (Stream.of(told, told + 1)
        .noneMatch(number -> Arrays.equals(bytes, Work.document(template, number)))) {
      torn.add("the document of state " + told);
    }
  }

  /// What stood in the file before is kept.
  private void versions(Work work, int saved) throws IOException {
    var kept = new TreeSet<Integer>();
    for (var version : new Versions(work.disk(), work.draft()).list()) {
      try {
        var opened = DraftFile.read(version.file());
        kept.add(Work.number(opened.draft()));
        if (!opened.isAsSaved()) {
          torn.add(version.toString());
        }
      } catch (Trouble e) {
        torn.add(e.toString());
      }
    }
    for (int i = Math.max(0, saved - LATEST + 1); i < saved; i++) {
      if (!kept.contains(i)) {
        lost.add("the version of state " + i + " of " + saved);
      }
    }
  }

  /// What was typed and noted is offered, unless it stands in the file.
  private void journal(Work work, int noted, int saved) throws IOException {
    var found = Journal.abandoned(work.disk());
    if (noted > saved
        && found.stream().map(one -> Work.number(one.draft())).noneMatch(one -> one >= noted)) {
      lost.add("state " + noted + " in the journal: " + found);
    }
    for (var one : found) {
      if (!one.draft().equals(Work.state(Work.number(one.draft())))) {
        torn.add("the journal's " + one);
      }
      Journal.discard(work.disk(), one.journal());
    }
  }

  private void strays(Work work) throws IOException {
    var expected = Set.of(work.draft(), work.document());
    try (var files = Files.list(work.folder())) {
      files.filter(file -> !expected.contains(file)).map(Path::toString).forEach(stray::add);
    }
    try (var files = Files.walk(work.disk().home())) {
      files
          .filter(Files::isRegularFile)
          .filter(file -> !file.endsWith("recovery/gate"))
          .filter(file -> !VERSION.matcher(file.toString()).matches())
          .map(Path::toString)
          .forEach(stray::add);
    }
  }
}
