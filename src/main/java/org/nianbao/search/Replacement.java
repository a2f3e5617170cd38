package org.nianbao.search;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nianbao.draft.CoverField;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Prose;
import org.nianbao.draft.Prose.Paragraph;
import org.nianbao.draft.Prose.Run;
import org.nianbao.edit.Place;
import org.nianbao.form.CellRef;
import org.nianbao.form.Section;

/// The replacement text of find and replace. Matches that follow something else stay unchanged.
///
/// @param text the text, without line breaks; empty to delete the matches
public record Replacement(String text) {

  /// Replaces those hits that can be replaced. The new text takes the weight of the first character
  /// that it replaces; a cell reads the result as if it had been typed there.
  ///
  /// @param draft the draft that was searched
  /// @param hits all or some of what was found in it, in that order
  public Draft in(Draft draft, List<Hit> hits) {
    var lines = new EnumMap<CoverField, List<Hit>>(CoverField.class);
    var cells = new LinkedHashMap<CellRef, List<Hit>>();
    var proses = new EnumMap<Section, Map<Integer, List<Hit>>>(Section.class);
    for (var hit : hits) {
      if (hit.isReplaceable()) {
        var same =
            switch (hit.place()) {
              case Place.OnCover(var field) -> lines.computeIfAbsent(field, _ -> list());
              case Place.InCell(var cell) -> cells.computeIfAbsent(cell, _ -> list());
              case Place.InProse(var section, var at) ->
                  proses
                      .computeIfAbsent(section, _ -> new LinkedHashMap<>())
                      .computeIfAbsent(at.paragraph(), _ -> list());
            };
        same.add(hit);
      }
    }
    var next = onCover(draft, lines);
    for (var cell : cells.entrySet()) {
      var before = draft.entry(cell.getKey()).text();
      next = next.typed(cell.getKey(), replaced(before, 0, cell.getValue()));
    }
    for (var prose : proses.entrySet()) {
      next = next.with(prose.getKey(), replaced(draft.prose(prose.getKey()), prose.getValue()));
    }
    return next;
  }

  private static List<Hit> list() {
    return new ArrayList<>();
  }

  private Draft onCover(Draft draft, Map<CoverField, List<Hit>> lines) {
    var cover = draft.cover();
    for (var line : lines.entrySet()) {
      var before = line.getKey().text(draft.cover());
      cover = line.getKey().with(cover, replaced(before, 0, line.getValue()));
    }
    return draft.withCover(cover);
  }

  private Prose replaced(Prose prose, Map<Integer, List<Hit>> paragraphs) {
    var next = new ArrayList<>(prose.paragraphs());
    paragraphs.forEach((index, hits) -> next.set(index, replaced(prose.get(index), hits)));
    return new Prose(next);
  }

  private Paragraph replaced(Paragraph paragraph, List<Hit> hits) {
    var runs = new ArrayList<Run>();
    var left = new ArrayDeque<>(hits);
    int start = 0;
    for (var run : paragraph.runs()) {
      while (!left.isEmpty() && left.getFirst().to() <= start) {
        left.removeFirst();
      }
      var text = run.figure().isPresent() ? run.text() : replaced(run.text(), start, left);
      runs.add(new Run(text, run.weight(), run.figure(), run.unknown()));
      start += run.text().length();
    }
    return new Paragraph(paragraph.style(), runs, paragraph.unknown());
  }

  /// Replaces the hits in a stretch of text: a whole cell or field, or one run of a paragraph. A
  /// hit that spans several runs puts the new text into the run where it begins.
  ///
  /// @param start the offset at which the stretch begins
  /// @param hits in their order; none ends before the stretch begins
  private String replaced(String stretch, int start, Iterable<Hit> hits) {
    var result = new StringBuilder();
    int at = 0;
    for (var hit : hits) {
      if (hit.from() >= start + stretch.length()) {
        break;
      }
      int from = Math.max(hit.from() - start, 0);
      int to = Math.min(hit.to() - start, stretch.length());
      result.append(stretch, at, from).append(hit.from() >= start ? text : "");
      at = to;
    }
    return result.append(stretch.substring(at)).toString();
  }
}
