// Dear ImGui as this project compiles it (IMGUI_USER_CONFIG). Only what a release of the dashboard needs.
#pragma once

#define IMGUI_DISABLE_OBSOLETE_FUNCTIONS
#define IMGUI_DISABLE_DEMO_WINDOWS
#define IMGUI_DISABLE_DEBUG_TOOLS
#define IMGUI_DISABLE_DEFAULT_FONT    // glyphs come from the visitor's own fonts, see canvas_font.h
#define IMGUI_DISABLE_FILE_FUNCTIONS  // a page has no files
#define IMGUI_DISABLE_DEFAULT_SHELL_FUNCTIONS

#define IMGUI_USE_WCHAR32       // rare characters in names lie beyond U+FFFF
#define ImDrawIdx unsigned int  // a long page has more vertices than 65536
