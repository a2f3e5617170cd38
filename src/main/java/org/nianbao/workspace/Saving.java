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

/// Saves the open document, into its own file or one that the user chooses. One save runs at a
/// time; each writes the document as it is when its turn comes.
final class Saving {
  private final Shared shared;
  private final FileClash clash;
  private final Preferences preferences;
  private final SaveLocations locations;
  private final Queue<Runnable> waiting = new ArrayDeque<>();
  private BiConsumer<Document, Asked> changedOutside = (_, _) -> {};

  /// Whether a save is running, so that the next one waits.
  private boolean isSaving;

  Saving(Shared shared, SaveLocations locations, FileClash clash, Preferences preferences) {
    this.shared = shared;
    this.clash = clash;
    this.preferences = preferences;
    this.locations = locations;
  }

  /// Sets what to do when a save finds that somebody else has written the file. The action gets the
  /// document and whether the user is still waiting for the save.
  void onChangedOutside(BiConsumer<Document, Asked> act) {
    changedOutside = act;
  }

  private Optional<Document> current() {
    return shared.current().get();
  }

  /// A save that the user asked for.
  ///
  /// @param asked whether the user is still waiting for it
  /// @param then is run once it is done
  /// @param onFailure is run instead if it is not done
  private record Request(Asked asked, Runnable then, Runnable onFailure) {}

  /// Saves the document into its file, or asks for a file if it has none. While the user has not
  /// decided about a version of the file that somebody else has written, that is asked first.
  ///
  /// @param then is run once it is saved
  /// @param onFailure is run instead if it is not saved
  void save(Runnable then, Runnable onFailure) {
    save(new Request(shared.questions().asked(), then, onFailure));
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
                    () -> saveAs(document, request.then(), request.onFailure())));
  }

  /// Asks for a file and saves a document there.
  ///
  /// @param then is run once it is saved
  /// @param onFailure is run instead if it is not saved
  void saveAs(Document document, Runnable then, Runnable onFailure) {
    locations
        .ofDraft(document)
        .ifPresentOrElse(
            file -> write(document, file, new Request(shared.questions().asked(), then, onFailure)),
            onFailure);
  }

  private void write(Document document, OpenDraft held, Request request) {
    if (clash.isUndecided(document)) {
      changedOutside.accept(document, request.asked());
      request.onFailure().run();
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
            request.onFailure().run();
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

  /// Puts a save off while another is running, since only then is it known which file the document
  /// has.
  ///
  /// @return whether the save was put off
  private boolean waits(Runnable act) {
    return isSaving && waiting.add(act);
  }

  private void write(Document document, Way way, Request request, Consumer<Throwable> onFailure) {
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
              onFailure.accept(e);
            });
  }

  /// Notes that a document has been saved: its new file is locked, and any other is unlocked.
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

  /// A way of writing a draft: into its own file, or into another. It gives the file, locked.
  private interface Way {
    OpenDraft save(Draft draft) throws Trouble;
  }

  private void notSaved(Document document, Throwable e, Request request) {
    var sentence = e.getMessage();
    var cause = Optional.ofNullable(e.getCause());
    if (!(e instanceof Trouble)) {
      shared.messages().say(e);
      request.onFailure().run();
    } else if (!request.asked().isWaitedFor()) {
      var elsewhere =
          Answer.settling(
              Wording.of("dialog.notSaved.elsewhere"), () -> saveAs(document, () -> {}, () -> {}));
      shared.messages().notSaved(sentence, cause, List.of(elsewhere));
      request.onFailure().run();
    } else if (shared.dialogs().notSaved(sentence, cause)) {
      saveAs(document, request.then(), request.onFailure());
    } else {
      request.onFailure().run();
    }
  }
}
