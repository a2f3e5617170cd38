package org.nianbao.workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import org.nianbao.draft.Cover;
import org.nianbao.draft.Draft;
import org.nianbao.edit.Editor;
import org.nianbao.export.Earlier;
import org.nianbao.file.DraftFile;
import org.nianbao.file.OfficePapers;
import org.nianbao.paper.Manuscript;
import org.nianbao.paper.Pages;
import org.nianbao.paper.PaperSettings;
import org.nianbao.wording.Wording;

/// 页面设置 of the open report: how the office on its cover sets its reports, and the drafts of earlier
/// years that its charts draw upon. What sets the report, on the screen or on paper, follows this.
///
/// The settings are the office's own and lie in the home folder. The earlier drafts are remembered
/// while the document is open, and never written anywhere.
public final class PageSettings implements Typesetting {
  private final OfficePapers office;
  private final Shared shared;
  private final ReadOnlyObjectWrapper<PaperSettings> settings =
      new ReadOnlyObjectWrapper<>(PaperSettings.OFFICIAL);
  private final ReadOnlyObjectWrapper<List<Draft>> earlier = new ReadOnlyObjectWrapper<>(List.of());
  private Subscription watched = Subscription.EMPTY;

  /// The unit whose settings are asked for.
  private Optional<String> unit = Optional.empty();

  /// Whether [#settings] are the unit's own by now.
  private boolean isRead;

  PageSettings(Shared shared) {
    this.shared = shared;
    office = new OfficePapers(shared.disk());
    shared.current().editor().subscribe(this::follow);
  }

  private void follow(Optional<Editor> editor) {
    watched.unsubscribe();
    earlier.set(List.of());
    watched =
        editor
            .map(open -> open.findings().subscribe(_ -> show(open.draft().cover().unit())))
            .orElse(Subscription.EMPTY);
  }

  private void show(String now) {
    if (unit.filter(now::equals).isPresent()) {
      return;
    }
    unit = Optional.of(now);
    isRead = false;
    settings.set(PaperSettings.OFFICIAL);
    shared
        .background()
        .read(
            () -> office.of(now),
            found -> {
              if (unit.filter(now::equals).isPresent() && !isRead) {
                isRead = true;
                settings.set(found);
              }
            },
            shared.messages()::say);
  }

  /// How the open report is set; the official settings until those of its office are read.
  public ReadOnlyObjectProperty<PaperSettings> settings() {
    return settings.getReadOnlyProperty();
  }

  /// The drafts of earlier years that were chosen for its charts; none at first.
  public ReadOnlyObjectProperty<List<Draft>> earlier() {
    return earlier.getReadOnlyProperty();
  }

  /// Asks how the office of the open report sets its reports, once it is known how it does so now.
  public void ask() {
    shared
        .current()
        .get()
        .ifPresent(document -> {
          var cover = document.editor().draft().cover();
          var asked = shared.questions().asked();
          known(cover.unit())
              .ifPresentOrElse(
                  now -> ask(cover, now),
                  () ->
                      shared
                          .background()
                          .read(
                              () -> office.of(cover.unit()),
                              found ->
                                  asked.goOn(
                                      Wording.of("late.paper"),
                                      Wording.of("late.paper.go"),
                                      () -> ask(cover, found)),
                              shared.messages()::say));
        });
  }

  private void ask(Cover cover, PaperSettings now) {
    shared
        .dialogs()
        .pageSettings(cover, now, earlier.get(), taken -> earlier(cover.year(), taken))
        .ifPresent(chosen -> set(cover.unit(), chosen.settings(), chosen.earlier()));
  }

  /// How an office sets its reports; empty unless it is that of the open report, and read.
  private Optional<PaperSettings> known(String of) {
    return Optional.of(settings.get()).filter(_ -> isRead && unit.equals(Optional.of(of)));
  }

  /// Reads drafts of earlier years, for the charts.
  ///
  /// @param year the report's own year
  /// @param then gets them, the earliest first, once they are all read
  private void earlier(int year, Consumer<List<Draft>> then) {
    var files = shared.dialogs().files().draftsToRead();
    if (files.isEmpty()) {
      return;
    }
    var edited = new ArrayList<Path>();
    shared
        .background()
        .read(
            () ->
                Earlier.read(
                    files,
                    year,
                    file -> {
                      var opened = DraftFile.read(file);
                      if (!opened.isAsSaved()) {
                        edited.add(file);
                      }
                      return opened;
                    }),
            years -> {
              edited.forEach(shared.messages()::warnOfEdited);
              then.accept(years);
            },
            shared.messages()::say);
  }

  /// Keeps for an office how it sets its reports, and sets the open one so if it is of that office.
  public void set(String of, PaperSettings next, List<Draft> drafts) {
    if (unit.filter(of::equals).isPresent()) {
      earlier.set(List.copyOf(drafts));
      isRead = true;
      settings.set(next);
    }
    shared
        .background()
        .record(
            () -> {
              office.keep(of, next);
              return of;
            },
            _ -> {},
            shared.messages()::say);
  }

  @Override
  public void typeset(Draft draft, Consumer<Pages> done, Runnable otherwise) {
    var manuscript = manuscript(draft);
    shared
        .background()
        .read(
            () -> Pages.of(manuscript.call()),
            done,
            e -> {
              shared.messages().say(e);
              otherwise.run();
            });
  }

  @Override
  public List<ObservableValue<?>> dependencies() {
    return List.of(settings(), earlier());
  }

  /// The report of a draft as its office sets it now: to be made on a background thread, since the
  /// settings may not have been read yet.
  public Callable<Manuscript> manuscript(Draft draft) {
    var of = draft.cover().unit();
    var known = known(of);
    var years = earlier.get();
    return () -> Manuscript.of(draft, known.isPresent() ? known.get() : office.of(of), years);
  }
}
