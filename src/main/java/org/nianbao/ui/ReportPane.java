package org.nianbao.ui;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import org.nianbao.draft.Prose;
import org.nianbao.draft.Prose.Position;
import org.nianbao.edit.Editor;
import org.nianbao.edit.Place;
import org.nianbao.form.CellRef;
import org.nianbao.form.Section;
import org.nianbao.rule.EditionRule;
import org.nianbao.rule.Finding;
import org.nianbao.rule.Findings;
import org.nianbao.rule.Remedy;
import org.nianbao.search.Hit;
import org.nianbao.ui.PartCycle.Part;
import org.nianbao.ui.findings.FindingsDrawer;
import org.nianbao.ui.findings.FindingsPane;
import org.nianbao.ui.grid.CellEditor.Mode;
import org.nianbao.ui.grid.FormGrid;
import org.nianbao.ui.parts.Styles;
import org.nianbao.ui.prose.Edits;
import org.nianbao.ui.prose.LinkedFigures;
import org.nianbao.ui.prose.ProseArea;
import org.nianbao.ui.prose.ProsePane;
import org.nianbao.wording.Wording;

/// The open report: section tabs, the section shown, findings and status. Leads from findings and
/// undo steps to their places.
public final class ReportPane extends BorderPane {
  private static final double PROSE_SIZE = 15;

  private final Editor editor;
  private final SectionTabs tabs = new SectionTabs(this::go);
  private final StatusPane status = new StatusPane();
  private final FindingsPane findings = new FindingsPane(this::go, this::take);
  private final FindingsDrawer drawer;
  private final NoticeBar notice = new NoticeBar();
  private final WaitCard reading;
  private final FindBar find;
  private final StackPane content = new StackPane();
  private final Map<Section, Node> sections = new EnumMap<>(Section.class);
  private final Map<Section, ProseArea> proses = new EnumMap<>(Section.class);
  private final Map<Section, LinkedFigures> figures = new EnumMap<>(Section.class);
  private final Map<Section, FormGrid> grids = new EnumMap<>(Section.class);

  ReportPane(Editor editor, Toolbar toolbar, Background background) {
    this.editor = editor;
    reading = new WaitCard(background);
    content.getStyleClass().add(Styles.CONTENT);
    drawer = new FindingsDrawer(findings, this, editor);
    var middle = new StackPane(content, drawer.overlay(), reading);
    find = new FindBar(this);
    setTop(new VBox(toolbar, notice, tabs, find));
    setCenter(new BorderPane(middle, null, drawer, null, null));
    setBottom(status);
    tabs.selected().subscribe(this::show);
    editor.findings().subscribe(this::show);
    addEventFilter(KeyEvent.KEY_PRESSED, this::undoKeys);
    editor.onRefused(() -> notice(editor.protection().get()));
    new PartCycle(
        this,
        List.of(
            new Part(toolbar, toolbar::enter),
            new Part(tabs, tabs::enter),
            new Part(content, this::enterContent),
            new Part(findings, findings::enter),
            new Part(drawer, drawer::enter),
            new Part(status, status::enter)));
  }

  private boolean enterContent() {
    go(section());
    return true;
  }

  /// How wide the list of findings is, in pixels.
  DoubleProperty findingsWidth() {
    return drawer.listWidth();
  }

  /// The open document.
  public Editor editor() {
    return editor;
  }

  /// The section shown, for those who follow it.
  public ReadOnlyObjectProperty<Section> sectionShown() {
    return tabs.selected();
  }

  /// The section shown.
  public Section section() {
    return tabs.selected().get();
  }

  /// The table of the section shown; empty where the section is prose.
  public Optional<FormGrid> grid() {
    return Optional.ofNullable(grids.get(section()));
  }

  /// The text of the section shown; the preface on the cover.
  public Optional<ProseArea> prose() {
    return Optional.ofNullable(proses.get(section()));
  }

  /// Puts a number of the tables into the text of the section shown.
  public void insertFigure() {
    Optional.ofNullable(figures.get(section())).ifPresent(LinkedFigures::insert);
  }

  /// The bar that finds and replaces words.
  FindBar findBar() {
    return find;
  }

  /// The list of findings.
  public FindingsPane findings() {
    return findings;
  }

  /// Opens the list of findings or draws it in.
  public void toggleFindings() {
    drawer.toggle();
  }

