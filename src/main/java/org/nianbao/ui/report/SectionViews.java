package org.nianbao.ui.report;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.text.Font;
import org.nianbao.draft.Prose;
import org.nianbao.edit.Editor;
import org.nianbao.form.CellRef;
import org.nianbao.form.Section;
import org.nianbao.form.Table;
import org.nianbao.ui.grid.CellBar;
import org.nianbao.ui.grid.FormGrid;
import org.nianbao.ui.grid.GridMenu;
import org.nianbao.ui.parts.ClipboardReading;
import org.nianbao.ui.parts.Styles;
import org.nianbao.ui.parts.WhileShown;
import org.nianbao.ui.prose.Edits;
import org.nianbao.ui.prose.LinkedFigures;
import org.nianbao.ui.prose.ProseArea;
import org.nianbao.ui.prose.ProsePane;

/// The views of the report's sections. Each is built when it is first shown, and then kept.
final class SectionViews {
  private static final double PROSE_SIZE = 15;

  private final Editor editor;
  private final ClipboardReading reading;
  private final Consumer<String> notice;
  private final Consumer<CellRef> go;
  private final Map<Section, View> views = new EnumMap<>(Section.class);

  /// The view of a section.
  ///
  /// @param node the root node
  /// @param grid its table, if it has one
  /// @param prose its text, if it has one; on the cover the preface
  /// @param figures the linked figures of the text, if it has one
  record View(
      Node node,
      Optional<FormGrid> grid,
      Optional<ProseArea> prose,
      Optional<LinkedFigures> figures) {

    /// The fields of the cover; empty for any other section.
    Optional<CoverPane> cover() {
      return node instanceof CoverPane cover ? Optional.of(cover) : Optional.empty();
    }
  }

  /// @param reading reads pasted content, on a background thread if it is large
  /// @param notice shows a notice
  /// @param go shows a cell and moves the focus to it
  SectionViews(
      Editor editor, ClipboardReading reading, Consumer<String> notice, Consumer<CellRef> go) {
    this.editor = editor;
    this.reading = reading;
    this.notice = notice;
    this.go = go;
  }

  /// The view of a section.
  View of(Section section) {
    var view = Optional.ofNullable(views.get(section)).orElseGet(() -> build(section));
    views.put(section, view);
    return view;
  }

  private View build(Section section) {
    return editor.draft().edition().table(section).map(this::table).orElseGet(() -> text(section));
  }

  private View table(Table table) {
    var grid = new FormGrid(editor, table, reading);
    grid.onNotice(notice);
    var bar = new CellBar(editor, grid, go);
    GridMenu.addTo(grid, editor, bar);
    return new View(
        new BorderPane(grid, bar, null, null, null),
        Optional.of(grid),
        Optional.empty(),
        Optional.empty());
  }

  private View text(Section section) {
    var area =
        new ProseArea(
            Font.font(Styles.face(), PROSE_SIZE),
            editor.draft().edition(),
            reading,
            edits(section));
    area.setId("prose-" + section.id());
    editor.protection().subscribe(reason -> area.setEditable(reason.isEmpty()));
    area.focusedProperty()
        .addListener((_, _, focused) -> {
          if (!focused) {
            editor.close();
          }
        });
    var figures = new LinkedFigures(editor, section, area, go);
    var takenOver = new TakenOverLabels(area, section);
    WhileShown.follow(
        area,
        editor.findings(),
        findings -> {
          area.show(findings.totals().draft().prose(section));
          figures.show(findings);
          takenOver.show(findings.totals().draft());
        });
    return new View(
        section == Section.COVER ? cover(area) : new ProsePane(editor, section, area),
        Optional.empty(),
        Optional.of(area),
        Optional.of(figures));
  }

  private CoverPane cover(ProseArea preface) {
    preface.getStyleClass().add("preface");
    return new CoverPane(editor, preface);
  }

  private Edits edits(Section section) {
    return new Edits() {
      @Override
      public void typed(Prose.Position from, Prose prose) {
        written(section, from, prose);
      }

      @Override
      public void divide() {
        editor.divide();
      }

      @Override
      public void changed(String name, Prose.Position from, Prose prose) {
        editor.rewrite(name, section, from, caret(section), prose);
      }

      @Override
      public void refused() {
        notice.accept(editor.protection().get());
      }

      @Override
      public void leftOut(String sentences) {
        notice.accept(sentences);
      }
    };
  }

  private Prose.Position caret(Section section) {
    return of(section).prose().orElseThrow().caret();
  }

  /// Divides typing into undo steps: one for each paragraph, and one for each sentence within it.
  private void written(Section section, Prose.Position from, Prose prose) {
    var before = editor.draft().prose(section).withAParagraph();
    var at = caret(section);
    if (prose.paragraphs().size() != before.paragraphs().size()) {
      editor.close();
    }
    editor.write(section, from, at, prose);
    var text = prose.withAParagraph().get(at.paragraph()).text();
    if (at.offset() > 0 && "。；！？".indexOf(text.charAt(at.offset() - 1)) >= 0) {
      editor.close();
    }
  }
}
