package org.nianbao.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.nianbao.draft.Draft;
import org.nianbao.file.DraftFile;
import org.nianbao.file.Emptied;
import org.nianbao.file.Trouble;
import org.nianbao.reader.Reader;
import org.nianbao.recognition.Recogniser;
import org.nianbao.statute.Statute;
import org.nianbao.wording.Wording;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;

/// The command line: runs the verb that is named first, and turns errors into one sentence and an
/// exit code.
@Command(
    name = "nianbao",
    subcommands = {New.class, Check.class, Compare.class, Export.class, Import.class, Rules.class},
    resourceBundle = "org.nianbao.cli.help",
    versionProvider = Version.class)
public final class Verbs {
  /// Exit code: everything was done.
  static final int DONE = 0;

  /// Exit code: `check` found errors or blanks, `compare` a difference.
  static final int FOUND = 1;

  /// Exit code: something could not be read or written, or the command was not understood.
  static final int FAILED = 2;

  /// The names of the verbs.
  static final Set<String> NAMES = Set.of("new", "check", "compare", "export", "import", "rules");

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT)
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true)
  private boolean version;

  private final PrintStream out;

  /// @param out where results are printed
  private Verbs(PrintStream out) {
    this.out = out;
  }

  /// Prints a line for a program to read: in UTF-8 and ended by `\n`, whatever the console and the
  /// system.
  void print(String json) {
    var bytes = (json + "\n").getBytes(StandardCharsets.UTF_8);
    out.write(bytes, 0, bytes.length);
    out.flush();
  }

  /// Whether the arguments are for the command line, and not a draft to open in the window.
  public static boolean understand(String... arguments) {
    return arguments.length > 0 && (NAMES.contains(arguments[0]) || arguments[0].startsWith("-"));
  }

  /// Runs a command.
  ///
  /// @param out where results are printed
  /// @param err where errors and progress are printed
  /// @return the exit code
  public static int run(PrintStream out, PrintStream err, String... arguments) {
    var line =
        new CommandLine(new Verbs(out))
            .setOut(Screen.of(out))
            .setErr(Screen.of(err))
            .setParameterExceptionHandler((e, _) -> {
              var command = e.getCommandLine();
              command.getErr().println(line(misunderstood(e)));
              command.usage(command.getErr());
              return FAILED;
            })
            .setExecutionExceptionHandler((e, command, _) -> {
              var sentence = e instanceof Trouble trouble ? sentence(trouble) : unexpected(e);
              command.getErr().println(line(sentence));
              return FAILED;
            })
            .setExitCodeExceptionMapper(_ -> FAILED);
    try {
      return arguments.length == 0 ? line.execute("--help") : line.execute(arguments);
    } catch (Error e) {
      line.getErr().println(line(unexpected(e)));
      return FAILED;
    }
  }

  /// The work of a verb on one of its files.
  interface Work {
    /// @return the exit code
    /// @throws Trouble if a file cannot be read or written
    int run() throws Trouble;
  }

  /// Runs the work on one file. Any failure, including a bug of this program or a lack of memory,
  /// is reported in one sentence and ends only the work on this file.
  ///
  /// @param say prints the sentence
  /// @return the exit code
  static int with(Path file, Work work, Consumer<String> say) {
    try {
      return work.run();
    } catch (Trouble e) {
      say.accept(sentence(e));
    } catch (RuntimeException | Error e) {
      say.accept(Wording.of("cli.unexpected.file", file, Fault.of(e)));
    }
    return FAILED;
  }

  private static String unexpected(Throwable e) {
    return Wording.of("cli.unexpected", Fault.of(e));
  }

  /// The sentence that says what was wrong with the command; its usage is printed below it.
  private static String misunderstood(ParameterException e) {
    return switch (e) {
      case MissingParameterException missing ->
          Wording.of(
              "cli.missing",
              missing.getMissing().stream().map(Verbs::name).collect(Collectors.joining("、")));
      case UnmatchedArgumentException unknown ->
          Wording.of("cli.unknown", String.join(" ", unknown.getUnmatched()));
      case ParameterException wrong when wrong.getArgSpec() != null && wrong.getValue() != null ->
          Wording.of(
              "cli.wrong",
              name(wrong.getArgSpec()),
              wrong.getValue(),
              String.join("", wrong.getArgSpec().description()));
      default -> Wording.of("cli.misunderstood");
    };
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  /// The error's own sentence; for an emptied draft also that the window can open what is left of
  /// it.
  private static String sentence(Trouble e) {
    return e instanceof Emptied ? Wording.of("cli.emptied", e.getMessage()) : e.getMessage();
  }

  /// A sentence without line breaks, whatever was typed into the report or a file's name.
  static String line(String sentence) {
    return sentence.replaceAll("[\\t-\\r\\x{85}\\x{2028}\\x{2029}]+", " ");
  }

  /// The form and rule book of a year.
  ///
  /// @throws Trouble if no form is prescribed for the year
  static Statute statute(int year) throws Trouble {
    return Statute.forYear(year)
        .orElseThrow(() -> new Trouble(Wording.of("cli.new.year", year, Statute.FIRST_YEAR)));
  }

  /// Reads a draft, and prints a warning if it was changed outside this program. It is read all the
  /// same, so the exit code does not tell.
  ///
  /// @param err where the warning is printed
  /// @throws Trouble if it cannot be read
  static DraftFile.Opened read(Path file, PrintWriter err) throws Trouble {
    var opened = DraftFile.read(file);
    if (!opened.isAsSaved()) {
      err.println(line(Wording.of("file.edited", file)));
    }
    return opened;
  }

  /// The report in a file: a draft, or what is found in a document of another format.
  ///
  /// @param err where a warning is printed
  /// @throws Trouble if there is none
  static Draft report(Path file, PrintWriter err) throws Trouble {
    return Reader.isDraft(file) ? read(file, err).draft() : Recogniser.in(file).marked();
  }

  /// A stream to the console in its own encoding, or in UTF-8 if that has no Chinese.
  public static PrintStream chinese(PrintStream console) {
    Charset charset = console.charset();
    return charset.newEncoder().canEncode('年')
        ? console
        : new PrintStream(console, true, StandardCharsets.UTF_8);
  }
}
