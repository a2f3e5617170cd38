package org.nianbao.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.nianbao.export.Format;
import org.nianbao.file.Target;
import org.nianbao.file.Trouble;
import org.nianbao.paper.Manuscript;
import org.nianbao.pdf.LibreOffice;
import org.nianbao.rule.Severity;
import org.nianbao.web.WebPage;
import org.nianbao.wording.Wording;
import org.nianbao.workspace.Question.Answer;

/// Exports the open report from a snapshot, so that the user can go on editing.
public final class Exports {
  private final Shared shared;
  private final PageSettings settings;
  private final SaveLocations locations;

  Exports(Shared shared, SaveLocations locations, PageSettings settings) {
    this.shared = shared;
    this.settings = settings;
    this.locations = locations;
  }

  /// Exports the open report: says how many findings are left, asks for a file, and writes it
  /// there.
  public void export(Format format) {
    shared
        .current()
        .get()
        .ifPresent(document -> {
          if (format.takesAnotherProgram()) {
            var asked = shared.questions().asked();
            shared
                .background()
                .read(
                    format::ready,
                    ready ->
                        asked.goOn(
                            Wording.of("late.export", ready.label()),
                            Wording.of("late.export.go"),
                            () -> export(ready, document)),
                    shared.messages()::say);
          } else {
            export(format, document);
          }
        });
  }

  private void export(Format format, Document document) {
    agreed(format, document).ifPresent(chosen -> ask(chosen, document));
  }

  /// The format to export after the user was told about the remaining findings; empty if the user
  /// cancels.
  private Optional<Format> agreed(Format format, Document document) {
    document.editor().close();
    var findings = document.editor().findings().get();
    var inOrder = findings.count(Severity.ERROR) + findings.count(Severity.BLANK) == 0;
    if (inOrder || !format.isForPublishing()) {
      return Optional.of(format);
    }
    return switch (shared.dialogs().notInOrder(findings)) {
      case EXPORT -> Optional.of(format);
      case REVIEW -> Optional.of(Format.REVIEW);
      case STAY -> Optional.empty();
    };
  }

  /// Writes the check sheet 检查单 of the open report: asks for a file, and writes it there.
  public void checkSheet() {
    shared
        .current()
        .get()
        .ifPresent(document -> new SavedCheckSheet(shared, locations, document).save());
  }

  /// Copies the open report as HTML for the editor of a content system: as formatted text, and as
  /// source for editors with a source view.
  public void copyFragment() {
    shared
        .current()
        .get()
        .ifPresent(document -> {
          var format = agreed(Format.FRAGMENT, document);
          if (format.equals(Optional.of(Format.FRAGMENT))) {
            var manuscript = settings.manuscript(document.editor().draft());
            shared
                .background()
                .read(
                    () -> WebPage.fragment(manuscript.call()), this::copy, shared.messages()::say);
          } else {
            format.ifPresent(other -> ask(other, document));
          }
        });
  }

  private void copy(String fragment) {
    shared.dialogs().copy(fragment);
    shared.messages().notice(Wording.of("notice.copied"));
  }

  private void ask(Format format, Document document) {
    var manuscript = settings.manuscript(document.editor().draft());
    locations
        .of(format, document)
        .ifPresent(file -> write(new Request(document, format, manuscript), file));
  }

  /// An export that was asked for.
  ///
  /// @param document whose report it is
  /// @param format the format
  /// @param manuscript the report as it was when the export was asked for
  private record Request(Document document, Format format, Callable<Manuscript> manuscript) {}

  private void write(Request request, Path file) {
    var export = new RunningExport(request.format(), file);
    shared.background().running().add(export);
    shared
        .background()
        .export(
            () -> {
              var office = new LibreOffice(shared.disk(), export::isGivenUp);
              var content = request.format().bytes(request.manuscript().call(), office);
              export.made();
              Target.replace(shared.disk(), file, content);
              return file;
            },
            done -> {
              shared.background().running().remove(export);
              shared.messages().notice(new ExportedFile(shared, done).notice());
            },
            e -> {
              shared.background().running().remove(export);
              failed(request, export, e);
            });
  }

  private void failed(Request request, RunningExport export, Throwable e) {
    if (e instanceof CancellationException) {
      shared.messages().notice(Wording.of("notice.notExported", export.file()));
    } else if (!export.isMade() || !(e instanceof Trouble)) {
      shared.messages().say(e);
    } else {
      shared
          .messages()
          .say(
              e.getMessage(),
              Optional.ofNullable(e.getCause()),
              List.of(
                  Answer.settling(
                      Wording.of("question.export.again"), () -> write(request, export.file())),
                  Answer.settling(
                      Wording.of("dialog.notSaved.elsewhere"), () -> elsewhere(request))));
    }
  }

  private void elsewhere(Request request) {
    locations.of(request.format(), request.document()).ifPresent(file -> write(request, file));
  }

  /// Cancels the exports that another program is making, since the program ends.
  void close() {
    shared.background().running().forEach(Running::giveUp);
  }
}
