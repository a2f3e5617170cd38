package org.nianbao.ui;

import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.nianbao.file.Holder;
import org.nianbao.rule.Findings;
import org.nianbao.ui.parts.Styles;
import org.nianbao.wording.Wording;

/// Every question and message that stops the user, one method for each. Each is the answer to what
/// the user did just now; all else waits among the [Questions]. Buttons say what they do; how they
/// look and are answered is said in [Alerts].
public final class Dialogs {
  private final Alerts alerts;

  public Dialogs(Stage owner) {
    alerts = new Alerts(owner);
  }

  /// What to do with unsaved work that is about to be left.
  public enum Leaving {
    SAVE,
    DISCARD,
    STAY
  }

  /// Asks what to do with unsaved work.
  ///
  /// @param name what the work is called
  public Leaving leave(String name) {
    var save = new ButtonType(Wording.of("dialog.leave.save"), ButtonData.YES);
    var discard = new ButtonType(Wording.of("dialog.leave.discard"), ButtonData.NO);
    var stay = new ButtonType(Wording.of("dialog.leave.stay"), ButtonData.CANCEL_CLOSE);
    var alert =
        alerts.alert(
            AlertType.CONFIRMATION,
            Wording.of("dialog.leave.title", name),
            Wording.of("dialog.leave.text"),
            save,
            discard,
            stay);
    if (alert.getDialogPane().lookupButton(save) instanceof Button button) {
      button.setDefaultButton(true);
      button.getStyleClass().add(Styles.PRIMARY);
    }
    var answer = alert.showAndWait().orElse(stay);
    return answer == save ? Leaving.SAVE : answer == discard ? Leaving.DISCARD : Leaving.STAY;
  }

  /// What to do with a draft that somebody else is working on.
  public enum Sharing {
    READ,
    COPY,
    TAKE_OVER,
    STAY
  }

  /// Says who is working on a draft, and asks what to do.
  public Sharing held(Path file, Holder holder) {
    var silent = holder.isSilent(Instant.now());
    var alert =
        alerts.question(
            holder.isKnown()
                ? Wording.of("dialog.held.title", file.getFileName(), holder.user(), holder.host())
                : Wording.of("dialog.held.unknown", file.getFileName()),
            silent
                ? Wording.of(
                    "dialog.held.silent", Times.of(holder.since()), Times.of(holder.seen()))
                : Wording.of("dialog.held.text", Times.of(holder.since())));
    var choices = new LinkedHashMap<Sharing, String>();
    choices.put(Sharing.READ, Wording.of("dialog.held.read"));
    choices.put(Sharing.COPY, Wording.of("dialog.held.copy"));
    if (silent) {
      choices.put(Sharing.TAKE_OVER, Wording.of("dialog.held.takeOver"));
    }
    return Alerts.choose(alert, choices, Wording.of("dialog.held.stay")).orElse(Sharing.STAY);
  }

  /// Says that there is nothing in a draft's file any more, and asks which of what is left to open.
  ///
  /// @param choices what is done for each, by what its button says
  Optional<Runnable> emptied(Path file, Map<Runnable, String> choices) {
    var alert =
        alerts.question(
            Wording.of("dialog.emptied.title", file.getFileName()),
            Wording.of("dialog.emptied.text"));
    return Alerts.choose(alert, choices, Wording.of("dialog.held.stay"));
  }

  /// What to do about a file that somebody else has written meanwhile.
  public enum Clash {
    COMPARE,
    REPLACE,
    COPY,
    RELOAD,
    STAY;

    /// What can be done if it is a draft.
    static final List<Clash> READABLE = List.of(COMPARE, COPY, RELOAD, STAY);

    /// What can be done if it cannot be read: it was emptied, or only half of it is there.
    static final List<Clash> SPOILT = List.of(REPLACE, COPY, STAY);

    /// What its button says.
    String label() {
      return switch (this) {
        case COMPARE -> Wording.of("dialog.clash.compare");
        case REPLACE -> Wording.of("dialog.clash.replace");
        case COPY -> Wording.of("dialog.clash.copy");
        case RELOAD -> Wording.of("dialog.clash.reload");
        case STAY -> Wording.of("dialog.clash.stay");
      };
    }
  }

  /// Says that somebody else has written the open file, and asks what to do.
  ///
  /// @param name what the work is called
  /// @param choices what can be done, [Clash#READABLE] or [Clash#SPOILT]
  Clash changedOutside(String name, List<Clash> choices) {
    var labels = new LinkedHashMap<Clash, String>();
    choices.stream()
        .filter(choice -> choice != Clash.STAY)
        .forEach(choice -> labels.put(choice, choice.label()));
    var text =
        choices.contains(Clash.REPLACE)
            ? Wording.of("dialog.clash.spoilt")
            : Wording.of("dialog.clash.text");
    var alert = alerts.question(Wording.of("dialog.clash.title", name), text);
    return Alerts.choose(alert, labels, Clash.STAY.label()).orElse(Clash.STAY);
  }

  /// What to do with an earlier version.
  ///
  /// @param past which
  /// @param act open it as a copy, or show it beside the open draft
  record PastChoice(Past past, PastAct act) {}

