package org.nianbao.form;

/// 填报说明: one short sentence that says what to enter in a cell, or what a heading stands for.
///
/// @param text the sentence
/// @param source whether the sentence is the form's or our own
/// @param basis the articles behind it, such as 条例第十四条; empty where none says it
public record Guidance(String text, Source source, String basis) {

  /// Where the sentence comes from.
  public enum Source {
    /// The form's or the regulation's own words.
    FORM,
    /// Our interpretation, where there is no official note; shown as such.
    READING
  }

  /// A guidance in the form's own words.
  public static Guidance ofForm(String text) {
    return new Guidance(text, Source.FORM, "");
  }

  /// A guidance that is our interpretation of the form.
  public static Guidance reading(String text) {
    return new Guidance(text, Source.READING, "");
  }

  /// The same sentence with the articles that it rests on.
  public Guidance by(String articles) {
    return new Guidance(text, source, articles);
  }
}
