package org.nianbao.ui.prose;

import javafx.scene.text.Text;

/// A piece of a paragraph's text. It is a type of its own in the style sheet; otherwise every rule
/// that a theme has for `Text` would be tried on each piece with each key.
final class ProseText extends Text {}
