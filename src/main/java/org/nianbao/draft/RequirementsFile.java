package org.nianbao.draft;

/// A file with a county's own requirements (要求.json), or with an office's own words (词表.txt), that
/// a draft was checked by.
///
/// @param name its name, without a folder
/// @param sha256 SHA-256 of its bytes, 64 hexadecimal digits
public record RequirementsFile(String name, String sha256) {}
