package org.nianbao.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.nianbao.draft.Cover;
import org.nianbao.draft.Draft;
import org.nianbao.file.Holder;
import org.nianbao.paper.PaperSettings;
import org.nianbao.rule.Findings;
import org.nianbao.wording.Wording;

/// Every question and message that stops the user, one method for each, and what else the window
/// has of the system's: its file dialogs and its clipboard. Each question is the answer to what the
/// user did just now; all else waits among the [Questions].
public interface Dialogs {

  /// Asks for files.
  FileChoice files();

  /// Puts a fragment of HTML on the clipboard, as what it looks like and as its source.
  void copy(String html);

  /// Asks what to do with unsaved work.
  ///
  /// @param name what the work is called
  Unsaved leave(String name);

  /// What to do with unsaved work that is about to be left.
  enum Unsaved {
    SAVE,
    DISCARD,
    STAY
  }

  /// Says who is working on a draft, and asks what to do.
  Sharing held(Path file, Holder holder);

  /// What to do with a draft that somebody else is working on.
  enum Sharing {
    READ,
    COPY,
    TAKE_OVER,
    STAY
  }

  /// Says that there is nothing in a draft's file any more, and asks which of what is left to open.
  ///
  /// @param choices what is done for each, by what its button says
  Optional<Runnable> emptied(Path file, Map<Runnable, String> choices);

  /// Says that somebody else has written the open file, and asks what to do.
  ///
  /// @param name what the work is called
  /// @param choices what can be done, [Clash#READABLE] or [Clash#SPOILT]
  Clash changedOutside(String name, List<Clash> choices);

  /// What to do about a file that somebody else has written meanwhile.
  enum Clash {
    COMPARE,
    REPLACE,
    COPY,
    RELOAD,
    STAY;

    /// What can be done if it is a draft.
    public static final List<Clash> READABLE = List.of(COMPARE, COPY, RELOAD, STAY);

    /// What can be done if it cannot be read: it was emptied, or only half of it is there.
    public static final List<Clash> SPOILT = List.of(REPLACE, COPY, STAY);

    /// What its button says.
    public String label() {
      return switch (this) {
        case COMPARE -> Wording.of("dialog.clash.compare");
        case REPLACE -> Wording.of("dialog.clash.replace");
        case COPY -> Wording.of("dialog.clash.copy");
        case RELOAD -> Wording.of("dialog.clash.reload");
        case STAY -> Wording.of("dialog.clash.stay");
      };
    }
  }

  /// Lists the earlier versions of a draft and asks what to do with one of them.
  Optional<VersionChoice> versions(List<EarlierVersion> versions);

  /// What to do with an earlier version.
  ///
  /// @param version which
  /// @param act open it as a copy, or show it beside the open draft
  record VersionChoice(EarlierVersion version, VersionAct act) {}

  /// What can be done with an earlier version.
  enum VersionAct {
    COPY,
    COMPARE
  }

  /// Asks whether a draft that was found again is to be forgotten.
  boolean forget(String name);

  /// Says how far a report is not in order, and asks whether to export it all the same.
  Disorder notInOrder(Findings findings);

  /// What to do about a report that is to be exported and is not in order.
  enum Disorder {
    EXPORT,
    REVIEW,
    STAY
  }

  /// Asks whether to replace a file.
  boolean replace(Path file);

  /// Says what a workbook would change, and asks whether it shall.
  ///
  /// @param head how much changes
  /// @param text what to know before
  /// @param details the changes, and what is not taken, a line for each
  /// @param act the button that does it; none if there is nothing to change
  boolean takeSheet(String head, String text, String details, Optional<String> act);

  /// 页面设置: asks how an office sets its reports.
  ///
  /// @param cover of the open report
  /// @param now how its office sets its reports
  /// @param earlier the drafts of earlier years that its charts draw upon now
  /// @param readEarlier asks for other such drafts; what it is given gets them
  Optional<PageChoice> pageSettings(
      Cover cover,
      PaperSettings now,
      List<Draft> earlier,
      Consumer<Consumer<List<Draft>>> readEarlier);

  /// How an office is to set its reports.
  ///
  /// @param earlier the drafts of earlier years that the charts are to draw upon
  record PageChoice(PaperSettings settings, List<Draft> earlier) {}

  /// Shows what the system said about something that went wrong.
  void details(String sentence, Throwable cause);

  /// Says why a draft could not be saved.
  ///
  /// @return whether to save it elsewhere
  boolean notSaved(String sentence, Optional<Throwable> cause);
}
