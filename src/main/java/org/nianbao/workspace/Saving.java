package org.nianbao.workspace;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.nianbao.draft.Draft;
import org.nianbao.file.ChangedOutside;
import org.nianbao.file.Held;
import org.nianbao.file.OpenDraft;
import org.nianbao.file.Trouble;
import org.nianbao.wording.Wording;
import org.nianbao.workspace.Question.Answer;
import org.nianbao.workspace.Questions.Asked;

/// Saves the open document, where it came from or where the user says. One save at a time: each is
/// of the document as it stands when its turn comes.
final class Saving {
  private final Shared shared;
  private final FileClash clash;
  private final Preferences preferences;
  private final SaveLocations locations;
  private final Queue<Runnable> waiting = new ArrayDeque<>();
  private BiConsumer<Document, Asked> changedOutside = (_, _) -> {};

  /// One save at a time.
  private boolean isSaving;

  Saving(Shared shared, SaveLocations locations, FileClash clash, Preferences preferences) {
    this.shared = shared;
    this.clash = clash;
    this.preferences = preferences;
    this.locations = locations;
  }

  /// What to do when a save finds that somebody else has written the file. It gets the document and
  /// whether the save is still waited for.
  void onChangedOutside(BiConsumer<Document, Asked> act) {
    changedOutside = act;
  }

  private Optional<Document> current() {
    return shared.current().get();
  }

  /// A save that somebody has asked for.
  ///
  /// @param asked tells whether it is still waited for
  /// @param then what to do once it is done
  /// @param otherwise what to do if it is not
  private record Request(Asked asked, Runnable then, Runnable otherwise) {}

  /// Saves where the document came from, or asks where to. While it is undecided what becomes of
  /// another version of the file, that is asked first.
  ///
  /// @param then what to do once it is saved
  /// @param otherwise what to do if it is not
  void save(Runnable then, Runnable otherwise) {
    save(new Request(shared.questions().asked(), then, otherwise));
  }

  private void save(Request request) {
    if (waits(() -> save(request))) {
      return;
    }
    current()
        .ifPresent(document ->
            document
                .held()
                .ifPresentOrElse(
                    held -> write(document, held, request),
                    () -> saveAs(document, request.then(), request.otherwise())));
  }

  /// Asks where to save a document, and saves it there.
  ///
  /// @param then what to do once it is saved
  /// @param otherwise what to do if it is not
  void saveAs(Document document, Runnable then, Runnable otherwise) {
    locations
        .ofDraft(document)
        .ifPresentOrElse(
            file -> write(document, file, new Request(shared.questions().asked(), then, otherwise)),
            otherwise);
  }

  private void write(Document document, OpenDraft held, Request request) {
    if (clash.isUndecided(document)) {
      changedOutside.accept(document, request.asked());
      request.otherwise().run();
      return;
    }
    write(
        document,
        draft -> {
          held.save(draft);
          return held;
        },
        request,
        e -> {
          if (e instanceof ChangedOutside || e instanceof Held) {
            changedOutside.accept(document, request.asked());
            request.otherwise().run();
          } else {
            notSaved(document, e, request);
          }
        });
  }

  private void write(Document asked, Path file, Request request) {
    if (waits(() -> write(asked, file, request))) {
      return;
    }
    // What was being saved meanwhile may have another place by now.
    var document = shared.current().of(asked.editor()).orElse(asked);
    if (document.held().filter(held -> held.file().equals(file.toAbsolutePath())).isPresent()) {
      write(document, document.held().get(), request);
      return;
    }
    write(
        document,
        draft -> {
          var place = OpenDraft.at(shared.disk(), file);
          try {
            place.save(draft);
            return place;
          } catch (Trouble e) {
            place.close();
            throw e;
          }
        },
        request,
        e -> notSaved(document, e, request));
  }

  /// One save at a time: the next one begins when it is known where the document is by then.
  ///
  /// @return whether the act was put off
  private boolean waits(Runnable act) {
    return isSaving && waiting.add(act);
  }

  private void write(Document document, Way way, Request request, Consumer<Throwable> otherwise) {
    isSaving = true;
    document.editor().close();
    var snapshot = document.editor().draft();
    shared
        .background()
        .write(
            () -> way.save(snapshot),
            where -> {
              document.editor().saved(snapshot);
              saved(document, where);
              goOn();
              request.then().run();
            },
            e -> {
              goOn();
              otherwise.accept(e);
            });
  }

  /// A document has been saved: it is held where it lies now, and nowhere else.
  private void saved(Document document, OpenDraft where) {
    preferences.remember(
        RecentDraft.of(where.file(), document.editor().findings().get(), Instant.now()));
    if (document.held().filter(where::equals).isEmpty()) {
      shared.release(document.held());
      clash.decided(document);
    }
    if (shared.current().isOpen(document)) {
      document.editor().protect("");
      shared.messages().saved();
      shared.current().set(document.saved(where));
    }
  }

  private void goOn() {
    isSaving = false;
    while (!isSaving && !waiting.isEmpty()) {
      waiting.remove().run();
    }
  }

  /// Writes a draft and says where it is held then.
  private interface Way {
    OpenDraft save(Draft draft) throws Trouble;
  }

  private void notSaved(Document document, Throwable e, Request request) {
    var sentence = e.getMessage();
    var cause = Optional.ofNullable(e.getCause());
    if (!(e instanceof Trouble)) {
      shared.messages().say(e);
      request.otherwise().run();
    } else if (!request.asked().isWaitedFor()) {
      var elsewhere =
          Answer.settling(
              Wording.of("dialog.notSaved.elsewhere"), () -> saveAs(document, () -> {}, () -> {}));
      shared.messages().notSaved(sentence, cause, List.of(elsewhere));
      request.otherwise().run();
    } else if (shared.dialogs().notSaved(sentence, cause)) {
      saveAs(document, request.then(), request.otherwise());
    } else {
      request.otherwise().run();
    }
  }
}
