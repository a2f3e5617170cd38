package org.nianbao.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.nianbao.draft.Cover;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Kept.Decision;
import org.nianbao.draft.Person;
import org.nianbao.export.Format;
import org.nianbao.file.Holder;
import org.nianbao.paper.PaperSettings;
import org.nianbao.rule.Findings;

/// What a test answers to dialogs. Who is not told otherwise thinks better of it.
final class Answers implements Dialogs, FileChoice, Desktop {
  Unsaved unsaved = Unsaved.STAY;
  Sharing sharing = Sharing.STAY;
  Clash clash = Clash.STAY;
  Disorder disorder = Disorder.STAY;
  Optional<VersionAct> past = Optional.empty();
  Optional<Path> save = Optional.empty();
  Optional<Path> export = Optional.empty();
  boolean savesElsewhere;

  /// The reason why a finding is kept; empty where it is not.
  Optional<String> keeps = Optional.empty();

  String copied = "";

  /// What the desktop has opened and shown, by background threads.
  final List<String> opened = new CopyOnWriteArrayList<>();

  /// Why the desktop cannot; empty where it can.
  volatile String helpless = "";

  /// What was asked, the oldest first.
  final List<String> asked = new ArrayList<>();

  @Override
  public FileChoice files() {
    return this;
  }

  @Override
  public Desktop desktop() {
    return this;
  }

  @Override
  public void open(Path file) throws IOException {
    opened("open ", file);
  }

  @Override
  public void show(Path file) throws IOException {
    opened("show ", file);
  }

  private void opened(String act, Path file) throws IOException {
    if (!helpless.isEmpty()) {
      throw new IOException(helpless);
    }
    opened.add(act + file.getFileName());
  }

  @Override
  public void copy(String html) {
    copied = html;
  }

  @Override
  public Unsaved leave(String name) {
    asked.add("leave " + name);
    return unsaved;
  }

  @Override
  public Sharing held(Path file, Holder holder) {
    asked.add("held " + file.getFileName());
    return sharing;
  }

  @Override
  public Optional<Runnable> emptied(Path file, Map<Runnable, String> choices) {
    asked.add("emptied " + choices.values());
    return choices.keySet().stream().findFirst();
  }

  @Override
  public Clash changedOutside(String name, List<Clash> choices) {
    asked.add("changed outside " + choices);
    return clash;
  }

  @Override
  public Optional<VersionChoice> versions(List<EarlierVersion> versions) {
    asked.add("versions " + versions.size());
    return past.map(act -> new VersionChoice(versions.getFirst(), act));
  }

  @Override
  public boolean forget(String name) {
    asked.add("forget " + name);
    return true;
  }

  @Override
  public Disorder notInOrder(Findings findings) {
    asked.add("not in order");
    return disorder;
  }

  @Override
  public boolean replace(Path file) {
    asked.add("replace " + file.getFileName());
    return true;
  }

  @Override
  public boolean takeSheet(String head, String text, String details, Optional<String> act) {
    asked.add("take sheet " + head);
    return act.isPresent();
  }

  @Override
  public boolean nextYear(String head, String text, String years) {
    asked.add("next year " + head);
    return true;
  }

  @Override
  public OptionalInt report(Path file, List<String> names) {
    asked.add("report " + names);
    return OptionalInt.empty();
  }

  @Override
  public List<Integer> figures(List<String> numbers) {
    asked.add("figures " + numbers.size());
    return List.of();
  }

  @Override
  public Optional<PageChoice> pageSettings(
      Cover cover,
      PaperSettings now,
      List<Draft> earlier,
      Consumer<Consumer<List<Draft>>> readEarlier) {
    asked.add("page settings");
    return Optional.empty();
  }

  @Override
  public Optional<KeepChoice> keep(String finding, Person by, Optional<Decision> before) {
    asked.add("keep " + finding);
    return keeps.map(reason -> new KeepChoice(reason, by));
  }

  @Override
  public void details(String sentence, Throwable cause) {
    asked.add("details " + sentence);
  }

  @Override
  public boolean notSaved(String sentence, Optional<Throwable> cause) {
    asked.add("not saved");
    return savesElsewhere;
  }

  @Override
  public List<Path> reportsToOpen() {
    return List.of();
  }

  @Override
  public Optional<Path> lastYearToOpen() {
    return Optional.empty();
  }

  @Override
  public Optional<Path> comparisonToSave(Path offered) {
    return Optional.empty();
  }

  @Override
  public Optional<Path> draftToOpen() {
    return Optional.empty();
  }

  @Override
  public Optional<Path> draftToSave(Path offered) {
    return save;
  }

  @Override
  public List<Path> draftsToRead() {
    return List.of();
  }

  @Override
  public Optional<Path> folderForDrafts() {
    return Optional.empty();
  }

  @Override
  public Optional<Path> sheetToOpen() {
    return Optional.empty();
  }

  @Override
  public Optional<Path> exportTo(Format format, Path offered) {
    asked.add("export to " + offered.getFileName());
    return export;
  }
}
