package org.nianbao.ui;

import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.nianbao.form.Section;
import org.nianbao.statute.Statute;
import org.nianbao.ui.compare.ComparePane;
import org.nianbao.ui.dialog.AlertDialogs;
import org.nianbao.ui.help.HelpPane;
import org.nianbao.ui.help.RulesPane;
import org.nianbao.ui.imported.ImportPane;
import org.nianbao.ui.imported.ManyPane;
import org.nianbao.ui.parts.PartCycle;
import org.nianbao.ui.parts.PartCycle.Part;
import org.nianbao.ui.parts.Styles;
import org.nianbao.ui.print.PrinterChoice;
import org.nianbao.ui.print.Printing;
import org.nianbao.ui.report.ReportPane;
import org.nianbao.ui.start.StartPane;
import org.nianbao.wording.Wording;
import org.nianbao.workspace.Document;
import org.nianbao.workspace.Documents;
import org.nianbao.workspace.ImportedReport;
import org.nianbao.workspace.ManyImports;
import org.nianbao.workspace.Notice;
import org.nianbao.workspace.SaveState;
import org.nianbao.workspace.Side;

/// The main window: the start page, or the open report, below the menu and the toolbar.
public final class MainWindow implements MainMenu.Commands {
  private static final double LEAST_WIDTH = 900;
  private static final double LEAST_HEIGHT = 460;
  private static final double WIDTH = 1366;
  private static final double HEIGHT = 738;

  private final Stage stage;
  private final Documents documents;
  private final AlertDialogs dialogs;
  private final Printing printing;
  private final BorderPane root = new BorderPane();
  private final PartCycle cycle = new PartCycle(root);
  private final QuestionsBar questions;
  private Optional<ReportPane> report = Optional.empty();
  private Optional<WindowContent> screen = Optional.empty();

  /// The notice line of what is shown.
  private Consumer<Notice> notices = _ -> {};

  /// What is shown at this moment: the screen, a comparison or the manual.
  private Optional<WindowContent> shown = Optional.empty();

  /// @param printers the print dialog
  public MainWindow(
      Stage stage, Documents documents, AlertDialogs dialogs, PrinterChoice printers) {
    this.stage = stage;
    this.documents = documents;
    this.dialogs = dialogs;
    printing = new Printing(documents, printers);
    var scene = new Scene(root, WIDTH, HEIGHT);
    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    scene.getStylesheets().add(Styles.sheet());
    root.setStyle("-fx-font-family: '" + Styles.face() + "'");
    root.setBottom(new RunningBar(documents.background().running()));
    questions = new QuestionsBar(documents.questions());
    MenuKeys.serve(scene);
    listen(scene);
    stage.setScene(scene);
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    stage.setOnCloseRequest(event -> {
      event.consume();
      exit();
    });
    documents.messages().onNotice(done -> notices.accept(done));
    documents.messages().onWarning(sentence -> report.ifPresent(pane -> pane.warn(sentence)));
    documents.others().onShow(this::compare);
    documents.onReview(this::review);
    documents.onMany(this::many);
    FileDrops.serve(scene, documents);
    stage
        .focusedProperty()
        .addListener((_, _, focused) -> {
          if (focused) {
            documents.checkFile();
          }
        });
    documents.saveState().addListener((_, _, state) -> show(state));
    documents.current().property().addListener((_, before, now) -> show(before, now));
  }

  /// Shows the window with the start page, unless it is shown already: the first report that is
  /// opened shows it too.
  public void open() {
    if (!stage.isShowing()) {
      stage.show();
      show(Optional.empty(), Optional.empty());
    }
  }

  /// The pane of the open report; empty on the start page.
  public Optional<ReportPane> report() {
    return report;
  }

