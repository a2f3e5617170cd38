package org.nianbao.ui.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.nianbao.edit.Editor;
import org.nianbao.edit.Place;
import org.nianbao.form.CellRef;
import org.nianbao.form.Section;
import org.nianbao.rule.Finding;
import org.nianbao.rule.Findings;
import org.nianbao.ui.findings.FindingsPane;
import org.nianbao.ui.grid.FormGrid;
import org.nianbao.ui.numbers.NumbersPane;
import org.nianbao.ui.numbers.SidePages;
import org.nianbao.ui.parts.PartCycle.Part;
import org.nianbao.ui.parts.Styles;
import org.nianbao.ui.preview.PreviewPane;
import org.nianbao.ui.prose.LinkedFigures;
import org.nianbao.ui.prose.ProseArea;
import org.nianbao.workspace.Background;
import org.nianbao.workspace.KeptFindings;
import org.nianbao.workspace.SaveState;
import org.nianbao.workspace.Typesetting;

/// The pane of the open report: section tabs, the section shown, find bar, findings, preview and
/// status bar.
public final class ReportPane extends BorderPane {
  private final Editor editor;
  private final SectionTabs tabs;
  private final StatusPane status;
  private final FindingsPane findings;
  private final NumbersPane numbers;
  private final SidePages side;
  private final NoticeBar notice = new NoticeBar(this::enterContent);
  private final FindBar find;
  private final StackPane content = new StackPane();
  private final ZoomPane zoom = new ZoomPane(content);
  private final SectionViews views;
  private final Wayfinder ways;
  private final UndoSteps steps;
  private final PreviewSplit preview;
  private final List<Part> parts;

  /// @param first the section that is shown first; no other is built before it is shown
  /// @param typesetting lays out the pages of the preview
  /// @param kept asks why a finding is kept
  public ReportPane(
      Editor editor,
      Section first,
      Background background,
      Typesetting typesetting,
      KeptFindings kept) {
    this.editor = editor;
    tabs = new SectionTabs(first, this::go);
    var reading = new WaitCard(background);
    views = new SectionViews(editor, reading, this::notice, this::go);
    ways = new Wayfinder(tabs.selected(), views, content);
    findings = new FindingsPane(new WaysOut(editor, views, ways, kept));
    steps = new UndoSteps(editor, this::finishTyping, ways::go);
    content.getStyleClass().add(Styles.CONTENT);
    numbers = new NumbersPane(editor, ways);
    side = new SidePages(findings, numbers, this, editor);
    var drawer = side.drawer();
    status = new StatusPane(zoom);
    var middle = new StackPane(zoom, drawer.overlay(), reading);
    find = new FindBar(editor, ways);
    setTop(new VBox(notice, tabs, find));
    var body = new BorderPane(middle, null, drawer, null, null);
    preview = new PreviewSplit(editor, typesetting, body, middle, drawer, ways);
    setCenter(body);
    setBottom(status);
    tabs.selected().subscribe(this::show);
    editor.findings().subscribe(this::show);
    addEventFilter(KeyEvent.KEY_PRESSED, steps::pressed);
    addEventFilter(KeyEvent.KEY_PRESSED, find::replaceKey);
    editor.onRefused(() -> notice(editor.protection().get()));
    parts =
        List.of(
            new Part(notice, notice::enter),
            new Part(tabs, tabs::enter),
            new Part(content, this::enterContent),
            new Part(findings, findings::enter),
            new Part(numbers, numbers::enter),
            new Part(drawer, drawer::enter),
            new Part(preview.pane(), preview.pane()::enter),
            new Part(status, status::enter));
  }

  /// The parts that F6 leads through.
  public List<Part> parts() {
    return parts;
  }

  private boolean enterContent() {
    go(section());
    return true;
  }

  /// The width of the list of findings, in pixels.
  public DoubleProperty findingsWidth() {
    return side.drawer().listWidth();
  }

  /// The zoom of the section shown, from 0.8 to 2; 1 is full size.
  public ReadOnlyDoubleProperty zoom() {
    return zoom.zoom();
  }

  /// Sets the zoom; the nearest possible one if it is out of range.
  public void zoom(double next) {
    zoom.zoom(next);
  }

  /// Enlarges or reduces the section shown by some steps of a tenth.
  ///
  /// @param steps how many; below zero to reduce
  public void zoomBy(int steps) {
    zoom.step(steps);
  }

