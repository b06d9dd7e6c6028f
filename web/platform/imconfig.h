// Dear ImGui as this project compiles it (IMGUI_USER_CONFIG). Only what a release of the dashboard needs.
#pragma once

#define IMGUI_DISABLE_OBSOLETE_FUNCTIONS
#define IMGUI_DISABLE_DEMO_WINDOWS
#define IMGUI_DISABLE_DEBUG_TOOLS
#define IMGUI_DISABLE_DEFAULT_FONT       // glyphs come from the visitor's own fonts, see canvas_font.h
#define IMGUI_DISABLE_FILE_FUNCTIONS     // a page has no files
#define IMGUI_DISABLE_DEFAULT_SHELL_FUNCTIONS

#define IMGUI_USE_WCHAR32                // rare characters in the names of places and people lie beyond U+FFFF
#define ImDrawIdx unsigned int           // WebGL 2 has no base vertex; long pages have more than 65536 vertices
