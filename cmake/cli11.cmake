# CLI11 (2.1 or newer): the command line's words, options and help. Headers only; the native command line alone uses it.
header_library(cli11 CLI libcli11-dev)
