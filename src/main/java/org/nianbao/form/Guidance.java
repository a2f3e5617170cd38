package org.nianbao.form;

/// 填报说明: one short sentence that says what to enter in a cell.
///
/// @param text the sentence
/// @param source whether the sentence is the form's or our own
public record Guidance(String text, Source source) {

  /// Where the sentence comes from.
  public enum Source {
    /// The form's or the regulation's own words.
    FORM,
    /// Our interpretation, where there is no official note; shown as such.
    READING
  }

  /// A guidance in the form's own words.
  public static Guidance ofForm(String text) {
    return new Guidance(text, Source.FORM);
  }

  /// A guidance that is our interpretation of the form.
  public static Guidance reading(String text) {
    return new Guidance(text, Source.READING);
  }
}
