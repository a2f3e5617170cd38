package org.nianbao.ui.prose;

import javafx.scene.text.Text;

/// Text of a paragraph. It has a type of its own in the style sheet, or every rule that a theme has
/// for `Text` would be tried on each piece of the text with each key.
final class ProseText extends Text {}
