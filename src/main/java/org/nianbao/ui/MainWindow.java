package org.nianbao.ui;

import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private Optional<Screen> screen = Optional.empty();

  /// What is shown at this moment: the screen, a comparison or the manual.
  private Optional<Screen> shown = Optional.empty();

  /// The content of the window below the menu.
  ///
  /// @param node the root node of the content
  /// @param parts the parts that F6 leads through
  /// @param enter moves the focus to where the user works in it
  private record Screen(Node node, List<Part> parts, Runnable enter) {}

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
    documents.messages().onNotice(this::notice);
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
    show(Optional.empty(), Optional.empty());
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
      settle(new Screen(start, List.of(new Part(start, start::enter)), start::enter));
      start.enter();
    } else if (before.map(Document::editor).equals(now.map(Document::editor))) {
      report.ifPresent(ReportPane::saved);
    } else {
      open(now.get());
    }
    title();
  }

  private void open(Document document) {
    var pane =
        new ReportPane(
            document.editor(),
            documents.background(),
            documents.pageSettings(),
            documents.keptFindings());
    var toolbar = new Toolbar(documents, pane);
    report = Optional.of(pane);
    show(documents.saveState().get());
    show(new MainMenu(documents, this, report));
    var parts = new ArrayList<>(List.of(new Part(toolbar, toolbar::enter)));
    parts.addAll(pane.parts());
    settle(
        new Screen(
            new BorderPane(pane, toolbar, null, null, null), parts, () -> pane.go(pane.section())));
    ChangeListener<Object> retitle = (_, _, _) -> title();
    document.editor().unsaved().addListener(retitle);
    document.editor().protection().addListener(retitle);
    document.editor().findings().addListener(retitle);
    pane.findingsWidth().set(measure("findings.width", pane.findingsWidth().get()));
    pane.zoom(measure("report.zoom", 1));
    pane.go(document.file().isEmpty() ? Section.COVER : lastSection());
  }

  private void show(SaveState state) {
    report.ifPresent(pane -> pane.show(state));
  }

  private void show(MainMenu menu) {
    root.setTop(new VBox(menu, questions));
  }

  /// Shows the start page or the open report, and keeps it as what a comparison returns to.
  private void settle(Screen next) {
    screen = Optional.of(next);
    show(next);
  }

  private void show(Screen next) {
    shown = Optional.of(next);
    root.setCenter(next.node());
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
      show(new Screen(both, List.of(new Part(both, both::enter)), both::enter));
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
              () -> {
                screen.ifPresent(this::show);
                pane.go(Section.COVER);
                pane.notice(Wording.of("notice.import.done", found.file().getFileName()));
              },
              documents::closeDocument);
      show(new Screen(page, List.of(new Part(page, page::enter)), page::enter));
      page.enter();
    });
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
    show(new Screen(list, List.of(new Part(list, list::enter)), list::enter));
    list.enter();
  }

  private void title() {
    stage.setTitle(WindowTitle.of(documents.current().get()));
  }

  private void notice(Notice done) {
    report.ifPresent(pane -> pane.notices().show(done));
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

  private void help(Screen before) {
    var owner =
        Optional.ofNullable(root.getScene().getFocusOwner())
            .filter(node -> !HelpTopics.isOfTheMenu(node));
    var topic = owner.map(HelpTopics::of).orElseGet(() -> HelpTopics.of(before.node(), report));
    var page = new HelpPane(() -> close(before, owner));
    show(new Screen(page, List.of(new Part(page, page::enter)), page::enter));
    page.go(topic);
  }

  /// Shows the rule book of the open report's form, or of the one in force, until the user closes
  /// it.
  @Override
  public void rules() {
    shown.filter(before -> !(before.node() instanceof RulesPane)).ifPresent(this::rules);
  }

  private void rules(Screen before) {
    var owner =
        Optional.ofNullable(root.getScene().getFocusOwner())
            .filter(node -> !HelpTopics.isOfTheMenu(node));
    var statute =
        report
            .map(pane -> Statute.of(pane.editor().draft().edition()))
            .orElseGet(() -> Statute.all().getLast());
    var page = new RulesPane(statute.checker().rules(), () -> close(before, owner));
    show(new Screen(page, List.of(new Part(page, page::enter)), page::enter));
    page.enter();
  }

  private void close(Screen before, Optional<Node> owner) {
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
