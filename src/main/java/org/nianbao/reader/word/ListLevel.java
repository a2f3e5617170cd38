package org.nianbao.reader.word;

/// How the paragraphs on one level of a list are numbered.
///
/// @param start the first number
/// @param format how a number is written, as Word's files call it: `decimal`, `chineseCounting`
/// @param text the number with what stands around it; `%1` is the number of the first level
/// @param restart the numbers start again after a paragraph of this level or a higher one, counted
///   from 1; 0 if they never do
/// @param isArabic whether the numbers of all levels are written in Arabic digits here
record ListLevel(int start, String format, String text, int restart, boolean isArabic) {}
