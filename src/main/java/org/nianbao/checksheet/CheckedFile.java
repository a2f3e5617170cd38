package org.nianbao.checksheet;

import java.util.Optional;

/// The file that a checked draft stands in.
///
/// @param name its name
/// @param sha256 SHA-256 of its bytes, in hexadecimal; empty if the draft has changes that are not
///   saved there, 未保存
public record CheckedFile(String name, Optional<String> sha256) {}
