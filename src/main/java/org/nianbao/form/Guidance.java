package org.nianbao.form;

/// 填报说明: what belongs into a cell, in one short sentence.
///
/// @param text the sentence
/// @param source whose words these are
public record Guidance(String text, Source source) {

  /// Whose words a guidance gives.
  public enum Source {
    /// The form's or the regulation's own.
    FORM,
    /// Our reading, for want of an official note; shown as such.
    READING
  }

  /// The form's own words.
  public static Guidance ofForm(String text) {
    return new Guidance(text, Source.FORM);
  }

  /// Our reading of it.
  public static Guidance reading(String text) {
    return new Guidance(text, Source.READING);
  }
}
