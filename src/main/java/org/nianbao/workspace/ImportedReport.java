package org.nianbao.workspace;

import java.nio.file.Path;
import org.nianbao.edit.Editor;
import org.nianbao.recognition.Recognition;

/// A report that was found in a document of another format, now open as a draft without a file.
///
/// @param file the document
/// @param found what was found in it
/// @param editor the draft
public record ImportedReport(Path file, Recognition found, Editor editor) {}