  /// The editor of the open document.
  public Editor editor() {
    return editor;
  }

  /// The section shown, as an observable value.
  public ReadOnlyObjectProperty<Section> sectionShown() {
    return tabs.selected();
  }

  /// The section shown.
  public Section section() {
    return tabs.selected().get();
  }

  /// The table of the section shown; empty where the section is prose.
  public Optional<FormGrid> grid() {
    return views.of(section()).grid();
  }

  /// The text of the section shown; on the cover the preface; empty where the section is a table.
  public Optional<ProseArea> prose() {
    return views.of(section()).prose();
  }

  /// Inserts a linked figure, a number of the tables, into the text of the section shown; does
  /// nothing in a table.
  public void insertFigure() {
    views.of(section()).figures().ifPresent(LinkedFigures::insert);
  }

  /// Formats the text of the section shown. On the cover it does so only if the preface has the
  /// focus, since a field may have it instead.
  public void format(Consumer<ProseArea> act) {
    prose().filter(area -> area.isFocused() || section() != Section.COVER).ifPresent(act);
  }

  /// The find and replace bar.
  public FindBar findBar() {
    return find;
  }

  /// The list of findings.
  public FindingsPane findings() {
    return findings;
  }

  /// Opens or closes the list of findings.
  public void toggleFindings() {
    side.toggleFindings();
  }

  /// The list of the numbers in the text.
  public NumbersPane numbers() {
    return numbers;
  }

  /// 正文里的数与表: opens or closes the list of the numbers in the text.
  public void toggleNumbers() {
    side.toggleNumbers();
  }

  /// Opens the preview, or closes it.
  public void togglePreview() {
    preview.toggle();
  }

  /// Whether the preview is open.
  public ReadOnlyBooleanProperty previewing() {
    return preview.open();
  }

  /// The preview beside the section shown.
  public PreviewPane preview() {
    return preview.pane();
  }

  /// The notice line.
  public NoticeBar notices() {
    return notice;
  }

  /// Shows a notice until the next change, or until the user closes it.
  public void notice(String sentence) {
    notice.show(sentence);
  }

  /// Shows a warning until the user closes it; a change does not remove it.
  public void warn(String sentence) {
    notice.warn(sentence);
  }

  /// Removes notices and warnings after a save.
  public void saved() {
    notice.clear();
  }

  /// Shows the save status in the status bar.
  public void show(SaveState state) {
    status.show(state);
  }

  private void show(Findings now) {
    notice.show("");
    tabs.show(now);
    findings.show(now);
    status.show(now);
  }

  private void show(Section section) {
    editor.close();
    var view = views.of(section);
    content.getChildren().setAll(view.node());
    preview.follow(section, view, content);
    view.grid().ifPresent(grid -> numbers.follow(grid.current()));
    view.grid()
        .ifPresentOrElse(status::follow, () -> status.follow(() -> editor.draft().prose(section)));
  }

  /// Shows a section and moves the focus to it.
  public void go(Section section) {
    ways.go(section);
  }

  /// Shows the next or previous section.
  ///
  /// @param step 1 for the next, -1 for the previous
  public void step(int step) {
    var all = Section.values();
    go(all[Math.clamp(section().ordinal() + step, 0, all.length - 1)]);
  }

  /// Shows a cell and makes it the current one.
  public void go(CellRef cell) {
    ways.go(cell);
  }

  /// 到某一格: asks for a cell and goes to it.
  public void chooseCell() {
    new CellChoice(editor, this::go).open(getCenter());
  }

  /// Goes to a finding: to its words, to its first cell with both sides highlighted, or to its
  /// section.
  public void go(Finding finding) {
    ways.go(finding);
  }

  /// Goes to the place of an undo step.
  public void go(Place place) {
    ways.go(place);
  }

  /// Undoes the last step and goes to its place.
  public void undo() {
    steps.undo();
  }

  /// Redoes the last undone step and goes to its place.
  public void redo() {
    steps.redo();
  }

  private void finishTyping() {
    grid().ifPresent(grid -> grid.field().finish());
  }

  /// Opens the list of findings and goes to the next or previous one.
  ///
  /// @param step 1 for the next, -1 for the previous
  public void walk(int step) {
    side.openFindings();
    findings.walk(step);
  }
}