  /// Says what has been done, until the user closes the notice.
  public void notice(String sentence) {
    notice.show(sentence);
  }

  /// Says when the work was saved.
  public void saved(LocalTime time) {
    var shown = time.format(DateTimeFormatter.ofPattern("HH:mm"));
    status.saved(Wording.of("status.saved", shown));
  }

  private void show(Findings now) {
    notice.show("");
    tabs.show(now);
    findings.show(now);
    status.show(now);
    doing();
  }

  private void show(Section section) {
    editor.close();
    content.getChildren().setAll(sections.computeIfAbsent(section, this::build));
    doing();
  }

  /// Shows a section and gives it the keyboard.
  public void go(Section section) {
    tabs.selected().set(section);
    grid().ifPresentOrElse(grid -> grid.select(grid.current().get()), this::focusText);
  }

  /// Shows the next section, or the previous one.
  ///
  /// @param step 1 or -1
  public void step(int step) {
    var all = Section.values();
    go(all[Math.clamp(section().ordinal() + step, 0, all.length - 1)]);
  }

  private void focusText() {
    if (sections.get(section()) instanceof CoverPane cover) {
      cover.focus(Place.Field.UNIT);
    } else {
      prose().ifPresent(Node::requestFocus);
    }
  }

  private Node build(Section section) {
    if (section == Section.COVER) {
      var preface = area(section);
      preface.getStyleClass().add("preface");
      return new CoverPane(editor, preface);
    }
    return editor
        .draft()
        .edition()
        .table(section)
        .<Node>map(table -> {
          var grid = new FormGrid(editor, table, reading);
          grids.put(section, grid);
          grid.onTell(this::notice);
          grid.selection().subscribe(_ -> doing());
          grid.zoom().subscribe(status::zoom);
          grid.field().mode().subscribe(_ -> doing());
          return new BorderPane(grid, new CellBar(editor, grid), null, null, null);
        })
        .orElseGet(() -> new ProsePane(editor, section, area(section)));
  }

  private ProseArea area(Section section) {
    var area =
        new ProseArea(
            Font.font(Styles.face(), PROSE_SIZE),
            editor.draft().edition(),
            reading,
            edits(section));
    area.setId("prose-" + section.id());
    editor.protection().subscribe(reason -> area.setEditable(reason.isEmpty()));
    area.addEventFilter(
        KeyEvent.KEY_TYPED,
        _ -> {
          if (!area.isEditable()) {
            notice(editor.protection().get());
          }
        });
    area.focusedProperty()
        .addListener((_, _, focused) -> {
          if (!focused) {
            editor.close();
          }
        });
    proses.put(section, area);
    figures.put(section, new LinkedFigures(editor, section, area, this::go));
    return area;
  }

  private Edits edits(Section section) {
    return new Edits() {
      @Override
      public void typed(Prose prose) {
        written(section, prose);
      }

      @Override
      public void changed(String name, Prose prose) {
        editor.rewrite(name, section, proses.get(section).caret(), prose);
      }

      @Override
      public void leftOut(int characters) {
        notice(Wording.of("prose.leftOut", characters));
      }
    };
  }

  /// Does something to the text of the section shown, if it has the keyboard. On the cover a field
  /// may have it instead.
  void format(Consumer<ProseArea> act) {
    prose().filter(area -> area.isFocused() || section() != Section.COVER).ifPresent(act);
  }

  /// A paragraph is one step of undo, and so is each sentence of a long one.
  private void written(Section section, Prose prose) {
    var before = editor.draft().prose(section).withAParagraph();
    var at = proses.get(section).caret();
    if (prose.paragraphs().size() != before.paragraphs().size()) {
      editor.close();
    }
    editor.write(section, at, prose);
    var text = prose.withAParagraph().get(at.paragraph()).text();
    if (at.offset() > 0 && "。；！？".indexOf(text.charAt(at.offset() - 1)) >= 0) {
      editor.close();
    }
  }

  private void doing() {
    var grid = grid();
    if (grid.isEmpty()) {
      var characters = editor.draft().prose(section()).characters();
      status.doing(Wording.of("status.characters", characters));
    } else {
      var tally = grid.get().commands().tally();
      var state =
          grid.get().field().mode().get() == Mode.READY
              ? Wording.of("status.ready")
              : Wording.of("status.typing");
      status.doing(Wording.of("status.tally", tally.count(), tally.sum().toPlainString(), state));
    }
  }

