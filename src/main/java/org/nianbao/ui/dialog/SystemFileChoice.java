package org.nianbao.ui.dialog;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import org.nianbao.export.Format;
import org.nianbao.file.DraftFile;
import org.nianbao.reader.Reader;
import org.nianbao.sheet.SheetExport;
import org.nianbao.verification.ComparisonPage;
import org.nianbao.wording.Wording;
import org.nianbao.workspace.FileChoice;

/// The system's own file dialogs. A save dialog opens in the document's folder; otherwise dialogs
/// open in the folder used last.
public final class SystemFileChoice implements FileChoice {
  private final Stage owner;
  private Optional<File> folder = Optional.empty();

  public SystemFileChoice(Stage owner) {
    this.owner = owner;
  }

  @Override
  public Optional<Path> draftToOpen() {
    return choose(reports(Wording.of("choice.open")), one -> one.showOpenDialog(owner));
  }

  @Override
  public List<Path> reportsToOpen() {
    return several(reports(Wording.of("choice.open")));
  }

  @Override
  public Optional<Path> lastYearToOpen() {
    return choose(reports(Wording.of("choice.lastYear")), one -> one.showOpenDialog(owner));
  }

  private FileChooser reports(String title) {
    var chooser = new FileChooser();
    folder.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
    var all =
        Stream.concat(Stream.of(DraftFile.ENDING), Reader.ENDINGS.stream())
            .map(ending -> "*" + ending)
            .toList();
    chooser.setTitle(title);
    chooser.getExtensionFilters().add(new ExtensionFilter(Wording.of("choice.reports"), all));
    chooser
        .getExtensionFilters()
        .add(new ExtensionFilter(Wording.of("choice.drafts"), "*" + DraftFile.ENDING));
    chooser.getExtensionFilters().add(new ExtensionFilter(Wording.of("choice.all"), "*.*"));
    return chooser;
  }

  @Override
  public Optional<Path> folderForDrafts() {
    var chooser = new DirectoryChooser();
    folder.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
    chooser.setTitle(Wording.of("choice.folder"));
    return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
  }

  @Override
  public Optional<Path> sheetToOpen() {
    var chooser = chooser(Format.WORKBOOK.label(), SheetExport.ENDING);
    chooser.setTitle(Wording.of("choice.sheet"));
    chooser
        .getExtensionFilters()
        .add(
            new ExtensionFilter(
                Wording.of("choice.documents"),
                Reader.ENDINGS.stream().map(ending -> "*" + ending).toList()));
    return choose(chooser, one -> one.showOpenDialog(owner));
  }

  @Override
  public Optional<Path> draftToSave(Path offered) {
    var chooser = chooser(Wording.of("choice.drafts"), DraftFile.ENDING);
    chooser.setTitle(Wording.of("choice.save"));
    return save(chooser, offered);
  }

  @Override
  public List<Path> draftsToRead() {
    var chooser = chooser(Wording.of("choice.drafts"), DraftFile.ENDING);
    chooser.setTitle(Wording.of("choice.earlier"));
    return several(chooser);
  }

  private List<Path> several(FileChooser chooser) {
    var files = Optional.ofNullable(chooser.showOpenMultipleDialog(owner)).orElse(List.of());
    files.stream().findFirst().ifPresent(this::remember);
    return files.stream().map(File::toPath).toList();
  }

  @Override
  public Optional<Path> exportTo(Format format, Path offered) {
    var chooser = chooser(format.label(), format.ending());
    chooser.setTitle(Wording.of("choice.export", format.label()));
    return save(chooser, offered);
  }

  @Override
  public Optional<Path> comparisonToSave(Path offered) {
    var chooser = chooser(Format.PAGE.label(), ComparisonPage.ENDING);
    chooser.setTitle(Wording.of("choice.comparison"));
    return save(chooser, offered);
  }

  private Optional<Path> save(FileChooser chooser, Path offered) {
    chooser.setInitialFileName(offered.getFileName().toString());
    Optional.ofNullable(offered.getParent())
        .map(Path::toFile)
        .filter(File::isDirectory)
        .ifPresent(chooser::setInitialDirectory);
    return choose(chooser, one -> one.showSaveDialog(owner));
  }

  private FileChooser chooser(String kind, String ending) {
    var chooser = new FileChooser();
    chooser.getExtensionFilters().add(new ExtensionFilter(kind, "*" + ending));
    folder.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
    return chooser;
  }

  private Optional<Path> choose(FileChooser chooser, Function<FileChooser, File> dialog) {
    var file = Optional.ofNullable(dialog.apply(chooser));
    file.ifPresent(this::remember);
    return file.map(File::toPath);
  }

  private void remember(File file) {
    folder = Optional.ofNullable(file.getParentFile()).or(() -> folder);
  }
}
