package org.nianbao.cli;

import java.util.Optional;
import org.nianbao.wording.Wording;
import picocli.CommandLine.IVersionProvider;

/// The program's version for `--version`, as the jar's manifest states it; `-` if there is none.
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    var version = Optional.ofNullable(Version.class.getPackage().getImplementationVersion());
    return new String[] {Wording.of("cli.version", version.orElse("-"))};
  }
}