  private void show(Optional<Document> before, Optional<Document> now) {
    if (!before.map(Document::editor).equals(now.map(Document::editor))) {
      report.ifPresent(this::remember);
    }
    if (now.isEmpty()) {
      report = Optional.empty();
      var start = new StartPane(documents);
      show(new MainMenu(documents, this, report));
      var parts =
          List.of(new Part(start.notices(), start.notices()::enter), new Part(start, start::enter));
      settle(new WindowContent(start, start, parts, start::enter, start.notices()));
      start.enter();
    } else if (before.map(Document::editor).equals(now.map(Document::editor))) {
      report.ifPresent(ReportPane::saved);
    } else {
      open(now.get());
    }
    title();
  }

  private void open(Document document) {
    var first = document.file().isEmpty() ? Section.COVER : lastSection();
    var pane =
        new ReportPane(
            document.editor(),
            first,
            documents.background(),
            documents.pageSettings(),
            documents.keptFindings());
    var toolbar = new Toolbar(documents, pane);
    report = Optional.of(pane);
    show(documents.saveState().get());
    show(new MainMenu(documents, this, report));
    var parts = new ArrayList<>(List.of(new Part(toolbar, toolbar::enter)));
    parts.addAll(pane.parts());
    var page = new BorderPane(pane, toolbar, null, null, null);
    settle(new WindowContent(page, page, parts, () -> pane.go(pane.section()), pane.notices()));
    ChangeListener<Object> retitle = (_, _, _) -> title();
    document.editor().unsaved().addListener(retitle);
    document.editor().protection().addListener(retitle);
    document.editor().findings().addListener(retitle);
    pane.findingsWidth().set(measure("findings.width", pane.findingsWidth().get()));
    pane.zoom(measure("report.zoom", 1));
    // Input methods serve only a field that gets the focus in a window that is shown.
    stage.show();
    pane.go(first);
  }

  private void show(SaveState state) {
    report.ifPresent(pane -> pane.show(state));
  }

  private void show(MainMenu menu) {
    root.setTop(new VBox(menu, questions));
  }

  /// Shows the start page or the open report, and keeps it as what a comparison returns to.
  private void settle(WindowContent next) {
    screen = Optional.of(next);
    show(next);
  }

  private void show(WindowContent next) {
    shown = Optional.of(next);
    notices = next.notices()::show;
    root.setCenter(next.whole());
    var all = new ArrayList<>(List.of(new Part(questions, questions::enter)));
    all.addAll(next.parts());
    cycle.setParts(all);
  }