  /// What can be done with an earlier version.
  enum PastAct {
    COPY,
    COMPARE
  }

  /// Lists the earlier versions of a draft and asks what to do with one of them.
  Optional<PastChoice> versions(List<Past> versions) {
    var list = new ListView<Past>(FXCollections.observableList(versions));
    list.setId("versions");
    list.setPrefSize(560, 320);
    list.setCellFactory(_ -> new PastCell());
    list.getSelectionModel().selectFirst();
    var choices = new LinkedHashMap<PastAct, String>();
    choices.put(PastAct.COMPARE, Wording.of("dialog.versions.compare"));
    choices.put(PastAct.COPY, Wording.of("dialog.versions.copy"));
    var alert = alerts.question(Wording.of("dialog.versions.title"), "");
    alert.getDialogPane().setContent(list);
    var act = Alerts.choose(alert, choices, Wording.of("dialog.versions.close"));
    var past = Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    return past.flatMap(one -> act.map(chosen -> new PastChoice(one, chosen)));
  }

  /// Asks whether a draft that was found again is to be forgotten.
  public boolean forget(String name) {
    return Alerts.agree(
        alerts.alert(
            AlertType.CONFIRMATION,
            Wording.of("dialog.forget.title", name),
            Wording.of("dialog.forget.text"),
            new ButtonType(Wording.of("dialog.forget.yes"), ButtonData.YES),
            new ButtonType(Wording.of("dialog.forget.no"), ButtonData.CANCEL_CLOSE)));
  }

  /// What to do about a report that is to be exported and is not in order.
  public enum Disorder {
    EXPORT,
    REVIEW,
    STAY
  }

  /// Says how far a report is not in order, and asks whether to export it all the same.
  public Disorder notInOrder(Findings findings) {
    var choices = new LinkedHashMap<Disorder, String>();
    choices.put(Disorder.EXPORT, Wording.of("dialog.export.yes"));
    choices.put(Disorder.REVIEW, Wording.of("dialog.export.review"));
    var alert =
        alerts.alert(
            AlertType.WARNING,
            Wording.of("dialog.export.title", findings.summary()),
            Wording.of("dialog.export.text"));
    return Alerts.choose(alert, choices, Wording.of("dialog.export.no")).orElse(Disorder.STAY);
  }

  /// Asks whether to replace a file.
  public boolean replace(Path file) {
    return Alerts.agree(
        alerts.alert(
            AlertType.CONFIRMATION,
            Wording.of("dialog.replace.title", file.getFileName()),
            Wording.of("dialog.replace.text"),
            new ButtonType(Wording.of("dialog.replace.yes"), ButtonData.YES),
            new ButtonType(Wording.of("dialog.replace.no"), ButtonData.CANCEL_CLOSE)));
  }

  /// Says what a workbook would change, and asks whether it shall.
  ///
  /// @param head how much changes
  /// @param text what to know before
  /// @param details the changes, and what is not taken, a line for each
  /// @param act the button that does it; none if there is nothing to change
  public boolean takeSheet(String head, String text, String details, Optional<String> act) {
    var close =
        act.isPresent() ? Wording.of("dialog.sheet.no") : Wording.of("dialog.trouble.close");
    var buttons =
        Stream.concat(
            act.stream().map(name -> new ButtonType(name, ButtonData.YES)),
            Stream.of(new ButtonType(close, ButtonData.CANCEL_CLOSE)));
    var alert = alerts.alert(AlertType.CONFIRMATION, head, "", buttons.toArray(ButtonType[]::new));
    var lines = new TextArea(details);
    lines.setId("sheet-details");
    lines.setEditable(false);
    lines.setWrapText(true);
    lines.setPrefSize(560, 260);
    var said = new Label(text);
    said.setWrapText(true);
    said.setManaged(!text.isEmpty());
    alert.getDialogPane().setContent(new VBox(8, said, lines));
    return Alerts.agree(alert);
  }

  /// Shows what the system said about something that went wrong.
  void details(String sentence, Throwable cause) {
    var close = new ButtonType(Wording.of("dialog.trouble.close"), ButtonData.CANCEL_CLOSE);
    var alert = alerts.trouble(sentence, Optional.of(cause), close);
    alert.getDialogPane().setExpanded(true);
    alert.showAndWait();
  }

  /// Says why a draft could not be saved.
  ///
  /// @return whether to save it elsewhere
  public boolean notSaved(String sentence, Optional<Throwable> cause) {
    var elsewhere = new ButtonType(Wording.of("dialog.notSaved.elsewhere"), ButtonData.YES);
    var close = new ButtonType(Wording.of("dialog.trouble.close"), ButtonData.CANCEL_CLOSE);
    return Alerts.agree(alerts.trouble(sentence, cause, elsewhere, close));
  }

  /// Says which program this is.
  public void about(String version) {
    var close = new ButtonType(Wording.of("dialog.trouble.close"), ButtonData.CANCEL_CLOSE);
    alerts
        .alert(
            AlertType.INFORMATION,
            Wording.of("app.name"),
            Wording.of("dialog.about", version),
            close)
        .showAndWait();
  }

  /// Makes a dialog look like those here.
  void dress(Dialog<?> dialog) {
    alerts.dress(dialog);
  }
}
