package org.nianbao.ui;

import java.nio.file.Path;
import java.time.Instant;

/// A draft that was open lately, with what was known of it when it was last saved or opened.
public record Recent(
    Path file, String unit, int year, int errors, int warnings, int blanks, Instant saved) {}
