/// The control that edits the prose sections, and the pane around it.
///
/// The control is `RichTextArea` of JavaFX (incubating) over a text model of our own, chosen on
/// evidence with synthetic input method events in the headless window (start, change, commit,
/// cancel):
///
/// - *RichTextArea with its stock model* writes composed text into the document and its undo
///   history, and loses the commit of an event that commits and goes on composing.
/// - *RichTextFX 0.11.7* does the same to its document and change stream, draws composed text like
///   any other, and loses a replaced selection on cancel. It types faster (0.5 to 1.1 ms against
///   1.4 to 1.7 ms a character at the median; 5,000 characters, 60 styled runs).
/// - *RichTextArea with our model* lays composed text over the text: it is seen, underlined, and no
///   part of the draft, the history or the clipboard until it is committed; a cancelled composition
///   leaves nothing, and restores a replaced selection.
///
/// [org.nianbao.ui.prose.ProseArea] shows an immutable text and reports the next one after an edit
/// by the user; it has no undo of its own. Keys, the places of the caret and formatting have a
/// class of their own each; text from an input method comes as into any other control
/// ([org.nianbao.ui.parts.Composing]). `ProseAreaTest` holds the evidence.
///
/// A linked figure is a segment of the text with a style of its own, not an inline node: a node
/// would count as one character and would not wrap, copy or be read aloud as text. It is edited as
/// one unit because the caret never stays inside it ([org.nianbao.prose.FigureEdges]); text being
/// composed beside it is laid over the text like any other and leaves it whole. `LinkedFiguresTest`
/// holds the evidence.
@NullMarked
package org.nianbao.ui.prose;

import org.jspecify.annotations.NullMarked;
