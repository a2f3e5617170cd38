package org.nianbao.workspace;

import java.nio.file.Path;
import java.util.Optional;
import org.nianbao.edit.Editor;
import org.nianbao.file.CountyRequirements;
import org.nianbao.statute.Statute;
import org.nianbao.wording.Wording;

/// Has the open draft checked by the county's own requirements, 要求.json, and the office's own
/// words, 词表.txt: beside its file, or in the user's application folder. They are read when a draft
/// is opened, and again when it is saved elsewhere.
final class CountyWatch {
  private final Shared shared;
  private Optional<Editor> editor = Optional.empty();
  private Optional<Path> file = Optional.empty();

  CountyWatch(Shared shared) {
    this.shared = shared;
    shared.current().property().subscribe(this::follow);
  }

  private void follow(Optional<Document> document) {
    var now = document.map(Document::editor);
    var saved = document.flatMap(Document::file);
    if (now.equals(editor) && saved.equals(file)) {
      return;
    }
    editor = now;
    file = saved;
    now.ifPresent(open -> read(open, saved));
  }

  private void read(Editor open, Optional<Path> saved) {
    var draft = open.draft();
    shared
        .background()
        .read(
            () -> CountyRequirements.of(shared.disk(), saved, draft),
            found -> {
              if (shared.current().isOpen(open)) {
                require(open, found);
              }
            },
            shared.messages()::say);
  }

  private void require(Editor open, CountyRequirements found) {
    var requirements = found.requirements();
    var checker = Statute.of(open.draft().edition()).checker(found.rules());
    open.require(checker, requirements.file());
    requirements
        .file()
        .ifPresent(one ->
            shared
                .messages()
                .notice(
                    Wording.of(
                        "notice.requirements", requirements.title(), one.name(), one.sha256())));
    found
        .rules()
        .words()
        .ifPresent(one ->
            shared
                .messages()
                .notice(Wording.of("notice.dictionary", one.file().name(), one.file().sha256())));
    found.said().forEach(shared.messages()::warn);
  }
}
