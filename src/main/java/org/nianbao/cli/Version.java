package org.nianbao.cli;

import java.util.Optional;
import org.nianbao.wording.Wording;
import picocli.CommandLine.IVersionProvider;

/// Says which version this is.
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    var version = Optional.ofNullable(Version.class.getPackage().getImplementationVersion());
    return new String[] {Wording.of("cli.version", version.orElse("-"))};
  }
}
