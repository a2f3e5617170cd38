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
import org.nianbao.export.EarlierDrafts;
import org.nianbao.file.DraftFile;
import org.nianbao.file.OfficePapers;
import org.nianbao.paper.Manuscript;
import org.nianbao.paper.Pages;
import org.nianbao.paper.PaperSettings;
import org.nianbao.wording.Wording;

/// The page settings (页面设置) of the open report: those of the office on its cover, and the drafts of
/// earlier years that its charts use. The preview, printing and exports follow them.
///
/// The settings belong to the office and are kept in the home folder. The earlier drafts are
/// remembered only while the document is open, and never written anywhere.
public final class PageSettings implements Typesetting {
  private final OfficePapers office;
  private final Shared shared;
  private final ReadOnlyObjectWrapper<PaperSettings> settings =
      new ReadOnlyObjectWrapper<>(PaperSettings.OFFICIAL);
  private final ReadOnlyObjectWrapper<List<Draft>> earlier = new ReadOnlyObjectWrapper<>(List.of());
  private Subscription watched = Subscription.EMPTY;

  /// The unit whose settings are shown or being read; empty before a first document.
  private Optional<String> unit = Optional.empty();

  /// The settings are read or chosen: a late read must not replace settings chosen meanwhile.
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

  /// The page settings of the open report; the official ones until those of its office are read.
  public ReadOnlyObjectProperty<PaperSettings> settings() {
    return settings.getReadOnlyProperty();
  }

  /// The drafts of earlier years chosen for its charts; none at first.
  public ReadOnlyObjectProperty<List<Draft>> earlier() {
    return earlier.getReadOnlyProperty();
  }

  /// Opens 页面设置 for the office of the open report, once its present settings are read.
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

  /// The page settings of an office, if it is the open report's and they have been read.
  private Optional<PaperSettings> known(String of) {
    return Optional.of(settings.get()).filter(_ -> isRead && unit.equals(Optional.of(of)));
  }

  /// Asks for drafts of earlier years and reads them, for the charts.
  ///
  /// @param year the report's own year
  /// @param then gets them, the earliest first, once all are read; not called if the user cancels
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
                EarlierDrafts.read(
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

  /// Stores an office's page settings, and applies them to the open report if it is of that office.
  ///
  /// @param of the unit on the cover
  /// @param next its page settings
  /// @param drafts the drafts of earlier years for the charts of the open report
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
  public void typeset(Draft draft, Consumer<Pages> done, Runnable onFailure) {
    var manuscript = manuscript(draft);
    shared
        .background()
        .read(
            () -> Pages.of(manuscript.call()),
            done,
            e -> {
              shared.messages().say(e);
              onFailure.run();
            });
  }

  @Override
  public List<ObservableValue<?>> dependencies() {
    return List.of(settings(), earlier());
  }

  /// The report of a draft with the present page settings of its office. It must be called on a
  /// background thread, since the settings may have to be read first.
  public Callable<Manuscript> manuscript(Draft draft) {
    var of = draft.cover().unit();
    var known = known(of);
    var years = earlier.get();
    return () -> Manuscript.of(draft, known.isPresent() ? known.get() : office.of(of), years);
  }
}
