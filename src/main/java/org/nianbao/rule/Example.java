package org.nianbao.rule;

/// An example that meets a rule, and one that does not.
///
/// @param passes the one that meets it
/// @param fails the one that does not
public record Example(Sample passes, Sample fails) {

  /// Two texts of section one.
  public static Example of(String passes, String fails) {
    return new Example(Sample.of(passes), Sample.of(fails));
  }
}