  /// Undo belongs to the whole report: no control gets the keys for it.
  private void undoKeys(KeyEvent event) {
    if (!event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    if (event.getCode() == KeyCode.Z && !event.isShiftDown()) {
      undo();
      event.consume();
    } else if (event.getCode() == KeyCode.Y || event.getCode() == KeyCode.Z) {
      redo();
      event.consume();
    }
  }

  /// Takes the last step back and leads to its place.
  public void undo() {
    finishTyping();
    editor.undo().ifPresent(this::go);
  }

  /// Does the last undone step again and leads to its place.
  public void redo() {
    finishTyping();
    editor.redo().ifPresent(this::go);
  }

  private void finishTyping() {
    grid().ifPresent(grid -> grid.field().finish());
  }

  /// Shows a place and gives it the keyboard.
  void go(Place place) {
    switch (place) {
      case Place.InCell(CellRef cell) -> go(cell);
      case Place.InProse(var section, var caret) -> {
        tabs.selected().set(section);
        prose().ifPresent(Node::requestFocus);
        prose().ifPresent(area -> area.caret(caret));
      }
      case Place.OnCover(var field) -> {
        tabs.selected().set(Section.COVER);
        if (sections.get(Section.COVER) instanceof CoverPane cover) {
          cover.focus(field);
        }
      }
    }
  }

  /// Shows a cell and makes it the current one.
  public void go(CellRef cell) {
    tabs.selected().set(cell.section());
    grid().ifPresent(grid -> grid.select(cell));
  }

  /// Shows what was found, selected, and leaves the keyboard where it is.
  void show(Hit hit) {
    tabs.selected().set(hit.place().section());
    // A text that is shown for the first time can be scrolled only once it has its size.
    content.applyCss();
    content.layout();
    if (sections.get(Section.COVER) instanceof CoverPane cover) {
      cover.show(hit);
    }
    switch (hit.place()) {
      case Place.InCell(var cell) -> grid().ifPresent(grid -> grid.current(cell));
      case Place.InProse(_, var at) -> prose().ifPresent(area -> select(area, at, hit.to()));
      case Place.OnCover _ -> {}
    }
  }

  /// Far from what is in sight the text scrolls to about the place, and only from there to it.
  private void select(ProseArea area, Position from, int to) {
    area.caret(from);
    content.layout();
    area.select(from, new Position(from.paragraph(), to));
  }

  /// Shows what was found, selected, and gives it the keyboard.
  void go(Hit hit) {
    go(hit.place());
    show(hit);
  }

  /// Leads to a finding: to its first cell, with both sides lit up, or to its section.
  public void go(Finding finding) {
    if (finding.words().isPresent()) {
      go(finding.section());
      finding.words().ifPresent(this::select);
    } else if (finding.cells().isEmpty()) {
      go(finding.section());
      if (finding.rule() instanceof EditionRule) {
        go(new Place.OnCover(Place.Field.YEAR));
      }
    } else {
      go(finding.cells().getFirst());
      grid().ifPresent(grid -> grid.light(finding.concerned()));
    }
  }

  private void select(Finding.Words words) {
    prose()
        .ifPresent(area -> {
          area.requestFocus();
          area.select(
              new Position(words.paragraph(), words.from()),
              new Position(words.paragraph(), words.to()));
        });
  }

  /// Goes to the next finding, or to the previous one.
  ///
  /// @param step 1 or -1
  public void walk(int step) {
    drawer.open(FindingsDrawer.Openness.OPEN);
    findings.walk(step).ifPresent(this::go);
  }

  private void take(Remedy remedy) {
    switch (remedy) {
      case Remedy.Follow(_, var total) -> {
        editor.follow(total);
        go(total);
      }
      case Remedy.FillZero(_, var cells) -> {
        editor.fillZero(cells);
        go(cells.getFirst());
      }
      case Remedy.Link(_, var section, var words, var figure) -> {
        go(section);
        figures
            .get(section)
            .link(
                new Position(words.paragraph(), words.from()),
                new Position(words.paragraph(), words.to()),
                figure);
      }
      case Remedy.Visit(_, var cells) -> {
        go(cells.getFirst());
        grid().ifPresent(grid -> grid.light(cells));
      }
    }
  }
}
