package org.nianbao.ui;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Optional;
import org.nianbao.edit.Editor;

/// An open document.
///
/// @param editor its content and history
/// @param file where it is saved; empty while it was never saved
/// @param saved when it was saved in this session; empty if it was not
public record Document(Editor editor, Optional<Path> file, Optional<LocalTime> saved) {}