  /// Tells the questions about every key, click and composed text: a user who goes on working is no
  /// longer waiting for the result of an earlier command, which is then offered instead of shown at
  /// once.
  private void listen(Scene scene) {
    scene.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (!event.getCode().isModifierKey()) {
            documents.questions().touched();
          }
        });
    scene.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> documents.questions().touched());
    scene.addEventFilter(
        InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, _ -> documents.questions().touched());
  }

  /// The section that was shown when the last draft was left; a draft opens there.
  private Section lastSection() {
    var all = Section.values();
    return all[Math.clamp((long) measure("report.section", 0), 0, all.length - 1)];
  }

  private double measure(String name, double fallback) {
    return documents.preferences().measure(name, fallback);
  }

  private void remember(ReportPane pane) {
    documents
        .preferences()
        .remember(
            Map.of(
                "report.section",
                (double) pane.section().ordinal(),
                "findings.width",
                pane.findingsWidth().get(),
                "report.zoom",
                pane.zoom().get()));
  }

  /// Shows a comparison of the open report with another draft, until the user closes it.
  private void compare(Side other) {
    report.ifPresent(pane -> {
      var both =
          new ComparePane(
              pane.editor(),
              other,
              place -> {
                screen.ifPresent(this::show);
                pane.go(place);
              },
              () -> {
                screen.ifPresent(this::show);
                pane.go(pane.section());
              },
              pane::notice);
      both.onSave(comparison -> documents.others().save(comparison, other));
      show(WindowContent.page(both, both::enter));
      both.enter();
    });
  }

  /// Shows the review of a report that was found in a document, until the user takes it or gives it
  /// up.
  private void review(ImportedReport found) {
    report.ifPresent(pane -> {
      var page =
          new ImportPane(
              found,
              documents.background(),
              () -> {
                found.take();
                screen.ifPresent(this::show);
                pane.go(found.isIntoOpenDraft() ? pane.section() : Section.COVER);
                documents.taken(found);
              },
              () -> giveUp(found, pane));
      show(WindowContent.page(page, page::enter));
      page.enter();
    });
  }

  /// Ends a review: a new draft is closed, the open one is as it was before.
  private void giveUp(ImportedReport found, ReportPane pane) {
    if (found.isIntoOpenDraft()) {
      found.takeBack();
      screen.ifPresent(this::show);
      pane.go(pane.section());
      pane.notice(Wording.of("notice.notRead", found.file().getFileName()));
    } else {
      documents.closeDocument();
    }
  }

  /// Shows the list of many documents of which drafts are made, until the user closes it.
  private void many(ManyImports all) {
    var before = screen;
    var list =
        new ManyPane(
            all,
            documents::open,
            () ->
                before.ifPresent(last -> {
                  show(last);
                  last.enter().run();
                }));
    show(WindowContent.page(list, list::enter));
    list.enter();
  }

  private void title() {
    stage.setTitle(WindowTitle.of(documents.current().get()));
  }

  /// Ends the program after the pages being printed have reached the printer, unless the user
  /// cancels that.
  @Override
  public void exit() {
    var asked = documents.questions().asked();
    printing.leave(
        () -> asked.goOn(Wording.of("late.exit"), Wording.of("late.exit.go"), this::leave));
  }

  private void leave() {
    documents.leave(() -> {
      report.ifPresent(this::remember);
      stage.close();
    });
  }

  /// Prints the open report.
  @Override
  public void print() {
    report.ifPresent(pane -> printing.print(pane.editor().draft(), pane.notices()));
  }

  /// Opens the manual at the part that the focus is in, until the user closes it; the focus then
  /// returns to where it was.
  @Override
  public void help() {
    shown.filter(before -> !(before.node() instanceof HelpPane)).ifPresent(this::help);
  }

  private void help(WindowContent before) {
    var owner =
        Optional.ofNullable(root.getScene().getFocusOwner())
            .filter(node -> !HelpTopics.isOfTheMenu(node));
    var topic = owner.map(HelpTopics::of).orElseGet(() -> HelpTopics.of(before.node(), report));
    var page = new HelpPane(() -> close(before, owner));
    show(
        new WindowContent(
            page, page, List.of(new Part(page, page::enter)), page::enter, before.notices()));
    page.go(topic);
  }

  /// Shows the rule book of the open report's form, or of the one in force, until the user closes
  /// it.
  @Override
  public void rules() {
    shown.filter(before -> !(before.node() instanceof RulesPane)).ifPresent(this::rules);
  }

  private void rules(WindowContent before) {
    var owner =
        Optional.ofNullable(root.getScene().getFocusOwner())
            .filter(node -> !HelpTopics.isOfTheMenu(node));
    var statute =
        report
            .map(pane -> Statute.of(pane.editor().draft().edition()))
            .orElseGet(() -> Statute.all().getLast());
    var page = new RulesPane(statute.checker().rules(), () -> close(before, owner));
    show(WindowContent.page(page, page::enter));
    page.enter();
  }

  private void close(WindowContent before, Optional<Node> owner) {
    show(before);
    before.enter().run();
    owner.filter(node -> node.getScene() != null).ifPresent(Node::requestFocus);
  }

  /// Shows the name and version of the program.
  @Override
  public void about() {
    var version =
        Optional.ofNullable(MainWindow.class.getPackage().getImplementationVersion()).orElse("-");
    dialogs.about(version);
  }
}
