package org.nianbao;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.nianbao.cli.Verbs;
import org.nianbao.file.Disk;
import org.nianbao.ui.App;
import org.nianbao.wording.Wording;

/// The entry point of the program: a verb runs the command line; no argument, or a draft's path,
/// opens the window.
public final class Main {
  private static final int NO_DISPLAY = 2;

  private Main() {}

  /// Drops everything that libraries log or print from now on: the verbs report errors themselves,
  /// in sentences, on streams of their own.
  private static void silenceLibraries() {
    var nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    System.setOut(nowhere);
    System.setErr(nowhere);
  }

  /// Runs a verb and exits with its code, or opens the window; exits with 2 if there is no display.
  public static void main(String[] arguments) {
    // JavaFX's standard buttons and messages are Chinese too, whatever the system's language.
    Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
    var out = Verbs.chinese(System.out);
    var err = Verbs.chinese(System.err);
    if (!Arrays.asList(arguments).contains(App.READ_ONLY) && Verbs.understand(arguments)) {
      Disk.ofUser().keepPrivate();
      silenceLibraries();
      System.exit(Verbs.run(out, err, arguments));
    }
    if (!App.open(arguments)) {
      err.println(Wording.of("app.noDisplay"));
      System.exit(NO_DISPLAY);
    }
  }
}
