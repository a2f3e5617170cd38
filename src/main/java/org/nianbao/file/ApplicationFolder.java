package org.nianbao.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Where the user's settings, earlier versions of drafts and the journal lie.
///
/// @param path the folder, which may not exist yet
/// @param place why it is there
public record ApplicationFolder(Path path, Place place) {
  /// The name of the file beside the program that makes a copy portable.
  static final String MARKER = "portable.txt";

  private static final String BESIDE = "data";

  /// Why the folder is where it is.
  public enum Place {
    /// The system property `nianbao.home` names it.
    GIVEN,
    /// A portable copy: it lies beside the program and moves with it.
    BESIDE_THE_PROGRAM,
    /// A portable copy whose stick cannot be written: it lies on this computer all the same.
    STICK_NOT_WRITABLE,
    /// On this computer, as every program's does.
    ON_THIS_COMPUTER
  }

  /// The user's folder: `%LOCALAPPDATA%\nianbao` on Windows, `~/.config/nianbao` elsewhere. The
  /// system property `nianbao.home` names another; a portable copy has its own.
  public static ApplicationFolder ofUser() {
    return of(System::getProperty, System::getenv);
  }

  /// @param property the value of a system property, null if it is not set; `nianbao.folder` is the
  ///   program's folder, as the launcher on Windows says
  /// @param environment the value of an environment variable, null if it is not set
  static ApplicationFolder of(
      UnaryOperator<@Nullable String> property, UnaryOperator<@Nullable String> environment) {
    var given = Optional.ofNullable(property.apply("nianbao.home")).map(Path::of);
    if (given.isPresent()) {
      return new ApplicationFolder(given.get(), Place.GIVEN);
    }
    var here =
        Path.of(
            Optional.ofNullable(environment.apply("LOCALAPPDATA"))
                .orElseGet(() -> property.apply("user.home") + "/.config"),
            "nianbao");
    var program =
        Optional.ofNullable(property.apply("nianbao.folder"))
            .map(Path::of)
            .filter(folder -> Files.exists(folder.resolve(MARKER)));
    if (program.isEmpty()) {
      return new ApplicationFolder(here, Place.ON_THIS_COMPUTER);
    }
    var beside = program.get().resolve(BESIDE);
    return isWritable(beside)
        ? new ApplicationFolder(beside, Place.BESIDE_THE_PROGRAM)
        : new ApplicationFolder(here, Place.STICK_NOT_WRITABLE);
  }

  private static boolean isWritable(Path folder) {
    try {
      Files.createDirectories(folder);
      return Files.isWritable(folder);
    } catch (IOException e) {
      return false;
    }
  }
}
