package org.nianbao.ui.report;

import java.util.List;
import java.util.Optional;
import org.nianbao.draft.CoverField;
import org.nianbao.draft.Prose.Position;
import org.nianbao.edit.Editor;
import org.nianbao.edit.Place;
import org.nianbao.form.Section;
import org.nianbao.rule.Finding;
import org.nianbao.rule.Remedy;
import org.nianbao.ui.findings.FindingActs;
import org.nianbao.wording.Wording;
import org.nianbao.workspace.KeptFindings;

/// Carries out what the user does about a finding: goes there, takes a remedy, keeps it or takes
/// that back.
final class WaysOut implements FindingActs {
  private final Editor editor;
  private final SectionViews views;
  private final Wayfinder ways;
  private final KeptFindings kept;

  /// @param kept asks why a finding is kept
  WaysOut(Editor editor, SectionViews views, Wayfinder ways, KeptFindings kept) {
    this.editor = editor;
    this.views = views;
    this.ways = ways;
    this.kept = kept;
  }

  @Override
  public void go(Finding finding) {
    ways.go(finding);
  }

  @Override
  public void go(List<Finding> many) {
    ways.light(many.stream().flatMap(one -> one.cells().stream()).toList());
  }

  @Override
  public void keep(Finding finding) {
    if (editor.refuses()) {
      return;
    }
    kept.ask(editor.findings().get(), finding)
        .ifPresent(decision ->
            editor.become(
                Wording.of("step.keep"),
                place(finding),
                editor.findings().get().keep(finding, decision)));
  }

  @Override
  public void reopen(Finding finding) {
    editor.become(
        Wording.of("step.reopen"), place(finding), editor.findings().get().reopen(finding));
  }

  /// The place that undo leads to.
  private Place place(Finding finding) {
    if (!finding.words().isEmpty()) {
      var words = finding.words().getFirst();
      return words
          .passage()
          .field()
          .<Place>map(Place.OnCover::new)
          .orElseGet(() ->
              new Place.InProse(
                  words.passage().section(), new Position(words.paragraph(), words.from())));
    }
    var section = finding.section();
    var first =
        finding.cells().isEmpty()
            ? editor.draft().edition().table(section).map(table -> table.cells().getFirst().ref())
            : Optional.of(finding.cells().getFirst());
    return first
        .<Place>map(Place.InCell::new)
        .orElseGet(() ->
            section == Section.COVER
                ? new Place.OnCover(CoverField.UNIT)
                : new Place.InProse(section, new Position(0, 0)));
  }

  @Override
  public void take(Remedy remedy) {
    switch (remedy) {
      case Remedy.Follow(_, var total) -> {
        editor.follow(total);
        ways.go(total);
      }
      case Remedy.Confirm(_, var cells) -> {
        editor.close();
        editor.confirm(cells);
        ways.go(cells.getFirst());
      }
      case Remedy.FillZero(_, var cells) -> {
        editor.fillZero(cells);
        ways.go(cells.getFirst());
      }
      case Remedy.Link(_, var section, var words, var figure) -> {
        ways.go(section);
        var from = new Position(words.paragraph(), words.from());
        var to = new Position(words.paragraph(), words.to());
        views.of(section).figures().ifPresent(figures -> figures.link(from, to, figure));
      }
      case Remedy.Visit(_, var cells) -> {
        ways.light(cells);
      }
      case Remedy.Replace(var label, var words, var text) -> replace(label, words, text);
    }
  }

  /// Replaces words, in the prose or in a field of the cover, and shows what stands there then.
  private void replace(String step, Finding.Words words, String text) {
    var passage = words.passage();
    if (passage.field().isPresent()) {
      var field = passage.field().get();
      var cover = editor.draft().cover();
      var typed = new StringBuilder(field.text(cover)).replace(words.from(), words.to(), text);
      editor.cover(field, field.with(cover, typed.toString()));
      ways.go(new Place.OnCover(field));
    } else {
      var from = new Position(words.paragraph(), words.from());
      var to = new Position(words.paragraph(), words.to());
      editor.replace(step, passage.section(), from, to, text);
      ways.go(passage.section());
    }
  }
}
